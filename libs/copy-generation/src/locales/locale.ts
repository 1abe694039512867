import { type PolarAttribute, type WordedAttribute } from '../attributes';
import { type CheckWords } from './check-words';

/** The ways to say one message; at least three, so that a catalog does not read like a form. */
export type Realisations = readonly [string, string, string, ...string[]];

/** How an attribute is said. A phrase is right after one thing or many, and after a noun of any gender. */
export interface AttributeWording {
  readonly label: string;
  /** Phrases with `{value}`, for a single value. Without them the attribute is said as "label: value". */
  readonly one?: readonly [string, ...string[]];
  /** The same for several values, joined as a list. */
  readonly many?: readonly [string, ...string[]];
}

/** How a yes or no is said. */
export interface PolarityWording {
  readonly holds: string;
  readonly fails: string;
}

/**
 * A language: all words of ours that copy in it can hold. Everything else in a text comes from the catalog. To add one,
 * write a folder beside this file and name it in `index.ts`; the compiler lists what is missing.
 */
export interface Locale {
  /** BCP 47. */
  readonly tag: string;
  readonly attributes: Readonly<Record<WordedAttribute, AttributeWording>>;
  readonly polarities: Readonly<Record<PolarAttribute, PolarityWording>>;
  /** Labels for an attribute in the catalog's own spelling, where that matters: "Color". */
  readonly spellings: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly frames: Frames;
  /** What the checks of a text must know of the language. */
  readonly checks: CheckWords;
  /** Function words: a shortened name must not end with one, and a name that begins with one takes no article. */
  readonly functionWords: readonly string[];
  /** A preposition that neighbouring phrases share: "with a hood, with 2 pockets" is "with a hood and 2 pockets". */
  readonly sharedPreposition: { readonly word: string; readonly and: string };
  /** A catalog value as it is written within a sentence. */
  inSentence(value: string): string;
  /** For frames with `{a value}`. */
  readonly article?: { readonly forms: readonly string[]; before(words: string): string };
}

/** Frames by message, with the slots that each may use. */
export interface Frames {
  /** name, brand */
  readonly title: Realisations;
  /** Start of a sentence: name, a name of its own ("Toy Story") */
  readonly opener: Realisations;
  /** Start of a sentence: name, a noun with its kind in it ("Linen Shirt", a shirt) */
  readonly nounOpener: Realisations;
  /** What is put behind an opener: name, brand */
  readonly maker: Realisations;
  /** Sentence: lead (a phrase), name */
  readonly leadOpener: Realisations;
  /** Sentence: details (phrases) */
  readonly details: Realisations;
  /** Sentence: label, value */
  readonly statement: Realisations;
  /** Sentence: value, the amount */
  readonly price: Realisations;
  /** Sentence: value, a size */
  readonly size: Realisations;
  /** Sentence: value, sizes */
  readonly sizes: Realisations;
  /** Sentence: count, of sizes */
  readonly sizeCount: Realisations;
  /** Phrase: kind */
  readonly category: Realisations;
  /** Phrase: kind, parent */
  readonly subcategory: Realisations;
  /** Sentence: kind */
  readonly categorySentence: Realisations;
  /** Sentence: kind, parent */
  readonly subcategorySentence: Realisations;
  /** label, value */
  readonly bullet: Realisations;
  /** first, second: two phrases on a card */
  readonly pair: Realisations;
  /** name, phrase */
  readonly subject: Realisations;
  /** lead (a phrase), name */
  readonly leadSubject: Realisations;
  /** kind, lead (a phrase): without the name, which is said beside it */
  readonly teaser: Realisations;
  /** name */
  readonly bareSubject: Realisations;
  /** kind, brand */
  readonly headline: Realisations;
}
