const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Scripts that are written without spaces between words. */
const WITHOUT_SPACES =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether the text has at most `limit` characters as a reader counts them. */
export function fits(text: string, limit: number): boolean {
  // A grapheme has at least one code unit, and in plain ASCII exactly one: most texts need no segmentation.
  if (text.length <= limit) return true;
  if (/^[ -~]*$/.test(text)) return false;
  let count = 0;
  for (const _ of graphemes.segment(text)) if (++count > limit) return false;
  return true;
}

/**
 * The beginning of a text, cut between two words and ended with "…", of at most `limit` graphemes. The text itself when
 * it fits, undefined when not even its first word does.
 * @param isDangling words that must not stand at the end ("with", "and")
 */
export function shorten(text: string, limit: number, isDangling: (word: string) => boolean): string | undefined {
  if (fits(text, limit)) return text;
  const parts = wordsWithSpaces(text);
  let end = 0;
  let length = 0;
  while (end < parts.length && fits(text.slice(0, length + parts[end].trimEnd().length), limit - 1)) {
    length += parts[end++].length;
  }
  while (end > 0 && isDangling(parts[end - 1].trim().toLowerCase())) end--;
  const start = parts
    .slice(0, end)
    .join('')
    .replace(/[\s,;:.&+|/–—-]+$/u, '');
  return start === '' ? undefined : `${start}…`;
}

/** The text in pieces between which it may be cut; hyphenated words stay whole ("nut-free" must not become "nut"). */
function wordsWithSpaces(text: string): string[] {
  const bySpaces = text.match(/\S+\s*/gu) ?? [];
  return bySpaces.flatMap((part) =>
    WITHOUT_SPACES.test(part) ? [...words.segment(part)].map(({ segment }) => segment) : [part],
  );
}
