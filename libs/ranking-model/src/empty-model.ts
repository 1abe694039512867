import { NO_ATTRIBUTES } from './embed-item';
import { indexOfIds } from './id-index';
import type { NeighbourLists, RankingModel } from './ranking-model';
import { onlyPart } from './score-parts';
import { NO_SESSIONS } from './session-neighbours';

/** Lists without a single neighbour. */
function emptyLists(itemCount: number): NeighbourLists {
  return { offsets: new Int32Array(itemCount + 1), items: new Int32Array(0), scores: new Float32Array(0) };
}

/** A model of these items that has learnt nothing yet and ranks by popularity, which is 0: what fits fill in. */
export function emptyModel(itemIds: readonly string[]): Omit<RankingModel, 'modelId'> {
  return {
    itemIds,
    itemIndex: indexOfIds(itemIds),
    factors: { dims: 0, items: new Float32Array(0), unobservedWeight: 0, regularization: 0, frequencyExponent: 0 },
    attributes: NO_ATTRIBUTES,
    encoders: [],
    transitions: emptyLists(itemIds.length),
    coVisits: emptyLists(itemIds.length),
    sessions: NO_SESSIONS,
    boughtTogether: emptyLists(itemIds.length),
    popularity: new Float32Array(itemIds.length),
    blend: onlyPart('popularity'),
    historyDecay: { transitions: 1, coVisits: 1 },
  };
}
