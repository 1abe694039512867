import { boundAfter } from './bounds-behind';
import { type CheckWords, type Comparator } from '../../locales/check-words';
import { type Amount, AmountReader } from './amounts';
import { CurrencyReader } from './currency-reader';
import { entriesOf, phrasesOf } from '../language/language-words';
import { PhraseIndex } from '../language/phrases';
import { isHan } from '../language/han-words';
import { type Quantity } from './quantity';
import { shareUnits, withImpliedUnits } from './shared-units';
import { fold, type Token, tokensOf } from '../language/tokens';
import { symbols, type Unit, unitOf } from './units';
import { WordList } from '../language/word-list';

/** Signs of units that may be other signs or words; words for units that may be stand in the language's list. */
const DOUBTFUL: ReadonlySet<string> = new Set(['°', 'ct', 'in', '"', '”', 'bar']);

/** Digits shown for a half. */
const HALVES = 1;

/** The most tokens of a unit: "fluid ounces", "g / m ²". */
const MAX_UNIT = 4;

/** The longest words for "below zero". */
const MAX_BELOW = 4;

/** A number that is read, and not yet what it is of. */
type Bare = Pick<Quantity, 'value' | 'digits' | 'numberFrom' | 'numberTo'>;

/** Reads the numbers of one language, in digits and in words. */
export class QuantityReader {
  private readonly units = new Map<string, Unit>();
  /** The first tokens of all units. */
  private readonly beginnings: ReadonlySet<string>;
  readonly currencies: CurrencyReader;
  private readonly before: PhraseIndex<Comparator>;
  private readonly behind: PhraseIndex<Comparator>;
  private readonly amounts: AmountReader;
  private readonly idioms: PhraseIndex<'idiom'>;
  private readonly below: PhraseIndex<'below'>;
  private readonly doubtful: WordList;
  private readonly genitive: WordList;

  constructor(private readonly words: CheckWords) {
    for (const [symbol, spellings] of Object.entries(words.units)) {
      const unit = unitOf(symbol);
      if (unit) for (const spelling of spellings.split(' ')) this.units.set(fold(spelling.replaceAll('~', ' ')), unit);
    }
    this.beginnings = new Set(
      [...this.units.keys(), ...symbols()].flatMap((unit) =>
        tokensOf(unit)
          .slice(0, 1)
          .map(({ folded }) => folded),
      ),
    );
    this.currencies = new CurrencyReader(words);
    this.before = new PhraseIndex(entriesOf(words.comparatorsBefore));
    this.behind = new PhraseIndex(entriesOf(words.comparatorsBehind));
    this.idioms = new PhraseIndex(phrasesOf(words.numbers.idioms).map((phrase) => [phrase, 'idiom']));
    this.below = new PhraseIndex(phrasesOf(words.numbers.belowZero).map((phrase) => [phrase, 'below']));
    this.doubtful = new WordList(words.sentence.doubtfulUnits);
    this.genitive = new WordList(words.sentence.genitive);
    this.amounts = new AmountReader(
      words,
      (tokens, at) => this.unitAt(tokens, at) !== undefined,
      (tokens, at) => this.isLongUnit(tokens, at),
    );
  }

  /** All quantities of the tokens, in order. */
  read(tokens: readonly Token[]): Quantity[] {
    const numbers = this.numbersOf(tokens);
    if (numbers.length === 0) return [];
    const before = new Map<number, { entry: Comparator; from: number }>();
    for (const { entry, from, to } of this.before.find(tokens)) {
      // "No more than" holds "more than".
      if (from <= (before.get(to)?.from ?? from)) before.set(to, { entry, from });
    }
    const behind = new Map<number, { entry: Comparator; to: number }>();
    for (const { entry, from, to } of this.behind.find(tokens)) {
      // "20 litres and up to nine kilos."
      const isOfNext = tokens[to - 1].folded === 'up' && tokens.at(to)?.folded === 'to' && to < tokens.length;
      if (!isOfNext) behind.set(from, { entry, to });
    }
    const compared = shareUnits(numbers, tokens, this.words).map((quantity, index, all) => {
      const near = before.get(quantity.from);
      // In "20 bis 30" the word joins two numbers.
      const isJoining = near && index > 0 && all[index - 1].to >= near.from;
      // "Silver under 18-carat gold": of what is purer, nothing lies underneath.
      const isPlace =
        near && quantity.unit?.dimension === 'gold content' && /^(?:under|over)$/.test(tokens[near.from].folded);
      const found = isJoining || isPlace ? undefined : near;
      // "From 20 to 30 litres" is a range, "from €20" is not.
      const isFrom = found?.entry === 'priceFrom' && !quantity.currencies;
      const ahead = isFrom ? undefined : found;
      // "42 cm + 5 cm" is a sum.
      const isSum = tokens.at(quantity.to)?.text === '+' && isAdded(tokens, quantity.to, all.at(index + 1));
      const after = isSum
        ? undefined
        : (behind.get(quantity.to) ?? boundAfter(tokens, quantity.to, behind, this.genitive));
      if (isFrom && !isJoined(tokens, quantity, all.at(index + 1))) return { ...quantity, isFrom };
      if (!ahead && !after) return quantity;
      const comparator = ahead?.entry ?? after?.entry;
      const [from, to] = [ahead?.from ?? quantity.from, after?.to ?? quantity.to];
      return { ...quantity, comparator, from, to, ...(ahead ? {} : { isComparedBehind: true }) };
    });
    return withImpliedUnits(compared, tokens);
  }

  private numbersOf(tokens: readonly Token[]): Quantity[] {
    const numbers: Quantity[] = [];
    const idioms = new Map<number, number>();
    for (const { from, to } of this.idioms.find(tokens))
      for (let at = from; at < to; at++) if (!idioms.has(at)) idioms.set(at, to);
    for (let at = 0; at < tokens.length;) {
      const idiom = idioms.get(at);
      const metres = idiom === undefined ? this.amounts.metresAt(tokens, at) : undefined;
      if (metres) {
        const { value, digits, to } = metres;
        numbers.push({ value, digits, unit: unitOf('m'), from: at, to, numberFrom: at, numberTo: to });
        at = to;
        continue;
      }
      const amount = idiom ? undefined : this.amounts.read(tokens, at);
      if (!amount) {
        const spoken = idiom ? undefined : this.withoutOne(tokens, at);
        if (spoken) numbers.push(spoken);
        at = idiom ?? spoken?.to ?? at + 1;
        continue;
      }
      const quantity = this.withPart(this.withUnit(tokens, at, amount), tokens);
      numbers.push(quantity);
      at = Math.max(quantity.to, amount.to);
    }
    return numbers;
  }

  /** "A metre and a half", "a metre eighty". */
  private withPart(quantity: Quantity, tokens: readonly Token[]): Quantity {
    const { unit, value, to } = quantity;
    const part = unit && this.amounts.partBehind(tokens, to, 'unit');
    if (part && !this.unitAt(tokens, part.to))
      return { ...quantity, value: value + part.value, digits: HALVES, to: part.to };
    const decimals = unit && this.amounts.decimalsBehind(tokens, to, unit.symbol);
    return decimals ? { ...quantity, ...decimals, value: value + decimals.value } : quantity;
  }

  /** "Metro ochenta" is one metre and eighty hundredths. */
  private withoutOne(tokens: readonly Token[], at: number): Quantity | undefined {
    const unit = this.isLongUnit(tokens, at) ? this.units.get(tokens[at].folded) : undefined;
    const decimals = unit && this.amounts.decimalsBehind(tokens, at + 1, unit.symbol);
    if (!decimals) return undefined;
    const { value, digits, to } = decimals;
    return { value: 1 + value, digits, unit, from: at, to, numberFrom: at, numberTo: to };
  }

  private isDoubtful({ text, folded }: Token): boolean {
    return DOUBTFUL.has(text) || this.doubtful.has(folded);
  }

  /** A unit in letters behind an article: "a litre", but not "a day", "a bar" or "an a". */
  private isLongUnit(tokens: readonly Token[], at: number): boolean {
    const word = tokens.at(at)?.folded ?? '';
    // In a script without spaces a unit's letters are tokens each: 公斤.
    const unit = isHan(word) ? this.unitAt(tokens, at)?.unit : this.units.get(word);
    return unit !== undefined && unit.dimension !== 'time' && !this.isDoubtful(tokens[at]);
  }

  private withUnit(tokens: readonly Token[], at: number, { value, digits, to, isShare }: Amount): Quantity {
    const base = { value, digits, numberFrom: at, numberTo: to };
    if (isShare) return { ...base, unit: unitOf('%'), from: at, to };
    const money = this.currencies.around(tokens, at, to);
    // Pounds are money and mass.
    if (money && !(money.isOneWord && this.unitAt(tokens, to)))
      return { ...base, currencies: money.codes, from: money.from, to: money.to };
    return this.asMeasure(tokens, base);
  }

  private asMeasure(tokens: readonly Token[], base: Bare): Quantity {
    const { value, numberFrom: at, numberTo: to } = base;
    // "Under-3s" are no seconds.
    const isAge = tokens[at].glue === 'hyphen' || (at > 0 && /^(?:under|over)$/.test(tokens[at - 1].folded));
    const isPlural = isAge && tokens.at(to)?.folded === 's' && tokens[to].glue === 'tight' && to < tokens.length;
    if (isPlural) return { ...base, from: at, to: to + 1 };
    const found = this.unitAt(tokens, to);
    // Of several tokens ("°C"), a unit is no other word.
    const isDoubtful = found && found.to === to + 1 && this.isDoubtful(tokens[to]);
    const measure = { ...base, unit: found?.unit, isDoubtful, currencies: found && this.currencies.at(tokens, to) };
    const end = found?.to ?? to;
    const below = this.belowZero(tokens, end);
    const sign = below === undefined ? this.signBefore(tokens, at) : at;
    if (sign === undefined) return { ...measure, from: at, to: end };
    return { ...measure, value: -value, from: sign, to: below ?? end };
  }

  /** Where "below zero" ends behind a number. */
  private belowZero(tokens: readonly Token[], at: number): number | undefined {
    const found = this.below.find(tokens.slice(at, at + MAX_BELOW)).find(({ from }) => from === 0);
    return found && at + found.to;
  }

  /** Where a minus stands: as a word, or as a sign right before the number. */
  private signBefore(tokens: readonly Token[], at: number): number | undefined {
    if (at === 0) return undefined;
    const { text, glue } = tokens[at - 1];
    const isSign = /^[-−–]$/.test(text) && tokens[at].glue === 'tight' && (at === 1 || glue === 'loose');
    if (isSign && tokens[at - 2]?.kind !== 'number') return at - 1;
    return this.amounts.minusBefore(tokens, at);
  }

  private unitAt(tokens: readonly Token[], at: number): { unit: Unit; to: number } | undefined {
    if (at >= tokens.length) return undefined;
    const token = tokens[at];
    // Asked for every word of every text, and most of them begin no unit.
    const most = this.beginnings.has(token.folded) ? Math.min(MAX_UNIT, tokens.length - at) : 0;
    const joined = (count: number, glue: string) => {
      let words = token.folded;
      for (let more = 1; more < count; more++) words += glue + tokens[at + more].folded;
      return words;
    };
    const glue = this.words.endings.length === 0 ? '' : ' ';
    for (let count = most; count > 0; count--) {
      const unit =
        this.units.get(joined(count, glue)) ??
        (count > 1 ? (unitOf(joined(count, ' ')) ?? unitOf(joined(count, ''))) : undefined);
      // "m²" is a word and a mark; "°" and "C" are two tokens, and the point of "N·m" ends no sentence.
      const isOne = tokens.slice(at + 1, at + count).every(({ glue }) => glue === 'tight');
      if (unit && (isOne || tokens[at + count - 1].sentence === token.sentence)) return { unit, to: at + count };
    }
    const unit = unitOf(token.folded);
    return unit && isSymbol(token, unit) ? { unit, to: at + 1 } : undefined;
  }
}

/** What stands behind the sign is added: another number, or a thing ("21 + drill"). */
function isAdded(tokens: readonly Token[], sign: number, next: Quantity | undefined): boolean {
  return next?.from === sign + 1 || (tokens[sign].glue === 'loose' && tokens.at(sign + 1)?.kind === 'word');
}

/** "5 M" is a size, "5 a" an article: single letters are symbols in their usual case only. */
function isSymbol({ text }: Token, { symbol }: Unit): boolean {
  if (text.length > 1) return true;
  return /^[a-z]$/.test(symbol)
    ? text === (/[wvak]/.test(symbol) ? symbol.toUpperCase() : symbol) || text === 'L'
    : true;
}

/** "20 to 30", "20–30": the two are the ends of a range. */
function isJoined(tokens: readonly Token[], one: Quantity, next: Quantity | undefined): boolean {
  if (!next || tokens[one.to]?.sentence !== tokens[next.from].sentence) return false;
  const between = tokens.slice(one.to, next.numberFrom);
  return between.length <= MAX_BETWEEN && between.every(({ folded }) => !/^[,;、，；]$/.test(folded));
}

/** "From 20 up to 30". */
const MAX_BETWEEN = 2;
