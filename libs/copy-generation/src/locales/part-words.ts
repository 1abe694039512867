import { englishConcepts } from '../facts/english-concepts';
import { type Fact } from '../facts/facts';
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
