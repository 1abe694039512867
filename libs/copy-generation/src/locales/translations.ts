/**
 * Words of an English catalog with those of the locale that say the same, one entry a line:
 * `rain jacket | raincoat = Regenjacke, Regenmantel`. English stands in the singular, the locale's words as they are
 * listed; where inflection changes more than an ending, the other form is listed, too.
 */
export type TranslationList = string;

/** A locale's words for what catalogs say in English and no concept stands for. For the checks of texts. */
export interface Translations {
  /** What the product is: "rain jacket". */
  readonly kinds: readonly TranslationList[];
  /** Values and names of attributes: "zip", "hand wash", "dishwasher safe". */
  readonly values: readonly TranslationList[];
  /** Countries and regions, with their adjectives. */
  readonly places: TranslationList;
}

/** What the locale says for each English name of a list, in lower case; of adjectives, which stand in small letters, nothing. */
export function nounsOf(list: TranslationList): Map<string, string> {
  return new Map(
    linesOf(list).flatMap(({ english, words }) =>
      english.filter((name) => /^\p{Lu}/u.test(name)).map((name) => [name.toLowerCase(), words[0]] as const),
    ),
  );
}

/** Headings by their English, found in the singular and the plural. */
export class Headings {
  private readonly byName: ReadonlyMap<string, string>;

  constructor(list: TranslationList) {
    const entries = linesOf(list).flatMap(({ english, words }) =>
      english.map((name) => [inSingular(name), words.join(', ')] as const),
    );
    this.byName = new Map(entries);
  }

  of(name: string): string | undefined {
    return this.byName.get(inSingular(name));
  }
}

/** Near enough to find one form by the other; what it makes of other words, it makes of both sides. */
function inSingular(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[_-]/g, ' ')
    .replaceAll(/(?<=ch|sh|ss|x)es\b/g, '')
    .replaceAll(/(?<![s'])s\b/g, '')
    .replaceAll(/(?<=i)fe\b/g, 've')
    .replaceAll(/(?<=[^aeiou])y\b/g, 'ie');
}

/** The entries of a list. */
export function linesOf(list: TranslationList): { readonly english: string[]; readonly words: string[] }[] {
  const lines = list.split('\n').filter((line) => line.includes('='));
  return lines.map((line) => {
    const [english, words] = line.split('=');
    return { english: english.trim().split(' | '), words: words.trim().split(', ') };
  });
}
