import type { CatalogItem } from '@attune/contracts';
import { atOnce, type Stepwise } from '@attune/ranking-model';
import type { CategoryIndex } from '../catalog/category-index';
import { filtersOf, matchesAll, questionOf } from '../filter/joined-filters';
import { KeptByQuestion } from './kept-by-question';
import type { Wishes } from '../selection';
import type { Shop } from '../shop';

/** So many of the newest are remembered at least; the newest of a shop are asked for far more often than others. */
const REMEMBERED = 2_000;
/** Items that a shopper bought may be left out beside those that are named. */
const BOUGHT = 250;
/** So many items are looked at in a step. */
const STEP = 64;
/** So many questions are remembered, of at most some 100,000 places each. */
const MAX_QUESTIONS = 20;

/** The newest items in stock that match something, by their place, as far as they were looked at. */
class Newest {
  /** Newest first once it was looked at all; of equally new ones the first by id. */
  private places: number[] = [];
  /** Items at lower places were looked at. */
  private from = 0;
  /** Places at and after its end are to be put in order. */
  private ordered = 0;
  /** The last that was kept, once some were too many: what is older is not looked at any more. */
  private last?: Arrival;
  readonly order: object;

  constructor(
    private readonly available: CategoryIndex,
    private readonly matches: (item: CatalogItem) => boolean,
    /** So many are kept, twice as many at times. */
    private readonly most: number,
  ) {
    this.order = available.order;
  }

  /** Looks, in steps, at items that came since it last did: O(items) at first. It ends when the places close up. */
  *catchUp(): Stepwise {
    const { available } = this;
    while (available.order === this.order && this.from < available.end) {
      const place = this.from++;
      const item = available.at(place);
      if (item && !this.isTooOld(place, item) && this.matches(item)) this.places.push(place);
      if (this.places.length >= this.ordered + this.most) this.putInOrder();
      if (this.from % STEP === 0) yield;
    }
    if (available.order === this.order && this.ordered < this.places.length) this.putInOrder();
  }

  /** Newest first. */
  *items(): Iterable<CatalogItem> {
    for (const place of this.places) {
      const item = this.available.at(place);
      if (item) yield item;
    }
  }

  /** Whether these are all that match, or so many. */
  has(wanted: number): boolean {
    if (!this.last) return true;
    let found = 0;
    for (const _ of this.items()) if (++found === wanted) return true;
    return false;
  }

  private isTooOld(place: number, item: CatalogItem): boolean {
    return this.last !== undefined && newestFirst(this.last, this.arrivalAt(place, item)) < 0;
  }

  private putInOrder(): void {
    const left = this.places.flatMap((place): Arrival[] => {
      const item = this.available.at(place);
      return item ? [this.arrivalAt(place, item)] : [];
    });
    const kept = left.sort(newestFirst).slice(0, this.most);
    if (kept.length < left.length) this.last = kept.at(-1);
    this.places = kept.map(({ place }) => place);
    this.ordered = kept.length;
  }

  private arrivalAt(place: number, { itemId }: CatalogItem): Arrival {
    return { place, itemId, since: this.available.sinceAt(place) };
  }
}

/** An item in stock, and since when it is sold, in milliseconds since the epoch. */
interface Arrival {
  place: number;
  itemId: string;
  since: number;
}

function newestFirst(a: Arrival, b: Arrival): number {
  return b.since - a.since || (a.itemId < b.itemId ? -1 : a.itemId > b.itemId ? 1 : 0);
}

const newestOf = new KeptByQuestion<CategoryIndex, Newest>(MAX_QUESTIONS);

/**
 * The newest items in stock that the filters leave, at least so many as can be wanted, in steps: where only old ones are
 * left, nearly all of the catalog is newer. Remembered, so that a second call is O(what came since).
 * @param k how many are wanted beside those that are excluded
 */
export function* findNewest(
  { catalog: { available } }: Shop,
  k: number,
  { excludedIds, ...wishes }: Pick<Wishes, 'filter' | 'rules'> & Partial<Pick<Wishes, 'excludedIds'>>,
): Stepwise<Newest> {
  const wanted = k + (excludedIds?.size ?? 0) + BOUGHT;
  const filters = filtersOf(wishes);
  return yield* newestOf.findOut(
    available,
    available,
    questionOf(filters),
    () => new Newest(available, matchesAll(filters), Math.max(REMEMBERED, 2 * wanted)),
    (newest) => newest.has(wanted),
  );
}

/** Items in stock that the filters leave, the newest first. At once where `findNewest` was asked before. */
export function newestItems(shop: Shop, k: number, wishes: Wishes): Iterable<CatalogItem> {
  return atOnce(findNewest(shop, k, wishes)).items();
}
