import { englishConcepts } from '../../facts/english-concepts';
import { type Fact, type ProductFacts } from '../../facts/facts';
import { type ConceptId } from '../../lexicon/concepts';
import { type EnglishWords, type Translated } from '../language/english-words';
import { isHan } from '../language/han-words';
import { type Language } from '../language/language';
import { clausesOf, isDenying } from './denying-clauses';
import { StemPhrases } from '../language/stem-phrases';
import { foldedTokens, tokensOf } from '../language/tokens';
import { ASSEMBLED } from './yes-no-facts';

/** Shades that one translator calls by the one name, and another by the other's. */
const CALLED_ALIKE: readonly (readonly ConceptId[])[] = [
  ['burgundy', 'wine_red', 'maroon'],
  ['charcoal', 'anthracite', 'graphite'],
  ['teal', 'petrol'],
  ['tan', 'camel', 'light_brown'],
  ['cream', 'off_white', 'ecru'],
  ['sky_blue', 'light_blue'],
  ['blush', 'light_pink'],
  ['fuchsia', 'magenta'],
  ['lilac', 'mauve'],
  ['off_white', 'ivory'],
];

/** Names of shades that only say how dark they are, for those that are so: navy is "dunkelblau". */
const DARK_OR_LIGHT: readonly (readonly [wider: ConceptId, shades: readonly ConceptId[]])[] = [
  ['dark_blue', ['navy', 'midnight_blue', 'indigo', 'denim_blue']],
  ['light_blue', ['sky_blue', 'azure']],
  ['dark_green', ['forest_green', 'emerald_green', 'moss_green', 'olive']],
  ['light_green', ['mint', 'sage', 'lime']],
  ['dark_red', ['burgundy', 'wine_red', 'maroon', 'oxblood']],
  ['dark_grey', ['charcoal', 'anthracite', 'graphite', 'slate']],
  ['light_grey', ['dove_grey', 'pewter']],
  ['dark_brown', ['chocolate', 'coffee', 'mocha', 'chestnut']],
  ['light_brown', ['tan', 'camel', 'caramel', 'cognac']],
  ['light_pink', ['blush', 'rose', 'dusty_rose']],
];

/** What a translator may make of a catalog's English word for the concept: "weinrot" of burgundy. */
export function translatedConcepts(concept: ConceptId): ConceptId[] {
  const wider = DARK_OR_LIGHT.filter(([, shades]) => shades.includes(concept)).map(([one]) => one);
  return [concept, ...wider, ...CALLED_ALIKE.filter((shades) => shades.includes(concept)).flat()];
}

/** What a yes-or-no attribute says of a thing that is named before it: "bulb included". */
const OF_A_THING = new Set(['include', 'included', 'required', 'needed', 'need']);

/** Before an attribute: a phrase that says no to it. */
const OPPOSITE = '!';

/** The language's words for what a fact says in English: its values, its part, its attribute's name. */
export function translationsOf({ values, part, attribute }: Fact, { englishWords }: Language): string[] {
  if (!englishWords) return [];
  return [...values, part ?? '', attribute].flatMap((text) => wordsOf(englishWords, text));
}

/** The same with those for a part of it: "removable cover" is about what is removable, too. */
export function wordsAround({ values, part, attribute }: Fact, { englishWords }: Language): string[] {
  const found = [...values, part ?? '', attribute].flatMap((text) => englishWords?.all(text) ?? []);
  return found.flatMap(({ words }) => words);
}

/** The language's single words for what a fact's name says it is of: "Unterseite" of an `underside_colour`. */
export function translatedNouns({ attribute, part }: Fact, { englishWords }: Language): string[] {
  const found = englishWords?.longest(`${part ?? ''} ${attribute}`) ?? [];
  const things = found.filter(({ english }) => !OF_WHAT.test(english));
  const words = things.flatMap((one) => one.words.map(foldedTokens));
  // Of a script without spaces, several letters make a word.
  const joined = words.map((one) => (isHan(one[0]) && one.length > 1 ? [one.join('')] : one));
  return joined.flatMap((one) => (one.length === 1 && !(isHan(one[0]) && one[0].length === 1) ? one : []));
}

/** The language's single words for the whole of an attribute's name: "Sitzhöhe", "座高" of a `seat_height`. */
export function translatedNames(attribute: string, { englishWords }: Language): string[] {
  const name = foldedTokens(attribute.replace(/_(?:[cm]m|m|k?g|m?l|in)$/, '').replaceAll('_', ' '));
  const [found, ...others] = englishWords?.longest(name.join(' ')) ?? [];
  const isWhole = found !== undefined && others.length === 0 && found.english.split(' ').length === name.length;
  if (!isWhole || name.length < 2) return [];
  const words = found.words.map(foldedTokens).map((one) => (isHan(one[0]) ? [one.join('')] : one));
  return words.flatMap((one) => (one.length === 1 && one[0].length > 1 ? one : []));
}

/** What a name says beside the thing. */
const OF_WHAT = /^(?:material|colou?r|finish|pattern|type|style|fabric|composition|size|top|outer|inner)$/;

/** Values and what a yes says, in several words of the language, by the attribute that has them. */
export function translatedValues(facts: readonly Fact[], { englishWords, stem }: Language): StemPhrases<string> {
  const phrases = facts.flatMap((fact): [string[], string][] => {
    const isNo = fact.kind === 'boolean' && !fact.holds;
    if (!englishWords || isNo) return [];
    const texts = fact.kind === 'boolean' ? [fact.attribute] : fact.values;
    const said = texts.flatMap((text) => wordsOf(englishWords, text)).map(foldedTokens);
    return said.filter(({ length }) => length > 1).map((words) => [words, fact.attribute]);
  });
  return new StemPhrases(phrases, stem);
}

/** The same as far as it denies nothing: what stands together in it stands together in a text. */
export function assertedTranslations(fact: Fact, language: Language): string[] {
  return translationsOf(fact, language).filter((words) => language.negators.find(tokensOf(words)).length === 0);
}

/** The language's words for what a text of the catalog says, and for what it denies. */
export interface TranslatedText {
  readonly asserted: readonly string[];
  readonly denied: readonly string[];
}

/** What the description says, in the language's words for it: what it denies, it does not say. */
export function translatedDescription(
  { description }: Pick<ProductFacts, 'description'>,
  language: Language,
): TranslatedText {
  const { englishWords } = language;
  if (!englishWords || description === '') return { asserted: [], denied: [] };
  const clauses = clausesOf(description);
  const said = (some: readonly string[]) =>
    some.flatMap((clause) => englishWords.all(clause)).flatMap(({ words }) => words);
  const denying = (clause: string) => isDenying(clause, language);
  return {
    asserted: said(clauses.filter((clause) => !denying(clause))),
    denied: said(clauses.filter(denying)),
  };
}

function wordsOf(english: EnglishWords, text: string): string[] {
  return english.longest(text).flatMap(({ words }) => words);
}

/** Whether a translation denies by itself: "sans gluten", "glutenfrei". */
function denies(words: string, language: Language): boolean {
  const tokens = foldedTokens(words);
  return language.isOf('denying', tokens[0] ?? '') || tokens.some((one) => language.isOf('denyingPieces', one));
}

/** A name that denies, as its translations do: "wireless", "stainless". */
const NEGATIVE = /less|free|^decaf|(?:^|_)(?:non|no|anti|un)|proof|resist/;

/** What the language calls the product, by its name, its category and its type, each as folded words. */
function kindsOf({ name, facts }: ProductFacts, { kindWords }: Language): string[][] {
  if (!kindWords) return [];
  const texts = facts.filter(({ attribute }) => attribute === 'category' || attribute === 'type');
  const said = [name, ...texts].flatMap(({ values }) => values).flatMap((text) => kindWords.all(text));
  return said.flatMap(({ words }) => words).map(foldedTokens);
}

/** What the language calls the product, to be found in a text. */
export function ownKinds(product: ProductFacts, language: Language): StemPhrases<'kind'> {
  return new StemPhrases(
    kindsOf(product, language).map((words) => [words, 'kind'] as const),
    language.stem,
  );
}

/** Stems of single words for what the product is, with which a compound can end. */
export function ownKindStems(product: ProductFacts, language: Language): string[] {
  const words = kindsOf(product, language).filter(({ length }) => length === 1);
  return words.map(([word]) => language.stem(word));
}

/** Stems of the language's single words for the parts that an English name has: "gefüttert" for a lining. */
export function partWords(name: string, language: Language): [string, ConceptId][] {
  const { englishWords } = language;
  if (!englishWords) return [];
  return englishConcepts.mentions(name).flatMap(({ concepts, words }): [string, ConceptId][] => {
    const part = concepts.find((concept) => language.kindOf(concept) === 'part');
    if (!part) return [];
    // Of an "elastic band", the band is called by what both say together.
    const around = englishWords
      .longest(name)
      .filter(({ english }) => ` ${english} `.includes(` ${words.toLowerCase()} `));
    const said = [...wordsOf(englishWords, words), ...around.flatMap((one) => one.words)].map(foldedTokens);
    // Of a script without spaces, the letters of a word are one.
    const joined = said.map((tokens) => (isHan(tokens[0]) ? [tokens.join('')] : tokens));
    return joined.filter(({ length }) => length === 1).map(([word]) => [language.stem(word), part]);
  });
}

/** Phrases of the language that say yes to the yes-or-no attributes, whose names are English. */
export function translatedPolar(facts: readonly Fact[], language: Language): StemPhrases<string> {
  const { englishWords } = language;
  const said = facts.flatMap((fact): [string, string][] => {
    if (!englishWords || fact.kind !== 'boolean') return [];
    const { attribute } = fact;
    const own = saidOf(englishWords.longest(attribute));
    const free = /^(.+)_free$/.exec(attribute);
    // "BPA: no" has "BPA-free" for its no.
    // "无需组装" denies the need of what is assembled.
    const isOpposite = (words: string) =>
      !ASSEMBLED.test(attribute) &&
      (deniesOneOf(words, own, language) || (denies(words, language) && !NEGATIVE.test(attribute)));
    if (!free) return own.map((words) => [words, isOpposite(words) ? `${OPPOSITE}${attribute}` : attribute]);
    // "Gluten" is said of what is not free of it.
    const without = wordsOf(englishWords, free[1]).filter((words) => !denies(words, language));
    return [
      ...own.filter((words) => denies(words, language)).map((words): [string, string] => [words, attribute]),
      ...without.map((words): [string, string] => [words, `${OPPOSITE}${attribute}`]),
    ];
  });
  // A word of the language's own is no form of another: "passe" is not of "passant".
  const stem = (word: string) => (language.isOwnWord(word) ? word : language.stem(word));
  return new StemPhrases(
    said.map(([words, entry]) => [foldedTokens(words), entry]),
    stem,
  );
}

/** "BPA-frei" beside "BPA": where the catalog says no to BPA, that says the same. "Kabellos" has no such word beside it. */
function deniesOneOf(words: string, own: readonly string[], language: Language): boolean {
  const said = foldedTokens(words);
  const others = own.filter((other) => other !== words && !denies(other, language)).map(foldedTokens);
  return denies(words, language) && others.some((other) => other.every((word) => said.includes(word)));
}

/** Words for what a thing can do or is, of which its own name says nothing. */
const PROPERTY = /(?:able|ible|proof|safe|resistant|friendly|free|adjustable)$/;

/**
 * Of "bulb included" the bulb: that it is there is what the attribute says. Of other names the first that is known; but who
 * only names the foam of a `foam_washable` does not say that it is.
 */
function saidOf(found: readonly Translated[]): readonly string[] {
  const things = found.filter(({ english }) => !OF_A_THING.has(english));
  if (things.length > 1 && PROPERTY.test(things.at(-1)!.english)) return [];
  return things.at(0)?.words ?? [];
}
