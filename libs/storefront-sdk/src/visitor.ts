import { randomId } from './random-id';

/** The part of the browser's `Storage` that is needed. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem'>;

const ANONYMOUS_ID_KEY = 'attune.anonymousId';
const SESSION_KEY = 'attune.session';

/** A visit ends after half an hour without an event, as GA4 counts it. */
export const SESSION_IDLE_MS = 30 * 60 * 1000;

/** This browser's id: made once and kept. */
export function anonymousIdIn(storage: KeyValueStorage): string {
  const kept = storage.getItem(ANONYMOUS_ID_KEY);
  if (kept) return kept;
  const made = randomId();
  storage.setItem(ANONYMOUS_ID_KEY, made);
  return made;
}

/** The id of the visit that goes on at `now` (milliseconds since the epoch), shared by all tabs; a new one after a pause. */
export function sessionIdIn(storage: KeyValueStorage, now: number): string {
  const [keptId, lastSeen] = (storage.getItem(SESSION_KEY) ?? '').split(' ');
  const goesOn = keptId && now - Number(lastSeen) < SESSION_IDLE_MS;
  const id = goesOn ? keptId : randomId();
  storage.setItem(SESSION_KEY, `${id} ${now}`);
  return id;
}

/**
 * The browser's localStorage. What that does not take (it is forbidden, full or missing: private windows, a back end) lasts
 * as long as the page. Never throws: a shop's page must not fail for it.
 */
export function browserStorage(): KeyValueStorage {
  const memory = new Map<string, string>();
  return {
    getItem(key) {
      const held = memory.get(key);
      if (held !== undefined) return held;
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    setItem(key, value) {
      try {
        localStorage.setItem(key, value);
        memory.delete(key);
      } catch {
        memory.set(key, value);
      }
    },
  };
}
