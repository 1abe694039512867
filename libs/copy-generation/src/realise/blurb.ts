import { type Fact } from '../facts/facts';
import { factSentence, isDetail, leadSentence, warnings } from './body';
import { type Phrase } from './frame';
import { isKind } from './teaser';
import { uses } from './citing';
import { namedSentence } from './product-sentence';
import { type FactPhrase, type Writer } from './writer';

/** What a short text may have. */
export interface BlurbForm {
  /** Up to how many phrases in its first sentence. */
  readonly maxPhrases: number;
  /** Whether it closes with the price. */
  readonly withPrice: boolean;
}

/**
 * Short texts that go on where `above` ends (a title, a headline, a subject), the fullest first: the name, when that left
 * it out or cut it, then the facts that it has not used.
 */
export function* blurbs(writer: Writer, above: readonly Phrase[], form: BlurbForm): Generator<readonly Phrase[]> {
  const { name, plan } = writer;
  const isNamed = !writer.nameFitsSentence || above.some(({ text }) => text.includes(name.text));
  const unsaid = plan.order.filter((fact) => !uses(above, fact));
  const price = unsaid.find(({ attribute }) => attribute === 'price');
  const closing = [...warnings(writer, above), ...(form.withPrice && price ? [writer.sentence(price)] : [])];
  if (plan.lead && plan.tailored && unsaid.includes(plan.lead))
    yield* tailored(writer, plan.lead, isNamed, closing, form);
  const facts = unsaid.filter(isDetail);
  for (let count = form.maxPhrases; count > 0; count--) {
    const phrases = writer.phrasesFor(facts, count);
    if (phrases.length < count) continue;
    const first = isNamed ? writer.details(phrases) : (namedWith(writer, phrases) ?? writer.opener(phrases));
    if (count === 1 && closing.length === 0 && isNamed) yield* withSection(writer, unsaid, [first]);
    yield [first, ...closing];
    yield [first];
  }
  if (!isNamed) {
    yield [writer.opener(), ...closing];
    // Without its name a text about a price says nothing; what warns is not left out for it.
    yield [writer.opener(), ...closing.filter((sentence) => !price || !uses([sentence], price))];
  }
  if (closing.length > 0 && isNamed) yield* withSection(writer, unsaid, closing);
  yield closing;
  for (const fact of unsaid.filter((one) => !one.inName && one.attribute !== 'type'))
    yield [factSentence(writer, fact)];
  if (!isNamed) yield [writer.opener()];
  if (writer.category && !uses(above, writer.category)) yield [writer.sentence(writer.category)];
}

/** A sentence that names the product and says as much as the phrases do. */
function namedWith(writer: Writer, phrases: readonly FactPhrase[]): Phrase | undefined {
  const facts = phrases.map(({ fact }) => fact);
  const brand = facts.find((fact) => fact === writer.brand);
  const sentence = namedSentence(
    writer,
    facts.filter((fact) => fact !== brand),
    brand,
  );
  return sentence && facts.every((fact) => uses([sentence], fact)) ? sentence : undefined;
}

/** The lead first, with what else there is room for. */
function* tailored(
  writer: Writer,
  lead: Fact,
  isNamed: boolean,
  closing: readonly Phrase[],
  { maxPhrases }: BlurbForm,
): Generator<readonly Phrase[]> {
  const rest = closing.filter((sentence) => !uses([sentence], lead));
  const phrase = writer.phrase(lead);
  if (phrase && !isNamed && !lead.inName) {
    const named = namedSentence(writer, [lead]) ?? writer.leadOpener(phrase);
    yield [named, ...rest];
    yield [named];
  }
  // A price alone is short for a text.
  const { category } = writer;
  const company = rest.length > 0 || !category || isKind(lead) ? [] : [writer.sentence(category)];
  for (let count = maxPhrases; count > 0; count--) {
    const sentence = leadSentence(writer, lead, count);
    if (!sentence) continue;
    yield [sentence, ...rest, ...company];
    yield [sentence, ...rest];
    yield [sentence];
  }
  if (lead.attribute !== 'type') yield [writer.sentence(lead), ...rest, ...company];
}

/** A price or one phrase is short for a text: it leads on to the shop's section. */
function* withSection(
  writer: Writer,
  unsaid: readonly Fact[],
  sentences: readonly Phrase[],
): Generator<readonly Phrase[]> {
  const { category } = writer;
  if (category && unsaid.includes(category) && !uses(sentences, category)) {
    yield [...sentences, writer.sentence(category)];
  }
}
