import { COLOURS, type ConceptId, type ConceptKind, MATERIALS, PARTS, PATTERNS } from '../../lexicon/concepts';
import { type CheckWords, type ClaimWords } from '../../locales/check-words';
import { checks as englishChecks } from '../../locales/en/checks';
import { type Grammar } from '../../locales/grammar';
import { type SentenceList } from '../../locales/sentence-words';
import { type TranslationList } from '../../locales/translations';
import { EnglishWords, translatedWords } from './english-words';
import { countriesOf, longNamesOf } from './countries';
import { entriesOf, phrasesOf, synonymsByWord } from './language-words';
import { isHan } from './han-words';
import { PhraseIndex, type PhraseMatch } from './phrases';
import { QuantityReader } from '../numbers/quantities';
import { StemPhrases } from './stem-phrases';
import { fold, foldedTokens, type Token, unitsOf } from './tokens';
import { englishLists, listsOf, type Negation, negationOf } from './small-words';
import { type WordList } from './word-list';

/** Where concepts are mentioned in a text; a word can stand for several. */
export interface ConceptFinder {
  mentions(text: string): readonly ConceptMention[];
  /** The concept's own word. */
  said?(concept: ConceptId): string;
}

/** A mention, in UTF-16 code units of the text. */
export interface ConceptMention {
  readonly concepts: readonly ConceptId[];
  readonly start: number;
  readonly end: number;
}

/** What the checks use of a grammar. */
export type CheckedGrammar = Pick<
  Grammar,
  'tag' | 'vocabulary' | 'value' | 'section' | 'label' | 'polarity' | 'withArticle' | 'checks'
> & {
  readonly concepts?: ConceptFinder;
};

/** How many words and pieces of words are remembered. */
const MAX_REMEMBERED = 20_000;

/** What each concept is a concept of. */
const KINDS = new Map<string, ConceptKind>([
  ...Object.keys(COLOURS).map((id) => [id, 'colour'] as const),
  ...Object.keys(MATERIALS).map((id) => [id, 'material'] as const),
  ...Object.keys(PATTERNS).map((id) => [id, 'pattern'] as const),
  ...Object.keys(PARTS).map((id) => [id, 'part'] as const),
]);

type PlaceWords = readonly (readonly [string[], 'place'])[];

/** The words that a product is spoken of with. */
interface ProductWords {
  readonly words: ReadonlySet<string>;
  /** Their stems, and those of what it is called. */
  readonly stems: ReadonlySet<string>;
  /** Stems of words for what it is. */
  readonly kinds: ReadonlySet<string>;
}

/** The checks' word lists of one language, compiled. */
export class Language {
  readonly words: CheckWords;
  readonly functionWords: ReadonlySet<string>;
  readonly dangling: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly quantities: QuantityReader;
  /** For the catalog's values, which have decimal points whatever the language. */
  readonly catalogQuantities: QuantityReader;
  /** For values in English, in a locale of another language. */
  readonly englishQuantities?: QuantityReader;
  /** What catalogs say in English with the language's own words: what products are, and everything together. */
  readonly kindWords?: EnglishWords;
  readonly englishWords?: EnglishWords;
  /** Countries, whichever the product is from: their names as they are, their adjectives in any form. */
  readonly placeNames?: StemPhrases<'place'>;
  readonly placeAdjectives?: StemPhrases<'place'>;
  readonly claims: PhraseIndex<ClaimWords>;
  readonly polar: PhraseIndex<string>;
  readonly negators: PhraseIndex<'negator'>;
  readonly postponed: PhraseIndex<'postponed'>;
  readonly harmless: PhraseIndex<'harmless'>;
  /** What turns down what a question before it asks, or what stands before it. */
  readonly refusals: PhraseIndex<'refusal'>;
  /** What says yes to a question. */
  readonly affirmations: PhraseIndex<'affirmation'>;
  /** Two words between which stands what they deny. */
  readonly splitNegators: PhraseIndex<'split'>;
  readonly weighty: PhraseIndex<'weighty'>;
  readonly unknown: PhraseIndex<'unknown'>;
  readonly beforeBrands: PhraseIndex<'maker'>;
  readonly babble: PhraseIndex<'babble'>;
  readonly beforeParts: PhraseIndex<'part'>;
  readonly requiring: PhraseIndex<'requiring'>;
  readonly otherSenses: PhraseIndex<'sense'>;
  readonly inTheBox: PhraseIndex<'box'>;
  /** What stands behind a number of people, and before a measure that it multiplies. */
  readonly ofPeople: PhraseIndex<'people'>;
  readonly multiples: PhraseIndex<'multiple'>;
  /** What says that a thing is there: in this language, and in a catalog's, which may be English. */
  readonly presence: PhraseIndex<'presence'>;
  /** That a thing is as another: "likewise". */
  readonly alike: PhraseIndex<'alike'>;
  readonly wearing: PhraseIndex<'wearing'>;
  /** What stands between two things that are as each other: "tout comme". */
  readonly likening: PhraseIndex<'like'>;
  /** The side that a value is on: "por fuera". */
  readonly sides: PhraseIndex<keyof NonNullable<CheckWords['sides']>>;
  readonly dangers: PhraseIndex<'danger'>;
  readonly exceptingPairs: PhraseIndex<'excepting'>;
  /** "Almost", before a denial. */
  readonly almost: ReadonlySet<string>;
  readonly pairedThings: ReadonlySet<string>;
  readonly dimensions: ReadonlyMap<string, readonly string[]>;
  /** Attributes that count what a noun's stem stands for. */
  readonly countNouns: ReadonlyMap<string, readonly string[]>;
  /** Own words of a script without spaces. */
  readonly units: ReadonlySet<string>;
  /** The same script's words for what catalogs say of products, and for kinds of them. */
  readonly catalogUnits: ReadonlySet<string>;
  readonly stem: (word: string) => string;
  /** A folded word with other words for the same. */
  readonly synonymsOf: (word: string) => readonly string[];
  readonly negation: Negation;
  private readonly lists: ReadonlyMap<string, WordList>;
  private readonly style: ReadonlySet<string>;
  private readonly styleStems: ReadonlySet<string>;
  private readonly stems = new Map<string, string>();
  /** Concepts of pieces of compounds. */
  private readonly pieces = new Map<string, readonly ConceptId[]>();
  private readonly countries: ReadonlyMap<string, string>;
  private readonly longCountries: PhraseIndex<string>;

  constructor(readonly grammar: CheckedGrammar) {
    const words = (this.words = grammar.checks);
    this.stem = (word) => this.stemOf(word);
    const synonyms = synonymsByWord(words.synonyms ?? '');
    this.synonymsOf = (word) => synonyms.get(word) ?? [word];
    this.functionWords = wordSet(words.functionWords);
    this.dangling = wordSet(words.dangling);
    // Words of a script without spaces stay whole.
    this.wholes = new Set(words.wholes.split(/\s+/).filter(Boolean).map(fold));
    this.conjunctions = new Set(words.conjunctions.map(fold));
    this.prepositions = new Set(words.prepositions.map(fold));
    this.quantities = new QuantityReader(words);
    this.catalogQuantities = new QuantityReader({ ...words, decimalSeparator: '.' });
    if (words.translations) {
      const { kinds, values, places } = words.translations;
      this.englishQuantities = new QuantityReader(englishChecks);
      this.kindWords = new EnglishWords(...kinds);
      this.englishWords = new EnglishWords(...kinds, ...values, places);
      const [names, adjectives] = placeWords(places);
      this.placeNames = new StemPhrases(names, (word) => word);
      this.placeAdjectives = new StemPhrases(adjectives, this.stem);
    }
    this.claims = new PhraseIndex(
      words.claims.flatMap((claim) => phrasesOf(claim.phrases).map((one) => [one, claim] as const)),
    );
    this.polar = new PhraseIndex(entriesOf(words.polar));
    const {
      negators,
      harmless,
      postponed,
      weighty = '',
      splits = '',
      refusals = '',
      affirmations = '',
    } = words.negation;
    this.weighty = new PhraseIndex(phrasesOf(weighty).map((phrase) => [phrase, 'weighty']));
    this.postponed = new PhraseIndex(phrasesOf(postponed).map((phrase) => [phrase, 'postponed']));
    this.negators = new PhraseIndex(phrasesOf(negators).map((phrase) => [phrase, 'negator']));
    this.refusals = new PhraseIndex(phrasesOf(refusals).map((phrase) => [phrase, 'refusal']));
    this.affirmations = new PhraseIndex(phrasesOf(affirmations).map((phrase) => [phrase, 'affirmation']));
    this.splitNegators = new PhraseIndex(phrasesOf(splits).map((phrase) => [phrase, 'split']));
    this.harmless = new PhraseIndex(phrasesOf(harmless).map((phrase) => [phrase, 'harmless']));
    this.unknown = new PhraseIndex(phrasesOf(words.unknown).map((phrase) => [phrase, 'unknown']));
    this.beforeBrands = new PhraseIndex(phrasesOf(words.beforeBrands).map((phrase) => [phrase, 'maker']));
    this.babble = new PhraseIndex(phrasesOf(words.babble).map((phrase) => [phrase, 'babble']));
    this.beforeParts = new PhraseIndex(phrasesOf(words.beforeParts ?? '').map((phrase) => [phrase, 'part']));
    this.otherSenses = new PhraseIndex(phrasesOf(words.otherSenses ?? '').map((phrase) => [phrase, 'sense']));
    this.requiring = new PhraseIndex(phrasesOf(words.requiring ?? '').map((phrase) => [phrase, 'requiring']));
    this.inTheBox = new PhraseIndex(phrasesOf(words.inTheBox ?? '').map((phrase) => [phrase, 'box']));
    this.ofPeople = new PhraseIndex(phrasesOf(words.numbers.ofPeople ?? '').map((phrase) => [phrase, 'people']));
    this.multiples = new PhraseIndex(phrasesOf(words.numbers.multiples ?? '').map((phrase) => [phrase, 'multiple']));
    const { presence, dangers, exceptingPairs = '', alike = '', wearing = '' } = words.sentence;
    this.presence = new PhraseIndex(
      phrasesOf(`${presence}; ${englishChecks.sentence.presence}`).map((phrase) => [phrase, 'presence']),
    );
    this.wearing = new PhraseIndex(phrasesOf(wearing).map((phrase) => [phrase, 'wearing']));
    this.likening = new PhraseIndex(phrasesOf(words.likening ?? '').map((phrase) => [phrase, 'like']));
    this.sides = new PhraseIndex(entriesOf(words.sides ?? {}));
    this.alike = new PhraseIndex(phrasesOf(alike).map((phrase) => [phrase, 'alike']));
    this.dangers = new PhraseIndex(phrasesOf(dangers).map((phrase) => [phrase, 'danger']));
    this.exceptingPairs = new PhraseIndex(phrasesOf(exceptingPairs).map((phrase) => [phrase, 'excepting']));
    this.lists = listsOf(words);
    this.negation = negationOf(words);
    // Words of a script without spaces stay whole.
    this.almost = new Set(words.negation.almost.split(/\s+/).map(fold));
    this.pairedThings = wordSet(words.pairedThings ?? '');
    this.dimensions = attributesByWord(words.dimensions, (word) => word);
    this.countNouns = attributesByWord(words.countNouns ?? {}, this.stem);
    this.countries = countriesOf(words.countries ?? {});
    this.longCountries = PhraseIndex.ofPlain(longNamesOf(words.countries ?? {}));
    this.style = new Set([
      ...wordSet(words.style),
      ...this.functionWords,
      ...[...grammar.vocabulary].flatMap(foldedTokens),
      ...numberWords(words),
    ]);
    const own = [words.style, words.functionWords, ...grammar.vocabulary, ...numberWords(words)];
    this.units = new Set([
      ...own.flatMap((text) => text.split(/\s+/)).flatMap(unitsOf),
      // As they are: "锅碗瓢盆" is of nobody's pots and pans, and of what it is put together says nothing of a bowl.
      ...(words.ordinary?.plain ?? '').split(/\s+/).filter(isHan),
    ]);
    const { kinds = [], values = [] } = words.translations ?? {};
    this.catalogUnits = new Set([...kinds, ...values].flatMap(translatedWords).filter(isHan));
    this.styleStems = new Set([...this.style].map(this.stem));
  }

  /** Whether the word, folded, is the language's own: a function word, a frame's, or one of neutral style. */
  isStyle(word: string): boolean {
    return this.style.has(word) || this.styleStems.has(this.stem(word));
  }

  /** Whether the word, folded, is on one of the lists of small words. */
  isOf(list: SentenceList, folded: string): boolean {
    return this.lists.get(list)?.has(folded) ?? false;
  }

  /** The same of a catalog's text, which may be in English. */
  isOfCatalog(list: SentenceList, folded: string): boolean {
    return this.isOf(list, folded) || (this.englishWords !== undefined && englishLists().get(list)!.has(folded));
  }

  /** What stands before the end of a compound that says what is measured: "Sitz" of "Sitzhöhe". */
  withoutDimension(word: string): string {
    const ends = (this.words.sentence.dimensionEnds ?? '').split(/\s+/).map((end) => end.replace('*', ''));
    const end = ends.find((one) => one !== '' && word.toLowerCase().endsWith(one));
    return end === undefined ? word : word.slice(0, -end.length);
  }

  /** Whether the very word is one of those: "cuire" is, and "cuir" is not. */
  isOwnWord(word: string): boolean {
    // Of a script without spaces the letters of a word are no words: "地铁" is, and "铁" is not.
    return isHan(word) ? this.units.has(word) : this.style.has(word);
  }

  /** "Leinenhemd": two known words written as one, in languages that do so. */
  isCompound(word: string, { words, stems }: Pick<ProductWords, 'words' | 'stems'>): boolean {
    if (!this.words.hasCompounds || word.length < 7) return false;
    const isKnown = (part: string) => words.has(part) || stems.has(this.stem(part)) || this.isStyle(part);
    for (let cut = 3; cut <= word.length - 3; cut++) {
      if (!isKnown(word.slice(cut))) continue;
      const first = word.slice(0, cut);
      if (
        isKnown(first) ||
        (first.length > 4 && /(?:s|n|en|er)$/.test(first) && isKnown(first.replace(/(?:s|en|er|n)$/, '')))
      )
        return true;
    }
    return false;
  }

  /** "Leinenhemd": the concepts that a compound of two known words begins with, and the part that it ends with. */
  compoundOf(
    word: string,
    { words, stems, kinds }: ProductWords,
  ): { concepts: ConceptId[]; compoundOf: ConceptId | 'product'; rest: string } | undefined {
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const rest = word.slice(cut);
      const folded = fold(rest);
      // "Silikonfrei" is not of silicone; a "Stahlflasche" is the product, where it is a bottle.
      if (this.negation.suffixes.some((suffix) => folded.startsWith(suffix))) continue;
      const isKind = kinds.has(this.stem(folded));
      const part = isKind ? undefined : this.conceptsOfAll(rest).find((concept) => this.kindOf(concept) === 'part');
      if (!part && !isKind && !words.has(folded) && !stems.has(this.stem(folded)) && !this.isStyle(folded)) continue;
      const first = word.slice(0, cut);
      const forms = [first, `${first}e`, first.replace(/(?:en|es|n|s)$/, ''), first.replace(/n$/, '')];
      const concepts = forms.flatMap((form) => this.conceptsOfAll(form)).filter((one) => this.kindOf(one) !== 'part');
      if (concepts.length > 0) return { concepts: [...new Set(concepts)], compoundOf: part ?? 'product', rest: folded };
    }
    return undefined;
  }

  /** "Schalkragen": the part that a compound ends with, in languages that write them as one word. */
  partEnding(word: string): ConceptId | undefined {
    if (!this.words.hasCompounds || word.length < 2 * MIN_END) return undefined;
    for (let cut = 3; cut <= word.length - MIN_END; cut++) {
      const part = this.conceptsOfAll(word.slice(cut)).find((concept) => this.kindOf(concept) === 'part');
      if (part) return part;
    }
    return undefined;
  }

  /** What the whole text is a word for. */
  private conceptsOfAll(text: string): readonly ConceptId[] {
    let concepts = this.pieces.get(text);
    if (concepts === undefined) {
      const mentions = this.grammar.concepts?.mentions(text) ?? [];
      concepts = mentions.flatMap((one) => (one.start === 0 && one.end === text.length ? one.concepts : []));
      if (this.pieces.size > MAX_REMEMBERED) this.pieces.clear();
      this.pieces.set(text, concepts);
    }
    return concepts;
  }

  /** Whether the word ends with one of the stems, in languages that write compounds as one word. */
  endsWithAny(word: string, stems: ReadonlySet<string>): boolean {
    if (!this.words.hasCompounds) return false;
    const stem = this.stem(word);
    return [...stems].some((end) => end.length > 2 && stem.endsWith(end));
  }

  /** The country that the word stands for, as a name or an adjective. */
  countryOf(word: string): string | undefined {
    return this.countries.get(word) ?? this.countries.get(word.toLowerCase());
  }

  /** The countries that tokens name or have an adjective of, with where. */
  countriesIn(tokens: readonly Token[]): PhraseMatch<string>[] {
    const short = tokens.flatMap(({ kind, text }, from): PhraseMatch<string>[] => {
      const entry = kind === 'word' ? this.countryOf(text) : undefined;
      return entry === undefined ? [] : [{ entry, from, to: from + 1 }];
    });
    return [...short, ...this.longCountries.find(tokens)];
  }

  conceptsIn(text: string): ConceptId[] {
    return (this.grammar.concepts?.mentions(text) ?? []).flatMap(({ concepts }) => concepts);
  }

  kindOf(concept: ConceptId): ConceptKind | undefined {
    return KINDS.get(concept);
  }

  /** "Polarised" and "polarized" are one word. */
  private spelt(word: string): string {
    const isEnglish = this.englishWords === undefined;
    return isEnglish && word.length > 6 ? word.replace(/is(?=(?:e|ed|es|ing|ation)$)/, 'iz') : word;
  }

  /** Without the endings of inflection; near enough to compare two forms of one word. */
  private stemOf(word: string): string {
    let stem = this.stems.get(word);
    if (stem === undefined) {
      if (this.stems.size > MAX_REMEMBERED) this.stems.clear();
      this.stems.set(word, (stem = withoutEnding(this.spelt(word), this.words.endings)));
    }
    return stem;
  }
}

function withoutEnding(word: string, endings: readonly string[]): string {
  const isFit = (one: string) =>
    word.endsWith(one) && word.length - one.length >= 3 && !(one === 's' && word.endsWith('ss'));
  const ending = endings.find(isFit);
  // "Speeds" and "speed" end alike: what stands before a plural's ending is a word itself.
  if (ending === 's') return withoutEnding(word.slice(0, -1), endings);
  const stem = ending === undefined ? word : word.slice(0, word.length - ending.length);
  return stem.length > 3 ? stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1') : stem;
}

/** The names of places, which have a capital in scripts that have one, and their adjectives. */
function placeWords(places: TranslationList): [names: PlaceWords, adjectives: PlaceWords] {
  const words = translatedWords(places);
  const isName = (word: string) => !/^\p{Ll}/u.test(word);
  const folded = (some: readonly string[]) => some.map((word) => [foldedTokens(word), 'place'] as const);
  return [folded(words.filter(isName)), folded(words.filter((word) => !isName(word)))];
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(foldedTokens(list));
}

function numberWords({ numbers }: CheckWords): string[] {
  const { values, multipliers, fractions, collectives } = numbers;
  return [values, multipliers, fractions, collectives].flatMap((words) => [...words.keys()]);
}

/** The attributes that a word can stand for: a dimension, what is counted. */
function attributesByWord(lists: Readonly<Record<string, string>>, key: (word: string) => string) {
  const attributes = new Map<string, string[]>();
  for (const [attribute, list] of Object.entries(lists)) {
    for (const word of new Set(foldedTokens(list).map(key)))
      attributes.set(word, [...(attributes.get(word) ?? []), attribute]);
  }
  return attributes;
}

/** The fewest letters of a compound's last word that is looked for: "Band" and "Stand" end too much. */
const MIN_END = 5;

const languages = new WeakMap<CheckedGrammar, Language>();

/** The compiled word lists of a grammar, made once. */
export function languageOf(grammar: CheckedGrammar): Language {
  let language = languages.get(grammar);
  if (!language) languages.set(grammar, (language = new Language(grammar)));
  return language;
}
