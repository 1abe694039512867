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
  room: Room;
}

/** Past sessions like the present one, those most like it first; the first `count` of each array. */
interface Neighbours {
  count: number;
  /** (NEIGHBOURS,) */
  sessions: Int32Array;
  /** (NEIGHBOURS,): the sum of the weights of the present items that each holds, times how many there are: whole numbers. */
  similarity: Int32Array;
  /** (NEIGHBOURS,): the place of the newest of them in the present session, 0 for the newest item. */
  newest: Uint8Array;
}

/** What a request writes into, so that none has to clear as much as there are sessions and items. */
interface Room {
  /** (sessions,): how like each is to the present one, in whole numbers; zeros between requests. */
  similarity: Int32Array;
  /** (sessions,): the place of the newest shared item in the present session. */
  newest: Uint8Array;
  /** (sessions,): those found, and how like they are. */
  found: Int32Array;
  likeness: Float32Array;
  neighbours: Neighbours;
  /** (items,): the place of each in the present session, and in the request; -1 between requests. */
  placeOf: Int16Array;
  askedAt: Int32Array;
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
  const count = offsets.length - 1;
  const rarity = Float64Array.from({ length: itemCount }, (_, item) =>
    Math.log(count / (starts[item + 1] - starts[item]) + 1),
  );
  return { offsets: starts, sessions, rarity, room: roomFor(count, itemCount) };
}

function roomFor(sessions: number, items: number): Room {
  return {
    ...{ similarity: new Int32Array(sessions), newest: new Uint8Array(sessions) },
    ...{ found: new Int32Array(sessions), likeness: new Float32Array(sessions) },
    neighbours: {
      ...{ count: 0, sessions: new Int32Array(NEIGHBOURS) },
      ...{ similarity: new Int32Array(NEIGHBOURS), newest: new Uint8Array(NEIGHBOURS) },
    },
    ...{ placeOf: new Int16Array(items).fill(-1), askedAt: new Int32Array(items).fill(-1) },
  };
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

/** (length,): what each item of a present session says, all of it the newest, the oldest least. */
function placeWeights(length: number): Float64Array {
  const weights = new Float64Array(length);
  for (let place = 0; place < length; place++) weights[place] = (length - place) / length;
  return weights;
}

/** The last that was found: scores and reasons are asked for one after the other. */
let last: { history: KnownHistory; sessions: SessionsOfItems; present: readonly number[] } | undefined;

/** The present session of a history; the past ones like it are in the room then. */
function findSession(history: KnownHistory, gapMs: number, sessions: SessionsOfItems): readonly number[] {
  if (last?.history !== history || last.sessions !== sessions) {
    const present = presentSession(history, gapMs);
    findNeighbours(present, sessions);
    last = { history, sessions, present };
  }
  return last.present;
}

/** Finds the sessions most like the present one, of equal ones the newer. */
function findNeighbours(present: readonly number[], { offsets, sessions, room }: SessionsOfItems): void {
  const { similarity, newest, neighbours } = room;
  let count = 0;
  for (let place = 0; place < present.length; place++) {
    const item = present[place];
    const end = Math.min(offsets[item + 1], offsets[item] + SESSIONS_PER_ITEM);
    for (let at = offsets[item]; at < end; at++) {
      const session = sessions[at];
      if (similarity[session] === 0) {
        room.found[count++] = session;
        newest[session] = place;
      }
      // The weight in whole numbers: sums that should be equal are, whatever their order.
      similarity[session] += present.length - place;
    }
  }
  const newerFirst = room.found.subarray(0, count).sort().reverse();
  const likeness = room.likeness.subarray(0, count);
  for (let at = 0; at < count; at++) likeness[at] = similarity[newerFirst[at]];
  const most = topK(likeness, NEIGHBOURS);
  for (let n = 0; n < most.length; n++) {
    const session = newerFirst[most[n]];
    neighbours.sessions[n] = session;
    neighbours.similarity[n] = similarity[session];
    neighbours.newest[n] = newest[session];
  }
  neighbours.count = most.length;
  for (let at = 0; at < count; at++) similarity[newerFirst[at]] = 0;
}

/**
 * out (items,) += weight * the votes of past sessions like the present one (VS-kNN: Ludewig & Jannach 2018; the newest
 * sessions of each item sampled as in VMIS-kNN: Kersbergen et al. 2022). A session's vote for each of its items is its
 * similarity, less the further back the newest shared item lies, times how rare the item is.
 */
export function addSessionScores(model: RankingModel, history: KnownHistory, weight: number, out: Float32Array): void {
  const { sessions: index } = model;
  const sessions = sessionsOf(index, model.itemIds.length);
  const present = findSession(history, index.gapMs, sessions);
  const weights = placeWeights(present.length);
  const { neighbours } = sessions.room;
  for (let n = 0; n < neighbours.count; n++) {
    const session = neighbours.sessions[n];
    const vote = (weight * neighbours.similarity[n] * weights[neighbours.newest[n]]) / present.length ** 2;
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
export function sessionShares(model: RankingModel, history: KnownHistory, items: readonly number[]): Float64Array[] {
  const { sessions: index } = model;
  const sessions = sessionsOf(index, model.itemIds.length);
  // The present session is the newest distinct items of the history: they have the same places in both.
  const present = findSession(history, index.gapMs, sessions);
  const { placeOf, askedAt, neighbours } = sessions.room;
  const rows = items.map(() => new Float64Array(history.items.length));
  items.forEach((item, at) => (askedAt[item] = at));
  present.forEach((item, place) => (placeOf[item] = place));
  const weights = placeWeights(present.length);
  for (let n = 0; n < neighbours.count; n++) {
    const session = neighbours.sessions[n];
    const from = index.offsets[session];
    const to = index.offsets[session + 1];
    for (let at = from; at < to; at++) {
      const item = index.items[at];
      if (askedAt[item] < 0) continue;
      const row = rows[askedAt[item]];
      const vote = (weights[neighbours.newest[n]] * sessions.rarity[item]) / present.length;
      for (let other = from; other < to; other++) {
        const place = placeOf[index.items[other]];
        if (place >= 0) row[place] += vote * weights[place];
      }
    }
  }
  const shares = items.map((item) => rows[askedAt[item]]);
  for (const item of items) askedAt[item] = -1;
  for (const item of present) placeOf[item] = -1;
  return shares;
}
