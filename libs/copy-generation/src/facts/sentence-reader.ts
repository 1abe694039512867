import {
  FOR_MATERIALS,
  FOREIGN_DETERMINERS,
  isDescribing,
  MADE_OF,
  MAKING,
  NAMED_BY_COLOUR,
  OWN_DETERMINERS,
  PART_INTRODUCERS,
  PHRASE_LIMITS,
} from './english-grammar';
import { type ProductNoun } from './product-noun';
import { COLOUR_NOUNS, isAmbiguous, partOf, type ReadableAttribute, type Reading, readingOf } from './readings';
import { endsClause, type Token } from './tokens';
import { singular } from './words';

/** A reading of the description, of the product or of one of its parts. */
export interface TextReading extends Reading {
  readonly part?: string;
}

/** What a description is read for. */
export type Product = Pick<ProductNoun, 'nouns' | 'compound' | 'isSet'>;

/** How many words a noun phrase may have before its noun. */
const MAX_PHRASE = 10;

/** How many of them may be unknown. */
const MAX_UNKNOWN = 2;

/** Reads one sentence of a description. */
export class SentenceReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly product: Product,
  ) {}

  readings(): TextReading[] {
    const found: TextReading[] = [];
    for (const at of this.tokens.keys()) {
      if (this.isProduct(at)) found.push(...this.beforeProduct(at));
      else if (partOf(this.tokens[at])) found.push(...this.beforePart(at));
      else if (COLOUR_NOUNS.has(this.tokens[at].folded)) found.push(...this.beforeProperty(at, LOOKS));
      else if (MATERIAL_NOUNS.has(this.tokens[at].folded)) found.push(...this.beforeProperty(at, SUBSTANCE));
      if (DEMONSTRATIVES.has(this.tokens[at].folded)) found.push(...this.behindDemonstrative(at));
      if (MAKING.has(this.tokens[at].folded)) found.push(...this.madeOf(at));
      if (this.tokens[at].folded === 'in') found.push(...this.inColour(at));
    }
    return found;
  }

  /** Whether the token is a noun for the product; with a capital, it may be a part of a name. */
  private isProduct(at: number, mayBeName = false): boolean {
    const token = this.tokens.at(at);
    if (at < 0 || token === undefined || !(mayBeName || /^\p{Ll}/u.test(token.words))) return false;
    return this.product.nouns.has(singular(token.folded.slice(token.folded.lastIndexOf('-') + 1)));
  }

  /** "this durable beige backpack": the product's own noun phrase. */
  private beforeProduct(at: number): TextReading[] {
    const first = this.phraseStart(at);
    if (!this.isOwn(first) || this.hasPart(at + 1)) return [];
    const readings: TextReading[] = [];
    let unknown = 0;
    for (let before = at - 1; before >= first; before--) {
      const token = this.tokens[before];
      const reading = this.descriptive(before);
      // Behind an unknown word only a colour is the whole's: "this black messenger bag", but "this paper towel holder".
      if (
        reading &&
        (unknown === 0 || reading.attribute === 'colour') &&
        !this.isOnlyName(before, reading, this.tokens[at])
      ) {
        readings.unshift(reading);
      } else if (!this.isKnown(token)) unknown++;
      if (unknown > MAX_UNKNOWN || (partOf(token) && !readingOf(token))) break;
    }
    return readings;
  }

  private isKnown(token: Token): boolean {
    const { folded } = token;
    const isReading = readingOf(token) !== undefined;
    return isReading || isDescribing(folded) || folded === 'and' || this.product.compound.has(folded);
  }

  /** "green tea", "a red wine glass", "leather conditioner". */
  private isOnlyName(at: number, { attribute }: Reading, noun: Token): boolean {
    if (attribute === 'colour') return NAMED_BY_COLOUR.has(this.folded(at + 1) ?? '');
    return attribute === 'material' && FOR_MATERIALS.has(noun.folded);
  }

  /** "this airy, white accessory", whatever it is called: what "this" is, is the product. */
  private behindDemonstrative(at: number): TextReading[] {
    const readings: TextReading[] = [];
    let next = at + 1;
    for (; next < this.tokens.length && next - at <= MAX_PHRASE && !endsClause(this.tokens[next]); next++) {
      const reading = this.descriptive(next);
      if (reading) readings.push(reading);
      else if (!isDescribing(this.tokens[next].folded) && this.tokens[next].folded !== 'and') break;
    }
    const noun = this.tokens.at(next);
    // Of a set, "this" may be one of its things.
    if (this.product.isSet && this.tokens[at].folded === 'this') return [];
    if (noun === undefined || next - at > MAX_PHRASE || endsClause(noun) || !/^\p{Ll}/u.test(noun.words)) return [];
    if (PHRASE_LIMITS.has(noun.folded) || NAMED_BY_COLOUR.has(noun.folded)) return [];
    if (this.isProduct(next) || partOf(noun) || this.hasPart(next + 1)) return [];
    // "this leather care kit" is of no leather.
    return this.endsPhrase(next + 1) ? readings : readings.filter(({ attribute }) => attribute === 'colour');
  }

  /** "features a rich burgundy hue", "with durable canvas construction". */
  private beforeProperty(at: number, kinds: readonly ReadableAttribute[]): TextReading[] {
    const first = this.phraseStart(at);
    // "the amber hue of the tea"
    if (!this.introducesPart(first) || this.folded(at + 1) === 'of') return [];
    const readings: TextReading[] = [];
    for (let before = at - 1; before >= first; before--) {
      const reading = readingOf(this.tokens[before]);
      if (reading && kinds.includes(reading.attribute)) readings.unshift(reading);
      else if (this.tokens[before].folded !== 'and' || readings.length === 0) break;
    }
    return readings;
  }

  /** "with adjustable black leather straps": what stands right before a part. */
  private beforePart(at: number): TextReading[] {
    const part = partOf(this.tokens[at]);
    const first = this.phraseStart(at);
    if (part === undefined || !this.introducesPart(first)) return [];
    // "a navy tassel pillow" has no navy tassel.
    if (!this.endsPhrase(at + 1) && !ACCENTS.has(this.folded(at + 1) ?? '')) return [];
    const readings: TextReading[] = [];
    for (let before = at - 1; before >= first; before--) {
      const reading = this.descriptive(before);
      if (reading) readings.unshift({ ...reading, part });
      else if (this.tokens[before].folded === 'and' && readings.length > 0) continue;
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

  /** "backpack in navy", "design in a rich caramel hue"; not "a rose in a soft pink hue". */
  private inColour(at: number): TextReading[] {
    const last = this.tokens.length - 1;
    let next = at + 1;
    while (next <= Math.min(last, at + 4) && isFiller(this.tokens[next]) && !endsClause(this.tokens[next])) next++;
    const first = next;
    while (next <= last && !endsClause(this.tokens[next]) && this.isColour(next)) {
      next += this.folded(next + 1) === 'and' && this.isColour(next + 2) ? 2 : 1;
    }
    const colours = this.tokens.slice(first, next);
    const readings = colours.map(readingOf).filter((reading) => reading !== undefined);
    const following = this.tokens.at(next);
    const isAtEnd = following === undefined || endsClause(following) || PHRASE_LIMITS.has(following.folded);
    if (isAtEnd) return this.isProduct(at - 1, true) && !colours.some(isAmbiguous) ? readings : [];
    const owner = this.folded(at - 1) ?? '';
    const isOwned = this.isProduct(at - 1, true) || HUE_OWNERS.has(owner) || MAKING.has(owner);
    return isOwned && COLOUR_NOUNS.has(following.folded) ? readings : [];
  }

  private isColour(at: number): boolean {
    const token = this.tokens.at(at);
    return token !== undefined && readingOf(token)?.attribute === 'colour';
  }

  /** The reading of a token that describes the noun behind it, if it does so beyond doubt. */
  private descriptive(at: number): Reading | undefined {
    const token = this.tokens[at];
    const reading = readingOf(token);
    if (!reading || isCapitalised(token) || SPOILERS.has(this.tokens.at(at + 1)?.folded ?? '')) return undefined;
    if (at > 0 && NEGATING.has(this.tokens[at - 1].folded)) return undefined;
    if (!isAmbiguous(token)) return reading;
    const next = this.tokens.at(at + 1);
    return next && readingOf(next) && !isAmbiguous(next) ? reading : undefined;
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

  /** Whether the phrase is about the product at hand: "this …", "is a …", and "A …" or nothing at the sentence's start. */
  private isOwn(first: number): boolean {
    const determiner = this.folded(first - 1);
    if (determiner === undefined) return first === 0;
    if (OWN_DETERMINERS.has(determiner)) return true;
    if (determiner !== 'a' && determiner !== 'an') return false;
    return first === 1 || ['is', 'are'].includes(this.folded(first - 2) ?? '');
  }

  private introducesPart(first: number): boolean {
    if (first === 0) return false;
    const before = this.tokens[first - 1].folded;
    if (FOREIGN_DETERMINERS.has(before)) return false;
    if (before === 'the' && first === 1) return true;
    const introducer = ['a', 'an', 'the'].includes(before) ? this.folded(first - 2) : before;
    return introducer !== undefined && PART_INTRODUCERS.has(introducer);
  }

  /** Whether no further noun comes: the clause ends, or a verb or preposition follows. */
  private endsPhrase(at: number): boolean {
    const next = this.tokens.at(at);
    return next === undefined || next.gap !== ' ' || PHRASE_LIMITS.has(next.folded) || VERB.test(next.folded);
  }

  private folded(at: number): string | undefined {
    return at < 0 ? undefined : this.tokens.at(at)?.folded;
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
      (['is', 'are'].includes(before) && (this.isProduct(at - 2) || this.folded(at - 2) === 'it'))
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

const DEMONSTRATIVES = new Set(['this', 'these']);

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

/** "this canvas rucksack combines", "these leather boots combine". */
const VERB =
  /s$|^(?:feature|offer|combine|blend|boast|bring|add|make|provide|deliver|redefine|ensure|create|exude|showcase|lend|give|contrast|keep|allow|tell|evoke|catch|pop)$/u;

/** Behind a part, they are the part. */
const ACCENTS = new Set(['accent', 'accents', 'detail', 'details', 'detailing', 'closure', 'design', 'pull', 'pulls']);

/** What else may have a colour that is the product's. */
const HUE_OWNERS = new Set(
  `design style construction upholstery exterior pattern weave knit fabric leather material look finish silhouette texture
  piece comes available presented rendered`.split(/\s+/),
);

/** Words for what the whole product is made of. */
const MATERIAL_NOUNS = new Set(['construction', 'upholstery', 'build', 'fabric', 'material']);
const LOOKS: readonly ReadableAttribute[] = ['colour', 'pattern'];
const SUBSTANCE: readonly ReadableAttribute[] = ['material', 'colour'];
