/**
 * Writes catalog values as a sentence has them: with small letters, if they consist of common words only. Names among the
 * values ("Egyptian Cotton", "Vitamin C", "Gore-Tex") stay as the catalog has them.
 * @param commonWords words that catalogs write with a capital and a sentence does not, in lower case
 */
export function smallInSentence(commonWords: ReadonlySet<string>): (value: string) => string {
  return (value) => {
    const small = value.toLowerCase();
    if (small === value) return value;
    // ALL CAPS may be an abbreviation ("PU", "MDF"): those stay.
    const words = value.match(/\p{L}+/gu) ?? [];
    const isCommon = (word: string) => commonWords.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);
    return words.every(isCommon) ? small : value;
  };
}
