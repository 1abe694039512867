import { type Language } from '../language/language';
import { type Token } from '../language/tokens';
import { type TextUnderCheck } from '../text-under-check';
import { type NegationScope } from './negation-scope';

/** How what is no word of the answer is told: of a product's name or kind. */
type IsProduct = (at: number) => boolean;

/** What may open an answer besides small words: how sorry one is to give it. */
const OPENS_ANSWER = /^(?:sadly|alas|sorry|afraid|unfortunately|regrettably|oh|well|hm+|er|um|isn['’]t|[a-z]{3,}ly)$/;

/**
 * "Waterproof? Not this jacket.", "A visor? There is none.", "Induction? The pot has to sit that one out.": what denies the
 * question before it, where its own sentence says nothing else by then.
 */
export function questionBefore(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  language: Language,
  isProduct: IsProduct,
): NegationScope | undefined {
  let first = from;
  while (first > 0 && tokens[first - 1].sentence === tokens[from].sentence) first--;
  const mark = first - 1;
  if (mark < 1 || !/^[?？]$/.test(tokens[mark].text)) return undefined;
  if (!opensWithLittle(tokens, first, { from, to }, language, isProduct)) return undefined;
  let start = mark;
  while (start > 0 && tokens[start - 1].sentence === tokens[mark].sentence) start--;
  return { from, to, reachFrom: start, reachTo: mark };
}

/** Whether nothing of weight stands in the sentence before the negator. */
function opensWithLittle(
  tokens: readonly Token[],
  first: number,
  { from, to }: { readonly from: number; readonly to: number },
  { functionWords }: Language,
  isProduct: IsProduct,
): boolean {
  // "Trockner? Lieber nicht."
  if (from - first < 2) return true;
  const isLittle = (at: number) =>
    tokens[at].kind === 'mark' ||
    functionWords.has(tokens[at].folded) ||
    OPENS_ANSWER.test(tokens[at].folded) ||
    isProduct(at);
  // "Sadly for your friend, no."
  const isAlone = tokens[from - 1].kind === 'mark' && (tokens.at(to)?.kind ?? 'mark') === 'mark';
  if (isAlone && OPENS_ANSWER.test(tokens[first].folded)) return true;
  return Array.from({ length: from - first }, (_, offset) => first + offset).every(isLittle);
}

/** "The hood? Left out on purpose.": of what was asked. */
export function isLeftOut(tokens: readonly Token[], from: number): boolean {
  return (
    from > 0 &&
    tokens[from - 1].text === '?' &&
    /^(?:left|missing|gone|absent|omitted|lacking)$/.test(tokens[from].folded)
  );
}

/** "Vegan? Not quite.": as an answer it is a no. */
export function isNotQuite(tokens: readonly Token[], from: number): boolean {
  const next = tokens.at(from + 1)?.folded ?? '';
  return (
    from > 0 &&
    tokens[from - 1].text === '?' &&
    /^(?:quite|exactly|really|yet|always|entirely|completely|fully|wholly|totally|strictly|altogether)$/.test(next)
  );
}

/** Whether the sentence behind a question, that of the token, says yes to it: "Can you lock it? It has that covered." */
export function isAffirmedNext(text: TextUnderCheck, at: number): boolean {
  const { tokens, context } = text;
  const { sentence } = tokens[at];
  const first = tokens.findIndex((one) => one.sentence === sentence + 1);
  if (first < 1 || !/^[?？]$/.test(tokens[first - 1].text)) return false;
  const answer = tokens.slice(first).filter((one) => one.sentence === sentence + 1);
  if (text.negatorsAt(first).length > 0) return false;
  return context.language.affirmations.find(answer).length > 0 || isShortYes(text, first, answer);
}

/** The most words of an answer that says nothing else: "it does", "on us". */
const MAX_SHORT = 4;

/** "It is.", "On us.", "The lamp does.": nothing but small words, and none that leaves it open. */
function isShortYes(
  { masked, kinds, context: { language } }: TextUnderCheck,
  first: number,
  answer: readonly Token[],
): boolean {
  const words = answer.filter(({ kind }) => kind === 'word');
  const isSmall = (one: Token, offset: number) =>
    one.kind === 'mark' ||
    masked[first + offset] ||
    kinds[first + offset] ||
    (language.functionWords.has(one.folded) && !LEAVES_OPEN.test(one.folded));
  const isOpen = answer.at(-1)?.kind === 'mark' && /^[?？]$/.test(answer[answer.length - 1].text);
  return !language.englishWords && words.length > 0 && words.length <= MAX_SHORT && !isOpen && answer.every(isSmall);
}

const LEAVES_OPEN =
  /^(?:only|but|if|when|where|how|what|why|who|which|whose|whether|or|up|should|might|may|could|would|rather|almost|before|after|like|than|too)$/;
