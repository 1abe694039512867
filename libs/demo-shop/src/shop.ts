import { createProducts, type DemoProduct } from './products';
import { randomStream, sample } from './random-streams';
import { TASKS } from './tasks';

/** The products with the ways between them: by type, by task, and which go together. */
export interface Shop {
  readonly products: readonly DemoProduct[];
  /** Products of a type, most popular model first. */
  ofType(type: string): readonly DemoProduct[];
  /** The tasks for which the shop has products; each a list of types in their order. */
  readonly tasks: readonly (readonly string[])[];
  /** How many shoppers have each of the tasks in mind, relative to the others. */
  readonly taskPopularity: readonly number[];
  /** The products of a type that go best with a product: the best first, at most three. */
  partners(product: DemoProduct, type: string): readonly DemoProduct[];
}

const PARTNERS = 3;

/** The shop of a seed. @param days how long its history is */
export function createShop(seed: number, productCount: number, days: number): Shop {
  const products = createProducts(seed, productCount, days);
  const byType = new Map<string, DemoProduct[]>();
  for (const product of products) {
    const list = byType.get(product.shelf.type.name) ?? [];
    byType.set(product.shelf.type.name, list);
    list.push(product);
  }
  const ofType = (type: string) => byType.get(type) ?? [];
  const tasks = TASKS.map((task) => task.filter((type) => byType.has(type))).filter((task) => task.length > 0);
  const ranks = sample(randomStream(seed, 'task-ranks'), [...tasks.keys()], tasks.length);
  const known = new Map<string, readonly DemoProduct[]>();
  return {
    products,
    ofType,
    tasks,
    taskPopularity: ranks.map((rank) => 1 / (rank + 1)),
    partners(product, type) {
      const key = `${product.index}/${type}`;
      let partners = known.get(key);
      if (!partners) known.set(key, (partners = findPartners(seed, product, ofType(type))));
      return partners;
    },
  };
}

/** Of one brand, of one price level, of one colour, and for the rest by a taste that only the seed knows. */
function findPartners(seed: number, product: DemoProduct, candidates: readonly DemoProduct[]): DemoProduct[] {
  const random = randomStream(seed, 'partners', product.index);
  return candidates
    .map((candidate) => ({
      candidate,
      harmony:
        (candidate.brand === product.brand ? 1 : 0) +
        (candidate.brand.priceLevel === product.brand.priceLevel ? 0.7 : 0) +
        (product.colour !== undefined && candidate.colour === product.colour ? 0.5 : 0) +
        1.5 * random.uniform(),
    }))
    .sort((a, b) => b.harmony - a.harmony)
    .slice(0, PARTNERS)
    .map(({ candidate }) => candidate);
}
