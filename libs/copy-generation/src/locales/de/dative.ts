import { type ConceptWords } from '../../lexicon/concepts';

/** Of values with an adjective, the form behind "aus": "recycelt" with its endings, by what the value is as a subject. */
export type Datives = ReadonlyMap<string, string>;

/** The datives of all concepts that begin with an adjective: the second of their words, behind the nominative. */
export function dativesOf(concepts: ConceptWords): Datives {
  const words: readonly (readonly string[])[] = Object.values(concepts);
  return new Map(words.filter(([said]) => /^\p{Ll}\S* \p{Lu}/u.test(said)).map(([said, dative]) => [said, dative]));
}

/** The inflected adjectives: words of ours, where the nouns behind them are the catalog's. */
export function adjectivesOf(datives: Datives): string[] {
  return [...datives.values()].flatMap((words) => words.split(' ').filter((word) => /^\p{Ll}/u.test(word)));
}

/** Countries that take an article, in the dative. */
export const ARTICLED: Datives = new Map([
  ...(['Schweiz', 'Slowakei', 'Türkei', 'Ukraine', 'Mongolei'] as const).map((one) => [one, `der ${one}`] as const),
  ['Niederlande', 'den Niederlanden'],
  ['Philippinen', 'den Philippinen'],
  ['USA', 'den USA'],
  ['Vereinigtes Königreich', 'dem Vereinigten Königreich'],
]);

/**
 * Puts words behind ours; behind "aus", each of a list with its adjective in the dative, "aus recyceltem Polyester", and
 * countries with their article: "aus der Schweiz".
 */
export function joinedInDative(datives: Datives): (before: string, words: string) => string {
  return (before, words) => {
    if (!/(?:^|\s)aus $/iu.test(before)) return before + words;
    return (
      before +
      eachOfList(words, ARTICLED).replace(
        /(?<=^|, | und )\p{Ll}\S* \p{Lu}\p{L}+/gu,
        (said) => datives.get(said) ?? said,
      )
    );
  };
}

function eachOfList(words: string, forms: Datives): string {
  return words.replace(/(?<=^|, | und )\p{Lu}[\p{L} ]*?(?=$|, | und )/gu, (said) => forms.get(said) ?? said);
}
