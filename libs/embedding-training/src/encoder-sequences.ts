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
  const endOf = (s: number, user: number) => (ends ? ends[s] : dataset.offsets[user + 1]);
  let room = 0;
  for (let s = 0; s < users.length; s++) room += endOf(s, users[s] ?? s) - dataset.offsets[users[s] ?? s];
  const steps = { items: new Int32Array(room), weights: new Float32Array(room), times: new Float64Array(room) };
  let length = 0;
  for (let s = 0; s < users.length; s++) {
    const user = users[s] ?? s;
    const start = dataset.offsets[user];
    for (let p = start; p < endOf(s, user); p++) {
      const isNew = p === start || dataset.items[p] !== dataset.items[p - 1];
      const at = isNew ? length++ : length - 1;
      steps.items[at] = dataset.items[p];
      steps.weights[at] = isNew ? dataset.weights[p] : Math.max(steps.weights[at], dataset.weights[p]);
      steps.times[at] = dataset.times[p];
    }
    offsets[s + 1] = length;
  }
  const sequences = { offsets, items: steps.items.slice(0, length) };
  if (contextCount(inputs) === 0) return sequences;
  const contexts = new Int32Array(length);
  for (let s = 0; s < users.length; s++) {
    contexts.set(stepContexts(inputs, steps, offsets[s], offsets[s + 1]), offsets[s]);
  }
  return { ...sequences, contexts };
}
