import { englishConcepts } from '../facts/english-concepts';
import { type Fact, type ProductFacts } from '../facts/facts';
import { foldedWords } from '../facts/words';

/** A part in a phrase: one of it, or one and several, where products mostly have several. */
export type PartWords = string | readonly [one: string, several: string];

/** The part in the number that the catalog has it in, or mostly has it in; undefined when there is no word for several. */
export function partWords(words: PartWords, fact?: Pick<Fact, 'field' | 'source'>): string | undefined {
  const isSeveral = fact && namesSeveral(fact);
  if (typeof words === 'string') return isSeveral === true ? undefined : words;
  return words[isSeveral === false ? 0 : 1];
}

/** Whether an attribute's name has its part in the plural: `handles`, but not `handle_material`. Undefined for prose. */
function namesSeveral({ field, source }: Pick<Fact, 'field' | 'source'>): boolean | undefined {
  if (source !== 'structured') return undefined;
  const name = field.slice(field.indexOf('.') + 1).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_');
  for (const word of foldedWords(name.replaceAll('_', ' '))) {
    const part = englishConcepts.lookup(word, 'part');
    if (part !== undefined) return word.endsWith('s') && word !== englishConcepts.said(part);
  }
  return undefined;
}

/** What a product is held by, where languages have words of their own for it: a knife, a bag, a mug, a drawer. */
export const HELD = ['tool', 'bag', 'vessel', 'furniture'] as const;
export type Held = (typeof HELD)[number];

/** What the handle of such a product is called. */
export interface HandleWords {
  readonly label: string;
  /** As it stands behind "with": one, and several. */
  readonly words: readonly [one: string, several: string];
  /** Such products, as a catalog in the language calls them. */
  readonly of: RegExp;
}

/** The same in the English of catalogs. What is none of these, a door or a suitcase, has what the language calls a handle. */
const HOLDERS: Readonly<Record<Held, RegExp>> = {
  tool: /\b(?:(?:bread|chef'?s|paring|carving)? ?kni(?:fe|ves)|cleavers?|axes?|hatchets?|hammers?|mallets?|saws?|screwdrivers?|chisels?|files?|trowels?|spades?|shovels?|rakes?|hoes?|brush(?:es)?|brooms?|mops?|spatulas?|ladles?|whisks?|peelers?|spoons?|forks?|(?:frying|saute|sauce) ?pans?|skillets?|rackets?|racquets?|paddles?|umbrellas?|razors?|combs?)\b/i,
  bag: /\b(?:(?:hand|weekend|shoulder|shopping|gym|beach|tote)? ?bags?|(?:hand|shoulder)bags|totes?|duffels?|holdalls?|satchels?|shoppers?|baskets?|hampers?)\b/i,
  vessel:
    /\b(?:mugs?|(?:tea|coffee)? ?cups?|tea ?cups?|jugs?|pitchers?|carafes?|tea ?pots?|steins?|tankards?|buckets?|pails?|watering cans?)\b/i,
  furniture:
    /\b(?:dressers?|drawers?|cabinets?|cupboards?|wardrobes?|sideboards?|nightstands?|bedside tables?|armoires?|credenzas?)\b/i,
};

/** What one holds a backpack or a trunk by is no bag's handle. */
const NO_BAG = /\b(?:sleeping|bean|punch|tea) bags?\b/i;

/**
 * As what the product is held, if as anything of these; the narrowest name that says what it is decides.
 * @param own the same in the catalog's own language
 */
export function heldAs(
  { name, facts }: Pick<ProductFacts, 'name' | 'facts'>,
  own: Readonly<Partial<Record<Held, HandleWords>>>,
): Held | undefined {
  const of = (attribute: string) => facts.filter((fact) => fact.attribute === attribute);
  const says = [...of('type'), name, ...of('category')].flatMap(({ values }) => values.slice(-1));
  for (const value of says) {
    if (NO_BAG.test(value)) return undefined;
    const held = HELD.find((one) => HOLDERS[one].test(value) || own[one]?.of.test(value));
    if (held) return held;
  }
  return undefined;
}

/** A tool or a mug has one handle unless the catalog speaks of several, a bag or a dresser has several. */
export function handleWords(
  { words: [one, several] }: HandleWords,
  held: Held,
  fact?: Pick<Fact, 'field' | 'source'>,
): string {
  const isSeveral = (fact && namesSeveral(fact)) ?? (held === 'bag' || held === 'furniture');
  return isSeveral ? several : one;
}
