import { type InteractionDataset, type RankingQuery, sampleQueries } from '@attune/dataset';
import { type BlendWeights, byPart, type Part, PARTS, type RankingModel } from '@attune/ranking-model';
import { type BlendCandidates, blendCandidates } from './blend-candidates';
import { breathe } from './breathe';

/** Questions that are looked at; more of them change the weights little. */
const MAX_QUERIES = 3_000;
const CUTOFF = 10;
/** What a weight is tried at, in multiples of the part's own scale; 0 leaves the part out. */
const STEPS = [0, 0.003, 0.01, 0.03, 0.06, 0.1, 0.2, 0.4, 0.7, 1, 1.5, 2.5, 5, 10];
const MAX_ROUNDS = 4;
/** A part that adds less than this share of the NDCG is left out: it would cost time for what chance may have given. */
const WORTHWHILE = 0.002;

/** Weights and the mean NDCG@10 that they reach on the validation questions. */
interface Tried {
  weights: BlendWeights;
  ndcg: number;
}

export interface FitBlendOptions {
  /** Chooses the questions that are looked at, when there are many. */
  seed: number;
  /** Those that may weigh something. */
  parts?: readonly Part[];
  /** Whether items of the history are ranked as well: weights must be chosen by the question that will be asked. */
  ranksSeen?: boolean;
  /** Ends the search: it rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Chooses the weights of a model's parts for the best NDCG@10 on validation questions, one weight at a time until none
 * of them improves, and leaves out the parts that add next to nothing. The model must not have been fitted on what is
 * asked for.
 * @param dataset the whole one that the questions were asked of
 * @returns weights of the parts as they are; the model's own when no part finds anything
 */
export async function fitBlend(
  dataset: InteractionDataset,
  queries: readonly RankingQuery[],
  model: RankingModel,
  { seed, parts = PARTS, ranksSeen = false, signal }: FitBlendOptions,
): Promise<BlendWeights> {
  const asked = sampleQueries(queries, MAX_QUERIES, seed);
  const candidates = await blendCandidates(dataset, asked, model, { parts, ranksSeen, signal });
  const scales = byPart((part) => meanBest(candidates, part));
  const usable = parts.filter((part) => scales[part] > 0);
  const search = new BlendSearch(candidates, usable, scales, signal);
  const alone = usable.map((part) => search.tried(byPart((other) => (other === part ? 1 / scales[part] : 0))));
  const together = search.tried(byPart((part) => (usable.includes(part) ? 1 / scales[part] : 0)));
  // A search along one weight at a time finds the hill that it starts on, so it starts on two.
  const starts = [bestOf(alone), together].filter((start) => start !== undefined);
  const best: Tried[] = [];
  for (const start of starts) best.push(await search.climb(start));
  const found = bestOf(best);
  return found && found.ndcg > 0 ? (await search.prune(found)).weights : model.blend;
}

/** The mean of a part's best score over the questions: dividing by it makes the weights of different parts comparable. */
function meanBest({ offsets, scores }: BlendCandidates, part: Part): number {
  const questions = offsets.length - 1;
  let sum = 0;
  for (let q = 0; q < questions; q++) {
    sum += scores[part].subarray(offsets[q], offsets[q + 1]).reduce((a, b) => Math.max(a, b), 0);
  }
  return questions === 0 ? 0 : sum / questions;
}

/** The first of the best; undefined of none. */
function bestOf(tried: readonly Tried[]): Tried | undefined {
  return tried.reduce<Tried | undefined>((best, one) => (best && best.ndcg >= one.ndcg ? best : one), undefined);
}

class BlendSearch {
  /** Scratch: the candidates' blended scores, and those of all parts but one. */
  private readonly blended: Float32Array;
  private readonly others: Float32Array;

  constructor(
    private readonly candidates: BlendCandidates,
    private readonly usable: readonly Part[],
    private readonly scales: Record<Part, number>,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.blended = new Float32Array(candidates.scores.popularity.length);
    this.others = new Float32Array(candidates.scores.popularity.length);
  }

  tried(weights: BlendWeights): Tried {
    this.blended.fill(0);
    for (const part of PARTS) this.add(weights[part], part, this.blended);
    return { weights, ndcg: this.meanNdcg() };
  }

  async climb(start: Tried): Promise<Tried> {
    let best = start;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const before = best;
      for (const part of this.usable) {
        await breathe(this.signal);
        best = this.along(best, part);
      }
      if (best === before) break;
    }
    return best;
  }

  /** Leaves out, one after the other, the part whose absence costs least, as long as it costs next to nothing. */
  async prune(full: Tried): Promise<Tried> {
    let best = full;
    for (;;) {
      await breathe(this.signal);
      const used = this.usable.filter((part) => best.weights[part] > 0);
      const without = bestOf(used.map((part) => this.tried({ ...best.weights, [part]: 0 })));
      if (used.length < 2 || !without || without.ndcg < full.ndcg * (1 - WORTHWHILE)) return best;
      best = without;
    }
  }

  /** The best of all steps of one weight, the others as they are. */
  private along(from: Tried, part: Part): Tried {
    this.others.fill(0);
    for (const other of PARTS) if (other !== part) this.add(from.weights[other], other, this.others);
    let best = from;
    for (const step of STEPS) {
      const weight = step / this.scales[part];
      this.blended.set(this.others);
      this.add(weight, part, this.blended);
      const ndcg = this.meanNdcg();
      if (ndcg > best.ndcg) best = { weights: { ...from.weights, [part]: weight }, ndcg };
    }
    return best;
  }

  private add(weight: number, part: Part, to: Float32Array): void {
    if (weight === 0) return;
    const scores = this.candidates.scores[part];
    for (let i = 0; i < to.length; i++) to[i] += weight * scores[i];
  }

  /** Of the blended scores, as `ndcgAt` defines it; of equal scores the earlier candidate comes first. */
  private meanNdcg(): number {
    const { offsets, targets, ideals } = this.candidates;
    let sum = 0;
    for (let q = 0; q < targets.length; q++) {
      let gain = 0;
      for (const target of targets[q]) {
        const place = this.placeOf(target, offsets[q], offsets[q + 1]);
        if (place < CUTOFF) gain += 1 / Math.log2(place + 2);
      }
      sum += gain / ideals[q];
    }
    return targets.length === 0 ? 0 : sum / targets.length;
  }

  /** The target's place (from 0) among the candidates of its question; CUTOFF when it is not among the first. */
  private placeOf(target: number, from: number, to: number): number {
    const score = this.blended[target];
    let place = 0;
    for (let i = from; i < to && place < CUTOFF; i++) {
      if (this.blended[i] > score || (this.blended[i] === score && i < target)) place++;
    }
    return place;
  }
}
