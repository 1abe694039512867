import { isWarning } from '../attributes';
import { type Fact } from '../facts/facts';
import { isNegative } from '../plan';
import { shorterAndShorter } from './draft';
import { type Phrase } from './frame';
import { isKind } from './teaser';
import { uses } from './citing';
import { kindSentence, namedSentence } from './product-sentence';
import { type Writer } from './writer';

const MAX_DETAILS = 3;

/** Bodies, the fullest first; at last with nothing but the name and where the product stands in the shop. */
export function* bodies(writer: Writer, maxSentences: number): Generator<readonly Phrase[]> {
  yield* shorterAndShorter(bodySentences(writer, maxSentences));
  if (!writer.nameFitsSentence) return;
  if (writer.category) yield [writer.opener(), writer.sentence(writer.category)];
  yield [writer.opener()];
}

/**
 * An opening with the name, what warns, details, sizes, the price where the plan has it, and a closing. Fewer sentences
 * only when there are no more facts.
 */
export function bodySentences(writer: Writer, maxSentences: number): Phrase[] {
  const sentences = opening(writer);
  const unsaid = () => writer.plan.order.filter((fact) => !uses(sentences, fact));
  sentences.push(...warnings(writer, sentences));
  sentences.push(...detailSentences(writer, unsaid().filter(isDetail)));
  const size = unsaid().find(isSize);
  if (size) sentences.push(writer.sentence(size));
  const price = unsaid().find(({ attribute }) => attribute === 'price');
  sentences.splice(price ? maxSentences - 1 : maxSentences);
  if (price) sentences.push(writer.sentence(price));
  // A short body leads on to the shop's section, or is filled up with whatever there is.
  const { category } = writer;
  if (category && sentences.length < Math.min(3, maxSentences) && !uses(sentences, category)) {
    sentences.push(writer.sentence(category));
  }
  for (const fact of unsaid().filter(isWorthASentence)) {
    if (sentences.length < 2) sentences.push(factSentence(writer, fact));
  }
  return sentences;
}

/** What is in the product that harms some, and how it must be used; each as a sentence that is not in `said` yet. */
export function warnings(writer: Writer, said: readonly Phrase[]): Phrase[] {
  return writer.plan.order
    .filter((fact) => isWarning(fact.attribute) && !isNegative(fact) && !uses(said, fact))
    .map((fact) => factSentence(writer, fact));
}

/** The lead with the name, when the shopper's affinities chose it; else the name with the brand. */
function opening(writer: Writer): Phrase[] {
  const { plan } = writer;
  const { lead, tailored } = plan;
  if (!tailored || !lead) return untailored(writer);
  const phrase = writer.phrase(lead);
  if (phrase && !lead.inName && writer.nameFitsSentence) {
    const brand = lead === writer.brand ? undefined : writer.brand;
    return [leadingSentence(writer, lead, brand) ?? writer.leadOpener(phrase, brand)];
  }
  const line = leadSentence(writer, lead, 2);
  if (line) return [line];
  return [writer.sentence(lead), ...untailored(writer)];
}

/** The sentence that names the product and begins with the lead, in two of three texts: a catalog is not to sound alike. */
function leadingSentence(writer: Writer, lead: Fact, brand?: Fact): Phrase | undefined {
  if (writer.choose('lead sentence', 3) === 0 || lead === writer.brand) return undefined;
  return withLead(namedSentence(writer, [lead, ...detailsBut(writer, lead)], brand), lead);
}

/** A sentence without the name, which stands above it, that begins with the lead: "This headlamp comes in moss green." */
export function leadSentence(writer: Writer, lead: Fact, count: number): Phrase | undefined {
  const { noun, brand } = writer;
  const isSaidOfKind = noun && lead !== noun && writer.choose('lead sentence', 3) > 0;
  const facts = [lead, ...detailsBut(writer, lead)].slice(0, count > 1 ? undefined : 1);
  const sentence = isSaidOfKind
    ? withLead(kindSentence(writer, noun, facts, lead === brand ? undefined : brand), lead)
    : undefined;
  if (sentence) return sentence;
  const line = leadLine(writer, lead, count);
  return line && writer.plainSentence([line]);
}

/** Only a sentence that says the lead is its own. */
function withLead(sentence: Phrase | undefined, lead: Fact): Phrase | undefined {
  return sentence && uses([sentence], lead) ? sentence : undefined;
}

/** What is new to the reader, besides the lead and the brand, which stands with the name; sizes come last. */
function detailsBut({ plan, brand }: Writer, lead: Fact | undefined): Fact[] {
  const others = plan.order.filter((fact) => fact !== lead && fact !== brand);
  return [...others.filter(isDetail), ...others.filter(isSize)];
}

function isSize({ attribute, part }: Fact): boolean {
  return attribute === 'size' && part === undefined;
}

/**
 * A line that begins with the lead and leaves the name, which stands above it, out: what the name says already is not
 * said right beside it. "Headlamps in moss green, with a zip". Undefined when there is nothing to make it of.
 * @param count up to how many phrases
 */
export function leadLine(writer: Writer, lead: Fact, count: number): Phrase | undefined {
  const { plan, noun } = writer;
  const others = plan.order.filter((fact) => fact !== lead && isDetail(fact));
  if (noun && lead === noun && lead.attribute === 'type') {
    return writer.kindLine(noun, writer.phrasesFor(others, count));
  }
  if (!writer.phrase(lead)) return undefined;
  const phrases = writer.phrasesFor([lead, ...others], count);
  return lead.inName && noun && !isKind(lead) ? writer.teaser(noun, phrases) : writer.line(phrases);
}

/** The sentence that names the product, mostly with what is most worth saying. */
function untailored(writer: Writer): Phrase[] {
  if (!writer.nameFitsSentence) return [];
  const { order, lead, tailored } = writer.plan;
  const isSentence = writer.choose('product sentence', 3) > 0;
  const sentence = isSentence
    ? namedSentence(writer, detailsBut(writer, tailored ? lead : undefined), writer.brand)
    : undefined;
  if (sentence) return [sentence];
  const facts = order.filter((fact) => fact !== writer.brand && isDetail(fact) && !(tailored && fact === lead));
  const details = writer.phrasesFor(facts, 3);
  // Two phrases are too few for a sentence of their own.
  if (details.length < 3) return [writer.opener(details, writer.brand)];
  return [writer.opener(writer.choose('bare opener', 4) === 0 ? [] : details.slice(0, 1), writer.brand)];
}

/** Up to four facts in one or two sentences: as clauses, as a list of phrases, or as both. */
function detailSentences(writer: Writer, facts: readonly Fact[]): Phrase[] {
  const startsWithClauses = writer.choose('details first', 2) === 0;
  return (startsWithClauses ? clausesFirst(writer, facts) : undefined) ?? phrasesFirst(writer, facts);
}

/** Undefined when there is no clause, or when one clause and one phrase would be two short sentences. */
function clausesFirst(writer: Writer, facts: readonly Fact[]): Phrase[] | undefined {
  const clauses = clausesFor(writer, facts, 2);
  if (clauses.length === 0) return undefined;
  const others = facts.filter((fact) => !uses(clauses, fact));
  const phrases = writer.phrasesFor(others, 2);
  if (clauses.length === 1 && phrases.length === 1 && writer.phrasesFor(facts, 2).length === 2) return undefined;
  return [writer.clauseSentence(clauses), ...(phrases.length > 0 ? [phraseSentence(writer, phrases)] : [])];
}

function phrasesFirst(writer: Writer, facts: readonly Fact[]): Phrase[] {
  const phrases = writer.phrasesFor(facts, MAX_DETAILS);
  if (phrases.length === 1) return [phraseSentence(writer, phrases)];
  const others = clausesFor(
    writer,
    facts.filter((fact) => !uses(phrases, fact)),
    1,
  );
  return [
    ...(phrases.length > 0 ? [writer.details(phrases)] : []),
    ...others.map((clause) => writer.clauseSentence([clause])),
  ];
}

/** Clauses for the first of the facts; no two yeses, and no two with the same subject and verb. */
function clausesFor(writer: Writer, facts: readonly Fact[], count: number): Phrase[] {
  const firstYes = facts.find(({ kind }) => kind === 'boolean');
  const clauses: Phrase[] = [];
  for (const fact of facts) {
    if (clauses.length === count) break;
    const clause = fact.kind !== 'boolean' || fact === firstYes ? writer.clause(fact) : undefined;
    if (clause && !clauses.some(({ text }) => writer.grammar.clausesClash(text, clause.text))) clauses.push(clause);
  }
  return clauses;
}

/** One phrase alone is short for a sentence: a clause says it better. */
function phraseSentence(writer: Writer, phrases: readonly (Phrase & { fact: Fact })[]): Phrase {
  return phrases.length === 1 ? factSentence(writer, phrases[0].fact) : writer.details(phrases);
}

/** The fact as a sentence: a clause with a subject, where there is one. */
export function factSentence(writer: Writer, fact: Fact): Phrase {
  const clause = fact.attribute === 'price' ? undefined : writer.clause(fact);
  return clause ? writer.clauseSentence([clause]) : writer.sentence(fact);
}

/** Whether the fact goes into the sentences of details: new to the reader, and with no sentence of its own kind. */
export function isDetail(fact: Fact): boolean {
  return !fact.inName && !isNegative(fact) && !isWarning(fact.attribute) && !SAID_APART.has(fact.attribute);
}
const SAID_APART = new Set(['size', 'price', 'category', 'type']);

/** What is left over when nothing else makes a second sentence; never what the name says already, or the price. */
function isWorthASentence(fact: Fact): boolean {
  return !fact.inName && fact.attribute !== 'type' && fact.attribute !== 'price';
}
