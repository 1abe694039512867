import { randomId } from './random-id';

/** The part of the browser's `Storage` that is needed. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const ANONYMOUS_ID_KEY = 'attune.anonymousId';
const SESSION_KEY = 'attune.session';

/** A visit ends after half an hour without an event, as GA4 counts it. */
export const SESSION_IDLE_MS = 30 * 60 * 1000;

/** What `randomId` makes; whatever else may stand in storage, the collector might refuse with every event. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** This browser's id: made once and kept. */
export function anonymousIdIn(storage: KeyValueStorage): string {
  const kept = storage.getItem(ANONYMOUS_ID_KEY);
  if (kept !== null && ID.test(kept)) return kept;
  const made = randomId();
  storage.setItem(ANONYMOUS_ID_KEY, made);
  return made;
}

/** The id of the visit that goes on at `now` (milliseconds since the epoch), shared by all tabs; a new one after a pause. */
export function sessionIdIn(storage: KeyValueStorage, now: number): string {
  const [keptId, lastSeen] = (storage.getItem(SESSION_KEY) ?? '').split(' ');
  // A moment to come is of a clock that was ahead: until then the visit would not end.
  const goesOn = ID.test(keptId) && Math.abs(now - Number(lastSeen)) < SESSION_IDLE_MS;
  const id = goesOn ? keptId : randomId();
  storage.setItem(SESSION_KEY, `${id} ${now}`);
  return id;
}

/** Takes the ids of the browser and of its visit away. */
export function forgetIdsIn(storage: KeyValueStorage): void {
  storage.removeItem(ANONYMOUS_ID_KEY);
  storage.removeItem(SESSION_KEY);
}

/**
 * The browser's localStorage. What that does not take (it is forbidden, full or missing: private windows) lasts as long
 * as the page; so does all in a back end, since a localStorage of Node.js or Deno would be one for every shopper. Never throws: a shop's page must not fail for it.
 */
export function browserStorage(): KeyValueStorage {
  const memory = new Map<string, string>();
  return {
    getItem(key) {
      const held = memory.get(key);
      if (held !== undefined) return held;
      try {
        return pageStorage().getItem(key);
      } catch {
        return null;
      }
    },
    setItem(key, value) {
      try {
        pageStorage().setItem(key, value);
        memory.delete(key);
      } catch {
        memory.set(key, value);
      }
    },
    removeItem(key) {
      memory.delete(key);
      try {
        pageStorage().removeItem(key);
      } catch {
        // Where nothing can be stored, nothing is.
      }
    },
  };
}

/** @throws Error where there is none, or the page must not use it */
function pageStorage(): KeyValueStorage {
  if (typeof document === 'undefined') throw new Error('no page');
  return localStorage;
}
