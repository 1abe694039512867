import { type Comparator } from '../locales/check-words';
import { isHan, isInHanWord } from './han-words';
import { checkMeasure } from './measures';
import { type Quantity } from './quantities';
import { type KnownQuantity } from './known-quantities';
import { type TextUnderCheck } from './text-under-check';
import { foldedTokens, type Token } from './tokens';
import { isSameMeasure, nearly, type Unit } from './units';

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
    if (isWordOfFacts(text, quantity) || isPairOfThings(text, quantity)) return text.account(from, to);
    text.account(from, to);
    const said = text.words(from, to);
    const counts = [quantity, ...inPairs(text, quantity)];
    const equal = known.filter(
      (one) => counts.some((count) => isSame(count, one.quantity)) || isUnitless(text, quantity, one),
    );
    // "1,000 W", written in another language as the catalog has it.
    const isQuoted = text.isQuoted(text.tokens[from].start, text.tokens[to - 1].end);
    if (equal.length === 0 && isQuoted && text.context.language.englishWords) return;
    if (equal.length === 0) {
      const isNear = known.some((one) => isTrueOf(quantity, one.quantity));
      const severity = isNear || isSummedUp(text, quantity) ? 'soft' : 'hard';
      return text.report('numbers', severity, from, to, missing(text, quantity, said));
    }
    const isLimit = equal.some(({ attribute }) => limitOf(attribute) === quantity.comparator);
    if (isCompared(quantity) && !isLimit && !equal.some((one) => one.quantity.comparator === quantity.comparator)) {
      return text.report('numbers', 'hard', from, to, `no fact says ${COMPARED[quantity.comparator!]}: "${said}"`);
    }
    const dropped =
      !quantity.comparator &&
      equal.every(({ attribute, quantity: { comparator } }) => comparator && limitOf(attribute) !== comparator);
    if (dropped)
      return text.report('numbers', 'hard', from, to, `the catalog says ${COMPARED[equal[0].quantity.comparator!]}`);
    checkTwice(text, quantity, index);
    checkCounted(text, quantity, equal);
    checkMeasure(text, quantity, equal, index);
  });
}

/** How near a bound must be to what it bounds. */
const NEAR = 1.1;

/** "Under a kilo", where it weighs 980 g: true, and somebody else's number. A price is not to be advertised so. */
function isTrueOf({ value, unit, comparator, currencies }: Quantity, known: KnownQuantity['quantity']): boolean {
  if (currencies || !comparator || !unit || unit.dimension !== known.unit?.dimension) return false;
  const ratio = (value * unit.factor) / (known.value * known.unit.factor);
  if (comparator === 'under' || comparator === 'atMost') return ratio > 1 && ratio <= NEAR;
  if (comparator === 'over' || comparator === 'atLeast') return ratio < 1 && ratio >= 1 / NEAR;
  return false;
}

/** The most that a reader counts by himself: "four woods", where the facts name four. */
const MAX_SUMMED = 10;

/** A small number in words of what no fact counts or names: who knows the things can count them. */
function isSummedUp({ tokens, mentions, context: { language, support } }: TextUnderCheck, said: Quantity): boolean {
  const { value, unit, currencies, comparator, numberFrom, to } = said;
  if (unit || currencies || comparator || value > MAX_SUMMED || tokens[numberFrom].kind !== 'word') return false;
  let at = to;
  for (; at < Math.min(to + 4, tokens.length) && tokens[at].kind === 'word' && !isHan(tokens[at].folded); at++) {
    const { folded, glue } = tokens[at];
    if (language.functionWords.has(folded) && !(at === to && language.prepositions.has(folded))) break;
    const stem = language.stem(folded);
    const isCounted = support.stems.has(stem) || support.heads.has(stem) || language.countNouns.has(stem);
    if (glue === 'hyphen' || isCounted || mentions.some(({ from, to: end }) => from <= at && at < end)) return false;
  }
  return at > to;
}

/** "2 m, 2 m and 5 m": one of a list was said twice, and another not at all. */
function checkTwice(text: TextUnderCheck, said: Quantity, index: number): void {
  if (index === 0 || !said.unit) return;
  const before = text.quantities[index - 1];
  const between = text.tokens.slice(before.to, said.from);
  const isList =
    between.length > 0 &&
    between.every(({ text: word, folded }) => /^[,，、]$/.test(word) || text.context.language.conjunctions.has(folded));
  if (isList && before.unit === said.unit && nearly(before.value, said.value))
    text.report('numbers', 'hard', before.from, said.to, 'the same measure twice');
}

/** What the number of such an attribute is by its nature: a load is the most, an age the least. */
function limitOf(attribute: string): Comparator | undefined {
  if (/(?:^|_)(?:max|maximum|load|life|runtime|playtime|safe|range|keeps)(?:_|$)/.test(attribute)) return 'atMost';
  return /(?:^|_)(?:min|minimum|age)(?:_|$)/.test(attribute) ? 'atLeast' : undefined;
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
function isWordOfFacts({ tokens, context }: TextUnderCheck, { numberFrom, numberTo, value }: Quantity): boolean {
  const ahead = numberFrom > 0 && tokens[numberFrom].glue !== 'loose' ? tokens[numberFrom - 1] : undefined;
  const behind = tokens.at(numberTo)?.glue === 'loose' ? undefined : tokens.at(numberTo);
  const { pairs } = context.support;
  const own = tokens[numberFrom].folded;
  // "五金" counts nothing.
  if (isInHanWord(tokens, numberFrom, context.support.units)) return true;
  // The "1" of "3-in-1".
  if (own === '1' && ahead?.folded === 'in' && ahead.glue === 'hyphen' && numberFrom > 1) return true;
  if (ahead?.kind === 'word') return pairs.has(`${ahead.folded} ${own}`);
  return (
    behind?.kind === 'word' &&
    numberTo < tokens.length &&
    [own, String(value)].some((one) => pairs.has(`${one} ${behind.folded}`))
  );
}

/** "A pair of (leather) boots" is one thing to buy, unless a fact counts the pieces. */
function isPairOfThings({ tokens, context: { language, support } }: TextUnderCheck, said: Quantity): boolean {
  const { value, numberTo, unit, currencies } = said;
  if (value !== 2 || unit || currencies || !/^(?:pair|paar|paire|par)$/.test(tokens[numberTo - 1].folded)) return false;
  if (support.nameStems.has(tokens[numberTo - 1].folded)) return true;
  if (support.quantities.some(({ attribute }) => isCount(attribute))) return false;
  const ahead = tokens
    .slice(numberTo, numberTo + 6)
    .filter(({ sentence }) => sentence === tokens[numberTo - 1].sentence);
  return ahead.some(({ folded }) => language.pairedThings.has(folded) && support.heads.has(language.stem(folded)));
}

/** How many pieces there are. */
function isCount(attribute: string): boolean {
  return /^(?:pieces|pack_size|quantity|set_size|piece_count|count)$/.test(attribute);
}

/** Whether the two are the same number of the same, whatever they are compared with. */
export function isSame(
  said: Pick<Quantity, 'value' | 'digits' | 'unit' | 'currencies' | 'isDoubtful'>,
  known: KnownQuantity['quantity'],
): boolean {
  // None is none of whatever.
  if (said.value === 0 && known.value === 0 && !said.currencies && !known.currencies) return true;
  if (said.currencies && known.currencies) {
    return nearly(said.value, known.value) && said.currencies.some((code) => known.currencies!.includes(code));
  }
  if (said.unit && known.unit) {
    if (isSameMeasure(said.value, said.unit, said.digits, known.value, known.unit)) return true;
    // "30 degrees" are of whichever scale the fact has.
    const areDegrees = said.isDoubtful && isTemperature(said.unit) && isTemperature(known.unit);
    return areDegrees === true && nearly(said.value, known.value);
  }
  if (said.unit || said.currencies)
    return said.isDoubtful === true && !known.currencies && nearly(said.value, known.value);
  return !known.unit && !known.currencies && nearly(said.value, known.value);
}

const isTemperature = ({ dimension }: Unit) => dimension.startsWith('temperature');

/** A number whose unit the label has ("size (cm): 30"), or that stands alone. */
function isUnitless(
  { tokens, context }: TextUnderCheck,
  said: Quantity,
  { quantity, attribute }: KnownQuantity,
): boolean {
  if (said.currencies || !nearly(said.value, quantity.value)) return false;
  const isAge = /(?:^|_)age(?:_|$)/.test(attribute);
  // "8+" are years of age.
  if (said.unit) return isAge && !quantity.unit && said.unit.symbol === 'year';
  if (!quantity.unit) return false;
  if (quantity.isDoubtful) return true;
  // "Age 3", "ages from 3 years".
  if (isAge && quantity.unit.symbol === 'year') return isLabelled(tokens, said, attribute);
  const behind = tokens.at(said.to);
  const isOfWarning = attribute === 'warnings' && quantity.unit.symbol === 'year';
  const isAlone = said.to >= tokens.length || behind!.kind === 'mark' || context.language.isStyle(behind!.folded);
  // Sizes of children's clothes are lengths without a word for it.
  if (attribute.startsWith('size_')) return true;
  return isAlone && (isOfWarning || attribute.endsWith(`_${quantity.unit.symbol}`));
}

/** Whether the attribute's own word stands right before the number. */
function isLabelled(tokens: readonly Token[], { from }: Quantity, attribute: string): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ folded }) => folded);
  return before.some((word) =>
    attribute.split('_').some((own) => word === own || word === `${own}s` || word === `${own}d`),
  );
}

function missing({ context }: TextUnderCheck, said: Quantity, words: string): string {
  const known = context.support.quantities.filter(({ quantity }) => nearly(quantity.value, said.value));
  if (known.length === 0) return `no fact says ${words}`;
  const [{ quantity, attribute }] = known;
  const given = quantity.currencies?.[0] ?? quantity.unit?.symbol;
  return `${attribute} is ${quantity.value}${given ? ` ${given}` : ' without a unit'}, not ${words}`;
}

/**
 * "4 pockets" must be the number of the pockets, and not that of the sizes; "a set of 40 pieces" no shoe size; "three
 * straps" a number that a fact about straps gives.
 */
function checkCounted(text: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[]): void {
  if (said.unit || said.currencies) return;
  // "A pair of soaps."
  const start = text.context.language.prepositions.has(text.tokens.at(said.to)?.folded ?? '') ? said.to + 1 : said.to;
  for (let at = start; at < Math.min(start + 3, text.tokens.length) && text.tokens[at].kind === 'word'; at++) {
    if (text.context.language.functionWords.has(text.tokens[at].folded)) return;
    const isRight = counts(text, at);
    if (!isRight) continue;
    if (!equal.some(({ attribute }) => isRight(attribute))) {
      const words = text.words(said.from, at + 1);
      text.report('numbers', 'hard', said.from, at + 1, `no fact says ${words}`);
    }
    return;
  }
}

/** Words of names that say how many there are. */
const COLLECTIONS = /^(?:set|pack|pk|kit|pair|piece|pcs|stuck|teilig|lot|pieza|juego|paquete)s?$/;

/** "500-piece puzzle", "set of 4 mugs"; but "A5" counts nothing. */
function countsInName({ context: { product, support } }: TextUnderCheck, stem: string): boolean {
  return support.nameStems.has(stem) || foldedTokens(product.name.values[0]).some((word) => COLLECTIONS.test(word));
}

/** Which attributes a number before the noun may be of; undefined for what is no noun that is counted. */
function counts(text: TextUnderCheck, at: number): ((attribute: string) => boolean) | undefined {
  const { language, support } = text.context;
  const mention = text.mentions.find(({ from, to }) => from <= at && at < to);
  const parts = mention?.concepts.filter((concept) => language.kindOf(concept) === 'part') ?? [];
  // "Two gold-coloured ribbons": a colour is not what is counted.
  if (mention && parts.length === 0) return undefined;
  const stem = language.stem(text.tokens[at].folded);
  const counted = support.counted.get(stem);
  const generic = language.countNouns.get(stem);
  const isHead = support.heads.has(stem);
  const ofPart = new Set(parts.flatMap((part) => [...(support.countedParts.get(part) ?? [])]));
  if (!counted && !generic && !isHead && ofPart.size === 0) return undefined;
  return (attribute) =>
    (attribute === 'name' && countsInName(text, stem)) ||
    ofPart.has(attribute) ||
    counted?.has(attribute) === true ||
    generic?.some((one) => one === attribute) === true ||
    (isHead && (isCount(attribute) || attribute === 'in_the_box')) ||
    // "Two-piece" is in a value's own words.
    (!counted &&
      support.facts.get(attribute)?.values.some((value) => foldedTokens(value).map(language.stem).includes(stem)) ===
        true);
}
