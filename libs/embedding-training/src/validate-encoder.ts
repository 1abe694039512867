import { type InteractionDataset, type RankingQuery, sampleQueries } from '@attune/dataset';
import { ndcgAt } from '@attune/ranking-metrics';
import { packSequences } from '@attune/sequence-encoder';
import { breathe } from './breathe';
import { questionsAtOnce } from './encoder-memory';
import { encoderSequences } from './encoder-sequences';
import type { EvaluationOptions } from './evaluate-ranking';
import type { EncoderValidator } from './fit-sequence-encoder';

const CUTOFF = 10;
/** Questions that are looked at; more of them cost time and hardly change which epoch is the best. */
const MAX_QUESTIONS = 30_000;

/**
 * Validates by the mean NDCG@10 over questions, all items ranked that the history does not hold, or with `ranksSeen` all;
 * over the same 30,000 questions every time, if there are more.
 * @param dataset the whole one that the questions were asked of
 * @returns a validator that rejects with the signal's reason when it aborts
 */
export function encoderNdcg(
  dataset: InteractionDataset,
  all: readonly RankingQuery[],
  { ranksSeen = false, signal }: Pick<EvaluationOptions, 'ranksSeen' | 'signal'> = {},
): EncoderValidator {
  const queries = sampleQueries(all, MAX_QUESTIONS, 1);
  return async (kernels, encoder, parameters, { items, dims, maxLength, heads, inputs }) => {
    const tile = questionsAtOnce(items);
    let sum = 0;
    for (let at = 0; at < queries.length; at += tile) {
      await breathe(signal);
      const mark = kernels.mark();
      const asked = queries.slice(at, at + tile);
      const users = asked.map(({ user }) => user);
      const histories = encoderSequences(
        dataset,
        inputs,
        users,
        asked.map(({ historyEnd }) => historyEnd),
      );
      const batch = packSequences(kernels, histories, [...asked.keys()], { maxLength, heads, withTargets: false });
      const { states } = encoder.forward(batch, 0, 0);
      const newest = kernels.i32(asked.length);
      asked.forEach((_, s) => (newest[s] = batch.starts[s + 1] - 1));
      const shoppers = kernels.f32(asked.length * dims);
      kernels.gatherRows(shoppers, newest, states, 1);
      const scores = kernels.f32(asked.length * items);
      kernels.gemm(scores, shoppers, parameters.items, { m: asked.length, n: items, k: dims, transposeB: true });
      const seen = { offsets: kernels.i32(asked.length + 1), columns: kernels.i32(histories.items.length) };
      if (!ranksSeen) {
        seen.offsets.set(histories.offsets);
        seen.columns.set(histories.items);
      }
      const top = { columns: kernels.i32(asked.length * CUTOFF), scores: kernels.f32(asked.length * CUTOFF) };
      kernels.topKRows(top, scores, seen);
      asked.forEach(({ targets }, s) => {
        const ranked = top.columns.subarray(s * CUTOFF, (s + 1) * CUTOFF);
        sum += ndcgAt(ranked, new Set(targets), CUTOFF);
      });
      kernels.release(mark);
    }
    return queries.length === 0 ? 0 : sum / queries.length;
  };
}
