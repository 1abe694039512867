import { type Fact } from '../facts/facts';
import { factSentence, isDetail } from './body';
import { type Phrase } from './frame';
import { uses, type Writer } from './writer';

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
  const closing = form.withPrice && price ? [writer.sentence(price)] : [];
  if (plan.lead && plan.tailored && unsaid.includes(plan.lead))
    yield* tailored(writer, plan.lead, isNamed, closing, form);
  const facts = unsaid.filter(isDetail);
  for (let count = form.maxPhrases; count > 0; count--) {
    const phrases = writer.phrasesFor(facts, count);
    if (phrases.length < count) continue;
    const first = isNamed ? writer.details(phrases) : writer.opener(phrases);
    yield [first, ...closing];
    yield [first];
  }
  if (!isNamed) yield [writer.opener(), ...closing];
  if (closing.length > 0 && isNamed) yield* withCompany(writer, unsaid, closing);
  yield closing;
  for (const fact of unsaid.filter((one) => !one.inName)) yield [factSentence(writer, fact)];
  if (!isNamed) yield [writer.opener()];
}

/** The lead first, with what else there is room for. */
function* tailored(
  writer: Writer,
  lead: Fact,
  isNamed: boolean,
  closing: readonly Phrase[],
  { maxPhrases }: BlurbForm,
): Generator<readonly Phrase[]> {
  const phrase = writer.phrase(lead);
  if (!phrase) {
    yield [writer.sentence(lead), ...closing];
    yield [writer.sentence(lead)];
    return;
  }
  const { plan, category, grammar } = writer;
  if (!isNamed && !lead.inName) {
    const named = writer.say('lead opener', grammar.frames.leadOpener, { lead: phrase, name: writer.name });
    yield [named, ...closing];
    yield [named];
  }
  const others = plan.order.filter((fact) => fact !== lead && isDetail(fact));
  for (let count = maxPhrases; count > 0; count--) {
    const phrases = writer.phrasesFor([lead, ...others], count);
    if (phrases.length < count) continue;
    const first = firstSentence(writer, lead, phrases);
    if (lead.attribute !== 'price') yield [first, ...closing];
    yield [first];
  }
  function firstSentence(by: Writer, fact: Fact, phrases: readonly Phrase[]): Phrase {
    return fact.inName && category && fact !== category
      ? by.plainSentence([by.teaser(category, phrases)])
      : by.plainSentence(phrases);
  }
}

/** The price is short for a text: the category stands before it. */
function* withCompany(
  writer: Writer,
  unsaid: readonly Fact[],
  closing: readonly Phrase[],
): Generator<readonly Phrase[]> {
  const { category } = writer;
  if (category && unsaid.includes(category)) yield [...closing, writer.sentence(category)];
}
