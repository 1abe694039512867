const SIBILANT = /(?:[sxz]|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;
const DOUBLING = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/** The words of a list with their regular plurals and verb forms: "hurry" with "hurries", "hurried" and "hurrying". */
export function inflected(list: string): string {
  return list.split(/\s+/).filter(Boolean).flatMap(formsOf).join(' ');
}

function formsOf(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word];
  if (CONSONANT_Y.test(word)) {
    const base = word.slice(0, -1);
    return [word, `${base}ies`, `${base}ied`, `${word}ing`];
  }
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  const base = DOUBLING.test(word) ? `${word}${word.at(-1)}` : word;
  return [word, SIBILANT.test(word) ? `${word}es` : `${word}s`, `${base}ed`, `${base}ing`];
}
