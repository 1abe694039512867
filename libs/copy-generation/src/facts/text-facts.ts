import { englishConcepts } from './english-concepts';
import { areCompatible, type ConceptId } from '../lexicon/concepts';
import { type Draft, subjectOf } from './draft';
import { DISTRACTORS } from './english-grammar';
import { readingDrafts } from './name-facts';
import { type Reading } from './readings';
import { type Product, SentenceReader, type TextReading } from './sentence-reader';
import { endsSentence, type Token } from './tokens';

/**
 * What the description says of the product in passing: "this beige backpack", "with black straps", "made of oak", "in a
 * rich caramel hue". Nothing in a sentence that denies, supposes, compares or speaks of other things first.
 */
export function textReadings(tokens: readonly Token[], product: Product): TextReading[] {
  return sentencesOf(tokens).flatMap((sentence) => new SentenceReader(upToDistractor(sentence), product).readings());
}

/**
 * What the description names, of whatever: somebody who reads it may say so, too, where a rule that reads it could not
 * tell what it is said of.
 */
export function namedConcepts(tokens: readonly Token[]): ConceptId[] {
  const named = sentencesOf(tokens)
    .flatMap(ofProduct)
    .flatMap((token) => token.mention?.concepts ?? withinCompound(token));
  return [...new Set(named)].sort();
}

/** "Set against stone, these clogs have a strap": without what speaks of other things, up to where it is the product again. */
function ofProduct(sentence: readonly Token[]): readonly Token[] {
  const before = upToDistractor(sentence, OF_OTHERS);
  const isBack = ({ gap, folded }: Token, at: number) =>
    at > before.length && gap.includes(',') && PRODUCT_AGAIN.has(folded.replaceAll('’', "'"));
  const next = before.length === sentence.length ? -1 : sentence.findIndex(isBack);
  return next === -1 ? before : [...before, ...ofProduct(sentence.slice(next))];
}
const PRODUCT_AGAIN = new Set(['this', 'these', 'it', "it's", 'they', 'each', 'its', 'their']);

/** The diamonds of "diamond-encrusted", the drawers of "6-drawer", both of "blue-green"; no stone of "stone-ground". */
function withinCompound({ words }: Token): ConceptId[] {
  if (!words.includes('-')) return [];
  const mentions = englishConcepts.mentions(words);
  const isHad = HAD.test(words) || mentions.length === words.split('-').length;
  return isHad ? mentions.flatMap(({ concepts }) => concepts) : [];
}
const HAD =
  /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)-|-(?:encrusted|studded|inlaid|trimmed|lined|tipped|topped|clad|coated|plated|framed|handled|legged|soled|backed|bound|beaded|colou?red|toned)$/iu;

/** What may be done with a part tells that it is there: "the lid may go in the oven", "hang it by the loop, if you like". */
const OF_OTHERS = new Set(
  [...DISTRACTORS].filter((word) => !/^(?:if|could|would|might|may|should|fits?|set)$/.test(word)),
);

function upToDistractor(sentence: readonly Token[], distractors = DISTRACTORS): readonly Token[] {
  const end = sentence.findIndex(
    ({ folded }, at) => distractors.has(folded.replaceAll('’', "'")) && !isCounting(sentence, at),
  );
  return end === -1 ? sentence : sentence.slice(0, end);
}

/** "This pair of hammers": how many there are, and nothing beside them. */
function isCounting(sentence: readonly Token[], at: number): boolean {
  return sentence[at].folded === 'pair' && sentence.at(at + 1)?.folded === 'of';
}

/** Facts of the readings, where all readings about the same thing can be true together. */
export function textDrafts(text: string, readings: readonly TextReading[]): Draft[] {
  const bySubject = new Map<string, TextReading[]>();
  for (const reading of readings) {
    const group = bySubject.get(subjectOf(reading));
    // Two rules may have read the same words.
    if (group?.some(({ start }) => start === reading.start)) continue;
    if (group) group.push(reading);
    else bySubject.set(subjectOf(reading), [reading]);
  }
  return [...bySubject.values()].flatMap((group) => {
    const first = readingDrafts('description', 'merchant_text', text, firstMention(text, group), group[0].part);
    const agree = group.every((reading) =>
      first.some(({ evidence }) => group.some((other) => isWithin(other, evidence) && agrees(other, reading))),
    );
    return agree ? first : [];
  });
}

/** The first reading with those that stand beside it: "black and white". */
function firstMention(text: string, group: readonly TextReading[]): TextReading[] {
  const sorted = [...group].sort((a, b) => a.start - b.start);
  const apart = sorted.findIndex(
    (reading, at) => at > 0 && !/^(?:, | and |, and | & |\/)$/u.test(text.slice(sorted[at - 1].end, reading.start)),
  );
  return sorted.slice(0, apart === -1 ? undefined : apart);
}

function isWithin({ start, end }: Reading, span: { start: number; end: number } | undefined): boolean {
  return span !== undefined && start >= span.start && end <= span.end;
}

function agrees(one: Reading, other: Reading): boolean {
  return areCompatible(one.concept, other.concept);
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    if (sentences.length === 0 || endsSentence(token)) sentences.push([]);
    sentences[sentences.length - 1].push(token);
  }
  return sentences;
}
