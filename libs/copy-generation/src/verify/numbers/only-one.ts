import { type TextUnderCheck } from '../text-under-check';
import { attributesCounting } from './counted';

/** Words before a thing of which they say that there is more than one. */
const SEVERAL = /^(?:several|multiple|numerous|various|many)$/;

/** The most words between those and the thing: "several deep drawers". */
const MAX_DESCRIBING = 2;

/** Before "one": "only one seat", "a single seat". */
const ONLY = /^(?:only|just|but|merely)$/;

/** "More than one drawer", "more rooms than one", "several shelves", of what facts count one; "only one" of what they count more. */
export function checkOnlyOne(text: TextUnderCheck): void {
  const { tokens, context } = text;
  if (context.language.englishWords) return;
  const ones = context.support.quantities.filter(({ quantity }) => !quantity.unit && !quantity.isEnd);
  if (ones.length === 0) return;
  const word = (at: number) => tokens[at]?.folded ?? '';
  tokens.forEach(({ sentence }, at) => {
    const isMore = word(at) === 'more' && word(at + 1) === 'than' && word(at + 2) === 'one';
    const isMoreBehind = word(at) === 'more' && word(at + 2) === 'than' && word(at + 3) === 'one';
    const isSingle =
      (ONLY.test(word(at)) && word(at + 1) === 'one') ||
      (word(at) === 'a' && /^(?:single|lone|sole)$/.test(word(at + 1)));
    const start = isMore ? at + 3 : isSingle ? at + 2 : SEVERAL.test(word(at)) || isMoreBehind ? at + 1 : undefined;
    if (start === undefined || text.isDenied(at) || text.unsaid[at]) return;
    const end = isMoreBehind ? start : start + MAX_DESCRIBING;
    for (let noun = start; noun <= end && tokens[noun]?.kind === 'word' && tokens[noun].sentence === sentence; noun++) {
      const isRight = attributesCounting(text, noun);
      const counts = ones.filter(({ attribute }) => isRight?.(attribute));
      if (counts.length === 0) continue;
      if (counts.every(({ quantity }) => (isSingle ? quantity.value > 1 : quantity.value === 1))) {
        const to = isMoreBehind ? at + 4 : noun + 1;
        const [{ attribute, quantity }] = counts;
        text.report('numbers', 'hard', at, to, `${attribute} is ${quantity.value}, not ${text.words(at, to)}`);
      }
      return;
    }
  });
}
