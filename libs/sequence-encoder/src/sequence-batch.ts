import type { TensorKernels } from '@attune/kernels';

/** Sequences packed one after the other: inputs, and for each the item that came next. */
export interface SequenceBatch {
  sequences: number;
  /** Items in all sequences together. */
  rows: number;
  starts: Int32Array; // (sequences + 1,)
  weightStarts: Int32Array; // (sequences,)
  /** Floats that the attention weights of one block take. */
  weightCount: number;
  inputs: Int32Array; // (rows,)
  /** Distance from the sequence's newest item, 0 for that one. */
  positions: Int32Array; // (rows,)
  /** Contexts of the inputs, 0 where the sequences have none. */
  contexts: Int32Array; // (rows,)
  targets: Int32Array; // (rows,)
}

/** Sequences of item indices in compressed rows, oldest first. */
export interface PackableSequences {
  offsets: Int32Array; // (sequences + 1,)
  items: Int32Array; // (steps,)
  /** Of each step, as `stepContexts` tells them. */
  contexts?: Int32Array; // (steps,)
}

/**
 * Packs the sequences of `users`. For training the last item of each is only a target; for scoring all items are inputs
 * and the targets are -1. Sequences longer than `maxLength` lose their oldest items.
 */
export function packSequences(
  kernels: TensorKernels,
  sequences: PackableSequences,
  users: ArrayLike<number>,
  options: { maxLength: number; heads: number; withTargets: boolean },
): SequenceBatch {
  const { maxLength, heads, withTargets } = options;
  const held = withTargets ? 1 : 0;
  const starts = kernels.i32(users.length + 1);
  const weightStarts = kernels.i32(users.length);
  let weightCount = 0;
  for (let s = 0; s < users.length; s++) {
    const inputs = sequences.offsets[users[s] + 1] - sequences.offsets[users[s]] - held;
    const length = Math.min(maxLength, Math.max(0, inputs));
    starts[s + 1] = starts[s] + length;
    weightStarts[s] = weightCount;
    weightCount += heads * length * length;
  }
  const rows = starts[users.length];
  const inputs = kernels.i32(rows);
  const positions = kernels.i32(rows);
  const contexts = kernels.i32(rows);
  const targets = kernels.i32(rows);
  for (let s = 0; s < users.length; s++) {
    const length = starts[s + 1] - starts[s];
    const first = sequences.offsets[users[s] + 1] - held - length;
    for (let i = 0; i < length; i++) {
      inputs[starts[s] + i] = sequences.items[first + i];
      contexts[starts[s] + i] = sequences.contexts?.[first + i] ?? 0;
      positions[starts[s] + i] = length - 1 - i;
      targets[starts[s] + i] = withTargets ? sequences.items[first + i + 1] : -1;
    }
  }
  return { sequences: users.length, rows, starts, weightStarts, weightCount, inputs, positions, contexts, targets };
}
