import { type Comparator } from '../locales/check-words';
import { isInHanWord } from './han-words';
import { type Quantity } from './quantities';
import { type KnownQuantity } from './support';
import { type TextUnderCheck } from './text-under-check';
import { isSameMeasure, nearly } from './units';

const COMPARED: Readonly<Record<Comparator, string>> = {
  under: 'less than that',
  atMost: 'at most that',
  over: 'more than that',
  atLeast: 'at least that',
  about: 'about that',
  only: 'only that',
  priceFrom: 'at least that',
};

/** Numbers with unit, currency and comparator against those of the facts; measures against what they are said to be of. */
export function checkNumbers(text: TextUnderCheck): void {
  const { quantities: known } = text.context.support;
  text.quantities.forEach((quantity, index) => {
    const { from, to } = quantity;
    if (isWordOfFacts(text, quantity)) return text.account(from, to);
    text.account(from, to);
    const said = text.words(from, to);
    const counts = [quantity, ...inPairs(text, quantity)];
    const equal = known.filter(
      (one) => counts.some((count) => isSame(count, one.quantity)) || isUnitless(text, quantity, one),
    );
    if (equal.length === 0) return text.report('numbers', 'hard', from, to, missing(text, quantity, said));
    if (isCompared(quantity) && !equal.some((one) => one.quantity.comparator === quantity.comparator)) {
      return text.report('numbers', 'hard', from, to, `no fact says ${COMPARED[quantity.comparator!]}: "${said}"`);
    }
    const dropped = equal.every((one) => one.quantity.comparator !== undefined) && !quantity.comparator;
    if (dropped)
      return text.report('numbers', 'hard', from, to, `the catalog says ${COMPARED[equal[0].quantity.comparator!]}`);
    checkCounted(text, quantity, equal);
    checkDimension(text, quantity, equal, index);
  });
}

/** Two pairs are a pack of two. */
function inPairs({ tokens, context }: TextUnderCheck, quantity: Quantity): Quantity[] {
  const isPairs = context.language.words.numbers.collectives.get(tokens[quantity.to - 1].folded) === 2;
  return isPairs && quantity.to - quantity.from > 1 ? [{ ...quantity, value: quantity.value / 2 }] : [];
}

/** "Only 3 pockets" are three pockets; "only €3" advertises. */
function isCompared({ comparator, currencies }: Quantity): boolean {
  if (comparator === 'only' || comparator === 'priceFrom') return currencies !== undefined;
  return comparator !== undefined;
}

/** "1080p", "WH-1000XM5": a word of the facts that holds a number. */
function isWordOfFacts({ tokens, context }: TextUnderCheck, { numberFrom, numberTo }: Quantity): boolean {
  const ahead = numberFrom > 0 && tokens[numberFrom].glue !== 'loose' ? tokens[numberFrom - 1] : undefined;
  const behind = tokens.at(numberTo)?.glue === 'loose' ? undefined : tokens.at(numberTo);
  const { pairs } = context.support;
  const own = tokens[numberFrom].folded;
  // "五金" counts nothing.
  if (isInHanWord(tokens, numberFrom, context.support.units)) return true;
  if (ahead?.kind === 'word') return pairs.has(`${ahead.folded} ${own}`);
  return behind?.kind === 'word' && numberTo < tokens.length && pairs.has(`${own} ${behind.folded}`);
}

/** Whether the two are the same number of the same, whatever they are compared with. */
export function isSame(
  said: Pick<Quantity, 'value' | 'digits' | 'unit' | 'currencies' | 'isDoubtful'>,
  known: KnownQuantity['quantity'],
): boolean {
  if (said.currencies && known.currencies) {
    return nearly(said.value, known.value) && said.currencies.some((code) => known.currencies!.includes(code));
  }
  if (said.unit && known.unit) {
    return isSameMeasure(said.value, said.unit, said.digits, known.value, known.unit);
  }
  if (said.unit || said.currencies)
    return said.isDoubtful === true && !known.currencies && nearly(said.value, known.value);
  return !known.unit && !known.currencies && nearly(said.value, known.value);
}

/** A number whose unit the label has ("size (cm): 30"), or that stands alone. */
function isUnitless(
  { tokens, context }: TextUnderCheck,
  said: Quantity,
  { quantity, attribute }: KnownQuantity,
): boolean {
  if (said.unit || said.currencies || !quantity.unit || !nearly(said.value, quantity.value)) return false;
  if (quantity.isDoubtful) return true;
  const behind = tokens.at(said.to);
  const isAlone = said.to >= tokens.length || behind!.kind === 'mark' || context.language.isStyle(behind!.folded);
  return isAlone && attribute.endsWith(`_${quantity.unit.symbol}`);
}

function missing({ context }: TextUnderCheck, said: Quantity, words: string): string {
  const known = context.support.quantities.filter(({ quantity }) => nearly(quantity.value, said.value));
  if (known.length === 0) return `no fact says ${words}`;
  const [{ quantity, attribute }] = known;
  const given = quantity.currencies?.[0] ?? quantity.unit?.symbol;
  return `${attribute} is ${quantity.value}${given ? ` ${given}` : ' without a unit'}, not ${words}`;
}

/** "4 pockets" must be the number of the pockets, and not that of the sizes. */
function checkCounted(text: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[]): void {
  if (said.unit || said.currencies) return;
  const { language, support } = text.context;
  for (let at = said.to; at < Math.min(said.to + 2, text.tokens.length) && text.tokens[at].kind === 'word'; at++) {
    const counted = support.counted.get(language.stem(text.tokens[at].folded));
    if (!counted) continue;
    if (!equal.some(({ attribute }) => counted.has(attribute) || attribute === 'name')) {
      const words = text.words(said.from, at + 1);
      text.report('numbers', 'hard', said.from, at + 1, `no fact says ${words}`);
    }
    return;
  }
}

/** What kind of unit a word for a dimension asks for; of the others, any. */
const DIMENSION_UNITS = new Map([
  ...['height', 'width', 'length', 'depth', 'thickness', 'diameter', 'inseam'].map((one) => [one, 'length'] as const),
  ['weight', 'mass'],
  ['capacity', 'volume'],
  ['volume', 'volume'],
]);

/** "30 cm high", "a width of 30 cm": the measure must be what the fact says that it is. */
function checkDimension(text: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[], index: number): void {
  if (!said.unit) return;
  const { tokens, context } = text;
  const at = dimensionAt(text, said, index);
  if (at === undefined || text.masked[at]) return;
  const attributes = context.language.dimensions.get(tokens[at].folded)!;
  if (equal.some(({ attribute }) => attributes.some((one) => isAbout(attribute, one)))) return;
  const [from, to] = at < said.from ? [at, said.to] : [said.from, at + 1];
  const measure = text.words(said.from, said.to);
  text.report('attributes', 'hard', from, to, `${equal[0].attribute} is ${measure}, not ${tokens[at].text}`);
}

/** Where the word stands that says what is measured: right behind ("30 cm high", "in height"), else before it. */
function dimensionAt(text: TextUnderCheck, said: Quantity, index: number): number | undefined {
  const { tokens, context, quantities } = text;
  const { dimensions, prepositions, conjunctions } = context.language;
  const fits = (at: number) =>
    dimensions.get(tokens[at].folded)?.some((one) => DIMENSION_UNITS.get(one) === said.unit!.dimension) === true;
  const end = Math.min(tokens.length, quantities.at(index + 1)?.from ?? tokens.length);
  for (let at = said.to; at < Math.min(end, said.to + 2); at++) {
    if (fits(at)) return at;
    if (!prepositions.has(tokens[at].folded)) break;
  }
  const start = index > 0 ? quantities[index - 1].to : 0;
  for (let at = said.from - 1; at >= Math.max(start, said.from - 5); at--) {
    if (fits(at)) return at;
    const isBreak = tokens[at].clause !== tokens[said.from].clause && tokens[at].text !== ':';
    if (isBreak || conjunctions.has(tokens[at].folded)) break;
  }
  return undefined;
}

/** `strap_length` is a length; dimensions and sizes are of any direction. */
function isAbout(attribute: string, dimension: string): boolean {
  const isAny = /^(?:name|dimensions?|size|measurements?)/.test(attribute);
  return isAny || attribute === dimension || attribute.split('_').includes(dimension);
}
