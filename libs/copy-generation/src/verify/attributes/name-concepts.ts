import { type ProductFacts } from '../../facts/facts';
import { isAmbiguous, partOf } from '../../facts/readings';
import { readTokens } from '../../facts/tokens';
import { foldedWords } from '../../facts/words';
import { type ConceptId } from '../../lexicon/concepts';
import { type Language } from '../language/language';

/** A colour, material or pattern in a product's name. */
export interface NamedConcept {
  readonly concept: ConceptId;
  /** The part whose word follows ("Jacket with Leather Collar"); "" for the product. */
  readonly of: ConceptId | '';
  /** Whether the word may as well be something else: a flower, a food, a metaphor. */
  readonly isAmbiguous: boolean;
}

/** Colours, materials and patterns that the name has, wherever: what only the title says is said by the catalog, too. */
export function conceptsInName({ name, facts }: ProductFacts, language: Language): NamedConcept[] {
  const brand = new Set(facts.flatMap((one) => (one.attribute === 'brand' ? one.values.flatMap(foldedWords) : [])));
  const tokens = readTokens(name.values[0]);
  return tokens.flatMap((token, at) => {
    if (!token.mention || foldedWords(token.words).every((word) => brand.has(word))) return [];
    const next = tokens.at(at + 1);
    const part = next && next.gap === ' ' ? partOf(next) : undefined;
    const concepts = token.mention.concepts.filter((concept) => language.kindOf(concept) !== 'part');
    return concepts.map((concept) => ({ concept, of: part ?? '', isAmbiguous: isAmbiguous(token) }));
  });
}
