import { keepsAway } from '../support/denying-clauses';
import { type TextUnderCheck } from '../text-under-check';
import { type Token } from '../language/tokens';

/** "Leave them at home when it pours, as they aren't waterproof": who asks for care claims nothing. */
export function isCautious(text: TextUnderCheck, from: number): boolean {
  const { tokens, context } = text;
  if (context.language.englishWords) return false;
  const { sentence } = tokens[from];
  const isNotProof = ({ folded, sentence: own }: Token, at: number) =>
    own === sentence && /^(?:water|rain)(?:proof|tight)?$/.test(folded) && text.isDenied(at);
  return keepsAway(text.sentenceAt(from)) || tokens.some(isNotProof);
}

/** How many words before it say when: "after a long walk with the dog in the rain". */
const MAX_OUTING = 9;

/** "After a walk in the rain", "après une balade sous la pluie": the people were out, and not the product. */
export function isOfOuting({ tokens, context: { language } }: TextUnderCheck, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MAX_OUTING); at--) {
    if (tokens[at].clause !== tokens[from].clause) return false;
    if (language.isOf('afterwards', tokens[at].folded))
      return tokens.slice(at, from).some(({ folded }) => language.isOf('outings', folded));
  }
  return false;
}
