import type { InteractionDataset, RankingQuery } from '@attune/dataset';
import { topK } from '@attune/kernels';
import { byPart, type Part, PARTS, type RankingModel, type ScoreParts, scoreParts } from '@attune/ranking-model';
import { breathe } from './breathe';
import { historyOf, markSeen } from './evaluate-ranking';

/** Each part's best items that weights are tried on: whoever blends to the top ten is near the top of some part. */
const CANDIDATES_PER_PART = 100;
/** The k of NDCG at k. */
const CUTOFF = 10;

/** Validation questions with only the items that can come to the top, so that many weights can be tried on them. */
export interface BlendCandidates {
  /** (questions + 1,): candidates of question q are `offsets[q] … offsets[q + 1]`. */
  offsets: Int32Array;
  /** Per part, (candidates,), question after question, in the order of items. */
  scores: Record<Part, Float32Array>;
  /** Per question the places of its targets that are candidates; others are misses whatever the weights. */
  targets: readonly Int32Array[];
  /** (questions,): the gain of a perfect list. */
  ideals: Float64Array;
}

/** For every question the items, unseen ones unless `ranksSeen`, that lead in at least one part of its scores. */
export async function blendCandidates(
  dataset: InteractionDataset,
  queries: readonly RankingQuery[],
  model: RankingModel,
  { parts, ranksSeen, signal }: { parts: readonly Part[]; ranksSeen: boolean; signal?: AbortSignal },
): Promise<BlendCandidates> {
  const seen = new Uint8Array(dataset.itemIds.length);
  const offsets = new Int32Array(queries.length + 1);
  const rows: Record<Part, Float32Array[]> = byPart(() => []);
  const targets: Int32Array[] = [];
  for (const [q, query] of queries.entries()) {
    await breathe(signal);
    const scores = scoreParts(model, historyOf(dataset, query), parts);
    if (!ranksSeen) markSeen(dataset, query, seen, 1);
    const items = [...new Set(parts.flatMap((part) => leadersOf(scores, part, seen)))].sort((a, b) => a - b);
    if (!ranksSeen) markSeen(dataset, query, seen, 0);
    offsets[q + 1] = offsets[q] + items.length;
    for (const part of PARTS) rows[part].push(Float32Array.from(items, (item) => scores[part][item]));
    const placeOf = new Map(items.map((item, place) => [item, offsets[q] + place]));
    const places = Array.from(query.targets, (target) => placeOf.get(target));
    targets.push(Int32Array.from(places.filter((place) => place !== undefined)));
  }
  return {
    offsets,
    scores: byPart((part) => concatenated(rows[part], offsets[queries.length])),
    targets,
    ideals: Float64Array.from(queries, (query) => idealGain(query.targets.length)),
  };
}

function leadersOf(of: ScoreParts, part: Part, seen: Uint8Array): number[] {
  const scores = of[part];
  return Array.from(topK(scores, CANDIDATES_PER_PART, (item) => seen[item] === 1 || !(scores[item] > 0)));
}

function idealGain(targets: number): number {
  let gain = 0;
  for (let i = 0; i < Math.min(CUTOFF, targets); i++) gain += 1 / Math.log2(i + 2);
  return gain;
}

function concatenated(rows: readonly Float32Array[], length: number): Float32Array {
  const out = new Float32Array(length);
  let at = 0;
  for (const row of rows) {
    out.set(row, at);
    at += row.length;
  }
  return out;
}
