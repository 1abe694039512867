import { type PurchaseLine } from '@attune/contracts';
import { type Random } from '@attune/dataset';
import { isOnSale, type DemoProduct } from './products';
import { pick, weightedIndex, weightedSample } from './random-streams';
import { SessionLog } from './session-log';
import { type Shop } from './shop';
import { attraction, type DemoShopper, type Taste } from './shoppers';
import { REFILL_DAYS } from './tasks';

/** Where and when a session takes place. */
export interface SessionScene {
  readonly shop: Shop;
  readonly shopper: DemoShopper;
  readonly taste: Taste;
  readonly random: Random;
  readonly sessionId: string;
  /** The session's beginning, in days from the start of the history and in milliseconds of Unix time. */
  readonly day: number;
  readonly startMs: number;
}

type Cart = { readonly product: DemoProduct; readonly line: PurchaseLine }[];

const LIST_LENGTH = 10;
const FAVOURITE_TASK_WEIGHTS = [0.55, 0.28, 0.17];
/** How much likelier the best, second and third partner of the product chosen before are than by attraction alone. */
const PARTNER_BOOSTS = [60, 25, 10];
/** How much likelier an alternative is when it is of the brand that was just looked at. */
const SAME_BRAND_BOOST = 4;

/**
 * One visit: the shopper goes on with a task or begins one, and for each of its steps finds a product, compares it
 * with variants and alternatives, and may put one into the cart; the cart may end in an order. Changes what the
 * shopper remembers.
 */
export function playSession(scene: SessionScene): SessionLog {
  const log = new SessionLog(scene.random, scene.shopper.ids, scene.sessionId, scene.startMs);
  const cart: Cart = [];
  ratePurchases(scene, log);
  buyAgain(scene, log, cart);
  followTask(scene, log, cart);
  checkOut(scene, log, cart);
  return log;
}

function ratePurchases({ shopper, random }: SessionScene, log: SessionLog): void {
  for (const product of shopper.unrated.splice(0)) {
    if (random.uniform() < 0.3) log.rated(product, pick(random, [5, 5, 5, 4, 4, 4, 3, 2]));
  }
}

/** Puts into the cart what is used up by now. */
function buyAgain({ shopper, day, random }: SessionScene, log: SessionLog, cart: Cart): void {
  const due = shopper.refills.filter(({ dueDay }) => dueDay <= day);
  shopper.refills = shopper.refills.filter(({ dueDay }) => dueDay > day);
  for (const { product } of due) {
    if (!isOnSale(product, day) || random.uniform() > 0.7) continue;
    log.viewed(product, false);
    putInCart(log, cart, product, 1);
  }
}

function followTask(scene: SessionScene, log: SessionLog, cart: Cart): void {
  const { shop, shopper, random } = scene;
  const { task, step: firstStep, last: lastBefore } = chooseTask(scene);
  const types = shop.tasks[task];
  let step = firstStep;
  let last = lastBefore;
  do {
    last = shopFor(scene, log, cart, types[step], last) ?? last;
    step++;
  } while (step < types.length && random.uniform() < 0.55);
  shopper.undertaking = step < types.length && last ? { task, step, last } : undefined;
}

function chooseTask({ shop, shopper, taste, random }: SessionScene): {
  task: number;
  step: number;
  last?: DemoProduct;
} {
  if (shopper.undertaking && random.uniform() < 0.6) return shopper.undertaking;
  const favourite = taste.tasks[weightedIndex(random, FAVOURITE_TASK_WEIGHTS.slice(0, taste.tasks.length))];
  const task = random.uniform() < 0.88 ? favourite : weightedIndex(random, shop.taskPopularity);
  return { task, step: random.uniform() < 0.6 ? 0 : random.below(shop.tasks[task].length) };
}

/** Finds, compares and perhaps takes a product of the type. Returns the one that was liked best, if there was any. */
function shopFor(
  scene: SessionScene,
  log: SessionLog,
  cart: Cart,
  type: string,
  last: DemoProduct | undefined,
): DemoProduct | undefined {
  const { shop, taste, day, random } = scene;
  const candidates = shop.ofType(type);
  const weights = candidates.map((candidate) => attraction(candidate, taste, day));
  const partners = last ? shop.partners(last, type) : [];
  const target = candidates[weightedIndex(random, withBoosts(candidates, weights, partners))];
  if (!target) return undefined;
  const cameByClick = findInList(scene, log, target, candidates, weights);
  log.viewed(target, cameByClick);

  const seen = [target];
  while (random.uniform() < 0.45) {
    const other = alternativeTo(scene, seen, candidates, weights);
    if (!other) break;
    log.viewed(other, false);
    seen.push(other);
  }
  const liked = pick(random, seen);
  const decision = random.uniform();
  if (decision < (cart.length > 0 ? 0.5 : 0.38)) putInCart(log, cart, liked, random.uniform() < 0.1 ? 2 : 1);
  else if (decision < 0.56) log.wished(liked);
  return liked;
}

function withBoosts(
  candidates: readonly DemoProduct[],
  weights: readonly number[],
  partners: readonly DemoProduct[],
): number[] {
  return weights.map((weight, i) => weight * (PARTNER_BOOSTS[partners.indexOf(candidates[i])] ?? 1));
}

/** Another colour of the last product seen, or another product of its type, most likely of the same brand. */
function alternativeTo(
  { day, random }: SessionScene,
  seen: readonly DemoProduct[],
  candidates: readonly DemoProduct[],
  weights: readonly number[],
): DemoProduct | undefined {
  const last = seen[seen.length - 1];
  const variants = last.variants.filter((variant) => !seen.includes(variant) && isOnSale(variant, day));
  if (variants.length > 0 && random.uniform() < 0.5) return pick(random, variants);
  const unseen = weights.map((weight, i) => {
    if (seen.includes(candidates[i])) return 0;
    return candidates[i].brand === last.brand ? weight * SAME_BRAND_BOOST : weight;
  });
  return candidates[weightedIndex(random, unseen)];
}

/** By search, by the category's list, or straight to the product. Returns whether the shopper clicked in a list. */
function findInList(
  scene: SessionScene,
  log: SessionLog,
  target: DemoProduct,
  candidates: readonly DemoProduct[],
  weights: readonly number[],
): boolean {
  const { random } = scene;
  const way = random.uniform();
  if (way > 0.7) return false;
  const bySearch = way < 0.28;
  const placement = bySearch ? 'search-results' : 'category';
  const page = bySearch ? '/search' : `/c/${target.shelf.type.name.toLowerCase().replaceAll(' ', '-')}`;
  const { products, position } = listWith(random, target, candidates, weights);
  if (bySearch) log.search(searchWords(random, target), products);
  log.listShown(placement, page, products);
  log.clicked(placement, page, target, position);
  return true;
}

/** A list as the shop shows it: attractive products of the type, with the target somewhere, most likely near the top. */
function listWith(
  random: Random,
  target: DemoProduct,
  candidates: readonly DemoProduct[],
  weights: readonly number[],
): { products: DemoProduct[]; position: number } {
  const others = weights.map((weight, i) => (candidates[i] === target ? 0 : weight));
  const products = weightedSample(random, others, LIST_LENGTH - 1).map((index) => candidates[index]);
  const place = Math.floor((products.length + 1) * random.uniform() ** 2);
  products.splice(place, 0, target);
  return { products, position: place + 1 };
}

function searchWords(random: Random, { shelf, brand, colour, item }: DemoProduct): string {
  const noun = shelf.type.noun.toLowerCase();
  const { material } = item.attributes;
  const detail = pick(random, [undefined, undefined, brand.name, colour, material]);
  return typeof detail === 'string' ? `${detail.toLowerCase()} ${noun}` : noun;
}

function putInCart(log: SessionLog, cart: Cart, product: DemoProduct, quantity: number): void {
  const line = { itemId: product.item.itemId, quantity, price: product.item.price };
  const again = cart.findIndex((entry) => entry.product === product);
  log.putInCart(line);
  if (again < 0) cart.push({ product, line });
  else cart[again] = { product, line: { ...line, quantity: cart[again].line.quantity + quantity } };
}

function checkOut({ shopper, day, random }: SessionScene, log: SessionLog, cart: Cart): void {
  if (cart.length > 1 && random.uniform() < 0.1) {
    const [{ line }] = cart.splice(random.below(cart.length), 1);
    log.takenFromCart(line);
  }
  if (cart.length === 0 || random.uniform() > 0.62) return;
  log.bought(cart.map(({ line }) => line));
  for (const { product } of cart) {
    shopper.unrated.push(product);
    const days = REFILL_DAYS[product.shelf.type.name];
    if (days) shopper.refills.push({ product, dueDay: day + days * (0.8 + 0.4 * random.uniform()) });
  }
}
