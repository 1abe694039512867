import { type ProductFacts } from '../facts/facts';
import { foldedWords, singular } from '../facts/words';

/** What words mean in a shop's whole catalog: a text about one product must not name what belongs to another. */
export interface CatalogLexicon {
  /** All brands, their words folded and joined by a space. */
  readonly brands: ReadonlySet<string>;
  /** Words for kinds of product, folded, in the singular: "backpack". */
  readonly types: ReadonlySet<string>;
  /** Attribute values, folded, with the attributes that have them: "navy" is a colour here. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Of a catalog that nothing is known of. */
export const EMPTY_CATALOG_LEXICON: CatalogLexicon = { brands: new Set(), types: new Set(), values: new Map() };

/** How many brands, types and values are kept of each. What comes later is left out. */
const MAX_ENTRIES = 200_000;

/** What values say of anything, and text about any product may. */
const STATES = new Set(['free', 'included', 'supplied', 'required', 'needed', 'optional', 'available', 'removable']);

/** Gathers the words of a catalog, product by product. */
export class CatalogLexiconBuilder {
  private readonly brands = new Set<string>();
  private readonly types = new Set<string>();
  private readonly values = new Map<string, Set<string>>();

  /** Adds a product's brand, type and values. Of amounts and of yes and no there is nothing to learn. */
  add(product: ProductFacts): void {
    for (const { kind, attribute, values } of product.facts) {
      if (kind !== 'text' || attribute === 'category') continue;
      for (const value of values) this.addValue(attribute, foldedWords(value));
    }
  }

  /** All that was added up to now; what is added later does not change it. */
  lexicon(): CatalogLexicon {
    const values = [...this.values].map(([value, attributes]) => [value, new Set(attributes)] as const);
    return { brands: new Set(this.brands), types: new Set(this.types), values: new Map(values) };
  }

  private addValue(attribute: string, words: readonly string[]): void {
    const value = words.join(' ');
    if (value === '' || STATES.has(value)) return;
    if (attribute === 'brand') addWithin(this.brands, value);
    else if (attribute === 'type') addWithin(this.types, words.map(singular).join(' '));
    else {
      const attributes = this.values.get(value);
      if (attributes) attributes.add(attribute);
      else if (this.values.size < MAX_ENTRIES) this.values.set(value, new Set([attribute]));
    }
  }
}

function addWithin(words: Set<string>, word: string): void {
  if (words.size < MAX_ENTRIES) words.add(word);
}
