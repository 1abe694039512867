import { type ProductFacts } from '../../facts/facts';
import { type Language } from '../language/language';
import { foldedTokens, tokensOf } from '../language/tokens';

const COLLECTIONS = new Set(['set', 'sets', 'kit', 'pack', 'pair', 'collection']);

/** The nouns of a name, folded: of what it is, and of what a set of them holds. Before "with saucer", ", oak", "22 L". */
export function nameNouns(name: string, language: Language, isMeasure: (word: string) => boolean): string[] {
  const tokens = tokensOf(name);
  const cut = tokens.findIndex(
    ({ kind, folded }, at) =>
      at > 0 && (kind === 'mark' ? /^[,(–—|]$/.test(folded) : language.isOfCatalog('nameAdds', folded)),
  );
  const words = tokens.slice(0, cut < 0 ? undefined : cut).filter(({ kind }) => kind !== 'mark');
  while (words.length > 1 && (words.at(-1)!.kind === 'number' || isMeasure(words.at(-1)!.folded))) words.pop();
  const last = words.at(-1)?.folded ?? '';
  const before = COLLECTIONS.has(last) ? (words.at(-2)?.folded ?? '') : '';
  return [last, before].filter((word) => word !== '');
}

/** Stems of the words for the narrowest kind that it is, and of its name's noun. */
export function kindsOf({ name, facts }: ProductFacts, language: Language, isMeasure: (word: string) => boolean) {
  const kinds = facts.filter(({ attribute }) => attribute === 'category' || attribute === 'type');
  const words = kinds.flatMap(({ values }) => values.slice(-1)).flatMap(foldedTokens);
  const all = [...words, ...nameNouns(name.values[0], language, isMeasure)];
  return new Set(all.filter((word) => isNoun(word, language, isMeasure)).map(language.stem));
}

/** Of "Pots and Pans" the "and" is nothing that a text speaks of, nor are the litres of a name. */
function isNoun(word: string, language: Language, isMeasure: (word: string) => boolean): boolean {
  return !language.functionWords.has(word) && !isMeasure(word) && !/^\d/.test(word);
}

/** The words for what the product is: its kinds by category and type, and its name's noun. */
export function headsOf(product: ProductFacts, language: Language, isMeasure: (word: string) => boolean) {
  const kinds = product.facts.filter(({ attribute }) => attribute === 'category' || attribute === 'type');
  const words = kinds.flatMap(({ values }) => values).flatMap(foldedTokens);
  const nouns = words.filter((word) => isNoun(word, language, isMeasure));
  return new Set([...nouns.map(language.stem), ...kindsOf(product, language, isMeasure)]);
}
