import type { Phrases } from '../../locales/word-notation';
import { foldedTokens } from './tokens';

/** The phrases of a list, one a line or separated by ";". */
export function phrasesOf(list: Phrases): string[] {
  return list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Every phrase with the key under which it is listed. */
export function entriesOf<Key extends string>(lists: Readonly<Partial<Record<Key, Phrases>>>): [string, Key][] {
  return (Object.entries(lists) as [Key, Phrases][]).flatMap(([key, list]) =>
    phrasesOf(list).map((phrase): [string, Key] => [phrase, key]),
  );
}

/** The words of each group for the same, folded and with a space where they have a hyphen, by each of them. */
export function synonymsByWord(list: string): Map<string, readonly string[]> {
  const groups = phrasesOf(list).map((group) => group.split(/\s+/).map((word) => foldedTokens(word).join(' ')));
  return new Map(groups.flatMap((words) => words.map((one) => [one, words] as const)));
}
