/** The verbs of our clauses behind "it", and the same behind "they". */
const PLURALS = new Map([
  ['is', 'are'],
  ['has', 'have'],
  ['comes', 'come'],
  ['weighs', 'weigh'],
  ['costs', 'cost'],
  ['contains', 'contain'],
]);

/** All that a clause can hold besides its own words once it agrees with a plural. */
export const PLURAL_FORMS: readonly string[] = ['they', ...PLURALS.values()];

/** Where the noun of a name ends: "Set of 4 Glasses" is one set, "Boots with Laces" are boots. */
const BEHIND_NOUN = /\s(?:of|with|for|in|by|from|and|to|at|on|w)\s.*$|[,(|:–—/].*$|\s[-+&]\s.*$/iu;

/** Singular though they end in "s". */
const SINGULAR_ENDING = /(?:ss|us|is|ics|['’]s)$/i;
const SINGULAR_WORDS = new Set(['atlas', 'canvas', 'chaos', 'christmas', 'lens', 'series', 'species']);

/** The clause or sentence with "they" instead of "it" when the name names several things. */
export function agreed(clause: string, name: string): string {
  const [subject, verb, ...rest] = clause.split(' ');
  const plural = PLURALS.get(verb);
  if (!/^it$/i.test(subject) || plural === undefined || !namesSeveral(name)) return clause;
  return [subject === 'it' ? 'they' : 'They', plural, ...rest].join(' ');
}

/** Whether what the name names is several things: "Boots with Laces". */
export function namesSeveral(name: string): boolean {
  const noun = name.replace(BEHIND_NOUN, '').trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return noun.length > 3 && noun.endsWith('s') && !SINGULAR_ENDING.test(noun) && !SINGULAR_WORDS.has(noun);
}
