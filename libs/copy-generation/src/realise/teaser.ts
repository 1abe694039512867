import { type Phrase } from './frame';
import { type Writer } from './writer';

/**
 * One line that opens with the fact that this shopper's affinities chose, the fullest first; nothing when none did. A
 * lead that the name says already stands with the kind of product ("Headlamps in moss green"), not beside the name.
 */
export function* tailoredLines(writer: Writer): Generator<readonly Phrase[]> {
  const { name, plan, grammar, brand, category } = writer;
  const { lead, tailored } = plan;
  const phrase = tailored && lead ? writer.phrase(lead) : undefined;
  if (!lead || !phrase) return;
  if (!lead.inName) yield [writer.say('lead subject', grammar.frames.leadSubject, { lead: phrase, name })];
  if (!category) return;
  const anyBrand = brand ?? plan.order.find(({ attribute }) => attribute === 'brand');
  if (anyBrand && (lead === category || lead === anyBrand)) yield [writer.kindByBrand(category, anyBrand)];
  if (lead === category || lead.attribute === 'brand') return;
  const phrases = writer.phrasesFor(brand ? [lead, brand] : [lead], 2);
  if (phrases.length > 1) yield [writer.teaser(category, phrases)];
  yield [writer.teaser(category, [phrase])];
}
