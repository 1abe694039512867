/** Written with a vowel, spoken with a consonant: "a uniform", "a one-piece". */
const SPOKEN_CONSONANT =
  /^(?:eu|ew|uni(?!n|mp|ma|de)|us[aeu]|ut[eio]|uk[eru]|ur[aiou]|ureth|uv|ub|u\b|one(?!r)|once|ouija)/i;

/** Written with a consonant, spoken with a vowel. */
const SPOKEN_VOWEL = /^(?:hour|honest|honou?r|heir)/i;

/** Letters whose names begin with a vowel: "an LED", "an X-shape". */
const SPELT_WITH_VOWEL = /^[AEFHILMNORSX](?![a-z])/;
const SPELT_OUT = /^(?:[A-Z](?![A-Za-z])|[A-Z]{2,3}(?![A-Za-z]))/;

/** "a" or "an" before the words, by how they are spoken. */
export function indefiniteArticle(words: string): 'a' | 'an' {
  const start = words.replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^\d/.test(start)) return articleBeforeNumber(start);
  if (SPELT_OUT.test(start)) return SPELT_WITH_VOWEL.test(start) ? 'an' : 'a';
  if (SPOKEN_VOWEL.test(start)) return 'an';
  return /^[aeiouàáâäåèéêëìíîïòóôöø]/i.test(start) && !SPOKEN_CONSONANT.test(start) ? 'an' : 'a';
}

/** Eight, eleven, eighteen and eighty begin with a vowel, with as many thousands behind them as you like. */
function articleBeforeNumber(start: string): 'a' | 'an' {
  const digits = (/^\d+(?:,\d{3})*/.exec(start) ?? [''])[0].replaceAll(',', '');
  const leading = digits.slice(0, digits.length % 3 || 3);
  return leading.startsWith('8') || leading === '11' || leading === '18' ? 'an' : 'a';
}
