import { growingInts, type InteractionDataset } from '@attune/dataset';
import type { SessionIndex } from '@attune/ranking-model';

/** How past sessions are kept. */
export interface SessionIndexConfig {
  /** A pause longer than this ends a session, in milliseconds. */
  gapMs: number;
  /** The newest sessions that are kept: 10 items each take some 80 bytes in the model and as many where it serves. */
  maxSessions: number;
  /** Newest items of a session that are kept. */
  maxItems: number;
}

/** A session of fewer distinct items says nothing about what goes together. */
const MIN_ITEMS = 2;

/**
 * Past sessions of two and more distinct items, to find those in that are like a present one. A shop whose shoppers come
 * back over days for one thing at a time has hardly any: there a shopper's whole history is one session.
 */
export function fitSessionIndex(dataset: InteractionDataset, config: SessionIndexConfig): SessionIndex {
  const isWhole = itemsInSessions(dataset, config.gapMs) * 2 < itemsInSessions(dataset, Infinity);
  const gapMs = isWhole ? Infinity : config.gapMs;
  const sessions = newestSessions(dataset, gapMs, config.maxSessions);
  const kept = sessions.map((session) => distinctItems(dataset, session).slice(-config.maxItems));
  const offsets = new Int32Array(kept.length + 1);
  kept.forEach((items, s) => (offsets[s + 1] = offsets[s] + items.length));
  return { offsets, items: Int32Array.from(kept.flat()), gapMs };
}

/** Positions in the dataset, of one user: from `from` to before `to`. */
interface Session {
  from: number;
  to: number;
}

function* sessionsOf({ offsets, times }: InteractionDataset, gapMs: number): Generator<Session> {
  for (let user = 0; user + 1 < offsets.length; user++) {
    for (let from = offsets[user], to = from; from < offsets[user + 1]; from = to) {
      do to++;
      while (to < offsets[user + 1] && times[to] - times[to - 1] <= gapMs);
      yield { from, to };
    }
  }
}

/** In the order of their newest touch. */
function distinctItems({ items }: InteractionDataset, { from, to }: Session): number[] {
  const touched = new Set<number>();
  for (let p = from; p < to; p++) {
    touched.delete(items[p]);
    touched.add(items[p]);
  }
  return [...touched];
}

/** Distinct items in all sessions that tell something. */
function itemsInSessions(dataset: InteractionDataset, gapMs: number): number {
  let sum = 0;
  for (const { from, to } of sessionsOf(dataset, gapMs)) {
    const items = new Set(dataset.items.subarray(from, to)).size;
    if (items >= MIN_ITEMS) sum += items;
  }
  return sum;
}

/** The sessions that tell something and ended last, the newest last; of a large history only where they are is held. */
function newestSessions(dataset: InteractionDataset, gapMs: number, max: number): Session[] {
  const [starts, ends] = [growingInts(), growingInts()];
  for (const { from, to } of sessionsOf(dataset, gapMs)) {
    if (new Set(dataset.items.subarray(from, to)).size < MIN_ITEMS) continue;
    starts.push(from);
    ends.push(to);
  }
  const [from, to] = [starts.values(), ends.values()];
  const endedAt = Float64Array.from(to, (end) => dataset.times[end - 1]);
  const order = Int32Array.from(from.keys()).sort((a, b) => endedAt[a] - endedAt[b] || a - b);
  return Array.from(order.subarray(Math.max(0, order.length - max)), (s) => ({ from: from[s], to: to[s] }));
}
