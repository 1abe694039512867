import { type OrdinaryWords } from './check-words';

/** The ordinary words of several lists, theme by theme; a new line parts words and phrases alike. */
export function joinedThemes(...lists: readonly Partial<OrdinaryWords>[]): Partial<OrdinaryWords> {
  const joined = new Map<string, string[]>();
  for (const [theme, words] of lists.flatMap((list) => Object.entries(list)))
    joined.set(theme, [...(joined.get(theme) ?? []), words]);
  return Object.fromEntries([...joined].map(([theme, words]) => [theme, words.join('\n')]));
}
