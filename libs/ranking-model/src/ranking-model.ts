/** For every item a short list of others with a score, best first, in compressed sparse rows. */
export interface NeighbourLists {
  /** (items + 1,): row i is `offsets[i] … offsets[i + 1]`. */
  offsets: Int32Array;
  /** Item indices, row after row. */
  items: Int32Array;
  /** Their scores, above 0. */
  scores: Float32Array;
}

/** Item embeddings of an implicit ALS model, with what is needed to fold a new shopper in. */
export interface ItemFactors {
  dims: number;
  /** (items, dims), row-major. */
  items: Float32Array;
  /** Weight of an unobserved pair, alpha_0 in Rendle et al., "Revisiting the Performance of iALS" (2021). */
  unobservedWeight: number;
  /** Regularisation of a shopper's vector in fold-in, as in training. */
  regularization: number;
}

/** Weights of the score's parts, chosen on validation. Each part is scaled to a maximum of 1 per shopper first. */
export interface BlendWeights {
  factors: number;
  coVisits: number;
  popularity: number;
}

/** All that a serving process needs to score items for a shopper. Immutable once built. */
export interface RankingModel {
  modelId: string;
  /** index → id; the same order in every array below. */
  itemIds: readonly string[];
  itemIndex: ReadonlyMap<string, number>;
  factors: ItemFactors;
  /** Seen after or near one another by the same shopper: for "similar" and for the session. */
  coVisits: NeighbourLists;
  /** Bought in one basket. */
  boughtTogether: NeighbourLists;
  /** (items,): time-decayed popularity, 0 to 1. */
  popularity: Float32Array;
  blend: BlendWeights;
}

/** One touch of a shopper's history, as scoring reads it. */
export interface HistoryEntry {
  itemId: string;
  /** How much the touch says about taste: a view 1, a purchase more. Negative values are not used. */
  weight: number;
}
