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
