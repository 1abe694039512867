import type { KnownHistory } from './known-history';
import type { RankingModel, SessionIndex } from './ranking-model';

/** An index without a session, for a model that does not look at them. */
export const NO_SESSIONS: SessionIndex = { offsets: Int32Array.of(0), items: new Int32Array(0), gapMs: Infinity };

/** The newest items of the present session that are compared; what came before says little about the next step. */
const PRESENT_ITEMS = 20;
/** Newest sessions looked at for each of them, which bounds the work of a request. */
const SESSIONS_PER_ITEM = 500;
/** Sessions that vote. */
const NEIGHBOURS = 200;

/** The index turned round: the sessions of each item. Made on first use. */
interface SessionsOfItems {
  /** (items + 1,) */
  offsets: Int32Array;
  /** Session indices, item after item, newest first in each. */
  sessions: Int32Array;
}

const inverted = new WeakMap<SessionIndex, SessionsOfItems>();

function sessionsOf(index: SessionIndex, itemCount: number): SessionsOfItems {
  let known = inverted.get(index);
  if (!known) inverted.set(index, (known = invert(index, itemCount)));
  return known;
}

function invert({ offsets, items }: SessionIndex, itemCount: number): SessionsOfItems {
  const starts = new Int32Array(itemCount + 1);
  for (const item of items) starts[item + 1]++;
  for (let i = 0; i < itemCount; i++) starts[i + 1] += starts[i];
  const next = starts.slice();
  const sessions = new Int32Array(items.length);
  for (let session = offsets.length - 2; session >= 0; session--) {
    for (let at = offsets[session]; at < offsets[session + 1]; at++) sessions[next[items[at]]++] = session;
  }
  return { offsets: starts, sessions };
}

/** A past session like the present one. */
interface Neighbour {
  session: number;
  /** The sum of the weights of the present items that it holds. */
  similarity: number;
  /** The place of the newest of them in the present session: 0 is the newest item. */
  newest: number;
}

/**
 * The distinct items of the present session, newest first: steps until a pause longer than the index's gap.
 * Without times the newest steps.
 */
function presentSession({ steps }: KnownHistory, gapMs: number): number[] {
  const present = new Set<number>();
  for (let s = 0; s < steps.length && present.size < PRESENT_ITEMS; s++) {
    const [time, later] = [steps[s].time, steps[s - 1]?.time];
    if (time !== undefined && later !== undefined && later - time > gapMs) break;
    present.add(steps[s].item);
  }
  return [...present];
}

/** What an item of the present session says: all of it the newest, the oldest least. */
function placeWeight(place: number, length: number): number {
  return (length - place) / length;
}

/** The sessions most like the present one, of equal ones the newer; most like first. */
function neighboursOf(present: readonly number[], sessions: SessionsOfItems): Neighbour[] {
  const found = new Map<number, Neighbour>();
  present.forEach((item, place) => {
    const end = Math.min(sessions.offsets[item + 1], sessions.offsets[item] + SESSIONS_PER_ITEM);
    for (let at = sessions.offsets[item]; at < end; at++) {
      const session = sessions.sessions[at];
      const known = found.get(session);
      if (known) known.similarity += placeWeight(place, present.length);
      else found.set(session, { session, similarity: placeWeight(place, present.length), newest: place });
    }
  });
  return [...found.values()].sort((a, b) => b.similarity - a.similarity || b.session - a.session).slice(0, NEIGHBOURS);
}

/**
 * out (items,) += weight * the votes of past sessions like the present one (VS-kNN: Ludewig & Jannach 2018; the newest
 * sessions of each item sampled as in VMIS-kNN: Kersbergen et al. 2022). A session's vote for each of its items is its
 * similarity, less the further back the newest shared item lies, times how rare the item is.
 */
export function addSessionScores(model: RankingModel, history: KnownHistory, weight: number, out: Float32Array): void {
  const { sessions: index } = model;
  const sessions = sessionsOf(index, model.itemIds.length);
  const present = presentSession(history, index.gapMs);
  for (const { session, similarity, newest } of neighboursOf(present, sessions)) {
    const vote = (weight * similarity * placeWeight(newest, present.length)) / present.length;
    for (let at = index.offsets[session]; at < index.offsets[session + 1]; at++) {
      const item = index.items[at];
      out[item] += vote * rarity(index, sessions, item);
    }
  }
}

/** The logarithm of how many sessions there are for one that holds the item. */
function rarity({ offsets }: SessionIndex, sessions: SessionsOfItems, item: number): number {
  return Math.log((offsets.length - 1) / (sessions.offsets[item + 1] - sessions.offsets[item]) + 1);
}

/**
 * How much of each item's session score each item of the present session brought: by item, pairs of present item and
 * share. The votes are sums over shared items, so the shares are exact.
 */
export function sessionShares(
  model: RankingModel,
  history: KnownHistory,
  items: readonly number[],
): Map<number, Map<number, number>> {
  const { sessions: index } = model;
  const sessions = sessionsOf(index, model.itemIds.length);
  const present = presentSession(history, index.gapMs);
  const placeOf = new Map(present.map((shared, place) => [shared, place]));
  const shares = new Map(items.map((item) => [item, new Map<number, number>()]));
  for (const { session, newest } of neighboursOf(present, sessions)) {
    const held = index.items.subarray(index.offsets[session], index.offsets[session + 1]);
    const shared = [...held].filter((item) => placeOf.has(item));
    for (const item of held) {
      const ofItem = shares.get(item);
      if (!ofItem) continue;
      const vote = (placeWeight(newest, present.length) * rarity(index, sessions, item)) / present.length;
      for (const other of shared) {
        const share = vote * placeWeight(placeOf.get(other)!, present.length);
        ofItem.set(other, (ofItem.get(other) ?? 0) + share);
      }
    }
  }
  return shares;
}
