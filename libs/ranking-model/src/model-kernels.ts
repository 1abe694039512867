import { type TensorKernels, WasmKernels } from '@attune/kernels';
import { bestByBounds } from './best-by-bounds';
import { EncoderKernels, stepsOf } from './encoder-kernels';
import { FactorKernels } from './factor-kernels';
import { ItemTable, type Look } from './item-table';
import type { KnownHistory, KnownItem } from './known-history';
import type { BlendWeights, RankingModel, ScoredItem } from './ranking-model';

/** One per model, made on its first use. */
const loaded = new WeakMap<RankingModel, ModelKernels>();

/** The model's matrices in the memory of the kernels that score with them. */
export function kernelsOf(model: RankingModel): ModelKernels {
  let known = loaded.get(model);
  if (!known) loaded.set(model, (known = new ModelKernels(model)));
  return known;
}

/** Weights of the parts that are products of every item's vector with one of the shopper's. */
export type ProductWeights = Pick<BlendWeights, 'factors' | 'encoder'>;

/** A shopper as the item tables are multiplied with them; missing where a part has no weight. */
interface ShopperVectors {
  factors?: Float32Array; // (dims,)
  encoders: readonly Float32Array[]; // (dims,) each
  /** Of all items and encoders. */
  meanLogit: number;
}

/** A model's matrices where SIMD reads them: on the calling thread, since one request is too short to share. */
export class ModelKernels {
  private readonly kernels: TensorKernels = new WasmKernels({ threads: 1 });
  private readonly factors?: FactorKernels;
  private readonly encoders: readonly EncoderKernels[];
  /** (items,) each, for one request after the other: to clear new ones costs more than to write them over. */
  private readonly room: Record<'others' | 'scores' | 'products' | 'logits', Float32Array>;

  constructor(model: RankingModel) {
    if (model.factors.dims > 0) this.factors = new FactorKernels(this.kernels, model);
    this.encoders = model.encoders.map((weights) => new EncoderKernels(this.kernels, weights));
    const items = () => this.kernels.f32(model.itemIds.length);
    this.room = { others: items(), scores: items(), products: items(), logits: items() };
  }

  /** out (items,) += the weighted parts that are products. @param history of at least one item */
  addProducts(history: KnownHistory, weights: ProductWeights, out: Float32Array): void {
    this.withRoom(() => {
      const { scores } = this.room;
      scores.set(out);
      this.addWeighted(scores, this.vectorsOf(history, weights), weights, ItemTable.all);
      out.set(scores);
    });
  }

  /**
   * The `k` best items by the sum of the parts that `addOthers` adds to zeros (items,) and the weighted ones that are
   * products: by bounds of the products first, so that few items are multiplied with in full.
   * @param history of at least one item
   */
  best(
    history: KnownHistory,
    weights: ProductWeights,
    addOthers: (out: Float32Array) => void,
    k: number,
    isExcluded?: (item: number) => boolean,
  ): ScoredItem[] {
    const { kernels } = this;
    const { others, scores: bounds } = this.room;
    this.factors?.table.prepareBounds();
    for (const { table } of this.encoders) table.prepareBounds();
    return this.withRoom(() => {
      addOthers(others.fill(0));
      const vectors = this.vectorsOf(history, weights);
      bounds.set(others);
      this.addWeighted(bounds, vectors, weights, ItemTable.bounds);
      const scoresOf = (items: Int32Array) => {
        const ids = kernels.i32(items.length);
        ids.set(items);
        const scores = kernels.f32(items.length);
        items.forEach((item, place) => (scores[place] = others[item]));
        this.addWeighted(scores, vectors, weights, ItemTable.some(ids));
        return scores;
      };
      return bestByBounds(bounds, k, scoresOf, isExcluded);
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

  private vectorsOf({ items, steps }: KnownHistory, weights: ProductWeights): ShopperVectors {
    const factors = weights.factors > 0 ? this.factors?.shopper(items) : undefined;
    if (!(weights.encoder > 0)) return { factors, encoders: [], meanLogit: 0 };
    const told = stepsOf(steps);
    const states = this.encoders.map((encoder) => encoder.newestState(told));
    const meanLogit = states.reduce((sum, state) => sum + state.meanLogit / states.length, 0);
    return { factors, encoders: states.map(({ state }) => state), meanLogit };
  }

  /**
   * out (items looked at,) += the weighted products with the factors, and how far the encoders' mean logit of an item lies
   * above that of the average item, 0 when it does not: what is less to be expected than average is not recommended for
   * it. Bounds in, bounds out: each step rounds what is larger to what is not smaller, and all looks take the same steps.
   */
  private addWeighted(out: Float32Array, vectors: ShopperVectors, weights: ProductWeights, look: Look): void {
    const { kernels } = this;
    const { factors, encoders, meanLogit } = vectors;
    const products = this.room.products.subarray(0, out.length);
    if (factors) {
      look(products, this.factors!.table, factors);
      kernels.axpy(weights.factors, products, out);
    }
    if (encoders.length > 0) {
      const logits = this.room.logits.subarray(0, out.length).fill(0);
      encoders.forEach((state, e) => {
        look(products, this.encoders[e].table, state);
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
