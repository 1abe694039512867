import type { CatalogItem } from '@attune/contracts';
import type { Stepwise } from '@attune/ranking-model';
import type { CategoryIndex } from '../catalog/category-index';
import { filtersOf, matchesAll, questionOf } from '../filter/joined-filters';
import { KeptByQuestion } from './kept-by-question';
import type { Wishes } from '../selection';

/** So many items are looked at in a step. */
const STEP = 64;
/** Filters of which it is remembered what they leave: a megabyte each for a million items. */
const MAX_FILTERS = 20;

/** What filters leave of the items in stock, by their place, as far as it was looked at. */
class LeftByPlace {
  /** (places,) with room for more: 1 for what matches. */
  private isLeft = new Uint8Array(0);
  private from = 0;
  readonly order: object;

  constructor(
    private readonly available: CategoryIndex,
    private readonly matches: (item: CatalogItem) => boolean,
  ) {
    this.order = available.order;
  }

  /** Looks, in steps, at items that came since it last did: O(items) at first. It ends when the places close up. */
  *catchUp(): Stepwise {
    const { available } = this;
    while (available.order === this.order && this.from < available.end) {
      if (this.isLeft.length < available.end) this.makeRoom(available.end);
      const item = available.at(this.from);
      if (item && this.matches(item)) this.isLeft[this.from] = 1;
      if (++this.from % STEP === 0) yield;
    }
  }

  /** (places,): 1 for what matches, 0 for what does not. */
  get places(): Uint8Array {
    return this.isLeft;
  }

  private makeRoom(end: number): void {
    const larger = new Uint8Array(Math.ceil(1.1 * end));
    larger.set(this.isLeft);
    this.isLeft = larger;
  }
}

const leftOf = new KeptByQuestion<CategoryIndex, LeftByPlace>(MAX_FILTERS);

/** Works out, in steps, what filters leave of the items in stock. */
export function* prepareLeftByPlace(available: CategoryIndex, wishes: Pick<Wishes, 'filter' | 'rules'>): Stepwise {
  const filters = filtersOf(wishes);
  const key = questionOf(filters);
  if (filters.length === 0 || key === undefined) return;
  yield* leftOf.findOut(available, available, key, () => new LeftByPlace(available, matchesAll(filters)));
}

/** By place, 1 for what filters leave; undefined where that was not prepared. */
export function leftByPlace(
  available: CategoryIndex,
  wishes: Pick<Wishes, 'filter' | 'rules'> = {},
): Uint8Array | undefined {
  return leftOf.find(available, available, questionOf(filtersOf(wishes)))?.places;
}
