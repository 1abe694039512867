import { type CheckWords } from '../../locales/check-words';
import { fold, type Token } from '../language/tokens';
import { CODES, SIGN_LETTERS, SIGNS } from './currencies';
import { WordList } from '../language/word-list';

/** What currencies a sign, a code or a word can stand for, as ISO 4217 codes, and where. */
interface Currencies {
  readonly codes: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Whether it is one word behind the number, which may be a unit, too. */
  readonly isOneWord?: boolean;
}

/** The most tokens of a currency: "US dollars". */
const MAX_WORDS = 4;

/** Reads the currencies of one language: signs, codes and words. */
export class CurrencyReader {
  private readonly words = new Map<string, readonly string[]>();
  /** What stands between the words of a name. */
  private readonly glue: string;
  private readonly joints: WordList;

  constructor({ currencies, endings, sentence }: CheckWords) {
    this.joints = new WordList(sentence.pricesIn);
    this.glue = endings.length === 0 ? '' : ' ';
    for (const [codes, spellings] of Object.entries(currencies)) {
      for (const spelling of spellings.split(' ')) {
        this.words.set(fold(spelling.replaceAll('~', ' ')), codes.split(' '));
      }
    }
  }

  /** The currency of the number that stands from `from` to before `to`: before it, else behind it; both included. */
  around(tokens: readonly Token[], from: number, to: number): Currencies | undefined {
    const ahead = signBefore(tokens, from);
    if (ahead) return { ...ahead, to };
    const named = this.named(tokens, to);
    if (named) return { ...named, from };
    const lettered = letteredSignAt(tokens, to);
    if (lettered) return { codes: [lettered], from, to: to + 2 };
    // "39.99 in rupees".
    const isJoined = this.joints.has(tokens.at(to)?.folded ?? '');
    const inWords = isJoined ? (this.named(tokens, to + 1) ?? this.oneAt(tokens, to + 1)) : undefined;
    if (inWords) return { ...inWords, from };
    const one = this.oneAt(tokens, to);
    return one && { ...one, from, isOneWord: true };
  }

  private oneAt(tokens: readonly Token[], at: number): Pick<Currencies, 'codes' | 'to'> | undefined {
    // "925 sterling silver".
    const isMetal = tokens.at(at)?.folded === 'sterling' && tokens.at(at + 1)?.folded === 'silver';
    const codes = isMetal ? undefined : this.at(tokens, at);
    return codes && { codes, to: at + 1 };
  }

  /** Of one token. */
  at(tokens: readonly Token[], at: number): readonly string[] | undefined {
    const token = tokens.at(at);
    if (!token || at >= tokens.length) return undefined;
    const { text, folded } = token;
    if (CODES.has(folded) && text === text.toUpperCase() && text.length === 3) return [text];
    return SIGNS.get(text) ?? SIGNS.get(folded) ?? this.words.get(folded);
  }

  /** A currency of several tokens: "US dollars", "英镑". */
  private named(tokens: readonly Token[], at: number): Pick<Currencies, 'codes' | 'to'> | undefined {
    for (let to = Math.min(tokens.length, at + MAX_WORDS); to > at + 1; to--) {
      const words = tokens.slice(at, to).map(({ folded }) => folded);
      const codes = this.words.get(words.join(this.glue));
      if (codes) return { codes, to };
    }
    return undefined;
  }
}

/** "€ 20", "US$20", "EUR 20". */
function signBefore(tokens: readonly Token[], at: number): Pick<Currencies, 'codes' | 'from'> | undefined {
  if (at === 0) return undefined;
  const { text, folded } = tokens[at - 1];
  const codes = SIGNS.get(text) ?? SIGNS.get(folded);
  if (codes) {
    const letters = at > 1 && tokens[at - 1].glue === 'tight' ? SIGN_LETTERS.get(tokens[at - 2].folded) : undefined;
    return letters ? { codes: [letters], from: at - 2 } : { codes, from: at - 1 };
  }
  return CODES.has(folded) && text === text.toUpperCase() ? { codes: [text], from: at - 1 } : undefined;
}

/** "US$" and "$US" behind a number. */
function letteredSignAt(tokens: readonly Token[], at: number): string | undefined {
  const pair = tokens.slice(at, at + 2);
  if (pair.length < 2 || pair[1].glue !== 'tight') return undefined;
  const letters = pair.find(({ kind }) => kind === 'word');
  const sign = pair.find(({ text }) => SIGNS.has(text));
  return letters && sign && letters !== sign ? SIGN_LETTERS.get(letters.folded) : undefined;
}
