import { type Fact } from '../facts/facts';
import { type Phrase } from './frame';
import { type Writer } from './writer';

/**
 * One line that opens with the fact that this shopper's affinities chose, the fullest first; nothing when none did. A
 * lead that the name says already stands with the kind of product ("Headlamps in moss green"), not beside the name.
 */
export function* tailoredLines(writer: Writer): Generator<readonly Phrase[]> {
  const { name, plan, grammar, brand, noun } = writer;
  const { lead, tailored } = plan;
  if (!lead || !tailored) return;
  const phrase = writer.phrase(lead);
  if (phrase && !lead.inName) yield [writer.say('lead subject', grammar.frames.leadSubject, { lead: phrase, name })];
  if (!noun) return;
  const anyBrand = brand ?? plan.order.find(({ attribute }) => attribute === 'brand');
  if (anyBrand && (isKind(lead) || lead === anyBrand)) yield [writer.kindByBrand(noun, anyBrand)];
  if (lead === noun) yield* kindLines(writer, noun);
  if (!phrase || isKind(lead) || lead.attribute === 'brand') return;
  const phrases = writer.phrasesFor(brand ? [lead, brand] : [lead], 2);
  if (phrases.length > 1) yield [writer.teaser(noun, phrases)];
  yield [writer.teaser(noun, [phrase])];
}

/** The kind of product with one thing that the name does not say; the price, which leads for others, comes last. */
function* kindLines(writer: Writer, noun: Fact): Generator<readonly Phrase[]> {
  const { order } = writer.plan;
  const news = order.filter((fact) => !fact.inName && !isKind(fact) && fact.attribute !== 'price');
  for (const phrase of writer.phrasesFor(news, news.length)) yield [writer.teaser(noun, [phrase])];
  const line = writer.kindLine(noun, []);
  if (line) yield [line];
  const prices = order.filter(({ attribute }) => attribute === 'price');
  for (const phrase of writer.phrasesFor(prices, 1)) yield [writer.teaser(noun, [phrase])];
}

/** Whether the fact says what kind of product it is. */
export function isKind({ attribute }: Fact): boolean {
  return attribute === 'category' || attribute === 'type';
}
