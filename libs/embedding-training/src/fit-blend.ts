import { type InteractionDataset, type RankingQuery, sampleQueries } from '@attune/dataset';
import { topK } from '@attune/kernels';
import { ndcgAt } from '@attune/ranking-metrics';
import type { BlendWeights, RankingModel } from '@attune/ranking-model';
import { type BlendCandidates, blendCandidates, byPart, type Part, PARTS } from './blend-candidates';

/** Questions that are looked at; more of them change the weights little. */
const MAX_QUERIES = 2_000;
const CUTOFF = 10;
/** What a weight is tried at, in multiples of the part's own scale; 0 leaves the part out. */
const STEPS = [0, 0.003, 0.01, 0.03, 0.06, 0.1, 0.2, 0.4, 0.7, 1, 1.5, 2.5, 5, 10];
const MAX_ROUNDS = 4;

/** Weights and the mean NDCG@10 that they reach on the validation questions. */
interface Tried {
  weights: Record<Part, number>;
  ndcg: number;
}

/**
 * Chooses the weights of a model's parts for the best NDCG@10 on validation questions, one weight at a time until none
 * of them improves. The model must not have been fitted on what is asked for.
 * @param dataset the whole one that the questions were asked of
 * @param seed chooses the questions that are looked at, when there are many
 * @returns weights of the parts as they are; the model's own when no part finds anything
 */
export function fitBlend(
  dataset: InteractionDataset,
  queries: readonly RankingQuery[],
  model: RankingModel,
  seed: number,
): BlendWeights {
  const seen = new Uint8Array(dataset.itemIds.length);
  const candidates = sampleQueries(queries, MAX_QUERIES, seed).map((query) =>
    blendCandidates(dataset, query, model, seen),
  );
  const scales = byPart((part) => meanBest(candidates, part));
  const usable = PARTS.filter((part) => scales[part] > 0);
  const tryOn = (weights: Record<Part, number>) => ({ weights, ndcg: meanNdcg(candidates, weights) });
  const alone = usable.map((part) => tryOn(byPart((other) => (other === part ? 1 / scales[part] : 0))));
  const together = tryOn(byPart((part) => (usable.includes(part) ? 1 / scales[part] : 0)));
  // A search along one weight at a time finds the hill that it starts on, so it starts on two.
  const best = [bestOf(alone), together]
    .filter((start) => start !== undefined)
    .map((start) => climb(start, usable, scales, tryOn));
  const found = bestOf(best);
  return found && found.ndcg > 0 ? found.weights : model.blend;
}

/** The mean of a part's best score over the questions: dividing by it makes the weights of different parts comparable. */
function meanBest(candidates: readonly BlendCandidates[], part: Part): number {
  const best = candidates.map(({ scores }) => scores[part].reduce((a, b) => Math.max(a, b), 0));
  return best.length === 0 ? 0 : best.reduce((a, b) => a + b, 0) / best.length;
}

function climb(
  start: Tried,
  usable: readonly Part[],
  scales: Record<Part, number>,
  tryOn: (weights: Record<Part, number>) => Tried,
): Tried {
  let best = start;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = best;
    for (const part of usable) {
      const along = STEPS.map((step) => tryOn({ ...best.weights, [part]: step / scales[part] }));
      best = bestOf([best, ...along])!;
    }
    if (best === before) break;
  }
  return best;
}

/** The first of the best; undefined of none. */
function bestOf(tried: readonly Tried[]): Tried | undefined {
  return tried.reduce<Tried | undefined>((best, one) => (best && best.ndcg >= one.ndcg ? best : one), undefined);
}

function meanNdcg(candidates: readonly BlendCandidates[], weights: BlendWeights): number {
  let sum = 0;
  for (const { scores, targets } of candidates) {
    const blended = scores.factors.map(
      (score, i) =>
        weights.factors * score +
        weights.transitions * scores.transitions[i] +
        weights.coVisits * scores.coVisits[i] +
        weights.popularity * scores.popularity[i],
    );
    sum += ndcgAt(topK(blended, CUTOFF), targets, CUTOFF);
  }
  return candidates.length === 0 ? 0 : sum / candidates.length;
}
