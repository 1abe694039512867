import type { CatalogItem } from '@attune/contracts';
import { topK } from '@attune/kernels';
import { atOnce, type Stepwise } from '@attune/ranking-model';
import type { CatalogIndex } from '../catalog/catalog-index';
import type { CategoryIndex } from '../catalog/category-index';
import { filtersOf, matchesAll, questionOf } from '../filter/joined-filters';
import type { ItemActivity } from './item-activity';
import { KeptByQuestion } from '../filtered/kept-by-question';
import { excludedBy } from '../exclusion';
import type { IsExcluded, Wishes } from '../selection';
import type { Shop } from '../shop';

/** What is said of an activity's items: how much they are touched, or how much more than usual. */
export type Measure = 'popularity' | 'trend';
interface ActiveItem {
  item: CatalogItem;
  /** Above 0. */
  score: number;
}

/** So many of the first are remembered: twice as many as rules look at. */
const REMEMBERED = 2_000;
/** So many items are looked at in a step. */
const STEP = 64;
/** Filters of which it is remembered what they leave of an activity. */
const MAX_FILTERS = 50;
/** Items that a shopper touched or bought may be left out beside those that are named. */
const TOUCHED = 100;

/** The first of an activity, by their place in it, best first; and whether there are no others. */
interface First {
  places: Int32Array;
  isWhole: boolean;
}

const firstOf = new WeakMap<ItemActivity, Partial<Record<Measure, First>>>();

/** O(items) once an activity. */
function first(activity: ItemActivity, measure: Measure): First {
  let known = firstOf.get(activity);
  if (!known) firstOf.set(activity, (known = {}));
  return (known[measure] ??= firstAmong(activity[measure]));
}

function firstAmong(scores: Float32Array): First {
  const places = topK(scores, REMEMBERED, (place) => !(scores[place] > 0));
  return { places, isWhole: places.length < REMEMBERED };
}

/** What filters leave of an activity, as far as it was looked at. */
class LeftOfActivity {
  private readonly left: number[] = [];
  /** Items at lower places were looked at. */
  private from = 0;
  private readonly first: Partial<Record<Measure, First>> = {};

  constructor(
    readonly order: object,
    private readonly activity: ItemActivity,
    private readonly matches: (item: CatalogItem) => boolean,
  ) {}

  /** Looks, in steps, at items that came since it last did: O(items) at first. It ends when the places close up. */
  *catchUp(available: CategoryIndex): Stepwise {
    while (available.order === this.order && this.from < available.end) {
      const item = available.at(this.from++);
      if (item && this.matches(item)) this.add(this.activity.indexOf(item.itemId));
      if (this.from % STEP === 0) yield;
    }
  }

  best(measure: Measure): First {
    return (this.first[measure] ??= this.workOut(this.activity[measure]));
  }

  private add(index: number | undefined): void {
    // What was touched for the first time since the sums were taken is beyond their end.
    if (index === undefined || index >= this.activity.popularity.length) return;
    this.left.push(index);
    delete this.first.popularity;
    delete this.first.trend;
  }

  private workOut(scores: Float32Array): First {
    // An item that changed since was added twice.
    const left = Int32Array.from(new Set(this.left)).sort();
    const { places, isWhole } = firstAmong(Float32Array.from(left, (index) => scores[index]));
    return { places: places.map((place) => left[place]), isWhole };
  }
}

const leftOf = new KeptByQuestion<ItemActivity, LeftOfActivity>(MAX_FILTERS);

/** What filters leave of what goes on, in steps; remembered until it is summed up anew. */
function* findLeft(shop: Shop, activity: ItemActivity, wishes: Filters): Stepwise<LeftOfActivity | undefined> {
  const { available } = shop.catalog;
  const filters = filtersOf(wishes);
  if (filters.length === 0) return undefined;
  const make = () => new LeftOfActivity(available.order, activity, matchesAll(filters));
  return yield* leftOf.findOut(available, activity, questionOf(filters), make);
}

/** What must match, and what is left out beside. */
type Filters = Pick<Wishes, 'filter' | 'rules'>;

/**
 * Works out, in steps, what filters leave of what goes on, where too little of the first is left: to ask for each of a
 * million items takes most of a second.
 * @param k how many are wanted
 */
export function* prepareMostActive(
  shop: Shop,
  measures: readonly Measure[],
  k: number,
  { excludedIds, ...filters }: Filters & Partial<Pick<Wishes, 'excludedIds'>>,
): Stepwise {
  const { activity, catalog } = shop;
  if (filtersOf(filters).length === 0) return;
  const isExcluded = excludedBy({ excludedIds: excludedIds ?? new Set(), ...filters });
  for (const measure of measures) {
    if (!activity) return;
    const { places, isWhole } = first(activity, measure);
    yield;
    const enough = k + TOUCHED;
    if (isWhole || shown(catalog, activity, measure, places, enough, isExcluded).length === enough) continue;
    yield* findLeft(shop, activity, filters);
  }
}

/** The `k` first items in stock of what goes on that are not excluded, best first; of equal ones that which was touched first. */
export function mostActive(shop: Shop, measure: Measure, k: number, isExcluded: IsExcluded): ActiveItem[] {
  const { activity, catalog } = shop;
  if (!activity) return [];
  const beginning = first(activity, measure);
  const begin = shown(catalog, activity, measure, beginning.places, k, isExcluded);
  if (begin.length === k || beginning.isWhole) return begin;
  const left = isExcluded.filters && atOnce(findLeft(shop, activity, isExcluded.filters))?.best(measure);
  const ofLeft = left && shown(catalog, activity, measure, left.places, k, isExcluded);
  if (ofLeft && (ofLeft.length === k || left.isWhole)) return ofLeft;
  const scores = activity[measure];
  const best = topK(
    scores,
    k,
    (index) => !(scores[index] > 0) || !itemShown(catalog, activity.itemIds[index], isExcluded),
  );
  return shown(catalog, activity, measure, best, k, isExcluded);
}

/** The same of some items in stock. */
export function mostActiveOfFew(
  { activity }: Shop,
  measure: Measure,
  k: number,
  isExcluded: IsExcluded,
  items: readonly CatalogItem[],
): ActiveItem[] {
  if (!activity) return [];
  const scores = Float32Array.from(items, ({ itemId }) => activity[measure][activity.indexOf(itemId) ?? Infinity] ?? 0);
  const best = topK(scores, k, (n) => !(scores[n] > 0) || isExcluded(items[n]));
  return Array.from(best, (n) => ({ item: items[n], score: scores[n] }));
}

function shown(
  catalog: CatalogIndex,
  activity: ItemActivity,
  measure: Measure,
  places: Int32Array,
  most: number,
  isExcluded: IsExcluded,
): ActiveItem[] {
  const items: ActiveItem[] = [];
  for (const place of places) {
    if (items.length === most) break;
    const item = itemShown(catalog, activity.itemIds[place], isExcluded);
    if (item) items.push({ item, score: activity[measure][place] });
  }
  return items;
}

function itemShown({ available }: CatalogIndex, itemId: string, isExcluded: IsExcluded): CatalogItem | undefined {
  if (isExcluded.hasId?.(itemId)) return undefined;
  const item = available.get(itemId);
  return item && !isExcluded(item) ? item : undefined;
}
