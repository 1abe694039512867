import { isThing } from '../../facts/things';
import { singular } from '../../facts/words';
import { type TextUnderCheck } from '../text-under-check';

/** Between a thing and "included". */
const LINKS = /^(?:is|are|was|were|comes?|also|all|both|always|already|of|course)$/;

/** "None is included": of what there is not. */
const NONE = /^(?:none|nothing|neither)$/;

/** "Two paddles are included": what comes along, as a sentence says of a thing that neither facts nor description name. */
export function checkBoxedThings(text: TextUnderCheck): void {
  const { tokens, context } = text;
  const { language, support, product } = context;
  if (language.englishWords) return;
  for (const { from } of text.find(language.inTheBox)) {
    let at = from - 1;
    while (at >= 0 && LINKS.test(tokens[at].folded)) at--;
    if (at < 0 || at === from - 1 || tokens[at].kind !== 'word' || tokens[at].clause !== tokens[from].clause) continue;
    const { folded } = tokens[at];
    if (
      NONE.test(folded) ||
      text.isDenied(at) ||
      text.isDenied(from) ||
      text.masked[at] ||
      text.unsaid[at] ||
      text.kinds[at]
    )
      continue;
    const isKnown = support.stems.has(language.stem(folded)) || product.describedThings.includes(singular(folded));
    const isSaid = isKnown || support.describedWords.some((word) => language.stem(word) === language.stem(folded));
    if (isSaid || language.functionWords.has(folded) || (language.isStyle(folded) && !isThing(folded))) continue;
    text.report('attributes', isThing(folded) ? 'hard' : 'soft', at, from + 1, `no fact says ${tokens[at].text}`);
    text.account(at, at + 1);
  }
}
