import type { CatalogItem } from '@attune/contracts';
import { topK } from '@attune/kernels';
import type { RankingModel, Stepwise } from '@attune/ranking-model';
import type { CategoryIndex } from '../catalog/category-index';
import { filtersOf, matchesAll, questionOf } from '../filter/joined-filters';
import { KeptByQuestion } from './kept-by-question';
import type { IsExcluded, Wishes } from '../selection';
import type { Shop } from '../shop';

/** Of the model's most popular items so many are tried first. */
const TRIED = 2_000;
/** So many items are looked at in a step. */
const STEP = 64;
/** Filters of which it is remembered what they leave of a model: a megabyte each for a million items. */
const MAX_FILTERS = 20;

/** What filters leave of the items that a model knows, as far as it was looked at. */
class LeftOfModel {
  /** (items,) of the model: 1 for what matches. */
  readonly isLeft: Uint8Array;
  private from = 0;

  /** Below it every item stands for the first time. */
  private readonly firstEnd: number;
  readonly order: object;

  constructor(
    available: CategoryIndex,
    private readonly model: RankingModel,
    private readonly matches: (item: CatalogItem) => boolean,
  ) {
    this.isLeft = new Uint8Array(model.itemIds.length);
    this.firstEnd = available.end;
    this.order = available.order;
  }

  /** Looks, in steps, at items that came since it last did: O(items) at first. It ends when the places close up. */
  *catchUp(available: CategoryIndex): Stepwise {
    while (available.order === this.order && this.from < available.end) {
      const item = available.at(this.from++);
      const isLeft = item !== undefined && this.matches(item);
      if (item && (isLeft || this.from > this.firstEnd)) {
        this.isLeft[this.model.itemIndex.get(item.itemId) ?? this.isLeft.length] = Number(isLeft);
      }
      if (this.from % STEP === 0) yield;
    }
  }
}

const leftOf = new KeptByQuestion<RankingModel, LeftOfModel>(MAX_FILTERS);
const popularOf = new WeakMap<RankingModel, Int32Array>();

/**
 * Works out, in steps, what filters leave of the items that the model knows, where they leave too little of the popular
 * ones: to ask for each of a million items takes a tenth of a second and more.
 * @param k how many are wanted
 */
export function* prepareLeftOfModel(
  { catalog: { available }, model }: Shop,
  k: number,
  filters: Pick<Wishes, 'filter' | 'rules'>,
): Stepwise {
  const all = filtersOf(filters);
  const key = questionOf(all);
  if (!model || all.length === 0 || key === undefined) return;
  const isLeft = matchesAll(all);
  if (!leftOf.has(model, key)) {
    let popular = popularOf.get(model);
    if (!popular) popularOf.set(model, (popular = topK(model.popularity, TRIED)));
    let found = 0;
    for (const index of popular) {
      const item = available.get(model.itemIds[index]);
      if (item && isLeft(item) && ++found === 2 * k) return;
    }
    yield;
  }
  yield* leftOf.findOut(available, model, key, () => new LeftOfModel(available, model, isLeft));
}

/** (items,) of the model: 1 for what the filters of an answer leave; undefined where it was not prepared. */
export function leftOfModel(
  { catalog: { available } }: Shop,
  model: RankingModel,
  { filters }: IsExcluded,
): Uint8Array | undefined {
  return filters && leftOf.find(available, model, questionOf(filtersOf(filters)))?.isLeft;
}
