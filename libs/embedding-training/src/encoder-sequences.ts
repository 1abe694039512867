import type { InteractionDataset } from '@attune/dataset';
import { contextCount, type ContextInputs, type PackableSequences, stepContexts } from '@attune/sequence-encoder';

/**
 * The steps of all users in order, or of each question's history: an item that follows itself is one step, as strong as its
 * strongest touch and as new as its newest.
 * @param inputs what the encoder is told of a step beside the item
 * @param users (sequences,): whose they are; unless given, all users in order
 * @param ends (sequences,): where each sequence ends in the dataset; unless given, at its user's end
 */
export function encoderSequences(
  dataset: InteractionDataset,
  inputs: ContextInputs,
  users: ArrayLike<number> = { length: dataset.userIds.length },
  ends?: ArrayLike<number>,
): PackableSequences {
  const offsets = new Int32Array(users.length + 1);
  const steps = { items: [] as number[], weights: [] as number[], times: [] as number[] };
  for (let s = 0; s < users.length; s++) {
    const user = users[s] ?? s;
    const start = dataset.offsets[user];
    const end = ends ? ends[s] : dataset.offsets[user + 1];
    for (let p = start; p < end; p++) {
      const last = steps.items.length - 1;
      if (p > start && dataset.items[p] === dataset.items[p - 1]) {
        steps.weights[last] = Math.max(steps.weights[last], dataset.weights[p]);
        steps.times[last] = dataset.times[p];
      } else {
        steps.items.push(dataset.items[p]);
        steps.weights.push(dataset.weights[p]);
        steps.times.push(dataset.times[p]);
      }
    }
    offsets[s + 1] = steps.items.length;
  }
  const sequences = { offsets, items: Int32Array.from(steps.items) };
  if (contextCount(inputs) === 0) return sequences;
  const contexts = new Int32Array(steps.items.length);
  for (let s = 0; s < users.length; s++) {
    contexts.set(stepContexts(inputs, steps, offsets[s], offsets[s + 1]), offsets[s]);
  }
  return { ...sequences, contexts };
}
