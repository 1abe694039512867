import { type PolarAttribute, type WordedAttribute } from '../attributes';
import { type ConceptWords, type PartId } from '../lexicon/concepts';
import { type CheckWords } from './check-words';
import { type HandleWords, type Held, type PartWords } from './part-words';
import { type Compositions } from './compositions';
import { type TranslationList } from './translations';

/** The ways to say one message; at least three, so that a catalog does not read like a form. */
export type Realisations = readonly [string, string, string, ...string[]];

/** One way to say something, or several. */
export type Ways = readonly [string, ...string[]];

/** By the plural category of a number (CLDR); a category that is not there is said as `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, Ways>>> & { readonly other: Ways };

/** Words with `{value}`, and `{label}` or `{a value}` where they serve. */
export interface Wording {
  /** For a single value. */
  readonly one?: Ways;
  /** For several, joined as a list. */
  readonly many?: Ways;
  /** Of a counted attribute, instead of the others: `{value}` is the number. */
  readonly counts?: PluralForms;
}

/** How an attribute is said. Without wordings it is said as "label: value". */
export interface AttributeWording {
  readonly label: string;
  /** A phrase that may stand behind any noun, in any number and gender: "made of {value}", "in {value}". */
  readonly phrase?: Wording;
  /** A clause with a subject of its own, in lower case and without a stop: "it is made of {value}". */
  readonly clause?: Wording;
}

/** How a yes or no is said. */
export interface PolarityWording {
  /** As a phrase: "machine washable", "with a hood". */
  readonly holds: string;
  readonly fails: string;
  /** The same as a clause, without a stop: "it is machine washable", "it has no hood". */
  readonly clause: { readonly holds: string; readonly fails: string };
}

/** The voices that a text can have. A voice chooses among style lines, never among claims. */
export const TONES = ['plain', 'warm', 'crisp'] as const;
export type Tone = (typeof TONES)[number];

/** The approved style lines of a tone. They claim nothing, of the product or of the reader. */
export interface Style {
  /** Start of a sentence: name, a name of its own ("Toy Story") */
  readonly opener: Realisations;
  /** Start of a sentence: name, a noun with its kind in it ("Linen Shirt", a shirt) */
  readonly nounOpener: Realisations;
  /** Sentence: details (phrases) */
  readonly details: Realisations;
  /** On a button that leads to the product; at most 25 graphemes. */
  readonly callToAction: Realisations;
}

/** How shoppers ask about a product. All in lower case, words or phrases. */
export interface QuestionWords {
  /** What an attribute is asked with, beside its label: "made of" for the material, "heavy" for the weight. */
  readonly asks: Readonly<Partial<Record<WordedAttribute | PolarAttribute, readonly string[]>>>;
  /** Words that may stand in any question and ask for nothing: "is", "it", "please". */
  readonly fillers: readonly string[];
  /** Words that turn a question round: "isn't", "not". It is then answered without yes or no. */
  readonly negations: readonly string[];
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
  readonly styles: Readonly<Record<Tone, Style>>;
  readonly questions: QuestionWords;
  /** The words for colours, materials, patterns and parts. */
  readonly concepts: ConceptWords;
  /**
   * A part as it stands behind "with", with its article: "a lining"; of those that products mostly have several of, one
   * and several. One that is not here is said as the concept is.
   */
  readonly parts: Readonly<Partial<Record<PartId, PartWords>>>;
  /**
   * What the handle of such a product is called, where it is not what any other's is: "mango" of a knife, "anse" of a bag,
   * "Henkel" of a mug.
   */
  readonly handles?: Readonly<Partial<Record<Held, HandleWords>>>;
  /** Clauses about a part, with `{part}` and `{value}`; without them a part is said in a phrase only. */
  readonly partClauses?: { readonly colour: Ways; readonly material: Ways };
  /** How it says what an English catalog says in two words; not needed in English. */
  readonly compositions?: Compositions;
  /** How the sizes of things are said that have measures, where a word for those of clothes does not go with them: "500 g". */
  readonly measuredSizes?: {
    readonly wording: AttributeWording;
    readonly frames: Pick<Frames, 'size' | 'sizes' | 'sizeCount'>;
  };
  /** What the sections of English shops are called; not needed in English. */
  readonly sections?: TranslationList;
  /** What attributes are called that have no wording; not needed in English. */
  readonly labels?: TranslationList;
  /** Their values, each behind its attribute: "lid screw"; not needed in English. */
  readonly labelled?: TranslationList;
  /** What the checks of a text must know of the language. */
  readonly checks: CheckWords;
  /** Function words: a shortened name must not end with one, and a name that begins with one takes no article. */
  readonly functionWords: readonly string[];
  /** How it is said that there is no pattern, where a noun for patterns does not go with it: no "motif sans motif". */
  readonly plainPattern?: AttributeWording;
  /**
   * A preposition that neighbouring phrases share: "with a hood, with 2 pockets" is "with a hood and 2 pockets". Both with
   * the spaces that belong to them.
   */
  readonly sharedPreposition: { readonly word: string; readonly and: string };
  /**
   * The subject of our clauses, and how a second clause of the same sentence takes it up: "le produit est en lin, et il est
   * lavable". Both with the spaces that belong to them; not needed where clauses say "it".
   */
  readonly repeatedSubject?: { readonly first: string; readonly again: string };
  /**
   * Sentences with the product as their subject, in languages where its name and kind can take the place of our clauses'
   * own subject whatever they are: "The Linen Shirt by Nordwind has a hood and 2 pockets."
   */
  readonly productSentences?: ProductSentences;
  readonly typography: Typography;
  /** A catalog value as it is written within a sentence. */
  inSentence(value: string): string;
  /** A name that is a noun with its kind in it ("Linen Shirt"), within a sentence; without it the name stands alone. */
  withDefiniteArticle?(name: string): string;
  /** For frames with `{a value}`. */
  readonly article?: { readonly forms: readonly string[]; before(words: string): string };
  /** Where a clause's subject stands for the product and follows its number: "they are", of jeans. */
  readonly agreement?: {
    readonly forms: readonly string[];
    agreed(clause: string, name: string): string;
    namesSeveral(name: string): boolean;
  };
  /** Where words change when they meet: "de" and "Adidas" are "d’Adidas". What stands before the seam is always ours. */
  readonly contraction?: { readonly forms: readonly string[]; join(before: string, words: string): string };
}

/** How the product is made the subject of a sentence, and what our clauses say its predicates. */
export interface ProductSentences {
  /** Subject: name, brand */
  readonly maker: Ways;
  /** Subject: kind, a noun */
  readonly oneOfKind: Ways;
  /** The same of a noun for several: "these leggings" */
  readonly severalOfKind: Ways;
  /** Sentence: subject, predicates */
  readonly sentence: Ways;
  /** first, second: predicates */
  readonly twoPredicates: Ways;
  /** The clause without its subject; undefined when that is not the product: "the weight is 2 kg". */
  predicate(clause: string): string | undefined;
  /** The second predicate behind the first, with which it may share its verb. */
  behind(first: string, second: string): string;
  /** What kind of product it is, which catalogs write as a heading, within a sentence: "bike light", "T-shirt". */
  kindInSentence(kind: string): string;
}

/** How phrases and sentences are written. */
export interface Typography {
  /** The end of a sentence. */
  readonly stop: string;
  /** Between two phrases of a sentence. */
  readonly comma: string;
  /** Between statements of one line. */
  readonly semicolon: string;
  /** Around what is put behind a word, with the space before them. */
  readonly brackets: readonly [open: string, close: string];
  /** How units of measure are written: as "kg", or in words. */
  readonly units: 'short' | 'long';
  /** The beginning of a phrase that no other phrase of the sentence should have, too: its first word. */
  opening(phrase: string): string;
}

/** Of languages that put a space between words. */
export const SPACED: Typography = {
  stop: '.',
  comma: ', ',
  semicolon: '; ',
  brackets: [' (', ')'],
  units: 'short',
  opening: (phrase) => phrase.split(' ', 1)[0],
};

/** Frames by message, with the slots that each may use. */
export interface Frames {
  /** name, brand */
  readonly title: Realisations;
  /** What is put behind an opener: name, brand */
  readonly maker: Realisations;
  /** Sentence: lead (a phrase), name */
  readonly leadOpener: Realisations;
  /** Sentence: first, second (clauses) */
  readonly twoClauses: Realisations;
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
  /** Phrase: part (as in `Locale.parts`), value (a colour) */
  readonly partColour: Realisations;
  /** Phrase: part, value (a material) */
  readonly partMaterial: Realisations;
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
  /** Sentence, an answer: clause, which says that it is so */
  readonly yes: Realisations;
  /** Sentence, an answer: clause, which says that it is not so */
  readonly no: Realisations;
  /** Sentence, an answer without slots: the catalog does not say. */
  readonly notSaid: Realisations;
}
