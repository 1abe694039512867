import { type Fact, type ProductFacts } from '../../facts/facts';
import { singular } from '../../facts/words';
import { type ConceptId, type ConceptKind, generalisations, kindOf } from '../../lexicon/concepts';
import { conceptsInName } from '../attributes/name-concepts';
import { namesLike } from '../attributes/thing-names';
import { type Language } from '../language/language';
import { foldedTokens } from '../language/tokens';
import { MEASURES, PROPERTIES, SIDES } from './attribute-names';
import { conceptsWithinFact, isMost, isState } from './concept-support';

/** Which things the facts name, and which of them has what. Things are stems of English nouns, "" the product itself. */
export interface Bearers {
  /** Concepts, and what they are kinds of, with the things that have them. */
  readonly byConcept: ReadonlyMap<ConceptId, ReadonlySet<string>>;
  /** Things of which the facts say what kinds of value: another of the kind is wrong. */
  readonly described: ReadonlyMap<string, ReadonlySet<ConceptKind>>;
  /** Stems of values' other words, with the things that have them. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<string>>;
  /** Things of which a fact says something in words. */
  readonly worded: ReadonlySet<string>;
  /** All things that are named, those too of which nothing is said. */
  readonly things: ReadonlySet<string>;
  /** What English also calls them, with their own stems. */
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>;
}

const NONE: Bearers = {
  ...{ byConcept: new Map(), described: new Map(), byWord: new Map() },
  ...{ worded: new Set(), things: new Set(), alike: new Map() },
};

/** Attributes whose values tell nothing of how something looks: "iron on medium". */
const OF_NO_LOOKS =
  /^(?:care|warnings?|certificates|price|size|origin|washing|storage|safety_note|allergens|ingredients)$/;

/**
 * Reads the facts for who has what; in English only, in which catalogs name their attributes.
 * @param kinds stems of the words for what the product is
 */
export function bearersOf(product: ProductFacts, language: Language, kinds: ReadonlySet<string>): Bearers {
  if (language.englishWords) return NONE;
  const byConcept = new Map<ConceptId, Set<string>>();
  const described = new Map<string, Set<ConceptKind>>();
  const byWord = new Map<string, Set<string>>();
  const worded = new Set<string>();
  const things = new Set<string>();
  const alike = new Map<string, Set<string>>();
  const add = <Key, Entry>(map: Map<Key, Set<Entry>>, key: Key, owners: Iterable<Entry>) => {
    const known = map.get(key) ?? new Set();
    for (const owner of owners) known.add(owner);
    map.set(key, known);
  };
  const name = (noun: string) => {
    if (noun === '') return;
    const stem = language.stem(noun);
    things.add(stem);
    for (const other of namesLike(singular(noun))) add(alike, language.stem(other), [stem]);
  };
  for (const fact of product.facts) {
    if (fact.kind === 'boolean' && !fact.holds) continue;
    const nouns = thingsOf(fact);
    // The wand of a cat wand is the product; the outer pot of a planter is one of two.
    const isOneOf = SIDES.test(fact.attribute.split('_')[0]);
    const isProduct = (noun: string) => isMost(noun) || (kinds.has(language.stem(noun)) && !isOneOf);
    const owners = nouns.flatMap((noun) => (isProduct(noun) ? [language.stem(noun), ''] : [language.stem(noun)]));
    for (const noun of nouns) name(noun);
    // The strap of an `adjustable_strap: yes`.
    if (fact.kind === 'boolean')
      for (const word of fact.attribute.split('_').slice(0, -1)) add(byWord, language.stem(word), owners);
    if (fact.kind === 'money' || fact.kind === 'boolean') continue;
    if (fact.kind === 'text' && !fact.values.every(isState)) for (const owner of owners) worded.add(owner);
    // What the outer one of two looks like, the product does.
    const lookers = /^outer_/.test(fact.attribute) ? [...owners, ''] : owners;
    for (const { concept, thing, isShared } of OF_NO_LOOKS.test(fact.attribute) ? [] : conceptsWithinFact(fact)) {
      const of = thing === undefined ? lookers : [language.stem(thing), ...(isShared ? lookers : [])];
      if (thing !== undefined) name(thing);
      for (const wider of generalisations(concept)) add(byConcept, wider, of);
      if (kindOf(concept) !== 'part') for (const one of of) add(described, one, [kindOf(concept)]);
    }
    for (const word of fact.values.flatMap(foldedTokens)) add(byWord, language.stem(word), owners);
  }
  for (const { concept, of } of conceptsInName(product, language))
    for (const wider of generalisations(concept)) add(byConcept, wider, [of === '' ? '' : language.stem(of)]);
  for (const word of foldedTokens(product.name.values[0])) add(byWord, language.stem(word), ['']);
  return { byConcept, described, byWord, worded, things, alike };
}

/** Last words of names of a yes that are no things: `machine_washable`. */
const QUALITY = /(?:able|ible|proof|resistant|free|safe|friendly|ed|ing|less|ive|ic|al)$/;

/** The nouns for what the fact is of: the "liner" of a `liner`, the pot of an `outer_pot`; "" for the product. */
function thingsOf(fact: Fact): string[] {
  if (fact.part !== undefined) return [fact.part];
  if (fact.source === 'name') return [''];
  const words = fact.attribute.split('_').filter((word) => word !== '');
  if (/^(?:for|max|min|maximum|minimum|suitable|fits)$/.test(words[0])) return [''];
  while (words.length > 1 && (PROPERTIES.has(words.at(-1)!) || MEASURES.has(words.at(-1)!))) words.pop();
  const isPairOf = words.includes('and');
  while (words.length > 1 && (PROPERTIES.has(words[0]) || words[0] === 'number' || words[0] === 'of')) words.shift();
  // The front of a `frame_front` is the frame's.
  while (words.length > 1 && SIDES.test(words.at(-1)!) && !SIDES.test(words.at(-2)!) && !isPairOf) words.pop();
  const last = words.at(-1)!;
  if (fact.kind === 'boolean' && QUALITY.test(last)) return [''];
  if (PROPERTIES.has(last) || MEASURES.has(last)) return [''];
  const nouns = isPairOf ? words.filter((word) => word !== 'and') : [last];
  return nouns.filter((word) => !SIDES.test(word) || words.length === 1 || isPairOf);
}
