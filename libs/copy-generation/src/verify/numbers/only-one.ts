import { type TextUnderCheck } from '../text-under-check';
import { attributesCounting, isCount } from './counted';
import { type KnownQuantity } from './known-quantities';

/** What says how many things there are, and where the thing may begin. */
interface Said {
  readonly start: number;
  /** Where the thing must have ended by. */
  readonly end: number;
  /** Behind the last word of it, where that is not the thing. */
  readonly to?: number;
  readonly isSingle: boolean;
}

/** The most words before the thing: "several deep drawers". */
const MAX_DESCRIBING = 2;

/** "More than one drawer", "several shelves", of what facts count one; "only one seat", of what they count more. */
export function checkOnlyOne(text: TextUnderCheck): void {
  const { tokens, context } = text;
  if (context.language.englishWords) return;
  const counts = context.support.quantities.filter(({ quantity }) => !quantity.unit && !quantity.isEnd);
  if (counts.length === 0) return;
  tokens.forEach((_, at) => {
    const said = saidAt(text, at);
    if (said && !text.isDenied(at) && !text.unsaid[at]) checkThing(text, at, said, counts);
  });
}

function checkThing(text: TextUnderCheck, at: number, said: Said, all: readonly KnownQuantity[]): void {
  const { tokens } = text;
  const isOfSentence = (place: number) =>
    tokens[place]?.kind === 'word' && tokens[place].sentence === tokens[at].sentence;
  for (let noun = said.start; noun < said.end && isOfSentence(noun); noun++) {
    const isRight = attributesCounting(text, noun);
    const counts = all.filter(({ attribute }) => isRight?.(attribute));
    if (counts.length === 0) continue;
    // A pack of one may be of a pair.
    const isWrong = counts.every(({ attribute, quantity }) =>
      said.isSingle ? quantity.value > 1 : quantity.value === 1 && !isCount(attribute),
    );
    if (!isWrong) return;
    const to = said.to ?? noun + 1;
    const [{ attribute, quantity }] = counts;
    return text.report('numbers', 'hard', at, to, `${attribute} is ${quantity.value}, not ${text.words(at, to)}`);
  }
}

function saidAt({ tokens }: TextUnderCheck, at: number): Said | undefined {
  const word = (place: number) => tokens[place]?.folded ?? '';
  const words = [0, 1, 2, 3].map((more) => word(at + more)).join(' ');
  const from = (start: number, isSingle: boolean) => ({ start, end: start + MAX_DESCRIBING + 1, isSingle });
  if (/^more than one /.test(words)) return from(at + 3, false);
  if (/^more \S+ than one$/.test(words)) return { start: at + 1, end: at + 2, to: at + 4, isSingle: false };
  if (/^(?:several|multiple|numerous|various|many) /.test(words)) return from(at + 1, false);
  if (/^(?:pair|couple|trio|quartet|number) of /.test(words)) return from(at + 2, false);
  return /^(?:(?:only|just|merely) one|a (?:single|lone|sole)) /.test(words) ? from(at + 2, true) : undefined;
}
