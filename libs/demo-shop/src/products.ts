import { type CatalogItem } from '@attune/contracts';
import { type Random } from '@attune/dataset';
import { DEPARTMENTS } from './departments';
import { catalogItemOf, coloursOf, createModel, designsOf, type Shelf } from './models';
import { type Brand } from './product-type';
import { randomStream, sample } from './random-streams';

/** A product, and what decides how it sells. Times are in days from the start of the history. */
export interface DemoProduct {
  readonly index: number;
  readonly item: CatalogItem;
  readonly shelf: Shelf;
  readonly brand: Brand;
  /** Undefined where there is none to choose. */
  readonly colour: string | undefined;
  /** The same model in all its colours, this one included. */
  readonly variants: readonly DemoProduct[];
  /** How often it is looked at, all else equal; within a type by Zipf's law. */
  readonly popularity: number;
  /** When it came into the shop; 0 for what was there before the history begins. */
  readonly launchDay: number;
  /** When it sold out, and when it came back; Infinity: never. */
  readonly soldOutDay: number;
  readonly backInStockDay: number;
}

const ZIPF_EXPONENT = 1.1;
const SHARE_LAUNCHED_WITHIN = 0.12;
const SHARE_SOLD_OUT = 0.07;
const SHARE_BACK_IN_STOCK = 0.35;
const ALWAYS_IN_STOCK = { soldOutDay: Infinity, backInStockDay: Infinity };

/** The shop's products, type by type, each type with its most popular model first. */
export function createProducts(seed: number, count: number, days: number): DemoProduct[] {
  const shelves: Shelf[] = DEPARTMENTS.flatMap((department) =>
    department.categories.flatMap((category) => category.types.map((type) => ({ department, category, type }))),
  );
  // A shop of few products has few types, spread over all departments.
  const types = Math.min(shelves.length, count);
  const products: DemoProduct[] = [];
  for (let i = 0; i < types; i++) {
    const shelf = shelves[Math.floor((i * shelves.length) / types)];
    const end = Math.floor(((i + 1) * count) / types);
    fillShelf(products, shelf, end, days, randomStream(seed, 'products', shelf.type.name));
  }
  return products;
}

/** Adds products of one type until there are `end` in all. */
function fillShelf(products: DemoProduct[], shelf: Shelf, end: number, days: number, random: Random): void {
  const typePopularity = Math.exp(0.5 * random.normal());
  const designs = sample(random, designsOf(shelf), Infinity);
  for (let rank = 0; products.length < end; rank++) {
    const generation = Math.floor(rank / designs.length) + 1;
    const model = createModel(random, shelf.type, designs[rank % designs.length], generation);
    // The bestseller is always there: a shopper never finds a shelf empty.
    const isBestseller = rank === 0;
    const isNew = random.uniform() < SHARE_LAUNCHED_WITHIN;
    const launchDay = isNew && !isBestseller ? days * (0.1 + 0.8 * random.uniform()) : 0;
    const palette = coloursOf(shelf, model);
    const colours: readonly (string | undefined)[] =
      palette.length > 0 ? sample(random, palette, Math.min(1 + random.below(4), end - products.length)) : [undefined];
    const variants: DemoProduct[] = [];
    for (const [place, colour] of colours.entries()) {
      const index = products.length;
      variants.push({
        index,
        item: catalogItemOf(itemIdOf(shelf.type.noun, index), shelf, model, colour),
        shelf,
        brand: model.brand,
        colour,
        variants,
        popularity: typePopularity / (rank + 1) ** ZIPF_EXPONENT / (place + 1),
        launchDay,
        ...(isBestseller ? ALWAYS_IN_STOCK : stockDays(random, launchDay, days)),
      });
      products.push(variants[place]);
    }
  }
}

/** Some products sell out in the last third of their time in the shop; some of those come back within a week. */
function stockDays(random: Random, launchDay: number, days: number) {
  const sellsOut = random.uniform() < SHARE_SOLD_OUT;
  const soldOutDay = sellsOut ? launchDay + (days - launchDay) * (0.66 + 0.33 * random.uniform()) : Infinity;
  const comesBack = random.uniform() < SHARE_BACK_IN_STOCK;
  return { soldOutDay, backInStockDay: comesBack ? soldOutDay + 1 + 6 * random.uniform() : Infinity };
}

/** Whether a shopper could find the product on that day. */
export function isOnSale(product: DemoProduct, day: number): boolean {
  return day >= product.launchDay && !(day >= product.soldOutDay && day < product.backInStockDay);
}

function itemIdOf(noun: string, index: number): string {
  const slug = noun.toLowerCase().replace(/[^a-z]+/g, '-');
  return `${slug}-${String(index + 1).padStart(5, '0')}`;
}
