import { type ConceptId, generalisations } from '../lexicon/concepts';
import { englishConcepts } from '../facts/english-concepts';
import { type Fact, type ProductFacts } from '../facts/facts';
import { type Language } from './language';
import { PhraseIndex } from './phrases';
import { type Quantity } from './quantities';
import { type StemPhrases } from './stem-phrases';
import { foldedTokens, tokensOf, unitsOf } from './tokens';
import {
  ownKindStems,
  ownKinds,
  partWords,
  translatedPolar,
  translatedValues,
  translationsOf,
} from './translated-facts';
import { unitOf } from './units';

/** A number that a fact gives, with what it is a number of. */
export interface KnownQuantity {
  readonly quantity: Omit<Quantity, 'from' | 'to' | 'numberFrom' | 'numberTo'>;
  readonly attribute: string;
}

/** What a structured fact says, as a claim's evidence. */
export interface StructuredFact {
  readonly fact: Fact;
  /** Stems of its values' and its attribute's words, and of its wording. */
  readonly stems: ReadonlySet<string>;
  /** In a script without spaces: all its words, in which a claim's letters must stand together. */
  readonly letters: string;
  /** Its values as stems with a space between. */
  readonly values: readonly string[];
}

/** A name or brand of the product, as folded tokens. */
export interface OwnName {
  readonly words: readonly string[];
  /** Of a single word that has a capital: without it, it is a word as any other ("Orange", "orange"). */
  readonly isExact: boolean;
}

/** All that a product's facts support in one language, worked out once for all its texts. */
export interface Support {
  /** Words of the facts, and their stems. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Words as the catalog writes them, capitals included. */
  readonly exact: ReadonlySet<string>;
  /** Words of values alone, which may be in any language. */
  readonly valueWords: ReadonlySet<string>;
  /** Words of scripts without spaces, for which every letter is a token. */
  readonly units: ReadonlySet<string>;
  readonly quantities: readonly KnownQuantity[];
  /** Attributes by the stems of the words for what they count. */
  readonly counted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Parts by the stems of the words that facts have for them: "lined" has the stem of "lining". */
  readonly parts: ReadonlyMap<string, ConceptId>;
  /** Words of values in which a concept was found: in any other sense they are not the fact's. */
  readonly conceptWords: ReadonlySet<string>;
  /** Concepts with the parts that have them; "" for the product itself. */
  readonly concepts: ReadonlyMap<ConceptId, ReadonlySet<ConceptId | ''>>;
  /** Stems of the words for what the product is. */
  readonly heads: ReadonlySet<string>;
  /** Stems of the words for the narrowest kind that it is, and of the last word of its name. */
  readonly kinds: ReadonlySet<string>;
  /** What the language calls the product: several words that say one thing. */
  readonly ownKinds: StemPhrases<'kind'>;
  /** Phrases of the language for values that the catalog has in English. */
  readonly translatedValues: StemPhrases<string>;
  readonly structured: readonly StructuredFact[];
  /** The name, as far as it says something. */
  readonly named: StructuredFact;
  /** Facts that say no, with the stems of what they say it to. */
  readonly denied: readonly StructuredFact[];
  /** How the product's own yes-or-no attributes are named. */
  readonly polar: PhraseIndex<string>;
  readonly translatedPolar: StemPhrases<string>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Tokens of the names and brands that assert nothing, the longest first. */
  readonly names: readonly OwnName[];
  /** Neighbouring words of values and labels, with a space between. */
  readonly pairs: ReadonlySet<string>;
  /** Values that hold what no sentence of ours may: braces, markup. */
  readonly verbatim: readonly string[];
  /** All values of several words or with such signs, in lower case. */
  readonly quotable: readonly string[];
}

/** Before an attribute: a phrase that says no to it. */
export const OPPOSITE = '!';

// eslint-disable-next-line no-control-regex -- all of ASCII
const ASCII = /^[\u0000-\u007f]*$/;
const PLAIN = /^[\p{L}\p{M}\p{N}\s,.'’&+-]*$/u;

const HAN_RUN = /\p{Script=Han}+/gu;

/** A value that begins at a number: "from 3 years", "8+". */
const FROM = /^from\b|\+$/i;

const known = new WeakMap<Language, WeakMap<ProductFacts, Support>>();

/** What the product's facts support in the language. */
export function supportOf(product: ProductFacts, language: Language): Support {
  let byProduct = known.get(language);
  if (!byProduct) known.set(language, (byProduct = new WeakMap()));
  let support = byProduct.get(product);
  if (!support) byProduct.set(product, (support = workOut(product, language)));
  return support;
}

function workOut(product: ProductFacts, language: Language): Support {
  const all = [product.name, ...product.facts];
  const words = new Set(all.flatMap((fact) => wordsOf(fact, language)));
  const brands = product.facts.filter(({ attribute }) => attribute === 'brand').flatMap(({ values }) => values);
  const names = [...product.name.values, ...brands].map(ownName).filter(({ words: { length } }) => length > 0);
  return {
    words,
    stems: new Set([...words].map(language.stem)),
    exact: new Set(all.flatMap(({ values }) => values.flatMap(tokensOf)).map(({ text }) => text)),
    valueWords: new Set(all.flatMap(({ values }) => values.flatMap(foldedTokens))),
    units: new Set(all.flatMap((fact) => textsOf(fact, language)).flatMap(unitsOf)),
    quantities: all.flatMap((fact) => quantitiesOf(fact, language)),
    counted: countedOf(product.facts, language),
    parts: partsOf(product.facts, language),
    conceptWords: new Set(all.flatMap(({ values }) => values.flatMap((value) => conceptWordsOf(value, language)))),
    concepts: conceptsOf(product.facts, language),
    heads: headsOf(product, language),
    kinds: new Set([...kindsOf(product, language), ...ownKindStems(product, language)]),
    ownKinds: ownKinds(product, language),
    translatedValues: translatedValues(product.facts, language),
    named: structured(product.name, language),
    structured: product.facts.filter(({ source }) => source === 'structured').map((fact) => structured(fact, language)),
    denied: [
      ...product.facts.filter(isDenial).map((fact) => denied(fact, language)),
      ...product.facts.flatMap((fact) => deniedInValues(fact, language)),
    ],
    polar: PhraseIndex.ofPlain(
      product.facts.flatMap((fact) => polarPhrases(fact, language)),
      'with gaps',
    ),
    translatedPolar: translatedPolar(product.facts, language),
    facts: new Map(product.facts.map((fact) => [fact.attribute, fact])),
    names: names.sort((a, b) => b.words.length - a.words.length),
    pairs: new Set(all.flatMap((fact) => pairsOf(fact, language))),
    verbatim: all.flatMap(({ values }) => values).filter((value) => !PLAIN.test(value)),
    quotable: all
      .flatMap(({ values }) => values)
      .filter(isQuotable)
      .map((value) => value.toLowerCase()),
  };
}

function isQuotable(value: string): boolean {
  return value.includes(' ') || !PLAIN.test(value) || !ASCII.test(value);
}

function ownName(name: string): OwnName {
  const words = foldedTokens(name);
  return { words, isExact: words.length === 1 && name !== name.toLowerCase() };
}

function pairsOf(fact: Fact, language: Language): string[] {
  // A yes is said in its own words ("配有兜帽"); a no is the matter of the check of polarity.
  const yes = fact.kind === 'boolean' && fact.holds ? (language.grammar.polarity(fact) ?? '') : '';
  const said = fact.kind === 'boolean' ? yes : language.grammar.value(fact);
  return [...fact.values, said, language.grammar.label(fact)].flatMap((text) => {
    const words = foldedTokens(text);
    return words.slice(1).map((word, index) => `${words[index]} ${word}`);
  });
}

function wordsOf(fact: Fact, language: Language): string[] {
  return textsOf(fact, language).flatMap(foldedTokens);
}

function textsOf(fact: Fact, language: Language): string[] {
  const polarity = fact.kind === 'boolean' ? (language.grammar.polarity(fact) ?? '') : '';
  const texts = [...fact.values, language.grammar.value(fact), language.grammar.label(fact), polarity];
  const english = [fact.part ?? '', fact.attribute.replaceAll('_', ' ')];
  return [...texts, ...english, ...translationsOf(fact, language)];
}

function structured(fact: Fact, language: Language): StructuredFact {
  const isTrue = fact.kind !== 'boolean' || fact.holds;
  const values = fact.values.map((value) => foldedTokens(value).map(language.stem).join(' '));
  const letters = isTrue
    ? textsOf(fact, language)
        .flatMap((text) => text.match(HAN_RUN) ?? [])
        .join(' ')
    : '';
  return { fact, values, letters, stems: new Set(isTrue ? wordsOf(fact, language).map(language.stem) : []) };
}

/** "Waterproof: no", and "gluten free: yes", too. */
function isDenial(fact: Fact): boolean {
  return fact.kind === 'boolean' && (fact.attribute.endsWith('_free') ? fact.holds : !fact.holds);
}

function denied(fact: Fact, language: Language): StructuredFact {
  const words = wordsOf(fact, language).filter((word) => !language.functionWords.has(word));
  return { fact, values: [], letters: '', stems: new Set(words.map(language.stem)) };
}

const SENTENCES = /(?<=[.!?;:])\s+/;
const ENGLISH_NEGATOR = /\b(?:not|never|no|without|avoid|keep out|free|un[a-z]+ed)\b/i;

/** "Not suitable for small children": a value that denies in English, in the language's words. */
function deniedInValues(fact: Fact, language: Language): StructuredFact[] {
  if (!language.englishWords || fact.kind !== 'text') return [];
  const sentences = fact.values.flatMap((value) => value.split(SENTENCES));
  return sentences
    .filter((sentence) => ENGLISH_NEGATOR.test(sentence))
    .map((sentence) => denied({ ...fact, values: [sentence] }, language));
}

/** The attribute's own words, and those that the rules have for it, without the preposition and the article. */
function polarPhrases(fact: Fact, language: Language): [string, string][] {
  if (fact.kind !== 'boolean') return [];
  const yes = language.grammar.polarity({ ...fact, holds: true }) ?? '';
  const texts = [fact.attribute.replaceAll('_', ' '), language.grammar.label(fact), yes];
  const phrases = texts.map((text): [string, string] => [withoutFunctionWords(text, language), fact.attribute]);
  // What says "gluten" of a gluten-free bar says the opposite.
  const free = /^(.+)_free$/.exec(fact.attribute);
  return free ? [...phrases, [free[1].replaceAll('_', ' '), `${OPPOSITE}${fact.attribute}`]] : phrases;
}

function withoutFunctionWords(text: string, language: Language): string {
  const words = foldedTokens(text);
  const start = words.findIndex((word) => !language.functionWords.has(word));
  return start < 0 ? '' : words.slice(start).join(' ');
}

function quantitiesOf(fact: Fact, language: Language): KnownQuantity[] {
  const { attribute } = fact;
  const { money } = fact as { money?: { currency: string } };
  if (money) {
    const [value] = fact.values[0].split(' ');
    const digits = value.split('.').at(1)?.length ?? 0;
    return [{ quantity: { value: Number(value), digits, currencies: [money.currency] }, attribute }];
  }
  if (fact.kind === 'boolean') return [];
  const unit = unitOf(fact.unit ?? '') ?? unitOf(/_([a-z]+)$/.exec(attribute)?.[1] ?? '');
  const { catalogQuantities, englishQuantities } = language;
  const readers = englishQuantities ? [catalogQuantities, englishQuantities] : [catalogQuantities];
  const read = fact.values.flatMap((value) => {
    const tokens = tokensOf(value);
    const quantities = readers.flatMap((reader) => withProduct(reader.read(tokens), tokens.length));
    // "From 18 months" has no comparator in English, where a range begins with it, too.
    if (!englishQuantities || !FROM.test(value)) return quantities;
    return [...quantities, ...quantities.map((one) => ({ ...one, comparator: 'atLeast' as const }))];
  });
  const quantities = read.map((quantity): KnownQuantity => ({
    quantity: { unit, ...definedUnit(quantity) },
    attribute,
  }));
  // Levels of a category path are no choice.
  if (fact.values.length > 1 && attribute !== 'category')
    quantities.push({ quantity: { value: fact.values.length, digits: 0 }, attribute });
  return quantities;
}

function definedUnit({ value, digits, unit, currencies, comparator, isDoubtful }: Quantity) {
  return {
    value,
    digits,
    ...(unit && !isDoubtful ? { unit } : unit ? { unit, isDoubtful } : {}),
    currencies,
    comparator,
  };
}

/** "2 x 500 ml" is two, half a litre, and a litre in all. */
function withProduct(quantities: readonly Quantity[], length: number): Quantity[] {
  const [count, each] = quantities;
  if (quantities.length !== 2 || !each.unit || count.to + 1 !== each.from || length > each.to) return [...quantities];
  return [...quantities, { ...count, unit: undefined }, { ...each, value: count.value * each.value }];
}

function countedOf(facts: readonly Fact[], language: Language): Map<string, Set<string>> {
  const counted = new Map<string, Set<string>>();
  for (const fact of facts) {
    if (fact.kind !== 'number' && fact.values.length < 2) continue;
    const words = [...foldedTokens(language.grammar.label(fact)), ...foldedTokens(fact.attribute.replaceAll('_', ' '))];
    for (const stem of words.map(language.stem))
      counted.set(stem, (counted.get(stem) ?? new Set()).add(fact.attribute));
  }
  return counted;
}

function partsOf(facts: readonly Fact[], language: Language): Map<string, ConceptId> {
  const parts = new Map<string, ConceptId>();
  for (const fact of facts) {
    const things = fact.attribute === 'in_the_box' ? fact.values.join(', ') : '';
    const name = `${fact.part ?? ''} ${fact.attribute.replaceAll('_', ' ')} ${things}`;
    for (const { concepts, start, end } of language.grammar.concepts?.mentions(name) ?? []) {
      const part = concepts.find((concept) => language.kindOf(concept) === 'part');
      if (part) for (const word of foldedTokens(name.slice(start, end))) parts.set(language.stem(word), part);
    }
    for (const [stem, part] of partWords(name, language)) parts.set(stem, part);
  }
  return parts;
}

function conceptWordsOf(value: string, language: Language): string[] {
  const mentions = language.grammar.concepts?.mentions(value) ?? [];
  return mentions.flatMap(({ start, end }) => foldedTokens(value.slice(start, end)));
}

/** The parts that a fact is about: by its own word, by its attribute's name in the catalog, by the locale's label. */
function partsNamedBy(fact: Fact, language: Language): ConceptId[] {
  const named = `${fact.attribute.replaceAll('_', ' ')} ${language.grammar.label(fact)}`;
  const ids = [fact.part ?? '', fact.attribute, ...fact.attribute.split('_')] as ConceptId[];
  const mentioned = [...language.conceptsIn(named), ...englishConceptsIn(named, language)];
  const parts = [...ids, ...mentioned].filter((concept) => language.kindOf(concept) === 'part');
  return [...new Set(parts)];
}

/** Of a value of several words, which no locale has a word for as a whole: "white and blue", "wool bouclé". */
function englishConceptsIn(text: string, language: Language): ConceptId[] {
  if (!language.englishWords) return [];
  return englishConcepts.mentions(text).flatMap(({ concepts }) => concepts);
}

function conceptsOf(facts: readonly Fact[], language: Language): Map<ConceptId, Set<ConceptId | ''>> {
  const concepts = new Map<ConceptId, Set<ConceptId | ''>>();
  const add = (concept: ConceptId, part: ConceptId | '') => {
    for (const wider of generalisations(concept)) {
      const parts = concepts.get(wider);
      if (parts) parts.add(part);
      else concepts.set(wider, new Set([part]));
    }
  };
  for (const fact of facts) {
    if (fact.kind === 'boolean' && !fact.holds) continue;
    const parts = partsNamedBy(fact, language);
    for (const part of parts) add(part, '');
    const isBox = fact.attribute === 'in_the_box';
    const of = parts.length > 0 ? parts.flatMap((part) => generalisations(part)) : ([''] as const);
    // The catalog's own words, and those that the locale has for them.
    for (const value of [...fact.values, language.grammar.value(fact)]) {
      const mentioned = [...language.conceptsIn(value), ...englishConceptsIn(value, language)];
      // What is in the box has its own material (a cotton bag), and so has a value's part (a glass bottle).
      const things = mentioned.filter((concept) => language.kindOf(concept) === 'part');
      const own = things.length > 0 && isBox ? things : [...of, ...things];
      for (const concept of mentioned) for (const part of own) add(concept, part);
    }
  }
  return concepts;
}

function kindsOf({ name, facts }: ProductFacts, language: Language): Set<string> {
  const kinds = facts.filter(({ attribute }) => attribute === 'category' || attribute === 'type');
  const words = [...kinds.flatMap(({ values }) => values.slice(-1)), foldedTokens(name.values[0]).at(-1) ?? ''];
  return new Set(words.flatMap(foldedTokens).map(language.stem));
}

/** The words for what the product is: its kinds by category and type, and the last word of its name. */
function headsOf({ name, facts }: ProductFacts, language: Language): Set<string> {
  const kinds = facts.filter(({ attribute }) => attribute === 'category' || attribute === 'type');
  const words = [
    ...kinds.flatMap(({ values }) => values).flatMap(foldedTokens),
    ...foldedTokens(name.values[0]).slice(-1),
  ];
  return new Set(words.map(language.stem));
}
