import { unitOf } from '../numbers/units';
import { SIDES } from '../support/attribute-names';
import { isState } from '../support/concept-support';
import { materialKindsOf } from '../support/material-kinds';
import { isMentioned } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { partsAt, stemsAt } from './attachment';
import { isKnownThing, type Link, linksOf } from './links';
import { isWhole } from './noun-at';

/**
 * Words that the facts have of one thing alone, "recycled", "backlit", "keyless", and the text of another that the facts
 * name, too. Where that one has a value of its own, and "is" the word, it is wrong; else somebody must read it.
 */
export function checkBorrowedWords(text: TextUnderCheck): void {
  const { support, language } = text.context;
  const { byWord } = support.bearers;
  if (byWord.size === 0) return;
  text.tokens.forEach(({ kind, folded }, at) => {
    if (kind !== 'word' || text.masked[at] || text.kinds[at] || text.unsaid[at] || text.isDenied(at)) return;
    const owners = byWord.get(language.stem(folded));
    if (owners === undefined || language.functionWords.has(folded)) return;
    const isMaterial = materialKindsOf(folded).length > 0;
    if (owners.has('') && !isMaterial) return;
    if (isNamed(text, at)) return;
    const end = isPlated(text, at + 1) ? at + 2 : at + 1;
    const links = linksOf(text, { from: at, to: end }).filter(
      (one) => (one.how !== 'in' || isMaterial || isOfMaterial(text, one)) && isBorrowed(text, at, one, owners),
    );
    const link = links.find((one) => !owners.has('') || isOfMaterial(text, one));
    if (!link) return;
    const isOther =
      (isMaterial && end === at + 1 && isOfMaterial(text, link)) ||
      (link.how === 'is' && stemsAt(text, link.at).some((stem) => support.bearers.worded.has(stem)));
    const [from, to] = [Math.min(at, link.at), Math.max(at, link.at) + 1];
    const reason = `no fact says ${text.tokens[at].text} of the ${text.tokens[link.at].text}`;
    text.report('attributes', isOther ? 'hard' : 'soft', from, to, reason);
  });
}

/** "Nickel-plated", which nobody says of a cover of its own as of "plush-covered". */
function isPlated({ tokens }: TextUnderCheck, at: number): boolean {
  return at < tokens.length && tokens[at].glue === 'hyphen' && /^(?:plated|coated)$/.test(tokens[at].folded);
}

/** Whether the facts say of what material the thing is. */
function isOfMaterial(text: TextUnderCheck, { at }: Link): boolean {
  const { bearers, described } = text.context.support;
  return (
    stemsAt(text, at).some((stem) => bearers.described.get(stem)?.has('material')) ||
    partsAt(text, at).some((part) => described.get(part)?.has('material'))
  );
}

/** Whether the word is itself a thing, a unit, a state that anything can be in, or a value that other checks judge. */
function isNamed(text: TextUnderCheck, at: number): boolean {
  const { folded, glue } = text.tokens[at];
  const isJoined = glue === 'hyphen' || (text.tokens[at + 1]?.glue === 'hyphen' && !isPlated(text, at + 1));
  if (isJoined || isState(folded) || SIDES.test(folded) || unitOf(folded) !== undefined) return true;
  return isKnownThing(text, at) || isWhole(text, at) || isMentioned(text.mentions, at);
}

function isBorrowed(text: TextUnderCheck, word: number, { at }: Link, owners: ReadonlySet<string>): boolean {
  const { tokens, context } = text;
  const { support } = context;
  if (!isKnownThing(text, at) || isWhole(text, at)) return false;
  const parts: ReadonlySet<string> = new Set(partsAt(text, at));
  const isOwn = stemsAt(text, at).some((stem) => owners.has(stem));
  if (isOwn || [...owners].some((owner) => parts.has(owner) || parts.has(support.parts.get(owner) ?? ''))) return false;
  if (support.pairs.has(`${tokens[word].folded} ${tokens[at].folded}`)) return false;
  return !isSaidTogether(text, word, at);
}

/** The most words between two that the description says of one another. */
const MAX_APART = 2;

/** Whether the description has the two words next to each other, or nearly so. */
function isSaidTogether(
  { tokens, context: { support, language } }: TextUnderCheck,
  one: number,
  other: number,
): boolean {
  const [first, second] = [one, other].map((at) => language.stem(tokens[at].folded));
  const stems = support.describedWords.map(language.stem);
  return stems.some(
    (stem, at) => stem === first && stems.slice(Math.max(0, at - MAX_APART), at + MAX_APART + 1).includes(second),
  );
}
