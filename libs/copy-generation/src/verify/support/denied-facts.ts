import { englishConcepts } from '../../facts/english-concepts';
import { type Fact, type ProductFacts } from '../../facts/facts';
import { type ConceptId } from '../../lexicon/concepts';
import { wordsOf } from './fact-words';
import { type Language } from '../language/language';
import type { StructuredFact } from './structured-fact';
import { onlyNamed, onlySpokenOf } from './denied-of';
import { deniedClauses } from './denying-clauses';
import { foldedTokens } from '../language/tokens';
import { type YesNo } from './yes-no-facts';

/** What the catalog says no to, in whichever words: facts, values, warnings and the description. */
export function deniedOf(product: ProductFacts, yesNo: readonly YesNo[], language: Language): StructuredFact[] {
  const entailing = yesNo.filter(({ attribute, holds }) => holds && ENTAILED.has(attribute));
  return [
    // What is washed by hand is washed.
    ...yesNo.filter((fact) => isDenial(fact) && !isByHand(fact)).map((fact) => denied(fact, language)),
    ...yesNo.filter(({ holds }) => !holds).flatMap((fact) => deniedWords(fact, entailedByNo(fact), language)),
    ...entailing.flatMap((fact) => deniedWords(fact, entailedBy(fact, product), language)),
    ...product.facts.flatMap((fact) => deniedInValues(fact, language)),
    ...negatedWords(product).flatMap((words) => deniedWords(product.name, words, language)),
    ...deniedClauses(product.description).flatMap((words) => deniedWords(product.name, words, language)),
  ];
}

/** "Non-slip": what does not slip, in whichever words a language says so. */
function negatedWords({ facts, description }: ProductFacts): string[] {
  const texts = [
    description,
    ...facts.flatMap(({ kind, values, attribute }) => (kind === 'text' ? values : attribute)),
  ];
  return texts.flatMap((text) => text.match(/\b(?:non|anti)[-_ ]?(?:slip|skid|stick)\b/gi) ?? []);
}

/** Parts, materials and colours that the catalog says no to, which any language has words for. */
export function deniedConcepts(
  product: ProductFacts,
  yesNo: readonly YesNo[],
  language: Language,
): Map<ConceptId, Fact> {
  const denying = denyingWords(product, yesNo, language);
  return new Map(
    denying.flatMap(([fact, words]) => conceptsOf(words, language).map((concept) => [concept, fact] as const)),
  );
}

/** Parts of which the catalog only denies something, and nowhere that they are there. */
export function conceptsSpokenOf(product: ProductFacts, yesNo: readonly YesNo[], language: Language): Set<ConceptId> {
  const spokenOf = new Set<ConceptId>();
  const denied = new Set<ConceptId>();
  for (const [fact, words] of denyingWords(product, yesNo, language)) {
    const isName = fact.kind === 'boolean';
    const things = new Set(
      conceptsOf(isName ? onlyNamed(fact.attribute, language) : onlySpokenOf(words, language), language),
    );
    for (const concept of conceptsOf(words, language)) (things.has(concept) ? spokenOf : denied).add(concept);
  }
  return new Set([...spokenOf].filter((concept) => !denied.has(concept)));
}

function conceptsOf(words: string, language: Language): ConceptId[] {
  const english = englishConcepts.mentions(words).flatMap(({ concepts }) => concepts);
  return [...english, ...language.conceptsIn(words)];
}

/** The words of all that denies, with whose they are. */
function denyingWords(
  { name, facts, description }: ProductFacts,
  yesNo: readonly YesNo[],
  language: Language,
): (readonly [Fact, string])[] {
  const ofText = (fact: Fact, text: string) => deniedClauses(text, language).map((clause) => [fact, clause] as const);
  return [
    ...yesNo.filter(isDenial).map((fact) => [fact, fact.attribute.replaceAll('_', ' ')] as const),
    ...facts.flatMap((fact) => (fact.kind === 'text' ? fact.values.flatMap((value) => ofText(fact, value)) : [])),
    ...ofText(name, description),
  ];
}

/**
 * Whether the catalog says no in English to something that the language's lists may have no word for: a denial that they do
 * not know could be that one.
 */
export function deniesUnread(
  { facts, description }: ProductFacts,
  yesNo: readonly YesNo[],
  language: Language,
): boolean {
  const { englishWords } = language;
  if (!englishWords) return false;
  const texts = [description, ...facts.flatMap((fact) => (fact.kind === 'text' ? fact.values : []))];
  if (texts.some((text) => deniedClauses(text).length > 0)) return true;
  const names = yesNo.filter(isDenial).map(({ attribute }) => attribute.replaceAll('_', ' '));
  return names.some((name) => englishWords.longest(name).length === 0 && englishConcepts.mentions(name).length === 0);
}

/** "Waterproof: no", and "gluten free: yes", too. */
function isDenial({ attribute, holds }: YesNo): boolean {
  if (holds && /(?:^|_)non_/.test(attribute)) return true;
  return /(?:^|_)free(?:_|$)/.test(attribute) ? holds : !holds;
}

function isByHand({ attribute, values }: YesNo): boolean {
  return attribute.endsWith('machine_washable') && /\bhand\b/i.test(values[0]);
}

/** What a yes or no is said with, and what it is not said of. */
const SAID_OF_ALL = new Set(
  'included supplied needed required available removable safe proof free none not'.split(' '),
);

/** What a yes says no to. */
const ENTAILED = new Map([
  ['vegan', 'animal animals milk dairy egg eggs honey meat gelatine gelatin beeswax leather wool'],
  ['vegetarian', 'meat fish gelatine gelatin'],
  ['wireless', 'wire wires cable cables cord cords'],
  ['cordless', 'wire wires cable cables cord cords'],
  ['gluten_free', 'wheat'],
]);

/** What a no may be put as a no to: what is not waterproof is not made for rain. */
const ENTAILED_BY_NO: readonly (readonly [attribute: RegExp, words: string])[] = [
  [
    /(?:water|weather|rain|splash|shower)_?(?:proof|resistant|repellent)$/,
    'wet rain rainy water puddle puddles shower showers splash splashes weather downpour drizzle swim swimming pool bath moisture damp',
  ],
  [/^frost/, 'frost winter freezing ice snow outdoors outside'],
  [/^(?:outdoor|suitable_for_outdoor|weather)/, 'outdoors outdoor outside garden rain weather balcony terrace patio'],
  [/^dimm/, 'dimmer dimmed dimming brightness'],
  [/assembly/, 'tool tools screw screws screwdriver manual instructions building'],
  [/^stack/, 'stack stacking pile piled piling tower'],
  [/^(?:fold|collaps)/, 'fold folding folded flat collapse'],
  [/^lock/, 'lock locks padlock key keys locking'],
  [/^(?:swivel|rotat)/, 'swivel turn turning spin rotate'],
  [/^tilt/, 'tilt tilting tip angle lean'],
  [/^(?:pick_?up|electro)/, 'amp amplifier plug socket'],
  [/^induction/, 'induction'],
  [/^magnet/, 'magnet magnets'],
];

/** Without what a warning names: a vegan bar "may contain traces of milk". */
function entailedBy({ attribute }: YesNo, { facts }: ProductFacts): string {
  const warnings = facts.filter((fact) => /warnings$/.test(fact.attribute)).flatMap(({ values }) => values);
  const warned = new Set(warnings.flatMap(foldedTokens));
  return ENTAILED.get(attribute)!
    .split(' ')
    .filter((word) => !warned.has(word))
    .join(' ');
}

function entailedByNo({ attribute }: YesNo): string {
  return ENTAILED_BY_NO.flatMap(([of, words]) => (of.test(attribute) ? [words] : [])).join(' ');
}

function denied(fact: YesNo, language: Language): StructuredFact {
  // What "plastic-free packaging" is free of stands before the word.
  const of = /^(.+?)_free_/.exec(fact.attribute)?.[1].split('_');
  const all = of ?? wordsOf(fact, language);
  const words = all.filter((word) => !language.functionWords.has(word));
  const telling = words.filter((word) => !SAID_OF_ALL.has(word));
  const said = [telling, words, all].find(({ length }) => length > 0) ?? [];
  return deniedStems(fact, said, spokenWords(onlyNamed(fact.attribute, language), language), language);
}

function deniedStems(
  fact: Fact,
  words: readonly string[],
  spokenOf: readonly string[],
  language: Language,
): StructuredFact {
  const stemsOf = (some: readonly string[]) =>
    new Set(
      some
        .flatMap(language.synonymsOf)
        .flatMap((word) => word.split(' '))
        .map(language.stem),
    );
  return { fact, values: [], letters: '', stems: stemsOf(words), spokenOf: stemsOf(spokenOf) };
}

/** "Not suitable for small children", "avoid the eye area": values that deny, in English or in the language. */
function deniedInValues(fact: Fact, language: Language): StructuredFact[] {
  if (fact.kind !== 'text') return [];
  const isWarning = /warnings$/.test(fact.attribute);
  return fact.values
    .flatMap((value) => deniedClauses(value, language, isWarning))
    .flatMap((words) => deniedWords(fact, words, language));
}

function deniedWords(fact: Fact, words: string, language: Language): StructuredFact[] {
  const said = spokenWords(words, language);
  return said.length > 0
    ? [deniedStems(fact, said, spokenWords(onlySpokenOf(words, language), language), language)]
    : [];
}

/** The words of weight of a text and those of the language for them. */
function spokenWords(text: string, language: Language): string[] {
  const translated = language.englishWords?.longest(text).flatMap((one) => one.words) ?? [];
  return [text, ...translated].flatMap(foldedTokens).filter((word) => !language.functionWords.has(word));
}
