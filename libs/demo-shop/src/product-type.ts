/** A kind of product, from which concrete products are made: `Tents`, `Shirts`, `Coffee Beans`. */
export interface ProductType {
  /** The third level of the category path; unique in the shop. */
  readonly name: string;
  /** What one piece, or a pair, is called in a title. */
  readonly noun: string;
  /** Lowest and highest price in whole euros, before the brand's price level. */
  readonly price: readonly [number, number];
  /** Words that tell models apart: cut, make, purpose. */
  readonly styles: readonly string[];
  readonly materials: readonly string[];
  /** The colours that it comes in, none for what has no colour to choose; the department's when left out. */
  readonly colours?: readonly string[];
  /** The sizes that a product of this type is sold in, small to large; none when it has one size. */
  readonly sizes?: readonly string[];
  /** Attributes that only this type has: name to possible values. */
  readonly specifics: Readonly<Record<string, readonly string[]>>;
  /** Completes "Made for …". */
  readonly use: string;
}

/** The second level of the category path. */
export interface Category {
  readonly name: string;
  readonly types: readonly ProductType[];
}

/** How dear a brand is: 0 budget, 1 middle, 2 premium. */
export type PriceLevel = 0 | 1 | 2;

export interface Brand {
  readonly name: string;
  readonly priceLevel: PriceLevel;
}

/** The first level of the category path. Brands make products of every category of their department. */
export interface Department {
  readonly name: string;
  readonly brands: readonly Brand[];
  /** What its products come in, but for those of a material that is left as it is. */
  readonly colours: readonly string[];
  readonly categories: readonly Category[];
}
