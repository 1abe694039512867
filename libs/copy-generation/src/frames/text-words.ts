const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of a text in order, in small letters; also where they are written without spaces. */
export function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase());
}

/** How often three words in a row may come back, and one word follow itself. */
const MAX_REPEATS = 2;

/** Whether a text runs in a loop: a word that follows itself, or words in a row that come back again and again. */
export function isLooping(words: readonly string[]): boolean {
  const seen = new Map<string, number>();
  for (let at = 0; at + 2 < words.length; at++) {
    const three = words.slice(at, at + 3);
    if (three.every((word) => word === three[0])) return true;
    const key = three.join(' ');
    const count = (seen.get(key) ?? 0) + 1;
    if (count > MAX_REPEATS) return true;
    seen.set(key, count);
  }
  return false;
}
