import { WasmLayerKernels } from './wasm-layer-kernels';
import type { AdamStep, SparseRows, TrainingKernels } from '../training-kernels';

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
    const dims = x.length / rows;
    const classes = items.length / dims;
    this.withRoom(() => {
      const itemsT = this.memory.reserve(this.pool.run('packedLength', dims, classes) * 4);
      const itemsP = this.memory.reserve(this.pool.run('packedLength', classes, dims) * 4);
      this.packInto(itemsT, items, dims, classes, true);
      this.packInto(itemsP, items, classes, dims, false);
      const scratchBytes = this.pool.run('crossEntropyScratchBytes', classes, dims);
      const scratch = Array.from({ length: this.threads }, () => this.memory.reserve(scratchBytes));
      const dItems = Array.from({ length: this.threads }, (_, t) =>
        t === 0 ? d.items : this.memory.f32(items.length),
      );
      this.pool.split('crossEntropy', rows, TILE, (from, to, thread) => [
        ...[from, to, dims, classes, x.byteOffset, itemsT, itemsP, logBias?.byteOffset ?? 0],
        ...[targets.byteOffset, rowWeights.byteOffset, losses.byteOffset],
        ...[d.x.byteOffset, dItems[thread].byteOffset, scratch[thread]],
      ]);
      for (let t = 1; t < this.threads; t++) this.axpy(1, dItems[t], d.items);
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
    this.splitFloats('adam', parameters.length, (from, to) => [
      ...[from, to, parameters.byteOffset, gradients.byteOffset, first.byteOffset, second.byteOffset],
      ...[(rate * correction) / (1 - beta1 ** t), beta1, beta2, epsilon * correction, rate * decay],
    ]);
  }

  alsHalfStep(
    x: Float32Array,
    y: Float32Array,
    gram: Float32Array,
    { offsets, indices, weights }: SparseRows,
    regularization: Float32Array,
    steps: number,
  ): void {
    const rows = offsets.length - 1;
    if (rows === 0) return;
    const dims = x.length / rows;
    const scratchBytes = this.pool.run('alsScratchBytes', dims);
    const scratch = this.roomFor('rows', scratchBytes * this.threads);
    // A row costs a product with gram, about as much as `dims / 2` entries do, beside its entries.
    this.pool.splitBy('alsHalfStep', balancedBounds(offsets, dims / 2, this.threads), (from, to, thread) => [
      ...[from, to, offsets.byteOffset, indices.byteOffset, weights.byteOffset, dims, y.byteOffset, gram.byteOffset],
      ...[regularization.byteOffset, steps, x.byteOffset, scratch + thread * scratchBytes],
    ]);
  }

  alsLosses(losses: Float32Array, x: Float32Array, y: Float32Array, entries: SparseRows): void {
    const { offsets, indices, weights } = entries;
    const dims = x.length / Math.max(1, losses.length);
    this.pool.splitBy('alsLosses', balancedBounds(offsets, 1, this.threads), (from, to) => [
      ...[from, to, offsets.byteOffset, indices.byteOffset, weights.byteOffset, dims],
      ...[y.byteOffset, x.byteOffset, losses.byteOffset],
    ]);
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
