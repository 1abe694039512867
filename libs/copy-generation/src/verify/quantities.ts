import { type CheckWords, type Comparator } from '../locales/check-words';
import { CODES, SIGN_LETTERS, SIGNS } from './currencies';
import { decimalOf } from './decimals';
import { entriesOf } from './language-words';
import { PhraseIndex } from './phrases';
import { fold, type Token } from './tokens';
import { type Unit, unitOf } from './units';

/** A number in a text, with all that belongs to it. */
export interface Quantity {
  readonly value: number;
  /** How many digits stand behind the decimal separator. */
  readonly digits: number;
  readonly unit?: Unit;
  /** Whether the unit may be no unit: "in" is a preposition, too, and an inch's sign a quotation mark. */
  readonly isDoubtful?: boolean;
  /** ISO 4217 codes that the sign or word can stand for. */
  readonly currencies?: readonly string[];
  readonly comparator?: Comparator;
  /** First token and the one behind the last: comparator, number and unit. */
  readonly from: number;
  readonly to: number;
  /** The number's own first token, and the one behind it. */
  readonly numberFrom: number;
  readonly numberTo: number;
}

interface Amount {
  readonly value: number;
  readonly digits: number;
  readonly to: number;
}

const FRACTIONS = new Map<string, number>([
  ...([
    ['½', 1 / 2],
    ['¼', 1 / 4],
    ['¾', 3 / 4],
    ['⅓', 1 / 3],
    ['⅔', 2 / 3],
    ['⅛', 1 / 8],
    ['⅜', 3 / 8],
  ] as const),
  ...([
    ['⅝', 5 / 8],
    ['⅞', 7 / 8],
    ['⅕', 1 / 5],
    ['⅖', 2 / 5],
    ['⅗', 3 / 5],
    ['⅘', 4 / 5],
  ] as const),
]);

const DOUBTFUL = new Set([
  '°',
  'degrees',
  'ct',
  'degree',
  'in',
  '"',
  '”',
  'bar',
  'bars',
  'Bar',
  'foot',
  'feet',
  'second',
  'seconds',
  'pint',
  'pints',
]);

/** Reads the numbers of one language, in digits and in words. */
export class QuantityReader {
  private readonly units = new Map<string, Unit>();
  private readonly currencies = new Map<string, readonly string[]>();
  private readonly before: PhraseIndex<Comparator>;
  private readonly behind: PhraseIndex<Comparator>;
  private readonly ones: ReadonlySet<string>;
  private readonly joiners: ReadonlySet<string>;

  constructor(private readonly words: CheckWords) {
    for (const [symbol, spellings] of Object.entries(words.units)) {
      const unit = unitOf(symbol);
      if (unit) for (const spelling of spellings.split(' ')) this.units.set(fold(spelling.replaceAll('~', ' ')), unit);
    }
    for (const [codes, spellings] of Object.entries(words.currencies)) {
      for (const spelling of spellings.split(' ')) {
        this.currencies.set(fold(spelling.replaceAll('~', ' ')), codes.split(' '));
      }
    }
    this.before = new PhraseIndex(entriesOf(words.comparatorsBefore));
    this.behind = new PhraseIndex(entriesOf(words.comparatorsBehind));
    this.ones = new Set(words.numbers.ones.map(fold));
    this.joiners = new Set(words.numbers.joiners.map(fold));
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
    for (const { entry, from, to } of this.behind.find(tokens)) behind.set(from, { entry, to });
    return shareUnits(numbers, tokens, this.words).map((quantity, index, all) => {
      const near = before.get(quantity.from);
      // In "20 bis 30" the word joins two numbers.
      const found = near && index > 0 && all[index - 1].to >= near.from ? undefined : near;
      // "From 20 to 30 litres" is a range, "from €20" is not.
      const ahead = found?.entry === 'priceFrom' && !quantity.currencies ? undefined : found;
      const after = behind.get(quantity.to);
      if (!ahead && !after) return quantity;
      const comparator = ahead?.entry ?? after?.entry;
      return { ...quantity, comparator, from: ahead?.from ?? quantity.from, to: after?.to ?? quantity.to };
    });
  }

  private numbersOf(tokens: readonly Token[]): Quantity[] {
    const numbers: Quantity[] = [];
    for (let at = 0; at < tokens.length;) {
      const amount = this.digitsAt(tokens, at) ?? this.wordsAt(tokens, at);
      if (!amount) {
        at++;
        continue;
      }
      const quantity = this.withUnit(tokens, at, amount);
      if (quantity) numbers.push(quantity);
      at = Math.max(quantity?.to ?? 0, amount.to);
    }
    return numbers;
  }

  private digitsAt(tokens: readonly Token[], at: number): Amount | undefined {
    const { kind, text } = tokens[at];
    if (kind !== 'number')
      return FRACTIONS.has(text) ? { value: FRACTIONS.get(text)!, digits: 3, to: at + 1 } : undefined;
    const { value, digits } = decimalOf(text, this.words.decimalSeparator);
    const next = tokens.at(at + 1);
    if (next && FRACTIONS.has(next.text)) return { value: value + FRACTIONS.get(next.text)!, digits: 3, to: at + 2 };
    const below = tokens.at(at + 2);
    const isFraction =
      next?.text === '/' && next.glue === 'tight' && below?.kind === 'number' && below.glue === 'tight';
    if (isFraction && value < 100) {
      const denominator = decimalOf(below.text, this.words.decimalSeparator).value;
      if (denominator > 1 && denominator <= 100) return { value: value / denominator, digits: 3, to: at + 3 };
    }
    const times = this.words.numbers.multipliers.get(next?.folded ?? '');
    return times === undefined ? { value, digits, to: at + 1 } : { value: value * times, digits: 0, to: at + 2 };
  }

  /** A number in words; for one (and its articles) only where a unit or a collective follows. */
  private wordsAt(tokens: readonly Token[], at: number): Amount | undefined {
    const { fractions, collectives } = this.words.numbers;
    const word = (index: number) => (tokens.at(index)?.kind === 'word' ? tokens[index].folded : '');
    const isOne = this.ones.has(word(at));
    const cardinal = isOne ? undefined : this.cardinalAt(tokens, at);
    if (cardinal) {
      const collective = collectives.get(word(cardinal.to));
      return collective === undefined
        ? cardinal
        : { ...cardinal, value: cardinal.value * collective, to: cardinal.to + 1 };
    }
    const start = isOne ? at + 1 : at;
    const collective = collectives.get(word(start));
    // "Pairs oak with linen" counts nothing.
    const isCounting = isOne || this.words.prepositions.includes(word(start + 1)) || this.words.endings.length === 0;
    if (collective !== undefined && isCounting) return { value: collective, digits: 0, to: start + 1 };
    const multiple = isOne ? this.cardinalAt(tokens, start, 1) : undefined;
    if (multiple) return multiple;
    const fraction = fractions.get(word(start));
    if (fraction !== undefined) {
      let to = start + 1;
      while (this.ones.has(word(to)) || this.words.prepositions.includes(word(to))) to++;
      const part = collectives.get(word(to));
      if (part !== undefined) return { value: fraction * part, digits: 0, to: to + 1 };
      return this.unitAt(tokens, to) ? { value: fraction, digits: 3, to } : undefined;
    }
    return isOne && this.isLongUnit(tokens, start) ? { value: 1, digits: 0, to: start } : undefined;
  }

  /** "two hundred and fifty": parts of falling size, each multiplied by what stands behind it. */
  private cardinalAt(tokens: readonly Token[], at: number, start = 0): Amount | undefined {
    const { multipliers } = this.words.numbers;
    let total = 0;
    let current = start;
    let to = at;
    for (let index = at; index < tokens.length && tokens[index].kind === 'word'; index = to) {
      const part = this.partAt(tokens, index, index > at && current >= 20);
      const times = multipliers.get(tokens[index].folded);
      if (part && (current === 0 || hasRoomFor(current, part.value))) {
        current += part.value;
        to = part.to;
      } else if (times !== undefined && (current > 0 || times >= 10)) {
        if (times >= 1000) total += (current || 1) * times;
        current = times >= 1000 ? 0 : current - (current % 100) + (current % 100 || 1) * times;
        to = index + 1;
      } else {
        const next = this.joiners.has(tokens[index].folded) ? this.partAt(tokens, index + 1, current >= 20) : undefined;
        if (index === at || !next || current < 20 || !hasRoomFor(current, next.value)) break;
        current += next.value;
        to = next.to;
      }
    }
    return to > at ? { value: total + current, digits: 0, to } : undefined;
  }

  /** One word of a number, or two that are one ("quatre-vingt"); a word for one only inside a number. */
  private partAt(tokens: readonly Token[], at: number, isInside: boolean): { value: number; to: number } | undefined {
    const { values } = this.words.numbers;
    const folded = tokens.at(at)?.folded ?? '';
    const double = values.get(`${folded} ${tokens.at(at + 1)?.folded ?? ''}`);
    if (double !== undefined) return { value: double, to: at + 2 };
    const value = values.get(folded) ?? (isInside && this.ones.has(folded) ? 1 : undefined);
    return value === undefined ? undefined : { value, to: at + 1 };
  }

  /** A unit in letters behind an article: "a litre", but not "a day", "a bar" or "an a". */
  private isLongUnit(tokens: readonly Token[], at: number): boolean {
    const unit = this.units.get(tokens.at(at)?.folded ?? '');
    return unit !== undefined && unit.dimension !== 'time' && !DOUBTFUL.has(tokens[at].text);
  }

  private withUnit(tokens: readonly Token[], at: number, { value, digits, to }: Amount): Quantity | undefined {
    const base = { value, digits, numberFrom: at, numberTo: to };
    const ahead = this.currencyBefore(tokens, at);
    if (ahead) return { ...base, currencies: ahead.codes, from: ahead.from, to };
    const named = this.currencyOfWords(tokens, to);
    if (named) return { ...base, currencies: named.codes, from: at, to: named.to };
    const lettered = letteredSignAt(tokens, to);
    if (lettered) return { ...base, currencies: [lettered], from: at, to: to + 2 };
    const behind = this.currencyAt(tokens, to);
    const unit = this.unitAt(tokens, to);
    // Pounds are money and mass.
    if (behind && !unit) return { ...base, currencies: behind, from: at, to: to + 1 };
    if (unit) {
      const isDoubtful = DOUBTFUL.has(tokens[to].text);
      return { ...base, unit: unit.unit, isDoubtful, currencies: behind, from: at, to: unit.to };
    }
    return { ...base, from: at, to };
  }

  private currencyBefore(tokens: readonly Token[], at: number): { codes: readonly string[]; from: number } | undefined {
    if (at === 0) return undefined;
    const { text, folded } = tokens[at - 1];
    const codes = SIGNS.get(text) ?? SIGNS.get(folded);
    if (codes) {
      const letters = at > 1 && tokens[at - 1].glue === 'tight' ? SIGN_LETTERS.get(tokens[at - 2].folded) : undefined;
      return letters ? { codes: [letters], from: at - 2 } : { codes, from: at - 1 };
    }
    return CODES.has(folded) && text === text.toUpperCase() ? { codes: [text], from: at - 1 } : undefined;
  }

  private currencyAt(tokens: readonly Token[], at: number): readonly string[] | undefined {
    const token = tokens.at(at);
    if (!token || at >= tokens.length) return undefined;
    const { text, folded } = token;
    if (CODES.has(folded) && text === text.toUpperCase() && text.length === 3) return [text];
    return SIGNS.get(text) ?? SIGNS.get(folded) ?? this.currencies.get(folded);
  }

  /** A currency of several tokens: "US dollars", "英镑". */
  private currencyOfWords(tokens: readonly Token[], at: number): { codes: readonly string[]; to: number } | undefined {
    const glue = this.words.endings.length === 0 ? '' : ' ';
    for (let to = Math.min(tokens.length, at + 4); to > at + 1; to--) {
      const words = tokens.slice(at, to).map(({ folded }) => folded);
      const codes = this.currencies.get(words.join(glue));
      if (codes) return { codes, to };
    }
    return undefined;
  }

  private unitAt(tokens: readonly Token[], at: number): { unit: Unit; to: number } | undefined {
    if (at >= tokens.length) return undefined;
    const token = tokens[at];
    const joined = (count: number, glue: string) =>
      tokens
        .slice(at, at + count)
        .map(({ folded }) => folded)
        .join(glue);
    for (let count = Math.min(4, tokens.length - at); count > 0; count--) {
      const glue = this.words.endings.length === 0 ? '' : ' ';
      const unit =
        this.units.get(joined(count, glue)) ??
        (count > 1 ? (unitOf(joined(count, ' ')) ?? unitOf(joined(count, ''))) : undefined);
      // "m²" is a word and a mark; "°" and "C" are two tokens.
      if (unit && tokens[at + count - 1].sentence === token.sentence) return { unit, to: at + count };
    }
    const unit = unitOf(token.folded);
    return unit && isSymbol(token, unit) ? { unit, to: at + 1 } : undefined;
  }
}

/** "US$" and "$US" behind a number. */
function letteredSignAt(tokens: readonly Token[], at: number): string | undefined {
  const pair = tokens.slice(at, at + 2);
  if (pair.length < 2 || pair[1].glue !== 'tight') return undefined;
  const letters = pair.find(({ kind }) => kind === 'word');
  const sign = pair.find(({ text }) => SIGNS.has(text));
  return letters && sign && letters !== sign ? SIGN_LETTERS.get(letters.folded) : undefined;
}

/** "5 M" is a size, "5 a" an article: single letters are symbols in their usual case only. */
function isSymbol({ text }: Token, { symbol }: Unit): boolean {
  if (text.length > 1) return true;
  return /^[a-z]$/.test(symbol)
    ? text === (/[wvak]/.test(symbol) ? symbol.toUpperCase() : symbol) || text === 'L'
    : true;
}

/** Twenty has room for five, a hundred for ninety. */
function hasRoomFor(current: number, value: number): boolean {
  if (current % 100 === 0) return value < 100;
  if (current % 10 === 0 && current % 100 >= 20)
    return value < (current % 100 === 60 || current % 100 === 80 ? 20 : 10);
  return current === 10 && value < 10;
}

/** "20–30 l", "20 or 30 l", "30 x 40 cm": the unit at the end is the unit of both. */
function shareUnits(
  quantities: readonly Quantity[],
  tokens: readonly Token[],
  { prepositions, conjunctions }: CheckWords,
): Quantity[] {
  const shared = [...quantities];
  for (let index = shared.length - 2; index >= 0; index--) {
    const one = shared[index];
    const next = shared[index + 1];
    const isJoined = next.from - one.to <= 1 && tokens[one.to]?.sentence === tokens[next.from].sentence;
    if (!isJoined || one.unit || one.currencies || !(next.unit ?? next.currencies)) continue;
    const between = next.from - one.to === 1 ? tokens[one.to].folded : '';
    if (/^[;.+&]$/.test(between)) continue;
    // "A pair weighs 2 kg" has one measure.
    const isWord = between.length > 3 && !prepositions.includes(between) && !conjunctions.includes(between);
    if (isWord) continue;
    shared[index] = { ...one, unit: next.unit, currencies: next.currencies, isDoubtful: true };
  }
  return shared;
}
