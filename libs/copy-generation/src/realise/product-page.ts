import { isMustSay } from '../attributes';
import { FIELD_LIMITS, MAX_BULLETS } from '../channels';
import { type Fact } from '../facts/facts';
import { foldedWords } from '../facts/words';
import { isNegative } from '../plan';
import { type Field, type FieldCheck, settleField, shorterAndShorter } from './draft';
import { type Phrase } from './frame';
import { uses, type Writer } from './writer';

const LIMITS = FIELD_LIMITS.product_page;
const MAX_DETAILS = 3;
const MAX_SENTENCES = 4;

/** A title, a body of two to four sentences (fewer only when there are no more facts), and bullets. */
export function writeProductPage(writer: Writer, check: FieldCheck): (Field | undefined)[] {
  return [
    settleField('title', LIMITS.title, titles(writer), check),
    settleField('body', LIMITS.body, shorterAndShorter(bodySentences(writer)), check),
    ...bulletFacts(writer).map((fact) => settleField('bullet', LIMITS.bullet, [[writer.bullet(fact)]], check)),
  ];
}

function* titles(writer: Writer): Generator<readonly Phrase[]> {
  const { name, brand, grammar } = writer;
  if (brand) yield [writer.say('title', grammar.frames.title, { name, brand: writer.value(brand) })];
  yield [name];
  const short = writer.shortName(LIMITS.title);
  if (short) yield [short];
}

function bodySentences(writer: Writer): Phrase[] {
  const sentences = opening(writer);
  const unsaid = () => writer.plan.order.filter((fact) => !uses(sentences, fact));
  const details = writer.phrasesFor(unsaid().filter(isDetail), MAX_DETAILS);
  if (details.length > 0) sentences.push(writer.details(details));
  const size = unsaid().find(({ attribute }) => attribute === 'size');
  if (size) sentences.push(writer.sentence(size));
  // A body of one sentence is filled up with whatever there is; category and price make a third.
  for (const fact of unsaid().sort(byClosing)) {
    const room = fact.attribute === 'category' || fact.attribute === 'price' ? 3 : 2;
    if (sentences.length < room) sentences.push(writer.sentence(fact));
  }
  return sentences.slice(0, MAX_SENTENCES);
}

/** The lead with the name, when the shopper's affinities chose it; else the name with the brand. */
function opening(writer: Writer): Phrase[] {
  const { plan, grammar } = writer;
  const { lead, tailored } = plan;
  if (!tailored || !lead) return openers(writer, writer.brand);
  const phrase = writer.phrase(lead);
  if (!phrase) return [writer.sentence(lead), ...openers(writer, writer.brand)];
  // What the name says already is not said right beside it.
  if (lead.inName || !writer.nameFitsSentence) {
    const others = plan.order.filter((fact) => fact !== lead && isDetail(fact));
    return [writer.plainSentence(writer.phrasesFor([lead, ...others], MAX_DETAILS + 1))];
  }
  const name = writer.nameWithBrand(lead === writer.brand ? undefined : writer.brand);
  return [writer.say('lead opener', grammar.frames.leadOpener, { lead: phrase, name })];
}

/** The sentence that names the product, with the one detail that would otherwise stand alone. */
function openers(writer: Writer, brand: Fact | undefined): Phrase[] {
  if (!writer.nameFitsSentence) return [];
  const { order, lead, tailored } = writer.plan;
  const facts = order.filter((fact) => fact !== brand && isDetail(fact) && !(tailored && fact === lead));
  const details = writer.phrasesFor(facts, 2);
  return [writer.opener(details.length === 1 ? details : [], brand)];
}

/** Whether the fact goes into the sentence of details: new to the reader, and no size, price, category or "not". */
function isDetail(fact: Fact): boolean {
  return !fact.inName && !isNegative(fact) && !['size', 'price', 'category'].includes(fact.attribute);
}

/** The category, then the price, then the others in their order. */
function byClosing(a: Fact, b: Fact): number {
  const place = ({ attribute }: Fact) => ['category', 'price'].indexOf(attribute) + 1 || 3;
  return place(a) - place(b);
}

/** What must be said and what is most worth saying, in the order of the plan. The price stands on the page anyway. */
function bulletFacts(writer: Writer): Fact[] {
  const candidates = writer.plan.order.filter((fact) => fact.attribute !== 'price' && !repeatsOthers(writer, fact));
  const isNeeded = (fact: Fact) => isMustSay(fact.attribute) || isNegative(fact);
  const byNeed = [...candidates].sort((a, b) => Number(isNeeded(b)) - Number(isNeeded(a)));
  const chosen = new Set(byNeed.slice(0, MAX_BULLETS));
  return candidates.filter((fact) => chosen.has(fact));
}

/** Whether the fact is a mere piece of name, brand and category, like the name of a model. */
function repeatsOthers({ product, grammar }: Writer, fact: Fact): boolean {
  if (fact.kind !== 'text' || fact.attribute === 'category' || grammar.phrases(fact)) return false;
  const others = product.facts.filter(({ attribute }) => attribute === 'brand' || attribute === 'category');
  const known = new Set([product.name, ...others].flatMap(({ values }) => values.flatMap(foldedWords)));
  return fact.values.flatMap(foldedWords).every((word) => known.has(word));
}
