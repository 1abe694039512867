import { filterInteractions, type InteractionDataset, type RankingQuery, seededRandom } from '@attune/dataset';
import { type AttributeMap, embedItem, emptyModel, type ItemFactors, shopperVector } from '@attune/ranking-model';
import { multiplyRows } from '@attune/kernels';
import type { Scorer } from './evaluate-ranking';
import { shuffled } from './shuffled';

/** A dataset as if some of its items were new: nobody has touched them yet. */
export interface ColdStartSplit {
  /** The new items' indices. */
  heldOut: Int32Array;
  /** Everything but their touches: what is known by then. */
  rest: InteractionDataset;
  /** Of each shopper who came to touch some of them and has another history: which ones? Positions are those of `rest`. */
  questions: RankingQuery[];
}

/**
 * Holds a share of the items out.
 * @param mayBeHeld for items (by index) that can be told of without a touch; others stay
 * @param share 0 to 1
 */
export function coldStartSplit(
  dataset: InteractionDataset,
  mayBeHeld: (item: number) => boolean,
  share: number,
  seed: number,
): ColdStartSplit {
  const candidates = [...new Set(dataset.items)].filter(mayBeHeld);
  const heldOut = Int32Array.from(
    shuffled(candidates, seededRandom(seed)).slice(0, Math.round(share * candidates.length)),
  );
  const held = new Set(heldOut);
  const rest = filterInteractions(dataset, (position) => !held.has(dataset.items[position]));
  const questions: RankingQuery[] = [];
  for (let user = 0; user < dataset.userIds.length; user++) {
    const touched = dataset.items.subarray(dataset.offsets[user], dataset.offsets[user + 1]);
    const targets = Int32Array.from(new Set(touched.filter((item) => held.has(item))));
    const historyEnd = rest.offsets[user + 1];
    if (targets.length > 0 && historyEnd > rest.offsets[user]) questions.push({ user, historyEnd, targets });
  }
  return { heldOut, rest, questions };
}

/**
 * Ranks the held-out items among themselves, for `evaluateRanking` on the rest.
 * @param score (held out,) for a history
 */
export function amongHeldOut({ heldOut, rest }: ColdStartSplit, score: Scorer): Scorer {
  const scores = new Float32Array(rest.itemIds.length).fill(-Infinity);
  return (history) => {
    score(history).forEach((one, place) => (scores[heldOut[place]] = one));
    return scores;
  };
}

/**
 * Scores the held-out items by their attributes: the product of the shopper's vector with each one's place on the map.
 * @param factors and the map, fitted on the rest
 * @param features (items,)
 */
export function attributeScorer(
  { heldOut, rest }: ColdStartSplit,
  factors: ItemFactors,
  attributes: AttributeMap,
  features: readonly (readonly string[])[],
): Scorer {
  const model = { ...emptyModel(rest.itemIds), modelId: 'cold start', factors, attributes };
  const { dims } = attributes;
  const vectors = new Float32Array(heldOut.length * dims);
  heldOut.forEach((item, place) => vectors.set(embedItem(attributes, features[item]), place * dims));
  const scores = new Float32Array(heldOut.length);
  return (history) => multiplyRows(vectors, heldOut.length, dims, shopperVector(model, history), scores);
}
