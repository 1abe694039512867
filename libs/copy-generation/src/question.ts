import { type Fact, type ProductFacts } from './facts/facts';
import { foldedWords } from './facts/words';
import { kindOf } from './lexicon/concepts';
import { type Grammar } from './locales/grammar';

/** The longest question that is read. In UTF-16 code units. */
export const MAX_QUESTION_LENGTH = 300;

/** What a shopper asks about a product. */
export interface Question {
  /** The attributes that are asked for, in the question's order. */
  readonly attributes: readonly string[];
  /** Values that are asked for: "red". */
  readonly values: readonly AskedValue[];
  /** The part of the product that the question is about. */
  readonly part?: string;
  /** Whether it is turned round ("isn't it"): then a yes or no could be misread. */
  readonly negated: boolean;
}

/** A value in a question, and an attribute that it may belong to. */
export interface AskedValue {
  readonly attribute: string;
  readonly words: string;
}

type Meaning =
  | { readonly kind: 'attributes'; readonly attributes: readonly string[] }
  | { readonly kind: 'values'; readonly values: readonly AskedValue[] }
  | { readonly kind: 'part'; readonly part: string }
  | { readonly kind: 'filler' | 'negation' };

/** Phrases by their folded words. */
type Lexicon = Map<string, Meaning>;

/** Up to how many words a phrase of the lexicon has. */
const MAX_WORDS = 8;

/** Sizes that are understood also where the product does not come in them. */
const SIZES = /^(?:x{0,4}[sl]|m|\dxl)$/;

const lexicons = new WeakMap<Grammar, Lexicon>();

/**
 * What a question asks for. Undefined when it holds a word that is known neither to the language's questions nor to the
 * product: it asks for something that the catalog does not say, is no question about the product, or gives orders.
 */
export function readQuestion(text: string, product: ProductFacts, grammar: Grammar): Question | undefined {
  if (text.length > MAX_QUESTION_LENGTH) return undefined;
  const meanings = meaningsOf(text.normalize('NFC').replace(/['’]s(?!\p{L})/giu, ''), product, grammar);
  if (!meanings) return undefined;
  const attributes = meanings.flatMap((one) => (one.kind === 'attributes' ? one.attributes : []));
  const values = meanings.flatMap((one) => (one.kind === 'values' ? one.values : []));
  const part = meanings.find((one) => one.kind === 'part')?.part;
  const negated = meanings.some(({ kind }) => kind === 'negation');
  if (attributes.length === 0 && values.length === 0) return undefined;
  return { attributes: [...new Set(attributes)], values, part, negated };
}

/** What each piece of the text means, the longest pieces first; undefined when one of them means nothing. */
function meaningsOf(text: string, product: ProductFacts, grammar: Grammar): Meaning[] | undefined {
  const words = foldedWords(text);
  const known = [ownLexicon(product, grammar), languageLexicon(grammar)];
  const meanings: Meaning[] = [];
  for (let first = 0; first < words.length;) {
    const found = longestAt(words, first, known) ?? conceptAt(words, first, grammar) ?? single(words[first]);
    if (!found) return undefined;
    meanings.push(found.meaning);
    first += found.count;
  }
  return meanings;
}

interface Found {
  meaning: Meaning;
  count: number;
}

function longestAt(words: readonly string[], first: number, lexicons: readonly Lexicon[]): Found | undefined {
  for (let count = Math.min(MAX_WORDS, words.length - first); count > 0; count--) {
    const phrase = words.slice(first, first + count).join(' ');
    for (const lexicon of lexicons) {
      const meaning = lexicon.get(phrase);
      if (meaning) return { meaning, count };
    }
  }
  return undefined;
}

/** A colour, material, pattern or part, whether the product has it or not. */
function conceptAt(words: readonly string[], first: number, grammar: Grammar): Found | undefined {
  for (let count = Math.min(MAX_WORDS, words.length - first); count > 0; count--) {
    const phrase = words.slice(first, first + count).join(' ');
    const [mention] = grammar.concepts.mentions(phrase);
    if (mention?.words !== phrase) continue;
    const kinds = mention.concepts.map((concept) => kindOf(concept));
    const part = mention.concepts.find((concept) => kindOf(concept) === 'part');
    if (part !== undefined && kinds.every((kind) => kind === 'part')) return { meaning: { kind: 'part', part }, count };
    const values = kinds.filter((kind) => kind !== 'part').map((attribute) => ({ attribute, words: phrase }));
    return { meaning: { kind: 'values', values }, count };
  }
  return undefined;
}

/** A size, or a number, which asks for nothing. */
function single(word: string): Found | undefined {
  if (SIZES.test(word)) {
    return { meaning: { kind: 'values', values: [{ attribute: 'size', words: word }] }, count: 1 };
  }
  return /^\p{Nd}+$/u.test(word) ? { meaning: { kind: 'filler' }, count: 1 } : undefined;
}

/** The words of the language's questions. */
function languageLexicon(grammar: Grammar): Lexicon {
  let lexicon = lexicons.get(grammar);
  if (!lexicon) {
    lexicon = new Map();
    const { asks, fillers, negations } = grammar.questions;
    for (const word of fillers) lexicon.set(foldedWords(word).join(' '), { kind: 'filler' });
    for (const word of negations) lexicon.set(foldedWords(word).join(' '), { kind: 'negation' });
    for (const [attribute, phrases] of Object.entries(asks)) {
      for (const phrase of phrases) addAttribute(lexicon, phrase, attribute);
    }
    lexicons.set(grammar, lexicon);
  }
  return lexicon;
}

/** The words of the product: what its attributes are called, their values, its own name. */
function ownLexicon(product: ProductFacts, grammar: Grammar): Lexicon {
  const lexicon: Lexicon = new Map();
  for (const word of product.name.values.flatMap(foldedWords)) lexicon.set(word, { kind: 'filler' });
  const language = languageLexicon(grammar);
  for (const fact of product.facts) {
    for (const words of valueWords(fact, grammar)) {
      const values = [...valuesIn(lexicon.get(words)), { attribute: fact.attribute, words }];
      // "Hood" asks whether there is one, also where it is a value of something.
      if (language.get(words)?.kind !== 'attributes') lexicon.set(words, { kind: 'values', values });
    }
  }
  for (const fact of product.facts) {
    if (fact.part === undefined) addAttribute(lexicon, grammar.label(fact), fact.attribute);
    if (fact.part === undefined) addAttribute(lexicon, fact.attribute.replaceAll('_', ' '), fact.attribute);
    const polarity = fact.kind === 'boolean' ? grammar.polarity({ ...fact, holds: true }) : undefined;
    if (polarity !== undefined) addAttribute(lexicon, polarity, fact.attribute);
  }
  return lexicon;
}

function valueWords(fact: Fact, grammar: Grammar): string[] {
  if (fact.kind !== 'text') return [];
  const phrases = [
    ...fact.values,
    ...fact.values.map((value) => grammar.valueInSentence({ ...fact, values: [value] })),
  ];
  return [...new Set(phrases.map((phrase) => foldedWords(phrase).join(' ')))].filter((words) => words !== '');
}

function valuesIn(meaning: Meaning | undefined): readonly AskedValue[] {
  return meaning?.kind === 'values' ? meaning.values : [];
}

/** Of a phrase that asks for several attributes, the product's facts decide. */
function addAttribute(lexicon: Lexicon, phrase: string, attribute: string): void {
  const words = foldedWords(phrase).join(' ');
  if (words === '') return;
  const known = lexicon.get(words);
  const others = known?.kind === 'attributes' ? known.attributes : [];
  lexicon.set(words, { kind: 'attributes', attributes: [...new Set([...others, attribute])] });
}
