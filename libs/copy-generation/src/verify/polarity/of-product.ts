import { isHan } from '../language/han-words';
import { type TextUnderCheck } from '../text-under-check';

/** How many words before a property its verb may stand: "is soft, warm and heavy". */
const MAX_BEFORE = 5;

/**
 * Whether a property is said of the product: "a heavy jacket", "the jacket is heavy". Of rain that is heavy, or of a part,
 * it says nothing; a script without spaces has no words for it but those of things.
 */
export function isSaidOfProduct(text: TextUnderCheck, from: number, to: number): boolean {
  const { tokens, context } = text;
  if (isHan(tokens[from].folded)) return true;
  const { language } = context;
  if (isProduct(text, to) && tokens[to].sentence === tokens[from].sentence) return true;
  const { clause } = tokens[from];
  const isOfDegree = (at: number) =>
    at >= 0 && tokens[at].clause === clause && language.isOf('degrees', tokens[at].folded);
  let before = from - 1;
  while (isOfDegree(before)) before--;
  if (language.words.describesBehind && isProduct(text, before)) return true;
  if (!isPredicate(text, to)) return false;
  for (let at = from - 1; at >= Math.max(0, from - MAX_BEFORE) && tokens[at].clause === clause; at--)
    if (language.isOf('linking', tokens[at].folded)) return isSubject(text, at);
  return false;
}

/**
 * Whether a property can end before the token: "is light oak" has another, and in German, whose verbs stand last, "ist leicht
 * zu pflegen" says how easily.
 */
function isPredicate({ tokens, context: { language } }: TextUnderCheck, to: number): boolean {
  const next = tokens.at(to);
  if (to >= tokens.length || next!.kind === 'mark' || language.conjunctions.has(next!.folded)) return true;
  return !language.words.hasCompounds && language.functionWords.has(next!.folded);
}

/** Whether nothing stands before the verb in its clause but the product, or a word for it. */
function isSubject(text: TextUnderCheck, verb: number): boolean {
  const { tokens, context } = text;
  const { clause } = tokens[verb];
  let first = verb;
  while (first > 0 && tokens[first - 1].clause === clause) first--;
  return tokens
    .slice(first, verb)
    .every(({ folded }, offset) => isProduct(text, first + offset) || context.language.functionWords.has(folded));
}

/** Whether the token names the product. */
function isProduct({ tokens, masked, kinds, context }: TextUnderCheck, at: number): boolean {
  const { language, support } = context;
  return (
    at >= 0 && at < tokens.length && (masked[at] || kinds[at] || support.heads.has(language.stem(tokens[at].folded)))
  );
}
