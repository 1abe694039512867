import { topK } from '@attune/kernels';
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

/** The index turned round, and what follows from it. Made on first use. */
interface SessionsOfItems {
  /** (items + 1,) */
  offsets: Int32Array;
  /** Session indices, item after item, newest first in each. */
  sessions: Int32Array;
  /** (items,): the logarithm of how many sessions there are for one that holds the item. */
  rarity: Float64Array;
  /** (sessions,) each, room for a request: whole similarities, zeros between requests; and the place of the newest shared item. */
  similarity: Int32Array;
  newest: Uint8Array;
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
  const rarity = Float64Array.from({ length: itemCount }, (_, item) =>
    Math.log((offsets.length - 1) / (starts[item + 1] - starts[item]) + 1),
  );
  const count = offsets.length - 1;
  return {
    ...{ offsets: starts, sessions, rarity },
    ...{ similarity: new Int32Array(count), newest: new Uint8Array(count) },
  };
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

/** The present session of a history, and the past ones like it; found once for scores and reasons. */
interface Session {
  present: readonly number[];
  neighbours: readonly Neighbour[];
}

const sessionsOfHistories = new WeakMap<KnownHistory, Session>();

function sessionOf(history: KnownHistory, gapMs: number, sessions: SessionsOfItems): Session {
  let session = sessionsOfHistories.get(history);
  if (!session) {
    const present = presentSession(history, gapMs);
    sessionsOfHistories.set(history, (session = { present, neighbours: neighboursOf(present, sessions) }));
  }
  return session;
}

/** The sessions most like the present one, of equal ones the newer; most like first. */
function neighboursOf(present: readonly number[], index: SessionsOfItems): Neighbour[] {
  const { offsets, sessions, similarity, newest } = index;
  const found: number[] = [];
  present.forEach((item, place) => {
    const end = Math.min(offsets[item + 1], offsets[item] + SESSIONS_PER_ITEM);
    for (let at = offsets[item]; at < end; at++) {
      const session = sessions[at];
      if (similarity[session] === 0) {
        found.push(session);
        newest[session] = place;
      }
      // The weight in whole numbers: sums that should be equal are, whatever their order.
      similarity[session] += present.length - place;
    }
  });
  const newerFirst = Int32Array.from(found).sort().reverse();
  const most = topK(
    Float32Array.from(newerFirst, (session) => similarity[session]),
    NEIGHBOURS,
  );
  const neighbours = Array.from(most, (at) => {
    const session = newerFirst[at];
    return { session, similarity: similarity[session] / present.length, newest: newest[session] };
  });
  for (const session of found) similarity[session] = 0;
  return neighbours;
}

/**
 * out (items,) += weight * the votes of past sessions like the present one (VS-kNN: Ludewig & Jannach 2018; the newest
 * sessions of each item sampled as in VMIS-kNN: Kersbergen et al. 2022). A session's vote for each of its items is its
 * similarity, less the further back the newest shared item lies, times how rare the item is.
 */
export function addSessionScores(model: RankingModel, history: KnownHistory, weight: number, out: Float32Array): void {
  const { sessions: index } = model;
  const sessions = sessionsOf(index, model.itemIds.length);
  const { present, neighbours } = sessionOf(history, index.gapMs, sessions);
  for (const { session, similarity, newest } of neighbours) {
    const vote = (weight * similarity * placeWeight(newest, present.length)) / present.length;
    for (let at = index.offsets[session]; at < index.offsets[session + 1]; at++) {
      const item = index.items[at];
      out[item] += vote * sessions.rarity[item];
    }
  }
}

/**
 * How much of the session scores of some items each item of a history brought, by its place: a row (history,) for each item.
 * The votes are sums over shared items, so the shares are exact.
 */
export function sessionShares(
  model: RankingModel,
  history: KnownHistory,
  items: readonly number[],
): Map<number, Float64Array> {
  const { sessions: index } = model;
  const sessions = sessionsOf(index, model.itemIds.length);
  // The present session is the newest distinct items of the history: they have the same places in both.
  const { present, neighbours } = sessionOf(history, index.gapMs, sessions);
  const placeOf = new Int16Array(model.itemIds.length).fill(-1);
  present.forEach((item, place) => (placeOf[item] = place));
  const isAsked = new Uint8Array(model.itemIds.length);
  for (const item of items) isAsked[item] = 1;
  const shares = new Map(items.map((item) => [item, new Float64Array(history.items.length)]));
  for (const { session, newest } of neighbours) {
    const [from, to] = [index.offsets[session], index.offsets[session + 1]];
    for (let at = from; at < to; at++) {
      const item = index.items[at];
      if (isAsked[item] === 0) continue;
      const ofItem = shares.get(item)!;
      const vote = (placeWeight(newest, present.length) * sessions.rarity[item]) / present.length;
      for (let other = from; other < to; other++) {
        const place = placeOf[index.items[other]];
        if (place >= 0) ofItem[place] += vote * placeWeight(place, present.length);
      }
    }
  }
  return shares;
}
