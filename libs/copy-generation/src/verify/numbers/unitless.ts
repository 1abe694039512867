import { type KnownQuantity } from './known-quantities';
import { isCountedElsewhere, nounsBehind } from './counted';
import { fitsDimension } from './dimensions';
import type { Quantity } from './quantity';
import { isMentioned } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { type Token } from '../language/tokens';
import { nearly, type Unit, unitOf } from './units';

/**
 * The units that a number can have: its own, or none, and then those of the sentence's other measures. Before a word
 * for a dimension ("44 cm high, 29 wide") it has one of those.
 */
export function unitsOfNumber(text: TextUnderCheck, said: Quantity): (Unit | undefined)[] {
  const { tokens, context } = text;
  if (said.unit || said.currencies) return [said.unit];
  const implied = said.impliedUnits ?? [];
  // "A tent for two weighing 2 kg": the word is the next number's.
  const isOfNext =
    /ing$/.test(tokens.at(said.to)?.folded ?? '') && text.quantities.some(({ from }) => from === said.to + 1);
  const word = said.to < tokens.length && !isOfNext ? tokens[said.to].folded : undefined;
  // "168 wide", with no unit anywhere: in one of the facts'.
  const known = implied.length > 0 ? implied : unitsOfFacts(text, said);
  const measured = known.filter((unit) => fitsDimension(context.language, word, unit));
  if (measured.length > 0) return measured;
  return isBare(text, said) || isOneWord(text, said) ? [undefined, ...implied] : [undefined];
}

function unitsOfFacts({ context }: TextUnderCheck, { value }: Quantity): Unit[] {
  const { quantities } = context.support;
  return quantities.flatMap(({ quantity }) => (quantity.unit && nearly(quantity.value, value) ? [quantity.unit] : []));
}

/** "Six hours hot, twelve cold": one word that nobody counts. */
function isOneWord(text: TextUnderCheck, said: Quantity): boolean {
  const nouns = nounsBehind(text, said);
  const isPart = nouns.some((at) => isMentioned(text.mentions, at));
  return nouns.length === 1 && !isPart && !isCountedElsewhere(text, said);
}

/** A number whose unit the label has ("size (cm): 30"), or that stands alone. */
export function isUnitless(text: TextUnderCheck, said: Quantity, { quantity, attribute }: KnownQuantity): boolean {
  if (said.currencies) return false;
  if (isAge(text, said, { quantity, attribute })) return true;
  if (!nearly(said.value, quantity.value)) return false;
  // "2560 x 1600 pixels".
  if (said.unit?.symbol === 'px') return !quantity.unit && /resolution|display|screen/.test(attribute);
  // Measures of which the catalog leaves the unit to whoever reads.
  if (said.unit?.dimension === 'length') return !quantity.unit && /(?:^|_)(?:dimensions|measurements)$/.test(attribute);
  if (said.unit) return false;
  if (quantity.currencies) return isPrice(text, said, quantity);
  if (!quantity.unit) return false;
  if (quantity.isDoubtful) return true;
  // Sizes of children's clothes are lengths without a word for it.
  if (attribute.startsWith('size_')) return true;
  return standsAlone(text, said) && attribute.endsWith(`_${quantity.unit.symbol}`);
}

/** "Age 3", "ages from 3 years", "for three and up", "not for under-3s": years of age, with or without a word for them. */
function isAge(
  text: TextUnderCheck,
  said: Quantity,
  { quantity: { value, unit }, attribute }: Pick<KnownQuantity, 'quantity' | 'attribute'>,
): boolean {
  const isOfAge = /(?:^|_)age(?:_|$)/.test(attribute);
  if (said.unit) return isOfAge && !unit && said.unit.symbol === 'year' && nearly(said.value, value);
  if (unit?.dimension !== 'time' || !nearly(said.value * YEAR.factor, value * unit.factor)) return false;
  if (/warnings$/.test(attribute)) return standsAlone(text, said);
  return isOfAge && (isLabelled(text.tokens, said, attribute) || isBare(text, said));
}

const YEAR = unitOf('year')!;

/** Whether no word stands behind the number but such as say nothing: it is of something that was said before. */
export function isBare({ tokens, context }: TextUnderCheck, { to, numberFrom }: Quantity): boolean {
  if (to >= tokens.length || tokens[to].sentence !== tokens[numberFrom].sentence) return true;
  // "90 x 70".
  if (tokens[to].folded === 'x') return true;
  return tokens[to].kind === 'mark' || context.language.functionWords.has(tokens[to].folded);
}

function standsAlone({ tokens, context }: TextUnderCheck, { to }: Quantity): boolean {
  return to >= tokens.length || tokens[to].kind === 'mark' || context.language.isStyle(tokens[to].folded);
}

/** "89.00": the price, with its minor units. */
function isPrice(text: TextUnderCheck, said: Quantity, price: KnownQuantity['quantity']): boolean {
  return said.digits > 0 && said.digits === price.digits && isBare(text, said);
}

/** Whether the attribute's own word stands right before the number. */
function isLabelled(tokens: readonly Token[], { from }: Quantity, attribute: string): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ folded }) => folded);
  return before.some((word) =>
    attribute.split('_').some((own) => word === own || word === `${own}s` || word === `${own}d`),
  );
}
