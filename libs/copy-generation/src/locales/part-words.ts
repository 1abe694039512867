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

/** Tools that one holds by a handle at their end, in the English of catalogs. */
const TOOLS =
  /\b(?:(?:bread|chef'?s|paring|carving)? ?kni(?:fe|ves)|cleavers?|axes?|hammers?|mallets?|saws?|screwdrivers?|chisels?|files?|trowels?|spades?|shovels?|rakes?|hoes?|brush(?:es)?|brooms?|mops?|spatulas?|ladles?|whisks?|peelers?|spoons?|forks?|(?:frying|saute|sauce) ?pans?|skillets?|rackets?|racquets?|paddles?|umbrellas?|razors?|combs?)\b/i;

/**
 * Whether the product is a tool that a handle is the end of.
 * @param own the same in the catalog's own language
 */
export function isHafted({ name, facts }: Pick<ProductFacts, 'name' | 'facts'>, own: RegExp): boolean {
  const says = [name, ...facts.filter(({ attribute }) => attribute === 'type' || attribute === 'category')];
  return says.flatMap(({ values }) => values.slice(-1)).some((value) => TOOLS.test(value) || own.test(value));
}
