type Words = readonly [string, ...string[]];

/** An adjective, masculine and feminine, with the plurals of both: "bleu, bleue, bleus, bleues". */
export function adjective(masculine: string, feminine = `${masculine.replace(/e$/, '')}e`): Words {
  return [masculine, ...others(masculine, [feminine, pluralOf(masculine), pluralOf(feminine)])];
}

/** Nouns, each with its plural. */
export function nouns(...singulars: Words): Words {
  const forms = singulars.flatMap((noun) => [noun, pluralOf(noun)]);
  return [singulars[0], ...others(singulars[0], forms)];
}

/** The forms that differ from the first, each once. */
function others(first: string, forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => form !== first);
}

/** The plural of a noun or adjective; of several words ("poche intérieure") that of the first and of those behind it. */
function pluralOf(singular: string): string {
  const [first, ...rest] = singular.split(' ');
  // Behind "de" or "à" comes what belongs to the thing, and stays: "semelle de confort".
  const end = rest.findIndex((word) => /^(?:de|d’|à|en|pour)/u.test(word));
  const qualifiers = end < 0 ? rest : rest.slice(0, end);
  const belonging = end < 0 ? [] : rest.slice(end);
  return [pluralWord(first), ...qualifiers.map(pluralWord), ...belonging].join(' ');
}

function pluralWord(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/(?:eau|eu)$/.test(word) && !/^bleu$/.test(word)) return `${word}x`;
  return word.endsWith('al') ? `${word.slice(0, -2)}aux` : `${word}s`;
}
