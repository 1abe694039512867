import { type Grammar } from '../locales/grammar';

/** Languages whose sentences follow each other without a space. */
const WITHOUT_SPACES = new Set(['zh', 'ja', 'th']);

/** Sentences as one text. */
export function joinSentences(sentences: readonly string[], grammar: Grammar): string {
  return sentences.join(WITHOUT_SPACES.has(new Intl.Locale(grammar.tag).language) ? '' : ' ');
}
