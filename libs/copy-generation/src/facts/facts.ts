import { type Money } from '@attune/contracts';
import { type ConceptId } from '../lexicon/concepts';

/** Where in a catalog field something stands, in UTF-16 code units of the cleaned text. */
export interface Evidence {
  /** `title` or `description`. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

interface FactBase {
  /** Unique within a product: the field; with span and attribute, for what was read from text. */
  readonly id: string;
  /** What the fact is about, in the spelling used here. */
  readonly attribute: string;
  /** The part of the product that it is about ("strap"); the product itself without one. */
  readonly part?: string;
  /** The catalog's field: `brand`, `price`, `attributes.material`, `title`. */
  readonly field: string;
  /** The values as the catalog gives them, cleaned; at least one. */
  readonly values: readonly string[];
  /** The unit of all values, where they are measures: "kg". */
  readonly unit?: string;
  /**
   * `name`: read from the title, which describes but is no evidence for a claim. `merchant_text`: a descriptive span of the
   * description, a lower tier still.
   */
  readonly source: 'structured' | 'name' | 'merchant_text';
  /** Where it was read, unless it is structured. */
  readonly evidence?: Evidence;
  /** Whether the product's name says it already. */
  readonly inName: boolean;
}

/** One thing that the catalog says about a product. */
export type Fact =
  | (FactBase & { readonly kind: 'text' | 'number' })
  | (FactBase & { readonly kind: 'boolean'; readonly holds: boolean })
  | (FactBase & { readonly kind: 'money'; readonly money: Money });

/** What the catalog says in two ways that cannot both be true. Neither is said, and somebody should look. */
export interface Conflict {
  readonly attribute: string;
  /** The catalog's fields with what each says: "title: Waterproof", "attributes.waterproof: no". */
  readonly says: readonly string[];
}

/** All that may be said about a product. What is not in it is not known, and never guessed. */
export interface ProductFacts {
  readonly itemId: string;
  /** The title, or the item's id when there is no readable title. */
  readonly name: Fact;
  /** All facts but the name; of the product itself, each attribute once. */
  readonly facts: readonly Fact[];
  /** Colours, materials, patterns and parts that the description names, of whatever: no facts, but no inventions. */
  readonly described: readonly ConceptId[];
  /** What the catalog says that there is none of: nothing is written of it, but it may be said. */
  readonly absent: readonly Fact[];
  /** The description, cleaned: no source of facts, but what it says nobody has invented. */
  readonly description: string;
  /** Things beside those parts that the description names. */
  readonly describedThings: readonly string[];
  /** Sentences of the description that say a number: no facts either. */
  readonly numbered: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Whether it can be bought now. Changes too often to be said in a text, and is no part of the version. */
  readonly inStock: boolean;
  /**
   * Hash of the item's id and facts: the same version says the same. Of the price only its currency counts, since texts
   * leave a place for the amount.
   */
  readonly version: string;
}

/** The fact about an attribute of the product itself, if there is one. */
export function factAbout(facts: ProductFacts, attribute: string): Fact | undefined {
  return facts.facts.find((fact) => fact.attribute === attribute && fact.part === undefined);
}
