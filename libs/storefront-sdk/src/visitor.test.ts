import { anonymousIdIn, browserStorage, type KeyValueStorage, SESSION_IDLE_MS, sessionIdIn } from './visitor';

const KNOWN = '6f9a1f0e-7a3c-4f4e-9d53-0b6c1d2e3f40';

test('a browser keeps its id', () => {
  const storage = browserStorage();
  const id = anonymousIdIn(storage);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(anonymousIdIn(storage)).toBe(id);
});

test('a visit goes on as long as no pause reaches half an hour', () => {
  const storage = browserStorage();
  const first = sessionIdIn(storage, 0);
  expect(sessionIdIn(storage, SESSION_IDLE_MS - 1)).toBe(first);
  expect(sessionIdIn(storage, 2 * SESSION_IDLE_MS - 2)).toBe(first);
  expect(sessionIdIn(storage, 3 * SESSION_IDLE_MS)).not.toBe(first);
});

test('a visit ends after a pause, too, when the clock was ahead before and was put right since', () => {
  const storage = browserStorage();
  const year = 365 * 24 * 60 * 60 * 1000;
  const ahead = sessionIdIn(storage, 10 * year);
  const first = sessionIdIn(storage, year);
  expect(first).not.toBe(ahead);
  expect(sessionIdIn(storage, year + 2 * SESSION_IDLE_MS)).not.toBe(first);
});

test.each(['null', 'undefined', '[object Object]', 'x'.repeat(300), ' ', `${KNOWN}\n`])(
  'an id %j, which no collector takes, is made anew: a browser with it would not be heard for ever',
  (broken) => {
    const storage = browserStorage();
    storage.setItem('attune.anonymousId', broken);
    storage.setItem('attune.session', `${broken} 0`);
    expect(anonymousIdIn(storage)).toMatch(/^[0-9a-f-]{36}$/);
    expect(anonymousIdIn(storage)).toBe(anonymousIdIn(storage));
    expect(sessionIdIn(storage, 1)).toMatch(/^[0-9a-f-]{36}$/);
  },
);

describe('where the browser stores nothing', () => {
  /** @param get what reading `localStorage` gives, or throws */
  function browserWith(get: () => KeyValueStorage) {
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
    Object.defineProperty(globalThis, 'document', { configurable: true, value: {} });
  }
  const refuse = () => {
    throw new Error('QuotaExceededError');
  };
  afterEach(() => {
    for (const name of ['localStorage', 'document']) Reflect.deleteProperty(globalThis, name);
  });

  test('since it is a back end, whose runtime may have a localStorage: no shopper gets the id of another', () => {
    const kept = new Map<string, string>();
    const setItem = (key: string, value: string) => void kept.set(key, value);
    browserWith(() => ({ getItem: (key) => kept.get(key) ?? null, setItem, removeItem: refuse }));
    Reflect.deleteProperty(globalThis, 'document');
    expect(anonymousIdIn(browserStorage())).not.toBe(anonymousIdIn(browserStorage()));
    expect(kept.size).toBe(0);
  });

  test('since it is forbidden, the ids last as long as the page', () => {
    browserWith(refuse);
    const storage = browserStorage();
    expect(anonymousIdIn(storage)).toBe(anonymousIdIn(storage));
  });

  test('since it is full, a browser is still known by the id that it has', () => {
    const kept = new Map([['attune.anonymousId', KNOWN]]);
    browserWith(() => ({ getItem: (key) => kept.get(key) ?? null, setItem: refuse, removeItem: refuse }));
    const storage = browserStorage();
    expect(anonymousIdIn(storage)).toBe(KNOWN);
    expect(sessionIdIn(storage, 1)).toBe(sessionIdIn(storage, 0));
  });

  test('any more, though it did when the page began, no event fails', () => {
    const kept = new Map<string, string>();
    let isFull = false;
    const setItem = (key: string, value: string) => (isFull ? refuse() : void kept.set(key, value));
    browserWith(() => ({ getItem: (key) => kept.get(key) ?? null, setItem, removeItem: refuse }));
    const storage = browserStorage();
    const first = sessionIdIn(storage, 0);
    isFull = true;
    expect(sessionIdIn(storage, SESSION_IDLE_MS - 1)).toBe(first);
    expect(sessionIdIn(storage, 2 * SESSION_IDLE_MS - 2)).toBe(first);
  });
});
