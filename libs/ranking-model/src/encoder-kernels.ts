import type { TensorKernels } from '@attune/kernels';
import { NewestStateEncoder, type Steps, viewParameters } from '@attune/sequence-encoder';
import { ItemTable } from './item-table';
import type { KnownStep } from './known-history';
import type { EncoderWeights } from './ranking-model';

/** One of a model's sequence encoders where SIMD reads it. */
export class EncoderKernels {
  /** (items, dims) */
  readonly table: ItemTable;
  private readonly meanItem: Float64Array; // (dims,)
  private readonly encoder: NewestStateEncoder;

  constructor(
    private readonly kernels: TensorKernels,
    { shape, parameters }: EncoderWeights,
  ) {
    const views = viewParameters(heldBy(kernels, parameters), shape);
    this.table = new ItemTable(kernels, views.items, shape.dims);
    this.meanItem = meanRow(views.items, shape.dims);
    this.encoder = new NewestStateEncoder(kernels, shape, views);
  }

  /**
   * The state (dims,) after the newest step, and the mean logit of all items, which is the logit of the mean item. The
   * state stays until the next call.
   */
  newestState(steps: Steps): { state: Float32Array; meanLogit: number } {
    const state = this.encoder.newestState(steps);
    let meanLogit = 0;
    for (let i = 0; i < state.length; i++) meanLogit += state[i] * this.meanItem[i];
    return { state, meanLogit };
  }

  /** How near each of some items lies to another one: (some items, other items), products of their embeddings. */
  nearness(items: readonly number[], others: readonly number[]): Float32Array[] {
    const { kernels, table } = this;
    const mark = kernels.mark();
    const ids = kernels.i32(others.length);
    ids.set(others);
    const vectors = kernels.f32(others.length * table.columns);
    kernels.gatherRows(vectors, ids, table.rows, 1);
    const products = kernels.f32(others.length);
    const rows = items.map((item) => {
      kernels.dotRows(products, vectors, table.row(item));
      return products.slice();
    });
    kernels.release(mark);
    return rows;
  }
}

/** A tensor where the kernels read it: itself, or a copy. */
export function heldBy(kernels: TensorKernels, tensor: Float32Array): Float32Array {
  if (kernels.holds(tensor)) return tensor;
  const copy = kernels.f32(tensor.length);
  copy.set(tensor);
  return copy;
}

/** A history as encoders read it. */
export function stepsOf(newestFirst: readonly KnownStep[]): Steps {
  const steps = newestFirst.toReversed();
  return {
    items: steps.map(({ item }) => item),
    weights: steps.map(({ weight }) => weight),
    times: steps.map(({ time }) => time),
  };
}

/** The mean of a matrix's rows, (columns,). */
function meanRow(matrix: Float32Array, columns: number): Float64Array {
  const mean = new Float64Array(columns);
  for (let row = 0; row < matrix.length; row += columns) {
    for (let column = 0; column < columns; column++) mean[column] += matrix[row + column];
  }
  return mean.map((sum) => (sum * columns) / Math.max(1, matrix.length));
}
