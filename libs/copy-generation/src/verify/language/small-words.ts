import { type CheckWords, type NegationWords } from '../../locales/check-words';
import { checks as englishChecks } from '../../locales/en/checks';
import { fold } from './tokens';
import { WordList } from './word-list';

/** The single words of negation, folded. */
export interface Negation extends Pick<NegationWords, 'suffixes' | 'prefixes'> {
  readonly concord: ReadonlySet<string>;
  readonly verbal?: ReadonlySet<string>;
  readonly enders: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

export function negationOf({
  negation: { concord, verbal, enders, openers = [], suffixes, prefixes },
}: CheckWords): Negation {
  const setOf = (list: readonly string[]) => new Set(list.map(fold));
  return {
    ...{ concord: setOf(concord), verbal: verbal && setOf(verbal), enders: setOf(enders), openers: setOf(openers) },
    ...{ suffixes: suffixes.map(fold), prefixes: prefixes.map(fold) },
  };
}

/** The lists of small words by which sentences are read, by their names. */
export function listsOf({ sentence }: CheckWords): Map<string, WordList> {
  return new Map(Object.entries(sentence).map(([name, list]: [string, string]) => [name, new WordList(list)]));
}

let ofEnglish: Map<string, WordList> | undefined;

/** Those of English, which catalogs are in as well. */
export const englishLists = () => (ofEnglish ??= listsOf(englishChecks));
