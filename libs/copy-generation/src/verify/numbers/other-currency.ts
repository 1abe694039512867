import { isSame } from './same-quantity';
import type { Quantity } from './quantity';
import { type TextUnderCheck } from '../text-under-check';
import { nearly } from './units';

/**
 * "Price in dollars: 45", "45 cents": the price's number of another currency, whose word does not stand at it, or of its
 * hundredths.
 */
export function checkOtherCurrency(text: TextUnderCheck): void {
  const prices = text.context.support.quantities.filter(({ quantity }) => quantity.currencies !== undefined);
  if (prices.length === 0) return;
  text.quantities.forEach((said, index) => {
    if (said.unit || said.currencies) return;
    const equal = prices.filter(({ quantity }) => nearly(quantity.value, said.value));
    if (equal.length === 0 || text.context.support.quantities.some(({ quantity }) => isSame(said, quantity))) return;
    const own = new Set(equal.flatMap(({ quantity }) => quantity.currencies ?? []));
    const at = currencyNear(text, said, own) ?? minorBehind(text, said, text.quantities.at(index - 1));
    if (at === undefined) return;
    const [from, to] = [Math.min(at, said.from), Math.max(at + 1, said.to)];
    const { quantity } = equal[0];
    const reason = `price is ${quantity.value} ${quantity.currencies![0]}, not ${text.words(from, to)}`;
    text.report('numbers', 'hard', from, to, reason);
  });
}

/** Where the sentence names a currency, and none that the price is in. */
function currencyNear({ tokens, context }: TextUnderCheck, said: Quantity, own: ReadonlySet<string>) {
  const { currencies } = context.language.quantities;
  const { sentence } = tokens[said.from];
  const named = tokens.flatMap((token, at) => {
    const codes = token.sentence === sentence ? currencies.at(tokens, at) : undefined;
    return codes ? [{ at, isOwn: codes.some((code) => own.has(code)) }] : [];
  });
  return named.some(({ isOwn }) => isOwn) ? undefined : named.at(0)?.at;
}

/** "Nine euros and 45 cents" has the hundredths of an amount, "45 cents" has nothing else. */
function minorBehind(
  { tokens, context: { language } }: TextUnderCheck,
  { to, from }: Quantity,
  before: Quantity | undefined,
) {
  const word = tokens.at(to)?.folded ?? '';
  const at = to < tokens.length && language.isOf('hundredths', word) ? to : undefined;
  const isOfAmount = before?.currencies !== undefined && from - before.to <= 1;
  return isOfAmount ? undefined : at;
}
