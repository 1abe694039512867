import type { EncoderShape } from '@attune/sequence-encoder';

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
  /** 0 for a model without embeddings. */
  dims: number;
  /** (items, dims), row-major. */
  items: Float32Array;
  /** Weight of an unobserved pair, alpha_0 in Rendle et al., "Revisiting the Performance of iALS" (2021). */
  unobservedWeight: number;
  /** Regularisation of a shopper's vector in fold-in, as in training: lambda of the paper. */
  regularization: number;
  /** How the regularisation grows with the length of the history: nu of the paper, 0 (not at all) to 1. */
  frequencyExponent: number;
}

/**
 * A linear map from what the catalog says of an item to the space of the item factors, for items that nobody has touched
 * yet: an item's vector is `bias` plus the weights of each of its features.
 */
export interface AttributeMap {
  /** Distinct names, as `itemFeatures` makes them. */
  features: readonly string[];
  /** Those of the item factors; 0 for a map without features. */
  dims: number;
  /** (features, dims), row-major. */
  weights: Float32Array;
  /** (dims,) */
  bias: Float32Array;
}

/** A sequence encoder, as `@attune/sequence-encoder` runs it. Its items are the model's, in the same order. */
export interface EncoderWeights {
  shape: EncoderShape;
  /** All parameters in the order of `viewParameters`. */
  parameters: Float32Array;
}

/** Sessions of other shoppers, to find those in that are like the present one. */
export interface SessionIndex {
  /** (sessions + 1,): session s is `offsets[s] … offsets[s + 1]`; sessions stand oldest first. */
  offsets: Int32Array;
  /** Distinct item indices, session after session, oldest first in each. */
  items: Int32Array;
  /** A pause longer than this ended a session, in milliseconds; Infinity where a session is a shopper's whole history. */
  gapMs: number;
}

/**
 * Lists of items whose vectors lie near each other, so that only the lists that fit a shopper need be scored: the inverted
 * file of Jégou, Douze and Schmid, "Product Quantization for Nearest Neighbor Search" (2011), without the codes.
 */
export interface ItemIndex {
  /** The means of each list's vectors, row-major: of the item factors, (lists, dims), and of each encoder's items. */
  centroids: { factors: Float32Array; encoders: readonly Float32Array[] };
  /** (lists + 1,): list l is `offsets[l] … offsets[l + 1]`. */
  offsets: Int32Array;
  /** (items,): every item of the model once, list after list. */
  items: Int32Array;
  /** How many lists are looked into at first, 1 or more; chosen in training by the share of the best items that are found. */
  probes: number;
}

/** Weights of the score's parts, chosen on validation. The parts are added as they are, so weights also carry scale. */
export interface BlendWeights {
  factors: number;
  encoder: number;
  transitions: number;
  coVisits: number;
  sessions: number;
  popularity: number;
}

/** What a step back in the history (one item older) multiplies an item's say by, 0 to 1. */
export interface HistoryDecay {
  transitions: number;
  coVisits: number;
}

/** All that a serving process needs to score items for a shopper. Immutable once built. */
export interface RankingModel {
  modelId: string;
  /** index → id; the same order in every array below. */
  itemIds: readonly string[];
  itemIndex: Pick<ReadonlyMap<string, number>, 'get' | 'has'>;
  factors: ItemFactors;
  /** Places items without events among the factors; without features where the catalog tells nothing of use. */
  attributes: AttributeMap;
  /** Their scores are averaged; none in a model without a sequence encoder. All of one shape. */
  encoders: readonly EncoderWeights[];
  sessions: SessionIndex;
  /** What was touched after an item: for the next step of the session. */
  transitions: NeighbourLists;
  /** What was touched near an item, before or after, by the same shopper: for "similar". */
  coVisits: NeighbourLists;
  /** Bought in one basket. */
  boughtTogether: NeighbourLists;
  /** (items,): time-decayed popularity, 0 to 1. */
  popularity: Float32Array;
  /** Of a catalog so large that not all of it can be scored for every request. */
  index?: ItemIndex;
  blend: BlendWeights;
  historyDecay: HistoryDecay;
}

/** One touch of a shopper's history, as scoring reads it. */
export interface HistoryEntry {
  itemId: string;
  /** How much the touch says about taste: a view 1, a purchase more. Entries of 0 or less are not used. */
  weight: number;
  /** When it was, in milliseconds since 1970, where that is known: a pause ends a session. */
  time?: number;
}

/** An item by its index in the model, with its score. */
export interface ScoredItem {
  item: number;
  score: number;
}
