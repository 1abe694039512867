import { type Fact, type ProductFacts } from '../../facts/facts';
import { singular } from '../../facts/words';
import { type ConceptId, type ConceptKind, generalisations, kindOf } from '../../lexicon/concepts';
import { conceptsInName } from '../attributes/name-concepts';
import { namesLike } from '../attributes/thing-names';
import { type Language } from '../language/language';
import { foldedTokens } from '../language/tokens';
import { conceptsWithin } from './value-things';

/** Which things the facts name, and which of them has what. Things are stems of English nouns, "" the product itself. */
export interface Bearers {
  /** Concepts, and what they are kinds of, with the things that have them. */
  readonly byConcept: ReadonlyMap<ConceptId, ReadonlySet<string>>;
  /** Things of which the facts say what kinds of value: another of the kind is wrong. */
  readonly described: ReadonlyMap<string, ReadonlySet<ConceptKind>>;
  /** Stems of values' other words, with the things that have them. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<string>>;
  /** All things that are named, those too of which nothing is said. */
  readonly things: ReadonlySet<string>;
  /** What English also calls them, with their own stems. */
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>;
}

const NONE: Bearers = {
  byConcept: new Map(),
  described: new Map(),
  byWord: new Map(),
  things: new Set(),
  alike: new Map(),
};

/** Last words of attributes' names that are properties and no things: what has them is the product. */
export const PROPERTIES: ReadonlySet<string> = new Set(
  `material materials colour color colours colors finish pattern style design look theme care features feature note notes use usage
  suitable effect texture composition make edition model collection season occasion shape fit cut weave knit gauge grade
  quality variant option tone set contents scent flavour flavor aroma taste origin washing heat storage allergens
  ingredients type category name brand price size sizes certificate certificates languages language construction upholstery
  box accessories extras included warning warnings compatibility technique decoration fabric wood metal stone main primary overall
  body housing cabinet shell outer carcass exterior coating plating treatment surface position allergen diet nutrition roast
  origin region method process woods metals fabrics stones ruling lighting locking sizing`.split(/\s+/),
);

/** Last words of attributes' names that measure or count the thing before them. */
const MEASURES: ReadonlySet<string> = new Set(
  `length width height depth diameter thickness weight volume capacity size area count number amount quantity power speed output
  time temperature pressure cm mm m kg g l ml w v months years hours minutes included load lengths widths`.split(/\s+/),
);

/** Words of names that only tell one thing from its like: the "outer" of an `outer_pot`. */
const SIDES = /^(?:outer|inner|upper|lower|front|back|rear|side|main|left|right|top|bottom)$/;

/**
 * Reads the facts for who has what; in English only, in which catalogs name their attributes.
 * @param kinds stems of the words for what the product is
 */
export function bearersOf(product: ProductFacts, language: Language, kinds: ReadonlySet<string>): Bearers {
  if (language.englishWords) return NONE;
  const byConcept = new Map<ConceptId, Set<string>>();
  const described = new Map<string, Set<ConceptKind>>();
  const byWord = new Map<string, Set<string>>();
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
    // The wand of a cat wand is the product.
    const owners = nouns.map(language.stem).flatMap((stem) => (kinds.has(stem) ? [stem, ''] : [stem]));
    for (const noun of nouns) name(noun);
    if (fact.kind === 'money' || fact.kind === 'boolean') continue;
    for (const value of fact.values) {
      for (const { concept, thing, isShared } of conceptsWithin(value, fact, false)) {
        const of = thing === undefined ? owners : [language.stem(thing), ...(isShared ? owners : [])];
        if (thing !== undefined) name(thing);
        for (const wider of generalisations(concept)) add(byConcept, wider, of);
        if (kindOf(concept) !== 'part') for (const one of of) if (one !== '') add(described, one, [kindOf(concept)]);
      }
      for (const word of foldedTokens(value)) add(byWord, language.stem(word), owners);
    }
  }
  for (const { concept, of } of conceptsInName(product, language))
    for (const wider of generalisations(concept)) add(byConcept, wider, [of === '' ? '' : language.stem(of)]);
  for (const word of foldedTokens(product.name.values[0])) add(byWord, language.stem(word), ['']);
  return { byConcept, described, byWord, things, alike };
}

/** The nouns for what the fact is of: the "liner" of a `liner`, the pot of an `outer_pot`; "" for the product. */
function thingsOf(fact: Fact): string[] {
  if (fact.part !== undefined) return [fact.part];
  if (fact.source === 'name') return [''];
  const words = fact.attribute.split('_').filter((word) => word !== '');
  if (/^(?:for|max|min|maximum|minimum|suitable|fits)$/.test(words[0])) return [''];
  while (words.length > 1 && (PROPERTIES.has(words.at(-1)!) || MEASURES.has(words.at(-1)!))) words.pop();
  const isPairOf = words.includes('and');
  while (words.length > 1 && (PROPERTIES.has(words[0]) || words[0] === 'number' || words[0] === 'of')) words.shift();
  const last = words.at(-1)!;
  if (PROPERTIES.has(last) || MEASURES.has(last)) return [''];
  const nouns = isPairOf ? words.filter((word) => word !== 'and') : [last];
  return nouns.filter((word) => !SIDES.test(word) || words.length === 1 || isPairOf);
}
