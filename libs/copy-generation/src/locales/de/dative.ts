import { type ConceptWords } from '../../lexicon/concepts';

/** Of values with an adjective, the form behind "aus": "recycelt" with its endings, by what the value is as a subject. */
export type Datives = ReadonlyMap<string, string>;

/** The datives of all concepts that begin with an adjective: the second of their words, behind the nominative. */
export function dativesOf(concepts: ConceptWords): Datives {
  const words: readonly (readonly string[])[] = Object.values(concepts);
  return new Map(words.filter(([said]) => /^\p{Ll}\S* \p{Lu}/u.test(said)).map(([said, dative]) => [said, dative]));
}

/** Puts words behind ours; behind "aus", each of a list with its adjective in the dative: "aus recyceltem Polyester". */
export function joinedInDative(datives: Datives): (before: string, words: string) => string {
  return (before, words) => {
    if (!/(?:^|\s)aus $/iu.test(before)) return before + words;
    return before + words.replace(/(?<=^|, | und )\p{Ll}\S* \p{Lu}\p{L}+/gu, (said) => datives.get(said) ?? said);
  };
}
