import { fits } from '../graphemes';

/** The longest text that is looked at, in UTF-16 code units. */
const MAX_READ = 500;

/**
 * The letters of a catalog's text as plain words: what a model is shown of a catalog can hold no markup, no braces, no
 * punctuation and no line. As many whole words as go into `limit` graphemes.
 */
export function wordsOnly(text: string, limit: number): string {
  const words =
    text
      .slice(0, MAX_READ)
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  let kept = '';
  for (const word of words) {
    const longer = kept === '' ? word : `${kept} ${word}`;
    if (!fits(longer, limit)) break;
    kept = longer;
  }
  return kept;
}
