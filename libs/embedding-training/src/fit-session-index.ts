import type { InteractionDataset } from '@attune/dataset';
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
  const visits = sessionsOf(dataset, config.gapMs);
  const inVisits = visits.reduce((sum, { items }) => sum + items.length, 0);
  const histories = sessionsOf(dataset, Infinity);
  const inHistories = histories.reduce((sum, { items }) => sum + items.length, 0);
  return inVisits * 2 >= inHistories ? index(visits, config) : index(histories, { ...config, gapMs: Infinity });
}

interface Session {
  /** Distinct, in the order of their newest touch. */
  items: number[];
  endedAt: number;
}

function sessionsOf({ offsets, items, times }: InteractionDataset, gapMs: number): Session[] {
  const sessions: Session[] = [];
  for (let user = 0; user + 1 < offsets.length; user++) {
    for (let from = offsets[user], to = from; from < offsets[user + 1]; from = to) {
      const touched = new Set<number>();
      for (; to < offsets[user + 1] && (to === from || times[to] - times[to - 1] <= gapMs); to++) {
        touched.delete(items[to]);
        touched.add(items[to]);
      }
      if (touched.size >= MIN_ITEMS) sessions.push({ items: [...touched], endedAt: times[to - 1] });
    }
  }
  return sessions;
}

function index(sessions: readonly Session[], { gapMs, maxSessions, maxItems }: SessionIndexConfig): SessionIndex {
  const kept = sessions
    .toSorted((a, b) => a.endedAt - b.endedAt)
    .slice(-maxSessions)
    .map(({ items }) => items.slice(-maxItems));
  const offsets = new Int32Array(kept.length + 1);
  kept.forEach((items, s) => (offsets[s + 1] = offsets[s] + items.length));
  return { offsets, items: Int32Array.from(kept.flat()), gapMs };
}
