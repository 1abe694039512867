import { type TranslationList } from '../../locales/translations';
import { foldedTokens } from './tokens';

/** The most words of an entry's English. */
const MAX_WORDS = 4;

/** Where an entry's English stands in a text, with what a language says for it. */
export interface Translated {
  /** The English words, folded, in the singular. */
  readonly english: string;
  readonly words: readonly string[];
}

/** Finds the English of a locale's translations in a catalog's values and names. */
export class EnglishWords {
  private readonly entries = new Map<string, readonly string[]>();

  constructor(...lists: readonly TranslationList[]) {
    for (const line of lists.flatMap((list) => list.trim().split('\n'))) {
      const [english, words] = line.split('=').map((side) => side.trim());
      for (const one of english.split('|')) this.add(singular(one).join(' '), words.split(', '));
    }
  }

  /** The longest entry at each place of the text. */
  longest(text: string): Translated[] {
    const tokens = singular(text);
    const found: Translated[] = [];
    for (let from = 0; from < tokens.length; from++) {
      for (let to = Math.min(tokens.length, from + MAX_WORDS); to > from; to--) {
        const one = this.entry(tokens.slice(from, to));
        if (!one) continue;
        found.push(one);
        from = to - 1;
        break;
      }
    }
    return found;
  }

  /** Every entry at every place: a rain jacket is a jacket, too. */
  all(text: string): Translated[] {
    const tokens = singular(text);
    return tokens.flatMap((_, from) =>
      Array.from({ length: Math.min(MAX_WORDS, tokens.length - from) }, (_none, more) =>
        this.entry(tokens.slice(from, from + more + 1)),
      ).filter((one) => one !== undefined),
    );
  }

  private entry(tokens: readonly string[]): Translated | undefined {
    const english = tokens.join(' ');
    const words = this.entries.get(english);
    return words && { english, words };
  }

  /** An English word that stands in two entries has the words of both. */
  private add(english: string, words: readonly string[]): void {
    this.entries.set(english, [...(this.entries.get(english) ?? []), ...words]);
  }
}

/** All words of the language that a list has. */
export function translatedWords(list: TranslationList): string[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => line.split('=')[1].trim().split(', '));
}

function singular(text: string): string[] {
  return foldedTokens(text.replaceAll('_', ' ')).map(singularOf);
}

/** Near enough to find a plural under its singular; what it makes of other words, it makes of both sides. */
function singularOf(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ves')) return `${word.slice(0, -3)}f`;
  return word.replace(/s$/, '');
}
