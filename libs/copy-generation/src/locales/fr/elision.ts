/** Words of ours that lose their vowel before another one, at the end of what stands before. */
const ELIDED = /(?<=^|\s)(de)( )$/iu;

/**
 * Begins with a vowel sound: not before a digit ("de 8 pièces", "de 11 pièces"), an H, which is silent in some words and not
 * in others, or a Y before a vowel ("de Yeti", but "d’Yves").
 */
const VOWEL_SOUND = /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y(?![aeiouéèê]))/iu;

/** The words put behind ours, with "de" shortened to "d’" where French does so. */
export function elided(before: string, words: string): string {
  const start = VOWEL_SOUND.test(words) ? before.replace(ELIDED, (_match, word: string) => `${word[0]}’`) : before;
  return start + words;
}
