import { isThing } from '../../facts/things';
import { singular } from '../../facts/words';
import { type TextUnderCheck } from '../text-under-check';
import { behindPairing } from './beside';

/** The most words of a thing's name: "a stainless milk frothing whisk". */
const MAX_WORDS = 5;

/**
 * Things that the text says the product has or comes with, "with a torch and a whistle", and that neither a fact nor the
 * description names.
 */
export function checkThings(text: TextUnderCheck): void {
  if (text.context.language.englishWords) return;
  for (const { to } of text.find(text.context.language.beforeParts)) {
    for (let at: number | undefined = to; at !== undefined;) at = checkThing(text, at);
  }
}

/** Judges the thing whose name begins there; where the next of the list does. */
function checkThing(text: TextUnderCheck, from: number): number | undefined {
  const { tokens, context } = text;
  const { functionWords, conjunctions } = context.language;
  let to = from;
  // The "in" of "built-in" is no preposition.
  const isName = (at: number) =>
    tokens[at].kind !== 'mark' && (!functionWords.has(tokens[at].folded) || tokens[at].glue === 'hyphen');
  while (to < tokens.length && to - from < MAX_WORDS && isName(to)) to++;
  if (to === from) return undefined;
  const last = tokens[to - 1].folded;
  if (isThing(last) && !text.masked[to - 1] && !text.unsaid[to - 1] && !text.isDenied(to - 1) && !isKnown(text, last)) {
    // "Paired with a silk scarf."
    const severity = behindPairing(text, from) === undefined ? 'hard' : 'soft';
    text.report('attributes', severity, to - 1, to, `no fact says ${tokens[to - 1].text}`);
    text.account(to - 1, to);
  }
  const isListed = to < tokens.length && tokens[to].sentence === tokens[from].sentence;
  if (!isListed || !(tokens[to].text === ',' || conjunctions.has(tokens[to].folded))) return undefined;
  let next = to + 1;
  while (next < tokens.length && /^(?:and|or|a|an|its|the)$/.test(tokens[next].folded)) next++;
  return next;
}

function isKnown({ context: { product, support, language } }: TextUnderCheck, folded: string): boolean {
  return support.stems.has(language.stem(folded)) || product.describedThings.includes(singular(folded));
}
