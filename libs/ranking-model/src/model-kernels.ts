import { type TensorKernels, topK, WasmKernels } from '@attune/kernels';
import { bestByBounds } from './best-by-bounds';
import { bestByIndex } from './best-by-index';
import { EncoderKernels, heldBy, stepsOf } from './encoder-kernels';
import { FactorKernels } from './factor-kernels';
import { IndexKernels } from './index-kernels';
import { ItemTable, type Look, type ProductTables } from './item-table';
import type { KnownHistory, KnownItem } from './known-history';
import { kernelsHolding } from './model-memory';
import type { BlendWeights, RankingModel, ScoredItem } from './ranking-model';
import { atOnce, type Stepwise } from './stepwise';

/** Weights of the parts that are products of every item's vector with one of the shopper's. */
type ProductWeights = Pick<BlendWeights, 'factors' | 'encoder'>;
/** And of what is added to them for every item, whoever the shopper is. */
type DenseWeights = ProductWeights & Pick<BlendWeights, 'popularity'>;

/** A shopper as the item tables are multiplied with them; missing where a part has no weight. */
interface ShopperVectors {
  factors?: Float32Array; // (dims,)
  encoders: readonly Float32Array[]; // (dims,) each
  /** Of all items and encoders. */
  meanLogit: number;
}

/** A model's matrices where SIMD reads them: on the calling thread, since one request is too short to share. */
export class ModelKernels {
  private readonly tables: ProductTables;
  private readonly popularity: Float32Array;
  private readonly index?: IndexKernels;
  /** (items,) each, for one request after the other: to clear new ones costs more than to write them over. */
  private readonly room: Record<'sparse' | 'scores' | 'products' | 'logits', Float32Array>;

  /** In steps, since it is O(items). */
  static *load(model: RankingModel): Stepwise<ModelKernels> {
    const kernels = kernelsHolding(model) ?? new WasmKernels({ threads: 1 });
    const factors = model.factors.dims > 0 ? yield* FactorKernels.load(kernels, model) : undefined;
    const encoders: EncoderKernels[] = [];
    for (const weights of model.encoders) {
      encoders.push(new EncoderKernels(kernels, weights));
      yield;
    }
    return new ModelKernels(kernels, model, factors, encoders);
  }

  private constructor(
    private readonly kernels: TensorKernels,
    model: RankingModel,
    private readonly factors: FactorKernels | undefined,
    private readonly encoders: readonly EncoderKernels[],
  ) {
    this.tables = { factors: this.factors?.table, encoders: this.encoders.map(({ table }) => table) };
    this.popularity = heldBy(this.kernels, model.popularity);
    if (model.index) this.index = new IndexKernels(this.kernels, model, model.index, this.factors);
    const items = () => this.kernels.f32(model.itemIds.length);
    this.room = { sparse: items(), scores: items(), products: items(), logits: items() };
  }

  /** Makes what is else made by the first request that needs it, in steps. */
  *prepare(): Stepwise {
    if (this.factors) {
      yield* this.factors.table.prepareBounds();
      void this.factors.inverseNorms;
      yield;
    }
    // The lists of an index stand for the bounds.
    if (!this.index) yield* this.prepareBounds();
  }

  /** out (items,) += the weighted parts that score every item. @param history of at least one item */
  addDense(history: KnownHistory, weights: DenseWeights, out: Float32Array): void {
    this.withRoom(() => {
      const { scores } = this.room;
      scores.set(out);
      this.kernels.axpy(weights.popularity, this.popularity, scores);
      this.addWeighted(scores, this.vectorsOf(history, weights), weights, this.tables, ItemTable.all);
      out.set(scores);
    });
  }

  /** The sum of the parts that `addSparse` adds to zeros (items,) and the weighted ones that score every item, of some items. */
  scoresOfSome(
    history: KnownHistory,
    weights: DenseWeights,
    addSparse: (out: Float32Array) => void,
    items: Int32Array,
  ): Float32Array {
    return this.withRoom(() => {
      addSparse(this.room.sparse.fill(0));
      return this.scoresOf(items, this.vectorsOf(history, weights), weights).slice();
    });
  }

  /**
   * The `k` best items by the sum of the parts that `addSparse` adds to zeros (items,) and the weighted ones that score
   * every item: by bounds of the products first, so that few items are multiplied with in full.
   * @param history of at least one item
   */
  best(
    history: KnownHistory,
    weights: DenseWeights,
    addSparse: (out: Float32Array) => void,
    k: number,
    isExcluded?: (item: number) => boolean,
  ): ScoredItem[] {
    const { sparse, scores: bounds } = this.room;
    atOnce(this.prepareBounds());
    return this.withRoom(() => {
      addSparse(sparse.fill(0));
      const vectors = this.vectorsOf(history, weights);
      bounds.set(sparse);
      this.kernels.axpy(weights.popularity, this.popularity, bounds);
      this.addWeighted(bounds, vectors, weights, this.tables, ItemTable.bounds);
      const scoresOf = (items: Int32Array) => this.scoresOf(items, vectors, weights);
      return bestByBounds(this.kernels, bounds, k, scoresOf, isExcluded);
    });
  }

  /**
   * The same of a model with an index, but for what its lists miss: only candidates are scored, which are the items of the
   * lists that fit best, those that `addSparse` adds to, and the most popular ones.
   * @param addSparse adds the parts that are neither products nor popularity to zeros (items,)
   * @returns undefined when so much is excluded that all items should be scored instead
   */
  bestOfLists(
    history: KnownHistory,
    weights: BlendWeights,
    addSparse: (out: Float32Array) => void,
    k: number,
    isExcluded?: (item: number) => boolean,
  ): ScoredItem[] | undefined {
    const { sparse } = this.room;
    const index = this.indexed();
    return this.withRoom(() => {
      addSparse(sparse.fill(0));
      const vectors = this.vectorsOf(history, weights);
      const fits = this.fitsOf(vectors, weights);
      return bestByIndex(
        index.lists,
        {
          bestLists: (count) => topK(fits, count),
          candidates: index.candidates,
          addOthers: (candidates) => {
            candidates.addAboveZero(sparse);
            candidates.addAll(index.popular);
          },
          scoresOf: (items) => this.scoresOf(items, vectors, weights),
        },
        k,
        isExcluded,
      );
    });
  }

  /**
   * How many lists must be looked into for each of some items to be a candidate of `bestOfLists`; 0 for those that are
   * candidates anyway.
   */
  probesToReach(
    history: KnownHistory,
    weights: BlendWeights,
    addSparse: (out: Float32Array) => void,
    items: readonly number[],
  ): number[] {
    const { sparse } = this.room;
    const index = this.indexed();
    return this.withRoom(() => {
      addSparse(sparse.fill(0));
      const fits = this.fitsOf(this.vectorsOf(history, weights), weights);
      const places = new Map(Array.from(topK(fits, fits.length), (list, place) => [list, place]));
      const isCandidate = (item: number) => sparse[item] > 0 || index.popular.includes(item);
      return items.map((item) => (isCandidate(item) ? 0 : places.get(index.listOf(item))! + 1));
    });
  }

  /**
   * The `k` items with the best sum of two: how near their factors lie to a vector by cosine, negative ones counting as 0, and
   * what is given to some. Best first, above 0 only; by bounds first, as `best`.
   * @param vector (dims,), in the basis of the model's factors
   */
  nearest(
    vector: Float32Array,
    given: readonly ScoredItem[],
    k: number,
    isExcluded?: (item: number) => boolean,
  ): ScoredItem[] {
    const { kernels, factors } = this;
    const { scores: bounds } = this.room;
    if (factors) atOnce(factors.table.prepareBounds());
    return this.withRoom(() => {
      const direction = factors?.direction(vector);
      const norms = factors?.inverseNorms;
      const gifts = new Map<number, number>();
      for (const { item, score } of given) gifts.set(item, (gifts.get(item) ?? 0) + score);
      // Bounds and scores take the same steps: each rounds what is larger to what is not smaller.
      if (factors) ItemTable.bounds(bounds, factors.table, direction!);
      else bounds.fill(0);
      for (let item = 0; norms && item < bounds.length; item++) bounds[item] *= norms[item];
      for (const [item, gift] of gifts) bounds[item] = Math.max(0, bounds[item]) + gift;
      const scoresOf = (items: Int32Array) => {
        const scores = kernels.f32(items.length);
        const ids = kernels.i32(items.length);
        ids.set(items);
        if (factors) ItemTable.some(ids)(scores, factors.table, direction!);
        items.forEach((item, place) => {
          if (norms) scores[place] *= norms[item];
          scores[place] = Math.max(0, scores[place]) + (gifts.get(item) ?? 0);
        });
        return scores;
      };
      const isHidden = (item: number) => !(bounds[item] > 0) || isExcluded?.(item) === true;
      return bestByBounds(kernels, bounds, k, scoresOf, isHidden).filter(({ score }) => score > 0);
    });
  }

  /**
   * How much each item of a history adds to the product of factors of each of some items, (items, history); none in a model
   * without factors.
   */
  factorShares(history: readonly KnownItem[], items: readonly number[]): Float64Array[] {
    return this.factors?.shares(history, items) ?? [];
  }

  /** How near each of some items lies to the others, for each encoder: (items, others). */
  encoderNearness(items: readonly number[], others: readonly number[]): Float32Array[][] {
    return this.encoders.map((encoder) => encoder.nearness(items, others));
  }

  /** The vector of a shopper with these items, in the basis of the model's factors, (dims,). @param items at least one */
  shopperVector(items: readonly KnownItem[]): Float32Array {
    return this.factors?.shopperUnturned(items) ?? new Float32Array(0);
  }

  /** As `weightedVector` in `score-items.ts` gives it. */
  weightedVector(history: KnownHistory, weights: ProductWeights): Float32Array {
    return this.withRoom(() => {
      const { tables } = this;
      const widths = [this.factors?.width ?? 0, ...tables.encoders.map(({ columns }) => columns)];
      const vector = new Float32Array(widths.reduce((sum, width) => sum + width, 0));
      if (history.items.length === 0) return vector;
      const { encoders } = this.vectorsOf(history, { ...weights, factors: 0 });
      if (this.factors && weights.factors > 0) {
        vector.set(this.factors.shopperUnturned(history.items).map((x) => x * weights.factors));
      }
      encoders.forEach((state, e) => {
        const share = weights.encoder / encoders.length;
        vector.set(
          state.map((x) => x * share),
          vector.length - state.length * (encoders.length - e),
        );
      });
      return vector;
    });
  }

  private *prepareBounds(): Stepwise {
    if (this.factors) yield* this.factors.table.prepareBounds();
    for (const { table } of this.encoders) yield* table.prepareBounds();
  }

  private indexed(): IndexKernels {
    if (!this.index) throw new Error('the model has no index');
    return this.index;
  }

  /** How well each list of the index fits a shopper, (lists,): the score of its mean. */
  private fitsOf(vectors: ShopperVectors, weights: ProductWeights): Float32Array {
    const index = this.indexed();
    const fits = this.kernels.f32(index.size);
    this.addWeighted(fits, vectors, weights, index.tables, ItemTable.all);
    return fits;
  }

  /** Of some items the sum of the sparse parts, which are in their room, and the weighted dense ones, (items,). */
  private scoresOf(items: Int32Array, vectors: ShopperVectors, weights: DenseWeights): Float32Array {
    const { kernels } = this;
    const ids = kernels.i32(items.length);
    ids.set(items);
    const [scores, popularity] = [kernels.f32(items.length), kernels.f32(items.length)];
    for (let place = 0; place < items.length; place++) {
      scores[place] = this.room.sparse[items[place]];
      popularity[place] = this.popularity[items[place]];
    }
    kernels.axpy(weights.popularity, popularity, scores);
    this.addWeighted(scores, vectors, weights, this.tables, ItemTable.some(ids));
    return scores;
  }

  private vectorsOf({ items, steps }: KnownHistory, weights: ProductWeights): ShopperVectors {
    const factors = weights.factors > 0 ? this.factors?.shopper(items) : undefined;
    if (!(weights.encoder > 0)) return { factors, encoders: [], meanLogit: 0 };
    const told = stepsOf(steps);
    const states = this.encoders.map((encoder) => encoder.newestState(told));
    const meanLogit = states.reduce((sum, state) => sum + state.meanLogit / states.length, 0);
    return { factors, encoders: states.map(({ state }) => state), meanLogit };
  }

  /**
   * out (rows looked at,) += the weighted products with the factors, and how far the encoders' mean logit of an item lies
   * above that of the average item, 0 when it does not: what is less to be expected than average is not recommended for
   * it. Bounds in, bounds out: each step rounds what is larger to what is not smaller, and all looks take the same steps.
   */
  private addWeighted(
    out: Float32Array,
    vectors: ShopperVectors,
    weights: ProductWeights,
    tables: ProductTables,
    look: Look,
  ): void {
    const { kernels } = this;
    const { factors, encoders, meanLogit } = vectors;
    const products = this.room.products.subarray(0, out.length);
    if (factors) {
      look(products, tables.factors!, factors);
      kernels.axpy(weights.factors, products, out);
    }
    if (encoders.length > 0) {
      const logits = this.room.logits.subarray(0, out.length).fill(0);
      encoders.forEach((state, e) => {
        look(products, tables.encoders[e], state);
        kernels.axpy(1 / encoders.length, products, logits);
      });
      kernels.addAbove(weights.encoder, logits, meanLogit, out);
    }
  }

  /** Frees what the work has allocated, however it ends. */
  private withRoom<T>(work: () => T): T {
    const mark = this.kernels.mark();
    try {
      return work();
    } finally {
      this.kernels.release(mark);
    }
  }
}
