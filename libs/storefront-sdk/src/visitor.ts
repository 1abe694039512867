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
  const made = crypto.randomUUID();
  storage.setItem(ANONYMOUS_ID_KEY, made);
  return made;
}

/** The id of the visit that goes on at `now` (milliseconds since the epoch), shared by all tabs; a new one after a pause. */
export function sessionIdIn(storage: KeyValueStorage, now: number): string {
  const [keptId, lastSeen] = (storage.getItem(SESSION_KEY) ?? '').split(' ');
  const goesOn = keptId && now - Number(lastSeen) < SESSION_IDLE_MS;
  const id = goesOn ? keptId : crypto.randomUUID();
  storage.setItem(SESSION_KEY, `${id} ${now}`);
  return id;
}

/** The browser's localStorage; where it is forbidden or missing (private windows, a back end), memory. */
export function browserStorage(): KeyValueStorage {
  try {
    if (typeof localStorage !== 'undefined') {
      localStorage.setItem('attune.probe', '1');
      localStorage.removeItem('attune.probe');
      return localStorage;
    }
  } catch {
    // Forbidden: the ids last as long as the page.
  }
  const memory = new Map<string, string>();
  return { getItem: (key) => memory.get(key) ?? null, setItem: (key, value) => void memory.set(key, value) };
}
