import type { Database, Queryable } from '@attune/database';
import { Unavailable } from '@attune/grpc-transport';
import { availableDatabase } from './available-database';

const failing = (error: Error): Database => {
  const query: Queryable['query'] = () => Promise.reject(error);
  return { query, transaction: (work) => work({ query }) };
};
const coded = (code: string) => Object.assign(new Error('as the server said it'), { code });

it.each(['ECONNREFUSED', 'EPIPE', '57P01', '40P01', '55P03', '53300'])(
  'tells that the database is away: %s',
  async (code) => {
    const database = availableDatabase(failing(coded(code)));
    await expect(database.query('select 1')).rejects.toBeInstanceOf(Unavailable);
    await expect(database.transaction((transaction) => transaction.query('select 1'))).rejects.toMatchObject({
      ...{ name: 'Unavailable', cause: { code } },
    });
  },
);

it('leaves faults as they are: a table that is not there does not come by asking again', async () => {
  for (const error of [coded('42P01'), new RangeError('int8 does not fit')]) {
    await expect(availableDatabase(failing(error)).query('select 1')).rejects.toBe(error);
  }
});

it('leaves what a transaction finds out, and a caller’s own reason to stop', async () => {
  const conflict = new Error('somebody else was quicker');
  const database = availableDatabase(failing(coded('ECONNREFUSED')));
  await expect(database.transaction(() => Promise.reject(conflict))).rejects.toBe(conflict);
  const controller = new AbortController();
  controller.abort(conflict);
  await expect(database.query('select 1', [], { signal: controller.signal })).rejects.toBe(conflict);
});

it('tells of a commit that failed', async () => {
  const database = { ...failing(coded('ECONNRESET')), transaction: () => Promise.reject(coded('ECONNRESET')) };
  await expect(availableDatabase(database).transaction(() => Promise.resolve())).rejects.toBeInstanceOf(Unavailable);
});
