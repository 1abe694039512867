import { type ImportedRow } from '@attune/event-import';
import { batches, type Batch } from './batches';
import { RecentIds } from './recent-ids';
import { Tally } from './tally';

type Value = { eventId: string; text: string; tenant?: string };

const row = (line: number, value: Value): ImportedRow<Value> => ({ ok: true, path: 'f', line, value });

async function batched(
  rows: ImportedRow<Value>[],
  { tenant }: { tenant?: string } = { tenant: 'shop' },
): Promise<{ made: Batch[]; tally: Tally }> {
  // eslint-disable-next-line @typescript-eslint/require-await -- stands for a file
  async function* read() {
    yield* rows;
  }
  const made: Batch[] = [];
  for await (const batch of batches(read(), { tenant, recent: new RecentIds() })) made.push(batch);
  const tally = new Tally();
  for (const { leftOut } of made) tally.add(leftOut);
  return { made, tally };
}

const textsOf = ({ body }: Batch) => (JSON.parse(body) as (Value & { tenant: string })[]).map(({ text }) => text);

describe('batches', () => {
  test('hold at most as many rows as the collector takes, in order, each with its place and tenant', async () => {
    const rows = Array.from({ length: 1_201 }, (_, i) => row(i + 1, { eventId: `e${i}`, text: `t${i}` }));
    const { made } = await batched(rows);
    expect(made.map(({ places }) => places.length)).toEqual([500, 500, 201]);
    expect(made.flatMap(textsOf)).toEqual(rows.map((_, i) => `t${i}`));
    expect(made[2].places[200]).toEqual({ path: 'f', line: 1_201 });
    expect(JSON.parse(made[0].body)).toContainEqual({ eventId: 'e0', text: 't0', tenant: 'shop' });
  });

  test('stay under the collector’s limit of bytes', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => row(i, { eventId: `e${i}`, text: 'ø'.repeat(100_000) }));
    const { made } = await batched(rows);
    expect(made.flatMap(({ places }) => places)).toHaveLength(40);
    for (const { body } of made) expect(Buffer.byteLength(body)).toBeLessThan(5 * 1024 * 1024);
  });

  test('leave out malformed rows and rows that come again, and count both', async () => {
    const { made, tally } = await batched([
      row(1, { eventId: 'a', text: 'first' }),
      { ok: false, path: 'f', line: 2, column: 4, reason: 'broken' },
      row(3, { eventId: 'a', text: 'again' }),
      row(4, { eventId: 'b', text: 'second' }),
    ]);
    expect(made.flatMap(textsOf)).toEqual(['first', 'second']);
    expect(tally.counts()).toMatchObject({ malformed: 1, repeated: 1 });
    expect(tally.problems).toMatchObject([{ path: 'f', line: 2, column: 4, reason: 'broken' }]);
  });

  test('keep rows of one id that belong to two tenants', async () => {
    const rows = [
      row(1, { eventId: 'a', text: 'of one', tenant: 'one' }),
      row(2, { eventId: 'a', text: 'of two', tenant: 'two' }),
      row(3, { eventId: 'a', text: 'again', tenant: 'one' }),
    ];
    const own = await batched(rows, {});
    expect(own.made.flatMap(textsOf)).toEqual(['of one', 'of two']);
    expect(own.tally.counts()).toMatchObject({ repeated: 1 });
    const all = await batched(rows);
    expect(all.made.flatMap(textsOf)).toEqual(['of one']);
  });
});

test('ids are known for a while, in memory that does not grow', () => {
  const recent = new RecentIds(3);
  expect(['a', 'b', 'a', 'c', 'd', 'e', 'a', 'f', 'g'].map((id) => recent.seen('shop', id))).toEqual([
    false,
    false,
    true,
    false,
    false,
    false,
    true,
    false,
    false,
  ]);
  for (let i = 0; i < 10; i++) recent.seen('shop', `x${i}`);
  expect(recent.seen('shop', 'a')).toBe(false);
});
