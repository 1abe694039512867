import { DatabaseError } from 'pg';
import { RefusedRow, storeAroundRefused } from './store-around-refused';

const refusal = Object.assign(new DatabaseError('value too long', 0, 'error'), { code: '22001' });

/** A store that refuses what begins with "bad", and is away when it comes to "away". */
function storeOf() {
  const calls: string[][] = [];
  const store = (rows: readonly string[]) => {
    calls.push([...rows]);
    if (rows.includes('away')) return Promise.reject(new Error('connection refused'));
    if (rows.some((row) => row.startsWith('bad'))) return Promise.reject(refusal);
    return Promise.resolve(rows.map((row) => `${row} stored`));
  };
  return { calls, store };
}

test('stores all in one call, and nothing with none', async () => {
  const { calls, store } = storeOf();
  expect(await storeAroundRefused(['a', 'b'], store)).toEqual(['a stored', 'b stored']);
  expect(await storeAroundRefused([], store)).toEqual([]);
  expect(calls).toEqual([['a', 'b']]);
});

test('names each refused row in its place, and stores its neighbours once', async () => {
  const { calls, store } = storeOf();
  const refused = new RefusedRow('value too long');
  expect(await storeAroundRefused(['bad-1', 'a', 'b', 'c', 'bad-2', 'bad-3', 'd'], store)).toEqual([
    ...[refused, 'a stored', 'b stored', 'c stored'],
    ...[refused, refused, 'd stored'],
  ]);
  expect(calls.filter((rows) => !rows.some((row) => row.startsWith('bad'))).flat()).toEqual(['a', 'b', 'c', 'd']);
});

test('rejects when the database is away, for then no row is to blame', async () => {
  const { store } = storeOf();
  await expect(storeAroundRefused(['a', 'away'], store)).rejects.toThrow('connection refused');
});
