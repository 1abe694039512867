import { type ConceptId, type ConceptKind, generalisations } from '../../lexicon/concepts';
import { type Fact, type ProductFacts } from '../../facts/facts';
import { conceptsOf, describedOf, nounsOf, originsOf, partsNamedBy } from './concept-support';
import { type Bearers, bearersOf } from './bearers';
import { conceptsSpokenOf, deniedConcepts, deniedOf, deniesUnread } from './denied-facts';
import { type DescribedNumbers, describedNumbersOf } from '../numbers/described-numbers';
import { otherNamesIn, textsOf, withOtherNames, wordsOf } from './fact-words';
import {
  countedOf,
  countedPartsOf,
  extendedLengths,
  type KnownQuantity,
  quantitiesOf,
} from '../numbers/known-quantities';
import { type Language } from '../language/language';
import { nearShadesOf } from './near-shades';
import { otherNamesOf } from '../attributes/part-names';
import { PhraseIndex } from '../language/phrases';
import { headsOf, kindsOf } from './product-kinds';
import { StemPhrases } from '../language/stem-phrases';
import { fold, foldedTokens, tokensOf, unitsOf } from '../language/tokens';
import {
  assertedTranslations,
  ownKindStems,
  ownKinds,
  partWords,
  translatedNames,
  translatedPolar,
  translatedValues,
  wordsAround,
} from './translated-facts';
import { unitOf } from '../numbers/units';
import {
  ASSEMBLED,
  besidesNo,
  describedYesNo,
  otherForms,
  otherNames,
  saysNo,
  type YesNo,
  yesNoFacts,
} from './yes-no-facts';
import { type StructuredFact } from './structured-fact';

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
  /** Words of values alone, which may be in any language, and of attributes' names. */
  readonly valueWords: ReadonlySet<string>;
  readonly attributeWords: ReadonlySet<string>;
  /** Words of scripts without spaces, for which every letter is a token. */
  readonly units: ReadonlySet<string>;
  readonly quantities: readonly KnownQuantity[];
  /** Numbers that only the description says. */
  readonly describedNumbers: DescribedNumbers;
  /** Attributes by the stems of the words for what they count. */
  readonly counted: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same by the parts that those words stand for. */
  readonly countedParts: ReadonlyMap<ConceptId, ReadonlySet<string>>;
  /** Parts by the stems of the words that facts have for them: "lined" has the stem of "lining". */
  readonly parts: ReadonlyMap<string, ConceptId>;
  /** Words of values in which a concept was found: in any other sense they are not the fact's. */
  readonly conceptWords: ReadonlySet<string>;
  /** Concepts with the parts that have them; "" for the product itself. */
  readonly concepts: ReadonlyMap<ConceptId, ReadonlySet<ConceptId | ''>>;
  /** Values by the nouns that attributes' names have for what they are of, where those are no parts: "grille". */
  readonly nouns: ReadonlyMap<string, ReadonlySet<ConceptId>>;
  /** Whether a fact says of which colour, material or pattern a part, or the product itself (""), is. */
  readonly described: ReadonlyMap<ConceptId | '', ReadonlySet<ConceptKind>>;
  /** Which things the facts name, and which of them has what. */
  readonly bearers: Bearers;
  /** Colours that people call by another name of much the same shade: "dark grey" for charcoal. */
  readonly nearShades: ReadonlySet<ConceptId>;
  /** What the description names, of whatever, and what that is a kind of. */
  readonly inDescription: ReadonlySet<ConceptId>;
  /** Countries that structured facts name as where it is from, by their keys in the locale's list. */
  readonly origins: ReadonlySet<string>;
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
  /** Whether it denies in English what may be unknown in the language. */
  readonly deniesUnread: boolean;
  /** Parts, materials and colours among them. */
  readonly deniedConcepts: ReadonlyMap<ConceptId, Fact>;
  /** Those of them that are there for all that is denied of them. */
  readonly spokenOf: ReadonlySet<ConceptId>;
  /** How the product's own yes-or-no attributes are named. */
  readonly polar: PhraseIndex<string>;
  /** The same in other words: translated, synonyms, other forms. */
  readonly translatedPolar: StemPhrases<string>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Every yes and no of the catalog, in whichever form it says it, by attribute. */
  readonly yesNo: ReadonlyMap<string, YesNo>;
  readonly description: string;
  /** Its words, folded, as they stand. */
  readonly describedWords: readonly string[];
  /** What the description says yes and no to. */
  readonly describedYesNo: ReadonlyMap<string, boolean>;
  /** Tokens of the names and brands that assert nothing, the longest first. */
  readonly names: readonly OwnName[];
  /** Neighbouring words of values and labels, with a space between. */
  readonly pairs: ReadonlySet<string>;
  /** The same of the name alone. */
  readonly namePairs: ReadonlySet<string>;
  /** Stems of the name's words of weight. */
  readonly nameStems: ReadonlySet<string>;
  /** Values that hold what no sentence of ours may: braces, markup. */
  readonly verbatim: readonly string[];
  /** All values of several words or with such signs, in lower case. */
  readonly quotable: readonly string[];
  /** What the description warns of, in lower case. */
  readonly warned: readonly string[];
}

/** Before an attribute: a phrase that says no to it. */
export const OPPOSITE = '!';

// eslint-disable-next-line no-control-regex -- all of ASCII
const ASCII = /^[\u0000-\u007f]*$/;
const PLAIN = /^[\p{L}\p{M}\p{N}\s,.'’&+-]*$/u;

const HAN_RUN = /\p{Script=Han}+/gu;

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
  const around = all.flatMap((fact) => wordsAround(fact, language));
  const words = new Set([...all.flatMap((fact) => wordsOf(fact, language)), ...around.flatMap(foldedTokens)]);
  const otherNames = otherNamesIn(words, language);
  const brands = product.facts.filter(({ attribute }) => attribute === 'brand').flatMap(({ values }) => values);
  const yesNo = yesNoFacts(product, language);
  const concepts = conceptsOf(product, language);
  const quantities = all.flatMap((fact) => quantitiesOf(fact, language));
  const names = [...product.name.values, ...brands].map(ownName).filter(({ words: { length } }) => length > 0);
  return {
    words,
    stems: new Set([...[...words].map(language.stem), ...otherNames.keys()]),
    exact: new Set(all.flatMap(({ values }) => values.flatMap(tokensOf)).map(({ text }) => text)),
    valueWords: new Set(all.flatMap(({ values }) => values.flatMap(foldedTokens))),
    attributeWords: new Set(product.facts.flatMap(({ attribute }) => foldedTokens(attribute.replaceAll('_', ' ')))),
    units: new Set([...all.flatMap((fact) => textsOf(fact, language)), ...around].flatMap(unitsOf)),
    quantities: [...quantities, ...extendedLengths(quantities)],
    describedNumbers: describedNumbersOf(product, language),
    counted: countedOf(product.facts, language),
    countedParts: countedPartsOf(product.facts, language),
    parts: withOtherNames(partsOf(product.facts, language), otherNames),
    conceptWords: new Set(all.flatMap(({ values }) => values.flatMap((value) => conceptWordsOf(value, language)))),
    concepts,
    nouns: withOtherNames(nounsOf(product.facts, language), otherNames),
    described: describedOf(product.facts, language),
    bearers: bearersOf(product, language, kindsOf(product, language, isUnit)),
    nearShades: nearShadesOf(concepts.keys()),
    inDescription: new Set(product.described.flatMap(generalisations)),
    origins: originsOf(product.facts, language),
    heads: headsOf(product, language, isUnit),
    kinds: new Set([...kindsOf(product, language, isUnit), ...ownKindStems(product, language)]),
    ownKinds: ownKinds(product, language),
    translatedValues: translatedValues(product.facts, language),
    named: structured(product.name, language),
    structured: product.facts.filter(({ source }) => source === 'structured').map((fact) => structured(fact, language)),
    denied: deniedOf(product, yesNo, language),
    deniesUnread: deniesUnread(product, yesNo, language),
    deniedConcepts: deniedConcepts(product, yesNo, language),
    spokenOf: conceptsSpokenOf(product, yesNo, language),
    polar: PhraseIndex.ofPlain(
      yesNo.flatMap((fact) => polarPhrases(fact, language)),
      'with gaps',
    ),
    translatedPolar: language.englishWords
      ? translatedPolar(yesNo, language)
      : new StemPhrases(otherForms(yesNo, language), language.stem),
    description: product.description,
    describedWords: foldedTokens(product.description),
    describedYesNo: describedYesNo(product, language),
    facts: new Map(product.facts.map((fact) => [fact.attribute, fact])),
    yesNo: new Map(yesNo.map((fact) => [fact.attribute, fact])),
    names: names.sort((a, b) => b.words.length - a.words.length),
    pairs: new Set(all.flatMap((fact) => pairsOf(fact, language))),
    namePairs: new Set(neighbours(foldedTokens(product.name.values[0]))),
    nameStems: nameStemsOf(product.name, language),
    verbatim: all.flatMap(({ values }) => values).filter((value) => !PLAIN.test(value)),
    warned: product.facts
      .filter(({ attribute }) => attribute === 'described_warnings')
      .flatMap(({ values }) => values)
      .map((value) => value.toLowerCase()),
    quotable: all
      .flatMap(({ values }) => values)
      .filter(isQuotable)
      .map((value) => value.toLowerCase()),
  };
}

const isUnit = (word: string) => unitOf(word) !== undefined;

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
  const said = fact.kind === 'boolean' ? withoutNegator(yes, language) : language.grammar.value(fact);
  const translated = assertedTranslations(fact, language);
  return [...fact.values, ...translated, said, language.grammar.label(fact)].flatMap((text) =>
    neighbours(foldedTokens(text)),
  );
}

/** "不含酒精" is no value in which a negator means nothing by itself. */
function withoutNegator(text: string, language: Language): string {
  const tokens = tokensOf(text);
  const ends = language.negators.find(tokens).flatMap(({ from, to }) => (from === 0 ? [tokens[to - 1].end] : []));
  return text.slice(Math.max(0, ...ends));
}

function neighbours(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** Without numbers, units and words such as "with": what a text that names nothing else may still tell the product by. */
function nameStemsOf(name: Fact, language: Language): Set<string> {
  const tokens = tokensOf(name.values[0]).filter(({ kind, folded }) => kind === 'word' && unitOf(folded) === undefined);
  const words = tokens.map(({ folded }) => folded).filter((word) => !language.functionWords.has(word));
  return new Set(words.map(language.stem));
}

function structured(fact: Fact, language: Language): StructuredFact {
  const isTrue = !saysNo(fact);
  const values = fact.values.map((value) => foldedTokens(value).map(language.stem).join(' '));
  const letters = isTrue
    ? textsOf(fact, language)
        .flatMap((text) => text.match(HAN_RUN) ?? [])
        .join(' ')
    : '';
  const besides = fact.kind === 'boolean' ? [] : fact.values.map(besidesNo).flatMap(foldedTokens);
  const words = isTrue ? wordsOf(fact, language) : besides;
  // "Leak proof" is "leakproof", too.
  const joined = fact.values.flatMap((value) => neighbours(foldedTokens(value))).map((pair) => pair.replace(' ', ''));
  return { fact, values, letters, stems: new Set([...words, ...(isTrue ? joined : [])].map(language.stem)) };
}

/** The attribute's own words, and those that the rules have for it, without the preposition and the article. */
function polarPhrases(fact: YesNo, language: Language): [string, string][] {
  const yes = language.grammar.polarity({ ...fact, holds: true }) ?? '';
  // What has to be assembled is not assembled, whatever the two words have in common.
  const names = ASSEMBLED.test(fact.attribute) ? [] : otherNames(fact.attribute, language);
  const texts = [fact.attribute.replaceAll('_', ' '), language.grammar.label(fact), yes, ...names];
  const phrases = texts.map((text): [string, string] => [withoutFunctionWords(text, language), fact.attribute]);
  // What says "gluten" of a gluten-free bar says the opposite.
  const free = /^(.+?)_free(?:_(.+))?$/.exec(fact.attribute);
  if (!free) return phrases;
  const [, of, what] = free.map((words) => words?.replaceAll('_', ' '));
  const opposites = what ? [`${of} ${what}`] : [of, `${of}s`];
  return [...phrases, ...opposites.map((words): [string, string] => [words, `${OPPOSITE}${fact.attribute}`])];
}

/** "Sans parabènes" keeps its "sans": "parabènes" says the opposite. */
function withoutFunctionWords(text: string, language: Language): string {
  const tokens = tokensOf(text).filter(({ kind }) => kind !== 'mark');
  const start = tokens.findIndex(({ folded }) => !language.functionWords.has(folded));
  const negators = language.negators.find(tokens).map(({ from }) => from);
  return start < 0
    ? ''
    : tokens
        .slice(Math.min(start, ...negators))
        .map(({ folded }) => folded)
        .join(' ');
}

function partsOf(facts: readonly Fact[], language: Language): Map<string, ConceptId> {
  const parts = new Map<string, ConceptId>();
  const named = new Set(facts.flatMap(({ attribute }) => attribute.split('_')).map(language.stem));
  // What has feet of its own stands on no other "foot".
  if (named.has('feet')) named.add('foot');
  for (const fact of facts) {
    const things = fact.attribute === 'in_the_box' ? fact.values.join(', ') : '';
    const name = `${fact.part ?? ''} ${fact.attribute.replaceAll('_', ' ')} ${things}`;
    for (const { concepts, start, end } of language.grammar.concepts?.mentions(name) ?? []) {
      const part = concepts.find((concept) => language.kindOf(concept) === 'part');
      if (!part) continue;
      for (const word of foldedTokens(name.slice(start, end))) parts.set(language.stem(word), part);
      // "Soled" is of the outsole, too.
      for (const wider of generalisations(part)) {
        const said = language.grammar.concepts?.said?.(wider) ?? '';
        if (said !== '' && !said.includes(' ') && !parts.has(language.stem(fold(said))))
          parts.set(language.stem(fold(said)), wider);
      }
    }
    const [own, ...others] = fact.kind === 'text' && !fact.unit ? partsNamedBy(fact, language) : [];
    const ofWhole = own && others.length === 0 ? translatedNames(fact.attribute, language) : [];
    for (const word of ofWhole) parts.set(language.stem(word), own);
    for (const [stem, part] of partWords(name, language)) parts.set(stem, part);
  }
  for (const part of language.englishWords ? [] : facts.flatMap((fact) => partsNamedBy(fact, language))) {
    const stems = otherNamesOf(part).map(language.stem);
    for (const stem of stems) if (!parts.has(stem) && !(named.has(stem) && stem !== 'inner')) parts.set(stem, part);
  }
  return parts;
}

function conceptWordsOf(value: string, language: Language): string[] {
  const mentions = language.grammar.concepts?.mentions(value) ?? [];
  return mentions.flatMap(({ start, end }) => foldedTokens(value.slice(start, end)));
}
