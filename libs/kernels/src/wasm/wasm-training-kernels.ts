import { requireLanes, rowCount } from '../shape-checks';
import type { AdamStep, SparseRows, TrainingKernels } from '../training-kernels';
import { WasmLayerKernels } from './wasm-layer-kernels';

/** Rows that cross-entropy takes at once. */
const TILE = 48;

/** Losses and optimisers in WebAssembly SIMD. */
export abstract class WasmTrainingKernels extends WasmLayerKernels implements TrainingKernels {
  crossEntropy(
    d: { x: Float32Array; items: Float32Array },
    x: Float32Array,
    items: Float32Array,
    targets: Int32Array,
    rowWeights: Float32Array,
    losses: Float32Array,
    logBias?: Float32Array,
  ): void {
    const rows = targets.length;
    if (rows === 0) return;
    const dims = rowCount(x.length, rows);
    requireLanes(dims);
    const classes = rowCount(items.length, dims);
    this.requireRows(targets, classes);
    const [xAt, targetsAt, dxAt] = [this.at(x, x.length), this.at(targets, rows), this.at(d.x, x.length)];
    const [weightsAt, lossesAt] = [this.at(rowWeights, rows), this.at(losses, rows)];
    const biasAt = logBias ? this.at(logBias, classes) : 0;
    const dItemsAt = this.at(d.items, items.length);
    this.withRoom(() => {
      const itemsT = this.memory.reserve(this.pool.run('packedLength', dims, classes) * 4);
      const itemsP = this.memory.reserve(this.pool.run('packedLength', classes, dims) * 4);
      this.packInto(itemsT, items, dims, classes, true);
      this.packInto(itemsP, items, classes, dims, false);
      const scratchBytes = this.pool.run('crossEntropyScratchBytes', classes, dims);
      const scratch = Array.from({ length: this.threads }, () => this.memory.reserve(scratchBytes));
      // The first thread adds to what is there, each other one to zeros of its own.
      const others = Array.from({ length: this.threads - 1 }, () => this.memory.f32(items.length));
      const sums = [dItemsAt, ...others.map(({ byteOffset }) => byteOffset)];
      this.pool.split('crossEntropy', rows, TILE, (from, to, thread) => [
        ...[from, to, dims, classes, xAt, itemsT, itemsP, biasAt, targetsAt, weightsAt, lossesAt],
        ...[dxAt, sums[thread], scratch[thread]],
      ]);
      for (const sum of others) this.axpy(1, sum, d.items);
    });
  }

  adam(
    parameters: Float32Array,
    gradients: Float32Array,
    first: Float32Array,
    second: Float32Array,
    step: AdamStep,
  ): void {
    const { rate, beta1, beta2, epsilon, decay, t } = step;
    const correction = Math.sqrt(1 - beta2 ** t);
    const tensors = [parameters, gradients, first, second].map((tensor) => this.at(tensor, parameters.length));
    const sizes = [(rate * correction) / (1 - beta1 ** t), beta1, beta2, epsilon * correction, rate * decay];
    this.splitRows('adam', parameters.length, 1, [...tensors, ...sizes]);
  }

  alsHalfStep(
    x: Float32Array,
    y: Float32Array,
    gram: Float32Array,
    entries: SparseRows,
    regularization: Float32Array,
    steps: number,
  ): void {
    const rows = entries.offsets.length - 1;
    if (rows === 0) return;
    const dims = rowCount(x.length, rows);
    const entriesAt = this.entriesAt(entries, y, dims);
    const [xAt, yAt, gramAt] = [this.at(x, x.length), this.at(y, y.length), this.at(gram, dims * dims)];
    const regularizationAt = this.at(regularization, rows);
    const scratchBytes = this.pool.run('alsScratchBytes', dims);
    const scratch = this.roomFor('rows', scratchBytes * this.threads);
    // A row costs a product with gram, about as much as `dims / 2` entries do, beside its entries.
    const bounds = balancedBounds(entries.offsets, dims / 2, this.threads);
    this.pool.splitBy('alsHalfStep', bounds, (from, to, thread) => [
      ...[from, to, ...entriesAt, dims, yAt, gramAt, regularizationAt, steps, xAt, scratch + thread * scratchBytes],
    ]);
  }

  alsLosses(losses: Float32Array, x: Float32Array, y: Float32Array, entries: SparseRows): void {
    const rows = entries.offsets.length - 1;
    if (rows === 0) return;
    const dims = rowCount(x.length, rows);
    const entriesAt = this.entriesAt(entries, y, dims);
    const [xAt, yAt, lossesAt] = [this.at(x, x.length), this.at(y, y.length), this.at(losses, rows)];
    this.pool.splitBy('alsLosses', balancedBounds(entries.offsets, 1, this.threads), (from, to) => [
      ...[from, to, ...entriesAt, dims, yAt, xAt, lossesAt],
    ]);
  }

  /** The addresses of a sparse matrix whose columns are the rows of y (columns, dims). */
  private entriesAt({ offsets, indices, weights }: SparseRows, y: Float32Array, dims: number): number[] {
    requireLanes(dims);
    const [first, end] = [offsets[0], offsets[offsets.length - 1]];
    this.requireRows(indices, rowCount(y.length, dims), first, end);
    return [this.at(offsets, offsets.length), this.at(indices, end), this.at(weights, end)];
  }
}

/** Bounds of one range of rows a thread, so that each has about the same number of entries and rows. */
function balancedBounds(offsets: Int32Array, rowCost: number, threads: number): number[] {
  const rows = offsets.length - 1;
  const total = offsets[rows] + rows * rowCost;
  const bounds = [0];
  for (let row = 0; bounds.length < threads; row++) {
    if (row >= rows || offsets[row] + row * rowCost >= (total * bounds.length) / threads)
      bounds.push(Math.min(row, rows));
  }
  return [...bounds, rows];
}
