import { type CatalogItem } from '@attune/contracts';
import { type Random } from '@attune/dataset';
import { BARE_MATERIALS } from './bare-materials';
import { type Brand, type Category, type Department, type ProductType } from './product-type';
import { pick } from './random-streams';

/** Where a type stands in the shop. */
export interface Shelf {
  readonly department: Department;
  readonly category: Category;
  readonly type: ProductType;
}

/** What makes a model of a type: no two models of a type have the same. */
export interface Design {
  readonly brand: Brand;
  readonly style: string;
  readonly material: string | undefined;
}

/** A design with its price, sizes and details; sold in several colours where it has any to choose. */
export interface Model extends Design {
  /** `Linen Relaxed Shirt`. */
  readonly title: string;
  readonly amountMinor: number;
  readonly sizes: readonly string[];
  readonly specifics: Readonly<Record<string, string>>;
}

const PRICE_FACTORS = [0.75, 1, 1.35];
const CENTS = [0, 50, 90, 95, 99];

/** Every design that a type's brands could make, without repetition, brand by brand. */
export function designsOf({ department, type }: Shelf): Design[] {
  const materials = type.materials.length > 0 ? type.materials : [undefined];
  return department.brands.flatMap((brand) =>
    type.styles.flatMap((style) => materials.map((material) => ({ brand, style, material }))),
  );
}

/**
 * A model of the design, with its price, sizes and details drawn.
 * @param generation 1, or more when all designs of the type are used up and one comes again
 */
export function createModel(random: Random, type: ProductType, design: Design, generation: number): Model {
  const [lowest, highest] = type.price;
  const euros = (lowest + (highest - lowest) * random.uniform() ** 1.5) * PRICE_FACTORS[design.brand.priceLevel];
  const words = [design.material, design.style, type.noun, generation > 1 ? String(generation) : undefined];
  return {
    ...design,
    title: words.filter((word) => word !== undefined).join(' '),
    amountMinor: Math.max(1, Math.floor(euros)) * 100 + pick(random, CENTS),
    sizes: sizeRange(random, type.sizes ?? []),
    specifics: Object.fromEntries(Object.entries(type.specifics).map(([name, values]) => [name, pick(random, values)])),
  };
}

/** Neighbouring sizes, most of those that the type has. */
function sizeRange(random: Random, sizes: readonly string[]): readonly string[] {
  const missing = Math.floor(sizes.length * 0.4 * random.uniform());
  const first = random.below(missing + 1);
  return sizes.slice(first, first + sizes.length - missing);
}

/** The colours that a model may come in; none when it has its material's own, or none at all. */
export function coloursOf({ department, type }: Shelf, { material }: Model): readonly string[] {
  return material !== undefined && BARE_MATERIALS.has(material) ? [] : (type.colours ?? department.colours);
}

/** The model in one of its colours, as it stands in the catalog. */
export function catalogItemOf(itemId: string, shelf: Shelf, model: Model, colour: string | undefined): CatalogItem {
  return {
    itemId,
    title: colour === undefined ? model.title : `${model.title} in ${colour}`,
    description: describe(model, shelf.type, colour),
    brand: model.brand.name,
    categoryPath: [shelf.department.name, shelf.category.name, shelf.type.name],
    price: { amountMinor: model.amountMinor, currency: 'EUR' },
    inStock: true,
    attributes: {
      ...(colour === undefined ? {} : { colour }),
      ...(model.material === undefined ? {} : { material: model.material }),
      ...(model.sizes.length === 0 ? {} : { size: [...model.sizes] }),
      style: model.style,
      model: `${model.brand.name} ${model.title}`,
      ...model.specifics,
    },
  };
}

function describe(model: Model, type: ProductType, colour: string | undefined): string {
  const noun = type.noun.toLowerCase();
  const material = model.material === undefined ? '' : ` in ${model.material.toLowerCase()}`;
  const shown = colour === undefined ? '' : `, shown here in ${colour.toLowerCase()}`;
  const details = Object.entries(model.specifics).map(([name, value]) => `${name.replaceAll('_', ' ')}: ${value}`);
  const sizes = model.sizes.length > 1 ? ` Sizes ${model.sizes[0]} to ${model.sizes[model.sizes.length - 1]}.` : '';
  return (
    `${model.style} ${noun}${material} by ${model.brand.name}${shown}. ` +
    `Made for ${type.use}. ${capitalised(details.join(', '))}.${sizes}`
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
