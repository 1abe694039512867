import { anonymousIdIn, browserStorage, SESSION_IDLE_MS, sessionIdIn } from './visitor';

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

test('where storage is forbidden the ids last as long as the page', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new Error('SecurityError');
    },
  });
  try {
    const storage = browserStorage();
    expect(anonymousIdIn(storage)).toBe(anonymousIdIn(storage));
  } finally {
    Reflect.deleteProperty(globalThis, 'localStorage');
  }
});
