import { type Phrases } from '../locales/check-words';

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
