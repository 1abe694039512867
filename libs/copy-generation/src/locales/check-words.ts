import { type PolarAttribute } from '../attributes';
import { type ConceptId } from '../lexicon/concepts';
import { type ClaimClass } from '../policy/copy-policy';
import { type SentenceWords } from './sentence-words';
import { type Phrases } from './word-notation';
import { type Translations } from './translations';

/** Phrases that make a claim of one class, with the rule that holds unless a tenant has another. */
export interface ClaimWords {
  readonly claimClass: ClaimClass;
  readonly rule: 'banned' | 'evidence' | 'allowed';
  /** For `evidence`: attributes of which a structured fact, that is not a "no", carries the claim. */
  readonly carriedBy?: readonly string[];
  /** Whether the words may as well speak of something else: then a person must see them. */
  readonly isDoubtful?: true;
  readonly phrases: Phrases;
}

/** Yes-or-no attributes that texts have many words for, and the rules none. */
export type UnwordedPolar = 'assembly_required' | '!assembly_required' | '!machine_washable';

/** Two that exclude each other: where facts say the one, the other is wrong. */
export type Opposite = readonly [one: Phrases, other: Phrases];

/** Pairs by a name that is the same in all languages, so that the fact may be in another than the text. */
export type Opposites = Readonly<Record<string, Opposite>>;

/** Properties that exclude each other. */
export interface OppositeWords {
  /** What a thing is or is not: "the lid comes off", "the lid is fixed". */
  readonly states?: readonly Opposite[];
  /** What facts say in their values or names: "matte", "glossy". */
  readonly kinds: Opposites;
  /** The same, but the first is not wrong where facts say the second. */
  readonly oneWay: Opposites;
  /**
   * What can be said of anything, and is wrong where it is said of the product: "light", "heavy". In facts they count as a
   * whole value; what counts anywhere in one stands in `facts`.
   */
  readonly ofProduct: Readonly<Record<string, { readonly texts: Opposite; readonly facts?: Opposite }>>;
}

/** Phrases that say yes or no to attributes, where a fact speaks of them. */
export type Wordings = readonly { readonly attribute: RegExp; readonly yes: Phrases; readonly no: Phrases }[];

/** How numbers are said in words. */
export interface NumberWords {
  /** Numbers from 2 on by their words: "two" to "ninety", and compounds that are one word. */
  readonly values: ReadonlyMap<string, number>;
  /** What multiplies the number before it: "hundred". */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words for one, which are articles and pronouns as well: a number only before a unit. */
  readonly ones: readonly string[];
  /** What stands between the parts of one number: "and" in "a hundred and five". */
  readonly joiners: readonly string[];
  /** Parts: "half", "quarter". */
  readonly fractions: ReadonlyMap<string, number>;
  /** Words that stand for a number of things: "dozen", "pair". */
  readonly collectives: ReadonlyMap<string, number>;
  /** What makes the number behind it negative. */
  readonly minus: readonly string[];
  /** The same behind it. */
  readonly belowZero: Phrases;
  /** Phrases before and behind a time of day: "at", "o'clock". */
  readonly clock: {
    readonly before: Phrases;
    readonly behind: Phrases;
    /** Whether a number in digits is a time behind them as well: "a las 7". */
    readonly isCertain?: true;
  };
  /** Words for two that point at things instead of counting them: "both". */
  readonly duals: readonly string[];
  /** Words that may stand between an article and a unit: "a full litre". */
  readonly wholes?: string;
  /** Verbs of what lasts: behind them "a week" is a measure. */
  readonly lasting?: string;
  /** Phrases behind a number of people: "of you". */
  readonly ofPeople?: Phrases;
  /** Phrases before a number that make it another: "twice". */
  readonly multiples?: Phrases;
  /** Stands between a number and the things, or a half: "个". */
  readonly counter?: string;
  /** Stands behind a denominator, two letters: "分之". */
  readonly partsOf?: string;
  /** Phrases with a number in them that counts nothing: "figure of eight". */
  readonly idioms: Phrases;
}

/** How a comparison is said around a number; `priceFrom` and `only` count with prices alone. */
export type Comparator = 'under' | 'atMost' | 'over' | 'atLeast' | 'about' | 'only' | 'priceFrom';

/** Of what there is one of several: a fit, the shape of a thing. */
export interface AlternativeWords {
  /** Words for what is so. */
  readonly of: string;
  /** Its values, with the words for one between ";". */
  readonly values: Phrases;
  /** Shapes, which things have of their own; or where it means something else as well ("to dry hair"). */
  readonly kind?: 'shape' | 'doubtful';
}

/** How negation works. */
export interface NegationWords {
  /** What negates what follows in the clause: "not", "without", "anything but". */
  readonly negators: Phrases;
  /** Before a negator, or as one: of what there is only little. */
  readonly almost: string;
  /** What denies the words before it in the clause: "missing", "not included". */
  readonly postponed: Phrases;
  /** What turns down what a question before it asks, or what stands before it: "sits that one out". */
  readonly refusals?: Phrases;
  /** What says yes to a question: "you bet". */
  readonly affirmations?: Phrases;
  /** Two words with what they deny between: "left .. out". */
  readonly splits?: Phrases;
  /** What looks like a negator and is none: "not only", "no matter". */
  readonly harmless: Phrases;
  /** Negators that only repeat one before them: "nor", "ninguna" behind "no". */
  readonly concord: readonly string[];
  /** Negators of verbs and of properties: with any other, something is said not to be there. */
  readonly verbal?: readonly string[];
  /** What it says something to be without, though no fact speaks of it: substances, dangers. */
  readonly weighty?: Phrases;
  /** Ends a negator's reach before the clause does: "but", "with". */
  readonly enders: readonly string[];
  /** Negates the word that it is joined to or stands behind: "-free", "-less". */
  readonly suffixes: readonly string[];
  /** Negates the word that it begins: "non". */
  readonly prefixes: readonly string[];
  /** What opens a denial before its verb, where the negator stands behind it: "ne" of "ne pèse pas". */
  readonly openers?: readonly string[];
}

/**
 * Words of the life around products, which describe none and promise nothing. They are known to the vocabulary alone: to
 * the other checks they stay words like any other, that a text can deny or claim.
 */
export interface OrdinaryWords {
  /** Times, places, occasions and ways to get about: "weekend", "harbour", "picnic". */
  readonly scenes: string;
  /** What people do, feel and say, who they are, what they have: "wander", "curious", "neighbour", "elbow". */
  readonly plain: string;
  /** Things that stand around, unless the text says that the product has them: "sofa", "mug". */
  readonly things: string;
  /** What is cooked, served or drunk, unless the text says that the product has it: "stew", "tea". */
  readonly meals: string;
  /** What grows and what seasons, where the product's facts do not say what it is of or smells of as well. */
  readonly edible: string;
  /** Where facts speak of weather, water or light: elsewhere it promises to stand it, or to glow. */
  readonly weather: string;
  /** Children, unless it is said to be for them where no fact speaks of them. */
  readonly young: string;
  /** Phrases in which a word that praises or describes elsewhere does neither: "a good book", "hands free". */
  readonly idioms?: Phrases;
  /** Phrases that say whom it is for. */
  readonly suiting: Phrases;
  /** Where it is not the size that one buys. */
  readonly sizes: string;
  /** What can be said of a scene and may not be said of a product: "quiet" of mornings. */
  readonly moods: string;
  /** Words of values, each group with what its first word may be called as well: "paperback", "softcover". */
  readonly values: Phrases;
  /** Words for kinds of products, each group with what its first word may be called as well. */
  readonly kinds: Phrases;
}

/** All that the checks must know of a language. Words stand without regard to case and accents. */
export interface CheckWords {
  /** The ending by which an adjective says what can be done, in languages that make one of a verb: "neigbar" of "neigen". */
  readonly ableEnding?: string;
  /** Endings of what is small, in languages whose words may take them: "Nachttischchen". */
  readonly diminutives?: readonly string[];
  /** Of a script without spaces, single signs that say a colour or a material right before a thing. */
  readonly signs?: ReadonlyMap<string, readonly ConceptId[]>;
  /** Articles, prepositions, pronouns, auxiliaries: never content, and the mark of the language. */
  readonly functionWords: string;
  /** Words that describe nothing and claim nothing: "meet", "comes", "simple". */
  readonly style: string;
  readonly ordinary?: Partial<OrdinaryWords>;
  /** How sentences are put together. */
  readonly sentence: SentenceWords;
  /** Words after which a text cannot end: "with", "and". */
  readonly dangling: string;
  /** Endings that inflection adds, the longest first. */
  readonly endings: readonly string[];
  /** Whether nouns are written with a capital and joined into compounds. */
  readonly hasCompounds: boolean;
  /** Whether a word that describes stands mostly behind its noun. */
  readonly describesBehind: boolean;
  /** In such languages, phrases before a thing that is as another: "tout comme". */
  readonly likening?: Phrases;
  /** In such languages, phrases behind a value for the side that it is on: "por fuera". */
  readonly sides?: Readonly<Record<'exterior' | 'interior' | 'front' | 'back', Phrases>>;
  readonly decimalSeparator: '.' | ',';
  readonly numbers: NumberWords;
  /** Words for units by unit: "l" for "litre litres". */
  readonly units: Readonly<Record<string, string>>;
  /** Words for currencies by ISO 4217 codes, one or several: "USD CAD" for "dollar dollars". */
  readonly currencies: Readonly<Record<string, string>>;
  /** Phrases before a number. */
  readonly comparatorsBefore: Readonly<Partial<Record<Comparator, Phrases>>>;
  /** Phrases behind a number with its unit. */
  readonly comparatorsBehind: Readonly<Partial<Record<Comparator, Phrases>>>;
  /** Words that say what a measure is of, by attribute: "height" for "high tall height". */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly claims: readonly ClaimWords[];
  /**
   * Names and adjectives of countries by the country's English name in lower case: "spain" for "Spain Spanish Spaniard".
   * A word that is listed with a capital counts only with one.
   */
  readonly countries?: Readonly<Record<string, string>>;
  /** Words for things of which there are two: "boots", "earrings". A pair of them is no number. */
  readonly pairedThings?: string;
  /** Phrases in which a word for a colour, a material or a part means something else: "make foam" of a soap. */
  readonly otherSenses?: Phrases;
  /** Phrases behind which a word that can be a part is one: "with a", "has a". */
  readonly beforeParts?: Phrases;
  /** Phrases before what must be there or be done: "needs", "requires". */
  readonly requiring?: Phrases;
  /** Phrases that say that something comes with the product: "in the box", "is included". */
  readonly inTheBox?: Phrases;
  /** Words for what a set has, by attributes that count it: "pieces" for "piece pieces item items". */
  readonly countNouns?: Readonly<Record<string, string>>;
  /** Phrases that say yes to an attribute, beside the locale's own wording; no to one behind "!". */
  readonly polar: Readonly<Partial<Record<PolarAttribute | UnwordedPolar, Phrases>>>;
  /** Words for the same thing or property, a group a line or before ";": "microphone mic". */
  readonly synonyms?: Phrases;
  /** What excludes what. */
  readonly opposites: OppositeWords;
  readonly alternatives?: readonly AlternativeWords[];
  /** Words for what closes a thing, with those for one way to between ";": "zip zips". */
  readonly fastenings?: Phrases;
  /** What says yes or no to an attribute in other words than `polar` and `synonyms`. */
  readonly wordings?: Wordings;
  readonly negation: NegationWords;
  /** Phrases behind which a maker's name stands: "by", "made by", "in the style of". */
  readonly beforeBrands: Phrases;
  /** What says that the catalog does not say something: "the catalog does not say". */
  readonly unknown: Phrases;
  /** What only a language model's talk holds: "as an AI", "sure, here is". */
  readonly babble: Phrases;
  /** Words for the product as a whole, beside its kind: "shell", "body", "rest". */
  readonly wholes: string;
  /** Joins alternatives: "and", "or". */
  readonly conjunctions: readonly string[];
  /** What separates a word that describes from a noun: prepositions. */
  readonly prepositions: readonly string[];
  /** Words for what catalogs say in English; English needs none. */
  readonly translations?: Translations;
}
