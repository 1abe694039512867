import { type Phrases, type Words } from './word-notation';

/** Small words by which the checks see what a sentence says of what. Empty where a language has none. */
export interface SentenceWords {
  /** What a thing needs, or a statement hangs on: "if", "without", "instead". */
  readonly conditions: Words;
  /** Behind a verb they deny it, in languages that put them there: "nicht". */
  readonly verbDeniers?: Words;
  /** What says behind a negator, or denies by itself, that a thing is there: "included", "comes", "need". */
  readonly presence: Phrases;
  /** What says behind a thing that it is not there: "missing", "not included". */
  readonly absence: Words;
  /** What a word or phrase that denies begins with: "ohne", "unbehandelt". */
  readonly denying: Words;
  /** What it has anywhere: "glutenfrei". */
  readonly denyingPieces?: Words;
  /** What warns without a negator: "danger", "small parts". */
  readonly dangers: Phrases;
  /** Verbs as they stand behind "sans" and "sin". */
  readonly infinitives?: Words;
  /** When something is done: "after". */
  readonly afterwards: Words;
  /** What people go out for: "walk", "match". */
  readonly outings: Words;
  readonly children: Words;
  /** Puts something beside the product that it does not have: "paired", "wear". */
  readonly pairing: Words;
  /** Joins that thing: "with", "over". */
  readonly besides: Words;
  /** What a product does for something else that is worn or stands beside it: "lifts". */
  readonly livening: Words;
  /** Before such a thing: "a", "your". */
  readonly indefinites: Words;
  /** That it is done by hand: "handgefertigt", "main". */
  readonly byHand: Words;
  /** That something is washed. */
  readonly washing: Words;
  /** That something is said of all of it: "whole", "entirely". */
  readonly wholly?: Words;
  /** Behind these a material is a thing of its own: "mit Gänsedaunen". English has "with" for all. */
  readonly comesWith: Words;
  /** Begins what is said of a thing: "a", "with a". */
  readonly phraseStarts?: Words;
  /** Articles, in languages whose describing words stand behind their noun. */
  readonly articles?: Words;
  /** The definite ones of them. */
  readonly definites?: Words;
  /** In such languages, before what something is of, beside articles: "du", "de". */
  readonly partitives?: Words;
  /** Before the thing that a value is given to: "pour", "aux", "en". */
  readonly placingAt?: Words;
  /** Behind a thing that is as another: "aussi". */
  readonly also?: Words;
  /** Those of them that have the article in them: "aux", "al". */
  readonly placingWithArticle?: Words;
  /** Before the thing that is spoken of: "côté". */
  readonly asFor?: Words;
  /** Pronouns before a verb, for what was named before: "il". */
  readonly subjectPronouns?: Words;
  /** Pronouns for a thing that was named before the sentence: "le", "lo". */
  readonly objects?: Words;
  /** Before what something is at, and not: "on", "under". */
  readonly over?: Words;
  /** Before other places: "inside", "near". */
  readonly at?: Words;
  /** Verbs of being: "is", "comes". */
  readonly being?: Words;
  /** Behind a thing, what stands beside it or holds it: "framed". */
  readonly framing?: Words;
  /** Before what something is not said of: "everything but the collar". */
  readonly excepting?: Words;
  /** The same in two words: "apart from". */
  readonly exceptingPairs?: Phrases;
  /** Before a thing that another one wears: "系着一圈珊瑚色" is of the loop. */
  readonly wearing?: Phrases;
  /** A word for a number that in small letters is none: "ein paar", a few. */
  readonly few?: Words;
  /** Behind several things, that something is said of each of them: "都", and verbs of being of more than one. */
  readonly allOf?: Words;
  /** Before the first and the last of the things that something is said of: "von", "bis". */
  readonly reachesFrom?: Words;
  readonly reachesTo?: Words;
  /** That a thing is as the one before: "ebenso". */
  readonly alike?: Phrases;
  /** Whose something is that is not the product's: "your". */
  readonly owners: Words;
  /** Words that without a capital are none of the lexicon's: "samt", "ton". */
  readonly homographs?: Words;
  /** Before the name of a place: "near". */
  readonly placing: Words;
  /** Joins a thing or its quality to what it is of: "的". */
  readonly genitive?: Words;
  /** Before another thing of a list: "and", "plus". */
  readonly listing: Words;
  /** Of a list without a verb: "and", "with", "two". */
  readonly bareLists?: Words;
  /** What things are there for, and do with what is put into them: "for", "holds". */
  readonly holding?: Words;
  /** What says of a thing how much it bears: "carries". */
  readonly carrying: Words;
  /** Words that end with one for a dimension, and are of what is carried: "承重". */
  readonly loads?: Words;
  /** Ends of compounds that say what is measured: "*höhe". */
  readonly dimensionEnds?: Words;
  /** Letters for any measure, that tell none from another. */
  readonly anyMeasure?: Words;
  /** "Pair". */
  readonly pairs: Words;
  /** Between a thing and its measure: "of", "from". */
  readonly ofMeasures: Words;
  /** Before a measure after which the next one comes: "every". */
  readonly every: Words;
  /** Between the ends of a range, joined by commas: "to", "up,to". */
  readonly ranges: Words;
  /** Between the two numbers of a share: "of", "out,of". */
  readonly shares: Words;
  /** Before what is reached: "to". */
  readonly upTo: Words;
  /** Units that may be other words: "foot". */
  readonly doubtfulUnits?: Words;
  /** Words for people who are no measure of the product: "friend". */
  readonly persons: Words;
  /** The same of days: "evening". */
  readonly dayParts: Words;
  /** Before a number of those, which counts nothing then: "with two friends"; "for" would. */
  readonly amid: Words;
  /** Behind a number that a time of day begins with: "heures". */
  readonly hours?: Words;
  /** Verbs between a thing and what it is like: "is", "feels". */
  readonly linking: Words;
  /** How much: "very", "rather". */
  readonly degrees: Words;
  /** Verbs of how a thing is made: "the fit is slim". */
  readonly looking?: Words;
  /** Before a verb, of which a noun might be spelled alike: "to zip". */
  readonly subjects?: Words;
  /** Parts that are closed by something of their own: "pocket". */
  readonly openings?: Words;
  /** Hundredths of currencies: "cents". */
  readonly hundredths: Words;
  /** What a missing thing is for: "für". */
  readonly forWhat: Words;
  /** Between a word for a number of things and the things: "a pair of". */
  readonly ofThings?: Words;
  /** Joins a thing to what it is a trace of: "of". */
  readonly ofWhat: Words;
  /** Behind what is not there, before what the thing is made of or for: "en mousseline". */
  readonly madeOrFor?: Words;
  /** Before what a thing is of, in languages that say it behind the noun: "de ante". */
  readonly madeOf?: Words;
  /** Between a number and the currency that it is in. */
  readonly pricesIn: Words;
  /** What stands in a name before what it adds: "with saucer". */
  readonly nameAdds: Words;
  /** Words of which two in a row are right: "that", a sound. */
  readonly echoes: Words;
  /** What a template has for what is to be filled in: "insert", "name". */
  readonly placeholders: Words;
}

/** Those of them that are lists of single words. */
export type SentenceList = Exclude<
  keyof SentenceWords,
  'presence' | 'dangers' | 'exceptingPairs' | 'alike' | 'wearing'
>;
