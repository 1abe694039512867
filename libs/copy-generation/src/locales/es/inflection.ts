type Words = readonly [string, ...string[]];

/** An adjective in both genders and numbers: "rojo, roja, rojos, rojas", "verde, verdes", "gris, grises". */
export function adjective(masculine: string): Words {
  if (!masculine.endsWith('o')) return [masculine, pluralOf(masculine)];
  const stem = masculine.slice(0, -1);
  return [masculine, `${stem}a`, `${stem}os`, `${stem}as`];
}

/** Nouns, each with its plural. */
export function nouns(...singulars: Words): Words {
  const forms = singulars.flatMap((noun) => [noun, pluralOf(noun)]);
  return [singulars[0], ...[...new Set(forms)].filter((form) => form !== singulars[0])];
}

const ACCENTS = new Map([
  ['á', 'a'],
  ['é', 'e'],
  ['í', 'i'],
  ['ó', 'o'],
  ['ú', 'u'],
]);

/** The plural of a noun or adjective; behind "de" or "para" comes what belongs to the thing, and stays. */
function pluralOf(singular: string): string {
  const words = singular.split(' ');
  const end = words.findIndex((word) => ['de', 'para', 'con'].includes(word));
  return words.map((word, index) => (end >= 0 && index >= end ? word : pluralWord(word))).join(' ');
}

function pluralWord(word: string): string {
  if (/[aeioué]$/.test(word)) return `${word}s`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  if (word.endsWith('s') && word !== 'gris') return word;
  // "Botón" loses its accent in "botones".
  const stem = word.replace(/[áéíóú](?=[ns]$)/, (vowel) => ACCENTS.get(vowel)!);
  return `${stem}es`;
}
