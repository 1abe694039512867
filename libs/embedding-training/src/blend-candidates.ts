import type { InteractionDataset, RankingQuery } from '@attune/dataset';
import { topK } from '@attune/kernels';
import { type BlendWeights, type RankingModel, type ScoreParts, scoreParts } from '@attune/ranking-model';
import { historyOf, markSeen } from './evaluate-ranking';

/** The parts of a score that a blend weighs. */
export type Part = keyof BlendWeights;
export const PARTS: readonly Part[] = ['factors', 'transitions', 'coVisits', 'popularity'];

/** Each part's best items that weights are tried on: whoever blends to the top ten is near the top of some part. */
const CANDIDATES_PER_PART = 100;

/** A validation question with only the items that can come to the top, so that many weights can be tried on it. */
export interface BlendCandidates {
  /** Per part, (candidates,). */
  scores: Record<Part, Float32Array>;
  /** Places among the candidates; negative ones stand for targets that are not among them, which are misses. */
  targets: ReadonlySet<number>;
}

/** One value for every part. */
export function byPart<T>(value: (part: Part) => T): Record<Part, T> {
  return {
    factors: value('factors'),
    transitions: value('transitions'),
    coVisits: value('coVisits'),
    popularity: value('popularity'),
  };
}

/** The unseen items that lead in at least one part of a question's scores. */
export function blendCandidates(
  dataset: InteractionDataset,
  query: RankingQuery,
  model: RankingModel,
  seen: Uint8Array,
): BlendCandidates {
  const parts = scoreParts(model, historyOf(dataset, query));
  markSeen(dataset, query, seen, 1);
  const items = [...new Set(PARTS.flatMap((part) => leadersOf(parts, part, seen)))].sort((a, b) => a - b);
  markSeen(dataset, query, seen, 0);
  const placeOf = new Map(items.map((item, place) => [item, place]));
  return {
    scores: byPart((part) => Float32Array.from(items, (item) => parts[part][item])),
    targets: new Set(Array.from(query.targets, (target, i) => placeOf.get(target) ?? -1 - i)),
  };
}

function leadersOf(parts: ScoreParts, part: Part, seen: Uint8Array): number[] {
  const scores = parts[part];
  return Array.from(topK(scores, CANDIDATES_PER_PART, (item) => seen[item] === 1 || !(scores[item] > 0)));
}
