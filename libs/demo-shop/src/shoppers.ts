import { type Shopper } from '@attune/contracts';
import { type Random } from '@attune/dataset';
import { DEPARTMENTS } from './departments';
import { type Brand, type Department, type PriceLevel } from './product-type';
import { isOnSale, type DemoProduct } from './products';
import { pick, randomStream, sample, weightedSample } from './random-streams';
import { type Shop } from './shop';

/** What a shopper likes for a while. */
export interface Taste {
  /** Indices into the shop's tasks, the dearest first. */
  readonly tasks: readonly number[];
  /** Two of each department. */
  readonly brands: ReadonlySet<Brand>;
  /** Two of each department that has any. */
  readonly colours: ReadonlyMap<Department, readonly string[]>;
  readonly priceLevel: PriceLevel;
}

/** A task that a shopper has begun: the next step, and the product chosen last, to which the next one should go. */
export interface Undertaking {
  readonly task: number;
  readonly step: number;
  readonly last: DemoProduct;
}

/** A shopper, with what the sessions so far have left. */
export interface DemoShopper {
  readonly ids: Shopper;
  /** How often the shopper comes, relative to others. */
  readonly activity: number;
  /** The day of the first visit. */
  readonly firstDay: number;
  /** From which day on which taste holds, the earliest first. */
  readonly tastes: readonly { readonly fromDay: number; readonly taste: Taste }[];
  undertaking?: Undertaking;
  /** Bought and not rated yet, the newest last. */
  unrated: DemoProduct[];
  /** What is used up, and the day on which it will be. */
  refills: { product: DemoProduct; dueDay: number }[];
  /** The moment at which the current session ends, in days. */
  busyUntilDay: number;
}

const SHARE_OF_GUESTS = 0.1;
const FAVOURITE_TASKS = 3;

/** The shopper population of a seed; each is drawn apart, so that more of them change none. */
export function createShoppers(seed: number, count: number, days: number, shop: Shop): DemoShopper[] {
  return Array.from({ length: count }, (_, i) => createShopper(randomStream(seed, 'shopper', i), i, days, shop));
}

function createShopper(random: Random, index: number, days: number, shop: Shop): DemoShopper {
  const number = String(index + 1).padStart(5, '0');
  const anonymousId = `browser-${number}`;
  const firstDay = random.uniform() < 0.3 ? days * 0.8 * random.uniform() : 0;
  const tastes = [{ fromDay: 0, taste: firstTaste(random, shop) }];
  const changes = 1 + random.below(2);
  for (let change = 1; change <= changes; change++) {
    const fromDay = days * ((change - 0.5 + random.uniform() * 0.5) / changes);
    tastes.push({ fromDay, taste: changedTaste(random, shop, tastes[change - 1].taste) });
  }
  return {
    ids: random.uniform() < SHARE_OF_GUESTS ? { anonymousId } : { userId: `shopper-${number}`, anonymousId },
    // Pareto: a few shoppers come many times as often as most.
    activity: Math.min(20, (1 - random.uniform()) ** (-1 / 1.8)),
    firstDay,
    tastes,
    unrated: [],
    refills: [],
    busyUntilDay: -1,
  };
}

function firstTaste(random: Random, shop: Shop): Taste {
  return {
    tasks: weightedSample(random, shop.taskPopularity, FAVOURITE_TASKS),
    brands: new Set(DEPARTMENTS.flatMap(({ brands }) => sample(random, brands, 2))),
    colours: new Map(DEPARTMENTS.map((department) => [department, sample(random, department.colours, 2)])),
    priceLevel: pick(random, [0, 1, 1, 2]),
  };
}

/** Another favourite, and other brands and colours in some departments; how much to spend stays. */
function changedTaste(random: Random, shop: Shop, before: Taste): Taste {
  const fresh = firstTaste(random, shop);
  const [added] = fresh.tasks.filter((task) => !before.tasks.includes(task));
  const tasks = added === undefined ? before.tasks : [added, ...before.tasks].slice(0, FAVOURITE_TASKS);
  const changed = new Set(sample(random, DEPARTMENTS, 3));
  const brands = DEPARTMENTS.flatMap((department) => {
    const source = changed.has(department) ? fresh : before;
    return department.brands.filter((brand) => source.brands.has(brand));
  });
  return { tasks, brands: new Set(brands), colours: before.colours, priceLevel: before.priceLevel };
}

/** The taste that holds on a day, counted from the history's start. */
export function tasteOn(shopper: DemoShopper, day: number): Taste {
  return (shopper.tastes.findLast(({ fromDay }) => fromDay <= day) ?? shopper.tastes[0]).taste;
}

const PRICE_LEVEL_DISTANCE = [1, 0.35, 0.08];
const NEW_FOR_DAYS = 10;

/** How much a shopper of that taste is drawn to a product on that day; 0 when it is not on sale. */
export function attraction(product: DemoProduct, taste: Taste, day: number): number {
  if (!isOnSale(product, day)) return 0;
  const isNew = product.launchDay > 0 && day - product.launchDay < NEW_FOR_DAYS;
  return (
    product.popularity *
    (isNew ? 3 : 1) *
    (taste.brands.has(product.brand) ? 8 : 1) *
    (isLikedColour(product, taste) ? 3 : 1) *
    PRICE_LEVEL_DISTANCE[Math.abs(product.brand.priceLevel - taste.priceLevel)]
  );
}

function isLikedColour({ shelf, colour }: DemoProduct, { colours }: Taste): boolean {
  return colour !== undefined && colours.get(shelf.department)?.includes(colour) === true;
}
