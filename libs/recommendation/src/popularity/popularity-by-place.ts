import { atOnce, type RankingModel, type Stepwise } from '@attune/ranking-model';
import type { CategoryIndex } from '../catalog/category-index';
import type { ItemActivity } from './item-activity';
import type { Shop } from '../shop';

/** So many items are looked up, and so many scored, in a step. */
const LOOKED_UP = 500;
const SCORED = 20_000;

/**
 * How popular the items in stock are, by their place, as `popularityOf` has it. Where an item stands in the model and in the
 * activity is kept, so that only at first each is looked up; a new activity costs a pass over numbers.
 */
class PopularityByPlace {
  private order?: object;
  private model?: RankingModel;
  private activity?: ItemActivity;
  /** (places,) each, with room for more; -1 for what is not in it. */
  private inModel = new Int32Array(0);
  private inActivity = new Int32Array(0);
  private popularity = new Float32Array(0);
  /** Lower places were looked up, and lower ones scored; and items of the activity before this one were looked up. */
  private lookedUp = 0;
  private scored = 0;
  private ofActivity = 0;

  constructor(private readonly index: CategoryIndex) {}

  /** Does a step of what is to be done for a shop; calls may take turns, and for another state of it. @returns the whole, once it is done */
  advance({ model, activity }: Shop): Float32Array | undefined {
    this.beginAnew(model, activity);
    const { end } = this.index;
    if (this.lookedUp < end) this.lookUp(Math.min(end, this.lookedUp + LOOKED_UP));
    else if (this.ofActivity < (activity?.itemIds.length ?? 0)) this.lookUpActive();
    else if (this.scored < end) this.score(Math.min(end, this.scored + SCORED));
    else return this.popularity;
    return undefined;
  }

  private beginAnew(model: RankingModel | undefined, activity: ItemActivity | undefined): void {
    const { order, end } = this.index;
    if (this.order !== order || this.model !== model || this.activity?.itemIds !== activity?.itemIds) {
      this.lookedUp = 0;
      this.ofActivity = activity?.itemIds.length ?? 0;
      this.scored = 0;
    }
    if (this.activity !== activity) this.scored = 0;
    Object.assign(this, { order, model, activity });
    if (this.popularity.length >= end) return;
    const room = Math.ceil(1.5 * end);
    this.inModel = copied(this.inModel, new Int32Array(room));
    this.inActivity = copied(this.inActivity, new Int32Array(room));
    this.popularity = copied(this.popularity, new Float32Array(room));
  }

  private lookUp(to: number): void {
    const { index, model, activity } = this;
    for (; this.lookedUp < to; this.lookedUp++) {
      const item = index.at(this.lookedUp);
      this.inModel[this.lookedUp] = (item && model?.itemIndex.get(item.itemId)) ?? NONE;
      this.inActivity[this.lookedUp] = (item && activity?.indexOf(item.itemId)) ?? NONE;
    }
  }

  /** Items that were touched for the first time since the others were looked up. */
  private lookUpActive(): void {
    const itemIds = this.activity!.itemIds;
    const to = Math.min(itemIds.length, this.ofActivity + LOOKED_UP);
    for (; this.ofActivity < to; this.ofActivity++) {
      const place = this.index.placeOf(itemIds[this.ofActivity]);
      if (place !== undefined) this.inActivity[place] = this.ofActivity;
    }
  }

  private score(to: number): void {
    const now = this.activity?.popularity ?? NOTHING;
    const learned = this.model?.popularity ?? NOTHING;
    for (; this.scored < to; this.scored++) {
      const [active, known] = [this.inActivity[this.scored], this.inModel[this.scored]];
      // What was touched for the first time after the activity was summed up is beyond its end.
      if (active >= 0 && now[active] > 0) this.popularity[this.scored] = 1 + now[active];
      else this.popularity[this.scored] = known >= 0 ? learned[known] : 0;
    }
  }
}

const NONE = -1;
const NOTHING = new Float32Array(0);

function copied<T extends Int32Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const byPlace = new WeakMap<CategoryIndex, PopularityByPlace>();

/** How popular the items in stock are, by place; it holds until the next call. In steps, since at first it is O(items). */
export function* findPopularity(shop: Shop): Stepwise<Float32Array> {
  const { available } = shop.catalog;
  let known = byPlace.get(available);
  if (!known) byPlace.set(available, (known = new PopularityByPlace(available)));
  for (;;) {
    const popularity = known.advance(shop);
    if (popularity) return popularity;
    yield;
  }
}

/** `findPopularity` without a pause: quick where it was asked in steps before. */
export function popularityByPlace(shop: Shop): Float32Array {
  return atOnce(findPopularity(shop));
}
