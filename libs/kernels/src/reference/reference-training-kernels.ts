import { requireRows } from '../shape-checks';
import type { AdamStep, SparseRows, TrainingKernels } from '../training-kernels';
import { ReferenceLayerKernels } from './reference-layer-kernels';
import { dot } from './vectors';

/** The definition: what the fast kernels are judged against. */
export abstract class ReferenceTrainingKernels extends ReferenceLayerKernels implements TrainingKernels {
  crossEntropy(
    d: { x: Float32Array; items: Float32Array },
    x: Float32Array,
    items: Float32Array,
    targets: Int32Array,
    rowWeights: Float32Array,
    losses: Float32Array,
    logBias?: Float32Array,
  ): void {
    const dims = x.length / targets.length;
    const classes = items.length / dims;
    requireRows(targets, classes);
    for (let r = 0; r < targets.length; r++) {
      const logits = Array.from(
        { length: classes },
        (_, i) => dot(x, r * dims, items, i * dims, dims) + (logBias?.[i] ?? 0),
      );
      const largest = Math.max(...logits);
      const total = logits.reduce((sum, logit) => sum + Math.exp(logit - largest), 0);
      losses[r] = Math.log(total) + largest - logits[targets[r]];
      d.x.fill(0, r * dims, (r + 1) * dims);
      logits.forEach((logit, i) => {
        const slope = rowWeights[r] * (Math.exp(logit - largest) / total - (i === targets[r] ? 1 : 0));
        for (let c = 0; c < dims; c++) {
          d.x[r * dims + c] += slope * items[i * dims + c];
          d.items[i * dims + c] += slope * x[r * dims + c];
        }
      });
    }
  }

  adam(
    parameters: Float32Array,
    gradients: Float32Array,
    first: Float32Array,
    second: Float32Array,
    step: AdamStep,
  ): void {
    const { rate, beta1, beta2, epsilon, decay, t } = step;
    for (let i = 0; i < parameters.length; i++) {
      first[i] = beta1 * first[i] + (1 - beta1) * gradients[i];
      second[i] = beta2 * second[i] + (1 - beta2) * gradients[i] ** 2;
      const mean = first[i] / (1 - beta1 ** t);
      const deviation = Math.sqrt(second[i] / (1 - beta2 ** t));
      parameters[i] = (1 - rate * decay) * parameters[i] - (rate * mean) / (deviation + epsilon);
      gradients[i] = 0;
    }
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
    const dims = x.length / rows;
    requireRows(indices, y.length / dims, offsets[0], offsets[rows]);
    for (let u = 0; u < rows; u++) {
      const entries = Array.from({ length: offsets[u + 1] - offsets[u] }, (_, e) => offsets[u] + e);
      const vectorOf = (p: number) => Array.from(y.subarray(indices[p] * dims, (indices[p] + 1) * dims));
      const rowOf = (i: number) => Array.from(gram.subarray(i * dims, (i + 1) * dims));
      const product = (v: number[]) =>
        v.map((value, i) => {
          const observed = entries.reduce((sum, p) => sum + weights[p] * inner(vectorOf(p), v) * vectorOf(p)[i], 0);
          return inner(rowOf(i), v) + regularization[u] * value + observed;
        });
      const wanted = Array.from({ length: dims }, (_, i) =>
        entries.reduce((sum, p) => sum + weights[p] * vectorOf(p)[i], 0),
      );
      const start =
        entries.length === 0 ? new Array<number>(dims).fill(0) : Array.from(x.subarray(u * dims, (u + 1) * dims));
      x.set(conjugateGradient(product, wanted, start, steps), u * dims);
    }
  }

  alsLosses(losses: Float32Array, x: Float32Array, y: Float32Array, entries: SparseRows): void {
    const rows = entries.offsets.length - 1;
    const dims = x.length / rows;
    requireRows(entries.indices, y.length / dims, entries.offsets[0], entries.offsets[rows]);
    for (let r = 0; r < rows; r++) {
      losses[r] = 0;
      for (let p = entries.offsets[r]; p < entries.offsets[r + 1]; p++) {
        let product = 0;
        for (let c = 0; c < dims; c++) product += x[r * dims + c] * y[entries.indices[p] * dims + c];
        losses[r] += entries.weights[p] * (1 - product) ** 2;
      }
    }
  }
}

/** Solves product(x) = wanted from `start`. */
function conjugateGradient(
  product: (v: number[]) => number[],
  wanted: number[],
  start: number[],
  steps: number,
): number[] {
  let x = start;
  let residual = product(x).map((value, i) => wanted[i] - value);
  let direction = residual;
  for (let step = 0; step < steps && inner(residual, residual) > 1e-20; step++) {
    const moved = product(direction);
    const alpha = inner(residual, residual) / inner(direction, moved);
    const next = residual.map((value, i) => value - alpha * moved[i]);
    const beta = inner(next, next) / inner(residual, residual);
    x = x.map((value, i) => value + alpha * direction[i]);
    direction = next.map((value, i) => value + beta * direction[i]);
    residual = next;
  }
  return x;
}

function inner(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i], 0);
}
