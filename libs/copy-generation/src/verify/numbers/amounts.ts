import { type CheckWords } from '../../locales/check-words';
import { decimalOf } from './decimals';
import { fold, type Token } from '../language/tokens';
import { WordList } from '../language/word-list';

/** A number without what it is a number of. */
export interface Amount {
  readonly value: number;
  /** How many digits stand behind the decimal separator. */
  readonly digits: number;
  readonly to: number;
  /** Hundredths, said as such: "百分之五". */
  readonly isShare?: boolean;
}

const SIGNS: readonly (readonly [string, number])[] = [
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
];
const FRACTIONS = new Map<string, number>(SIGNS);

/** How exact a part is, as said: half an inch is 13 mm. In digits behind the separator. */
const OF_PART = 1;

/** How many digits are said behind a whole unit. */
const DECIMALS = new Map([
  ['m', 2],
  ['l', 3],
  ['kg', 3],
]);

/** How far from an article the word stands that says that something lasts: "rested for about a week". */
const MAX_BEFORE = 3;

/** The most metres that are said without a word for them. */
const MAX_METRES = 9;

/** Reads amounts in one language, in digits and in words. */
export class AmountReader {
  private readonly ones: ReadonlySet<string>;
  private readonly joiners: ReadonlySet<string>;
  private readonly minus: ReadonlySet<string>;
  private readonly prepositions: ReadonlySet<string>;
  private readonly functionWords: ReadonlySet<string>;
  private readonly wholes: ReadonlySet<string>;
  private readonly lasting: ReadonlySet<string>;
  private readonly dimensions: ReadonlySet<string>;
  /** Between a word for a number of things and the things: only behind it an article is no number. */
  private readonly ofThings: WordList;
  /** Whether words have no spaces between them, and numbers no joiners. */
  private readonly isUnspaced: boolean;

  /**
   * @param isUnitAt whether a unit stands at the token
   * @param isLongUnitAt whether it is one in letters, behind which an article is the number one
   */
  constructor(
    private readonly words: CheckWords,
    private readonly isUnitAt: (tokens: readonly Token[], at: number) => boolean,
    private readonly isLongUnitAt: (tokens: readonly Token[], at: number) => boolean,
  ) {
    this.ones = new Set(words.numbers.ones.map(fold));
    this.joiners = new Set(words.numbers.joiners.map(fold));
    this.minus = new Set(words.numbers.minus.map(fold));
    this.prepositions = new Set(words.prepositions.map(fold));
    this.functionWords = wordsIn(words.functionWords);
    this.wholes = wordsIn(words.numbers.wholes ?? '');
    this.lasting = wordsIn(words.numbers.lasting ?? '');
    this.dimensions = wordsIn(Object.values(words.dimensions).join(' '));
    this.ofThings = new WordList(words.sentence.ofThings);
    this.isUnspaced = words.endings.length === 0;
  }

  /** The amount that begins at the token. */
  read(tokens: readonly Token[], at: number): Amount | undefined {
    // The nought of "零下" is a minus.
    if (this.minus.has(wordAt(tokens, at) + wordAt(tokens, at + 1))) return undefined;
    const amount = this.ofDenominator(tokens, at) ?? this.digitsAt(tokens, at) ?? this.wordsAt(tokens, at);
    if (!amount) return undefined;
    const part = this.partBehind(tokens, amount.to, 'number');
    if (part) return { value: amount.value + part.value, digits: OF_PART, to: part.to };
    return this.multipleOfPart(tokens, amount) ?? amount;
  }

  /** "And a half", "et demie", "半": what is added to a number, or to one with its unit. */
  partBehind(
    tokens: readonly Token[],
    at: number,
    behind: 'number' | 'unit',
  ): { value: number; to: number } | undefined {
    let to = at;
    if (this.isUnspaced) {
      // "两半" are two halves.
      const isCounted = wordAt(tokens, to) === this.words.numbers.counter;
      if (behind === 'number' && !isCounted) return undefined;
      if (isCounted) to++;
    } else {
      if (!this.joiners.has(wordAt(tokens, to))) return undefined;
      to++;
      if (this.ones.has(wordAt(tokens, to))) to++;
    }
    const value = this.words.numbers.fractions.get(wordAt(tokens, to));
    return value === undefined || value >= 1 ? undefined : { value, to: to + 1 };
  }

  /** "Eighty" in "a metre eighty": hundredths of a metre, thousandths of a litre or a kilo; in Chinese, tenths. */
  decimalsBehind(
    tokens: readonly Token[],
    at: number,
    symbol: string,
  ): Pick<Amount, 'value' | 'digits' | 'to'> | undefined {
    const size = this.isUnspaced ? 1 : DECIMALS.get(symbol);
    const from = this.joiners.has(wordAt(tokens, at)) ? at + 1 : at;
    if (size === undefined || from >= tokens.length || !DECIMALS.has(symbol)) return undefined;
    // "2 m and 60 deep" is of two measures.
    const isDigits = tokens[from].kind === 'number';
    if (isDigits && from > at) return undefined;
    const amount = isDigits ? this.digitsAt(tokens, from) : this.cardinalAt(tokens, from);
    const isFit = amount && amount.digits === 0 && String(amount.value).length === size && amount.value > 0;
    if (!isFit || this.isUnitAt(tokens, amount.to)) return undefined;
    // "Two metres ten lights" are of ten lights.
    const behind = wordAt(tokens, amount.to);
    const isEnd =
      behind === '' || this.prepositions.has(behind) || this.joiners.has(behind) || this.dimensions.has(behind);
    return isEnd ? { value: amount.value / 10 ** size, digits: size, to: amount.to } : undefined;
  }

  /** Where "minus" begins before the number. */
  minusBefore(tokens: readonly Token[], at: number): number | undefined {
    if (this.minus.has(wordAt(tokens, at - 1)) && at > 0) return at - 1;
    return at > 1 && this.minus.has(wordAt(tokens, at - 2) + wordAt(tokens, at - 1)) ? at - 2 : undefined;
  }

  private digitsAt(tokens: readonly Token[], at: number): Amount | undefined {
    const { kind, text } = tokens[at];
    if (kind !== 'number')
      return FRACTIONS.has(text) ? { value: FRACTIONS.get(text)!, digits: OF_PART, to: at + 1 } : undefined;
    const grouped = this.groupsAt(tokens, at);
    const { value, digits } = decimalOf(grouped.text, this.words.decimalSeparator);
    const next = tokens.at(grouped.to);
    if (next && FRACTIONS.has(next.text))
      return { value: value + FRACTIONS.get(next.text)!, digits: OF_PART, to: grouped.to + 1 };
    const below = tokens.at(at + 2);
    const isFraction =
      next?.text === '/' && next.glue === 'tight' && below?.kind === 'number' && below.glue === 'tight';
    if (isFraction && value < 100) {
      const denominator = decimalOf(below.text, this.words.decimalSeparator).value;
      if (denominator > 1 && denominator <= 100) return { value: value / denominator, digits: OF_PART, to: at + 3 };
    }
    const times = this.words.numbers.multipliers.get(next?.folded ?? '');
    if (times === undefined) return { value, digits, to: grouped.to };
    return { value: value * times, digits: 0, to: grouped.to + 1 };
  }

  /** "10 000", in languages that group digits with spaces. */
  private groupsAt(tokens: readonly Token[], at: number): { text: string; to: number } {
    let { text } = tokens[at];
    let to = at + 1;
    if (this.words.decimalSeparator !== ',' || !/^[1-9]\d{0,2}$/.test(text)) return { text, to };
    const isGroup = (one: Token | undefined) =>
      one?.kind === 'number' && one.start === tokens[to - 1].end + 1 && /^\d{3}(?:,\d+)?$/.test(one.text);
    for (; isGroup(tokens.at(to)) && !text.includes(','); to++) text += tokens[to].text;
    return { text, to };
  }

  /** A number in words; for one (and its articles) only where a unit or a collective follows. */
  private wordsAt(tokens: readonly Token[], at: number): Amount | undefined {
    const { fractions, collectives } = this.words.numbers;
    const word = (index: number) => wordAt(tokens, index);
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
    if (collective !== undefined && this.isCounting(tokens, start, isOne))
      return { value: collective, digits: 0, to: start + 1 };
    const multiple = isOne ? this.cardinalAt(tokens, start, 1) : undefined;
    if (multiple) return multiple;
    // "One and a half", "an hour and a half": half of one more.
    const isMore =
      isOne &&
      (this.partBehind(tokens, start, 'number') ??
        (this.isUnitAt(tokens, start) && this.partBehind(tokens, start + 1, 'unit')));
    if (isMore) return { value: 1, digits: 0, to: start };
    const fraction = fractions.get(word(start));
    if (fraction !== undefined) {
      const to = this.behindArticles(tokens, start + 1);
      const part = collectives.get(word(to));
      if (part !== undefined) return { value: fraction * part, digits: 0, to: to + 1 };
      // "One-tenth feathers."
      if (isOne && tokens[start].glue === 'hyphen' && !this.isUnitAt(tokens, to)) return share(fraction, start + 1);
      return this.isUnitAt(tokens, to) ? { value: fraction, digits: OF_PART, to } : undefined;
    }
    if (!isOne) return undefined;
    // "A full yard", "lasts a month".
    const behindWhole = this.wholes.has(word(start)) ? start + 1 : start;
    if (behindWhole > start && this.isLongUnitAt(tokens, behindWhole)) return { value: 1, digits: 0, to: behindWhole };
    if (this.isUnitAt(tokens, behindWhole) && this.isLasting(tokens, at))
      return { value: 1, digits: 0, to: behindWhole };
    const isSaid = this.isLongUnitAt(tokens, start) || this.minusBefore(tokens, at) !== undefined;
    return isSaid ? { value: 1, digits: 0, to: start } : undefined;
  }

  /** Whether what stands before says for how long something lasts: "rested for a fortnight"; "a year in the garden" measures nothing. */
  private isLasting(tokens: readonly Token[], at: number): boolean {
    let before = at - 1;
    while (before > at - MAX_BEFORE && this.functionWords.has(wordAt(tokens, before))) before--;
    return before >= 0 && this.lasting.has(wordAt(tokens, before));
  }

  /** "One sixty" before "wide": metres and hundredths of them, with no word for either. */
  metresAt(tokens: readonly Token[], at: number): Pick<Amount, 'value' | 'digits' | 'to'> | undefined {
    if (this.isUnspaced || at === tokens.length - 1) return undefined;
    const first = this.ones.has(wordAt(tokens, at)) ? 1 : (this.words.numbers.values.get(wordAt(tokens, at)) ?? 0);
    if (first < 1 || first > MAX_METRES) return undefined;
    const rest = this.cardinalAt(tokens, at + 1);
    const isFit = rest && rest.value >= 10 && rest.value < 100 && this.dimensions.has(wordAt(tokens, rest.to));
    return isFit ? { value: first + rest.value / 100, digits: 2, to: rest.to } : undefined;
  }

  /** "Pairs oak with linen" counts nothing, nor do "wagons that couple by magnet" and "un par máximo". */
  private isCounting(tokens: readonly Token[], at: number, isOne: boolean): boolean {
    if (this.isUnspaced) return isOne;
    if (this.ofThings.has(wordAt(tokens, at + 1))) return true;
    return isOne && !this.words.describesBehind;
  }

  /** "Three quarters of a litre". */
  private multipleOfPart(tokens: readonly Token[], { value, to }: Amount): Amount | undefined {
    const part = this.words.numbers.fractions.get(wordAt(tokens, to));
    if (part === undefined || part >= 1 || value >= 1 / part || this.isUnspaced) return undefined;
    const end = this.behindArticles(tokens, to + 1);
    if (this.isUnitAt(tokens, end)) return { value: value * part, digits: OF_PART, to: end };
    // "Nine-tenths down"; a "three-quarter sleeve" has no share of anything.
    const isShare = this.words.hasCompounds === true || tokens[to].folded.endsWith('s');
    return isShare && wordAt(tokens, to + 1) !== '' ? share(value * part, to + 1) : undefined;
  }

  private behindArticles(tokens: readonly Token[], at: number): number {
    let to = at;
    while (this.ones.has(wordAt(tokens, to)) || this.prepositions.has(wordAt(tokens, to))) to++;
    return to;
  }

  /** "百分之八", "四分之三": the denominator first. */
  private ofDenominator(tokens: readonly Token[], at: number): Amount | undefined {
    if (wordAt(tokens, at + 1) + wordAt(tokens, at + 2) !== this.words.numbers.partsOf) return undefined;
    const denominator = this.cardinalAt(tokens.slice(0, at + 1), at)?.value;
    const share = this.digitsAt(tokens, at + 3) ?? this.cardinalAt(tokens, at + 3);
    if (denominator === undefined || !share) return undefined;
    if (denominator === 100) return { ...share, isShare: true };
    return { value: share.value / denominator, digits: OF_PART, to: share.to };
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
        const isJoined = this.joiners.has(tokens[index].folded) && !this.partBehind(tokens, index, 'number');
        const next = isJoined ? this.partAt(tokens, index + 1, current >= 20) : undefined;
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
}

const wordsIn = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(fold));

function share(value: number, to: number): Amount {
  return { value: value * 100, digits: 0, to, isShare: true };
}

/** The word at the place, folded; nothing for a mark, a number or a place behind the last. */
function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens.at(at);
  return token?.kind === 'word' && at < tokens.length ? token.folded : '';
}

/** Twenty has room for five, a hundred for ninety. */
function hasRoomFor(current: number, value: number): boolean {
  if (current % 100 === 0) return value < 100;
  if (current % 10 === 0 && current % 100 >= 20)
    return value < (current % 100 === 60 || current % 100 === 80 ? 20 : 10);
  return current === 10 && value < 10;
}
