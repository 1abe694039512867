import { type Phrases } from '../locales/check-words';
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

/** The stems of each group of words for the same, by each of them. */
export function synonymsByStem(list: string, stem: (word: string) => string): Map<string, readonly string[]> {
  const groups = phrasesOf(list).map((group) => foldedTokens(group).map(stem));
  return new Map(groups.flatMap((stems) => stems.map((one) => [one, stems] as const)));
}
