/**
 * The words of a text in lower case, in order; underscores separate, too. Of Chinese each character is one: it has no
 * spaces, and where a dictionary would part it depends on what stands around.
 */
export function foldedWords(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+/gv) ?? [];
}

/** Whether the words stand next to each other, in order, among `all`. */
export function holdsWords(all: readonly string[], words: readonly string[]): boolean {
  if (words.length === 0) return false;
  for (let start = 0; start + words.length <= all.length; start++) {
    if (words.every((word, offset) => all[start + offset] === word)) return true;
  }
  return false;
}

/** Near enough to compare a category ("Watches") with a word of a name ("Watch"). */
export function singular(word: string): string {
  return word
    .replace(/(?<=^(?:kni|li|wi))ves$/, 'fes')
    .replace(/(?<=shel|scar|lea|loa|cal|hal|wol|thie)ves$/, 'fs')
    .replace(/(?<=ch|sh|ss|x)es$|(?<!s)s$/, '');
}
