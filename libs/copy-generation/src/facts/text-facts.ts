import { areCompatible } from '../lexicon/concepts';
import { type Draft, subjectOf } from './draft';
import {
  DISTRACTORS,
  FOREIGN_DETERMINERS,
  isDescribing,
  MADE_OF,
  MAKING,
  NAMED_BY_COLOUR,
  OWN_DETERMINERS,
  PART_INTRODUCERS,
  PHRASE_LIMITS,
} from './english-grammar';
import { readingDrafts } from './name-facts';
import { COLOUR_NOUNS, isAmbiguous, partOf, type Reading, readingOf } from './readings';
import { endsClause, endsSentence, type Token } from './tokens';
import { singular } from './words';

/** A reading of the description, of the product or of one of its parts. */
export interface TextReading extends Reading {
  readonly part?: string;
}

/** How many words a noun phrase may have before its noun. */
const MAX_PHRASE = 10;

/**
 * What the description says of the product in passing: "this beige backpack", "with black straps", "made of oak", "in a
 * rich caramel hue". Nothing in a sentence that denies, supposes, compares or speaks of other things first.
 *
 * @param nouns what the product is called, folded, in the singular
 */
export function textReadings(tokens: readonly Token[], nouns: ReadonlySet<string>): TextReading[] {
  const readings: TextReading[] = [];
  for (const sentence of sentencesOf(tokens)) {
    const end = sentence.findIndex(({ folded }) => DISTRACTORS.has(folded.replaceAll('’', "'")));
    const reader = new SentenceReader(end === -1 ? sentence : sentence.slice(0, end), nouns);
    readings.push(...reader.readings());
  }
  return readings;
}

/** Facts of the readings, where all readings about the same thing can be true together. */
export function textDrafts(text: string, readings: readonly TextReading[]): Draft[] {
  const bySubject = new Map<string, TextReading[]>();
  for (const reading of readings) {
    const group = bySubject.get(subjectOf(reading));
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

/** Reads one sentence. */
class SentenceReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly nouns: ReadonlySet<string>,
  ) {}

  readings(): TextReading[] {
    const found: TextReading[] = [];
    for (const at of this.tokens.keys()) {
      if (this.isProduct(at)) found.push(...this.beforeProduct(at));
      else if (partOf(this.tokens[at])) found.push(...this.beforePart(at));
      if (MAKING.has(this.tokens[at].folded)) found.push(...this.madeOf(at));
      if (this.tokens[at].folded === 'in') found.push(...this.inColour(at));
    }
    return found;
  }

  private isProduct(at: number): boolean {
    const token = this.tokens.at(at);
    if (at < 0 || token === undefined || !/^\p{Ll}/u.test(token.words)) return false;
    return this.nouns.has(singular(token.folded.slice(token.folded.lastIndexOf('-') + 1)));
  }

  /** "this durable beige backpack": the product's own noun phrase. */
  private beforeProduct(at: number): TextReading[] {
    const first = this.phraseStart(at);
    if (!this.isOwn(first) || this.hasPart(at + 1)) return [];
    const readings: TextReading[] = [];
    for (let before = at - 1; before >= first; before--) {
      const token = this.tokens[before];
      const reading = this.descriptive(before);
      if (reading && !(reading.attribute === 'colour' && NAMED_BY_COLOUR.has(this.tokens[at].folded))) {
        readings.unshift(reading);
      } else if (!isDescribing(token.folded) && !readingOf(token) && token.folded !== 'and') break;
    }
    return readings;
  }

  /** "with adjustable black leather straps": what stands right before a part. */
  private beforePart(at: number): TextReading[] {
    const part = partOf(this.tokens[at]);
    const first = this.phraseStart(at);
    if (part === undefined || this.hasPart(at + 1) || !this.introducesPart(first)) return [];
    const readings: TextReading[] = [];
    for (let before = at - 1; before >= first; before--) {
      const reading = this.descriptive(before);
      if (reading) readings.unshift({ ...reading, part });
      else if (readings.length > 0 || !isDescribing(this.tokens[before].folded)) break;
    }
    return readings;
  }

  /** "crafted from durable khaki canvas", and "straps made of leather" of the straps. */
  private madeOf(at: number): TextReading[] {
    if (!MADE_OF.has(this.tokens.at(at + 1)?.folded ?? '')) return [];
    const part =
      at > 0 && !endsClause(this.tokens[at]) && !this.isProduct(at - 1) ? partOf(this.tokens[at - 1]) : undefined;
    if (part === undefined && !this.speaksOfProduct(at)) return [];
    const readings: TextReading[] = [];
    for (let next = at + 2; next < this.tokens.length && next <= at + 2 + MAX_PHRASE; next++) {
      const token = this.tokens[next];
      if (endsClause(token) || (token.gap.includes(',') && readings.some(isMaterial))) break;
      const reading = readingOf(token);
      if (reading) readings.push({ ...reading, part });
      else if (!(isDescribing(token.folded) || QUALITIES.has(token.folded) || token.folded === 'and')) {
        // "oak legs" are parts of oak; the product is of something else.
        if (partOf(token) && readings.length > 0) return [];
        break;
      }
    }
    return readings.some(isMaterial) ? readings : [];
  }

  /** "backpack in navy", "in a rich caramel hue". */
  private inColour(at: number): TextReading[] {
    let next = at + 1;
    while (next < this.tokens.length && next <= at + 4 && isFiller(this.tokens[next]) && !endsClause(this.tokens[next]))
      next++;
    const readings: TextReading[] = [];
    let ambiguous = false;
    for (; next < this.tokens.length && !endsClause(this.tokens[next]); next++) {
      const reading = readingOf(this.tokens[next]);
      if (reading?.attribute !== 'colour') break;
      ambiguous ||= isAmbiguous(this.tokens[next]);
      readings.push(reading);
      if (this.tokens.at(next + 1)?.folded === 'and') next++;
    }
    const following = this.tokens.at(next);
    const isHue = following !== undefined && COLOUR_NOUNS.has(following.folded) && !endsClause(following);
    const isBehindPart = at > 0 && partOf(this.tokens[at - 1]) !== undefined && !this.isProduct(at - 1);
    if (isBehindPart) return [];
    if (isHue) return readings;
    const isAtEnd = following === undefined || endsClause(following) || PHRASE_LIMITS.has(following.folded);
    return isAtEnd && !ambiguous && this.isProduct(at - 1) ? readings : [];
  }

  /** The reading of a token that describes the noun behind it, if it does so beyond doubt. */
  private descriptive(at: number): Reading | undefined {
    const token = this.tokens[at];
    const reading = readingOf(token);
    if (!reading || isCapitalised(token) || SPOILERS.has(this.tokens.at(at + 1)?.folded ?? '')) return undefined;
    if (at > 0 && NEGATING.has(this.tokens[at - 1].folded)) return undefined;
    if (!isAmbiguous(token)) return reading;
    const next = readingOf(this.tokens[at + 1]);
    return next && !isAmbiguous(this.tokens[at + 1]) ? reading : undefined;
  }

  /** Where the words before a noun begin that belong to it. */
  private phraseStart(at: number): number {
    let first = at;
    while (first > 0 && at - first < MAX_PHRASE && !endsClause(this.tokens[first])) {
      if (PHRASE_LIMITS.has(this.tokens[first - 1].folded)) break;
      first--;
    }
    return first;
  }

  /** Whether the phrase is about the product at hand: "this …", "is a …", and "A …" at the sentence's start. */
  private isOwn(first: number): boolean {
    const determiner = this.tokens.at(first - 1)?.folded;
    if (first === 0 || determiner === undefined) return false;
    if (OWN_DETERMINERS.has(determiner)) return true;
    if (determiner !== 'a' && determiner !== 'an') return false;
    return first === 1 || ['is', 'are'].includes(this.tokens[first - 2].folded);
  }

  private introducesPart(first: number): boolean {
    if (first === 0) return false;
    const before = this.tokens[first - 1].folded;
    if (FOREIGN_DETERMINERS.has(before)) return false;
    const introducer = ['a', 'an', 'the'].includes(before) ? this.tokens.at(first - 2)?.folded : before;
    return introducer !== undefined && first >= 1 && PART_INTRODUCERS.has(introducer);
  }

  private hasPart(at: number): boolean {
    const token = this.tokens.at(at);
    return token !== undefined && /^\s*$/.test(token.gap) && partOf(token) !== undefined;
  }

  /** Whether the sentence begins with what is made, or names the product before or behind it. */
  private speaksOfProduct(at: number): boolean {
    if (at === 0) return true;
    const before = this.tokens[at - 1].folded;
    return (
      this.isProduct(at - 1) ||
      (['is', 'are'].includes(before) && (this.isProduct(at - 2) || this.tokens.at(at - 2)?.folded === 'it'))
    );
  }
}

function isMaterial({ attribute }: Reading): boolean {
  return attribute === 'material';
}

function isCapitalised({ words }: Token): boolean {
  return /^\p{Lu}/u.test(words);
}

function isFiller({ folded }: Token): boolean {
  return folded === 'a' || folded === 'an' || isDescribing(folded) || QUALITIES.has(folded);
}

/** Praise between "from" and the material. */
const QUALITIES = new Set(
  `premium durable genuine supple quality high-quality luxurious luxury fine finest natural pure real rugged solid
  vibrant sumptuous velvety buttery-soft buttery earthy delicate beautiful pristine stunning lovely warm cool soft`.split(
    /\s+/,
  ),
);

/** After them, the word before is no property of the noun: "leather trimmed", "oak effect". */
const SPOILERS = new Set(
  `trimmed lined accented inspired scented filled infused flavored flavoured covered themed handled free effect look like
  style print-free coated plated topped framed tipped wrapped lidded rimmed soled`.split(/\s+/),
);
const NEGATING = new Set(['non', 'faux', 'fake', 'not', 'no', 'un', 'imitation', 'artificial', 'mock']);
