import { foldedWords } from '../facts/words';
import { type ConceptWords } from '../lexicon/concepts';

/** All single words that the concepts are said with, in lower case, with others. */
export function wordsOf(concepts: ConceptWords, others: string): ReadonlySet<string> {
  return new Set([...Object.values(concepts).flat(), others].flatMap(foldedWords));
}
