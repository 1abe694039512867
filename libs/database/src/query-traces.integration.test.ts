import { setTimeout as sleep } from 'node:timers/promises';
import type { Started } from '@attune/service-runtime';
import { createTestDatabase } from '@attune/test-services';
import { inSpan, startEntrySpan } from '@attune/tracing';
import { whileTraced } from '@attune/tracing/traced-harness';
import { pino } from 'pino';
import type { Database } from './database';
import { startDatabase } from './start-database';

const receiver = whileTraced();
let testDatabase: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Started<Database>;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = startDatabase({ url: testDatabase.url, applicationName: 'under test', logger: pino({ level: 'silent' }) });
  await database.value.query('create table note (id int primary key, text text)');
});

afterAll(async () => {
  await database.stop();
  await testDatabase.drop();
});

/** Does the work within a call; the spans of its queries in their order, as soon as so many are there. */
async function queriesOf(count: number, work: (database: Database) => Promise<unknown>) {
  const call = startEntrySpan({ name: 'call', kind: 'server', attributes: {} })!;
  const { traceId } = call.spanContext();
  await inSpan(call, () => work(database.value).catch(() => undefined));
  call.end();
  for (;;) {
    const queries = (await receiver().spansWith(['call'], traceId)).filter(({ kind }) => kind === 'client');
    if (queries.length >= count) return queries;
    await sleep(10);
  }
}

it('shows the queries of a call by what they do, and none of their values', async () => {
  const queries = await queriesOf(5, async (own) => {
    await own.transaction(async (transaction) => {
      await transaction.query('insert into note (id, text) values ($1, $2)', [1, 'anna-42']);
    });
    await own.query("select * from note where text = 'anna-42'");
    await own.query('select text from note where id = $1', [1], { name: 'note-text' });
  });
  expect(queries.map(({ name }) => name)).toEqual(['begin', 'insert note', 'commit', 'select note', 'note-text']);
  expect(queries[1].attributes).toMatchObject({ 'db.system.name': 'postgresql', 'db.query.summary': 'insert note' });
  expect(JSON.stringify(queries.map(({ attributes }) => attributes))).not.toContain('anna-42');
});

it('tells what the server refused by its code, and no word of it', async () => {
  const [query] = await queriesOf(1, (own) => own.query('select $1::int', ['anna-42']));
  expect(query).toMatchObject({
    isError: true,
    attributes: { 'error.type': '22P02', 'db.response.status_code': '22P02' },
  });
  expect(JSON.stringify(query.attributes)).not.toContain('anna-42');
});

it('ends the span of a query that is given up', async () => {
  const [query] = await queriesOf(1, (own) =>
    own.query('select pg_sleep(60)', [], { signal: AbortSignal.timeout(200) }),
  );
  expect(query).toMatchObject({ name: 'select', isError: true, attributes: { 'error.type': 'TimeoutError' } });
});

it('makes no trace of what is asked outside of calls', async () => {
  const before = receiver().spans.length;
  await database.value.query('select 1');
  // What came before would have come by then.
  await queriesOf(1, (own) => own.query('select 2'));
  expect(receiver().spans.slice(before)).toHaveLength(2);
});
