import { deadLetter, topics } from '@attune/contracts';
import type { OutgoingRecord, ReceivedRecord } from '@attune/event-stream';
import { Registry } from '@attune/service-runtime';
import { DatabaseError } from 'pg';
import { HistorianMetrics, type Outcome } from './historian-metrics';
import { storeRecords } from './store-records';

interface Message {
  tenant: string;
  occurredAt: string;
  receivedAt: string;
  id: string;
}

const refusedByDatabase = Object.assign(new DatabaseError('value too long', 0, 'error'), { code: '22001' });

const now = () => new Date().toISOString();

function record(id: string, decoded?: ReceivedRecord<Message>['decoded']): ReceivedRecord<Message> {
  return {
    ...{
      topic: 'attune.events.v1',
      partition: 2,
      offset: '41',
      timestamp: new Date(),
      fetchedAt: new Date(),
      key: 'shop-a:user:anna',
    },
    bytes: Buffer.from(id),
    decoded: decoded ?? { ok: true, value: { tenant: 'shop-a', occurredAt: now(), receivedAt: now(), id } },
  };
}

/** A historian whose store refuses what begins with "bad". */
function historian() {
  const stored: string[] = [];
  const sent: OutgoingRecord[] = [];
  const registry = new Registry();
  const store = (messages: readonly Message[]): Promise<Outcome[]> => {
    if (messages.some(({ id }) => id.startsWith('bad'))) return Promise.reject(refusedByDatabase);
    stored.push(...messages.map(({ id }) => id));
    return Promise.resolve(messages.map(() => 'stored' as const));
  };
  const producer = { send: (records: readonly OutgoingRecord[]) => Promise.resolve(void sent.push(...records)) };
  const context = { producer, deadLetters: topics().deadLetters, metrics: new HistorianMetrics(registry) };
  return { stored, sent, registry, handle: storeRecords<Message>({ kind: 'event', store }, context), context };
}

const lettersOf = (sent: OutgoingRecord[]) => sent.map(({ value }) => deadLetter.parse(JSON.parse(String(value))));

it('stores the neighbours of what the database refuses, and keeps the refused with the reason', async () => {
  const { handle, stored, sent } = historian();
  await handle(['a', 'bad-1', 'b', 'c', 'bad-2', 'd', 'e'].map((id) => record(id)));
  expect(stored.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  const letters = lettersOf(sent);
  expect(letters.map(({ bytesBase64 }) => Buffer.from(bytesBase64, 'base64').toString())).toEqual(['bad-1', 'bad-2']);
  expect(letters[0]).toMatchObject({
    ...{ tenant: 'shop-a', refusedBy: 'historian', kind: 'event' },
    source: { topic: 'attune.events.v1', partition: 2, offset: '41' },
    reasons: [{ message: 'the database refuses it: value too long' }],
  });
});

it('moves what cannot be read to the dead letters and stores the rest', async () => {
  const { handle, stored, sent, registry } = historian();
  const unreadable = record('{', { ok: false, reasons: [{ field: '(event)', message: 'is not JSON' }] });
  await handle([record('a'), unreadable, record('b')]);
  expect(stored).toEqual(['a', 'b']);
  expect(lettersOf(sent)).toMatchObject([{ reasons: [{ field: '(event)', message: 'is not JSON' }] }]);
  const metrics = await registry.metrics();
  expect(metrics).toContain('attune_historian_messages_total{kind="event",tenant="shop-a",outcome="stored"} 2');
  expect(metrics).toContain('attune_historian_messages_total{kind="event",tenant="shop-a",outcome="refused"} 1');
});

it('rejects, so that the offset stays, when the database is away', async () => {
  const { context } = historian();
  const store = () => Promise.reject(new Error('connection refused'));
  await expect(storeRecords<Message>({ kind: 'event', store }, context)([record('a')])).rejects.toThrow(
    'connection refused',
  );
});

it('rejects, so that the offset stays, when the dead letters cannot be written', async () => {
  const { context } = historian();
  const producer = { send: () => Promise.reject(new Error('broker away')) };
  const unreadable = record('{', { ok: false, reasons: [{ field: '(event)', message: 'is not JSON' }] });
  const store = () => Promise.resolve([]);
  const handle = storeRecords<Message>({ kind: 'event', store }, { ...context, producer });
  await expect(handle([unreadable])).rejects.toThrow('broker away');
});

it('puts a message without a tenant in its key under the default tenant', async () => {
  const { handle, sent } = historian();
  const foreign = { ...record('{', { ok: false, reasons: [{ field: 'type', message: 'unknown' }] }), key: undefined };
  await handle([foreign]);
  expect(lettersOf(sent)).toMatchObject([{ tenant: 'default' }]);
});

it('keeps no letter of an erased shopper, and counts what it passed over', async () => {
  const { sent, registry, context } = historian();
  const unreadable = record('{', { ok: false, reasons: [{ field: '(event)', message: 'is not JSON' }] });
  const store = () => Promise.resolve<Outcome[]>(['erased']);
  const erasedAmong = (keys: readonly string[]) => Promise.resolve(new Set(keys));
  await storeRecords<Message>({ kind: 'event', store, erasedAmong }, context)([record('a'), unreadable]);
  expect(sent).toEqual([]);
  expect(await registry.metrics()).toContain(
    'attune_historian_messages_total{kind="event",tenant="shop-a",outcome="erased"} 2',
  );
});

it('gives a record that it refuses again, after a crash, a letter of the same key: readers know the two for one', async () => {
  const [before, after] = [historian(), historian()];
  for (const { handle } of [before, after]) {
    await handle([record('bad'), { ...record('bad'), offset: '42' }, { ...record('bad'), partition: 3 }]);
  }
  const keys = before.sent.map(({ key }) => key);
  expect(after.sent.map(({ key }) => key)).toEqual(keys);
  expect(new Set(keys).size).toBe(3);
});

it('keeps the key and the headers of what it refuses', async () => {
  const { handle, sent } = historian();
  const unreadable = record('{', { ok: false, reasons: [{ field: '(event)', message: 'is not JSON' }] });
  await handle([{ ...unreadable, headers: { trace: [Buffer.from([0xff]), Buffer.from('b')] } }]);
  expect(lettersOf(sent)[0].source).toMatchObject({
    ...{ offset: '41', key: 'shop-a:user:anna', headersBase64: { trace: ['/w==', 'Yg=='] } },
  });
});

it.each([
  ['a name that is as long as a message', { ['\u0001'.repeat(900_000)]: [Buffer.from('a')] }],
  ['a value that is as long as a message', { trace: [Buffer.alloc(2_000_000), Buffer.from('b')] }],
  ['a great many values', { trace: Array.from({ length: 500_000 }, () => Buffer.alloc(0)) }],
  ['a great many names', Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`h${i}`, [Buffer.alloc(0)]]))],
])('keeps no more of headers than a dead letter can hold, so that the partition goes on: %s', async (_, headers) => {
  const { handle, sent } = historian();
  const poison = record('{', { ok: false, reasons: [{ field: '(event)', message: 'is not JSON' }] });
  await handle([{ ...poison, headers: { first: [Buffer.from('kept')], ...headers } }]);
  expect(Buffer.byteLength(sent[0].value!)).toBeLessThan(300_000);
  expect(lettersOf(sent)[0].source!.headersBase64).toMatchObject({ first: ['a2VwdA=='] });
});

it('keeps no more of a key than a dead letter can hold, so that the partition goes on', async () => {
  const { handle, sent } = historian();
  const poison = record('{', { ok: false, reasons: [{ field: '(event)', message: 'is not JSON' }] });
  await handle([{ ...poison, key: 'shop-a:\u0001'.padEnd(900_000, '\u0001') }]);
  expect(Buffer.byteLength(sent[0].value!)).toBeLessThan(20_000);
  expect(lettersOf(sent)[0].source!.key).toMatch(/^shop-a:/);
});

it('counts the tenants that anybody makes up under one name, so that the metrics do not grow with them', async () => {
  const { handle, registry } = historian();
  const poison = record('{', { ok: false, reasons: [{ field: '(event)', message: 'is not JSON' }] });
  await handle(Array.from({ length: 300 }, (_, i) => ({ ...poison, key: `shop-${i}:user:anna` })));
  const series = (await registry.metrics()).match(/^attune_historian_messages_total\{.*/gm)!;
  expect(series).toHaveLength(201);
  expect(series.at(-1)).toContain('tenant="other",outcome="refused"} 100');
});

it('shows how long live events took from broker to database, and nothing of what a file or a replay brings', async () => {
  const { handle, registry } = historian();
  const before = (ms: number) => new Date(Date.now() - ms);
  const message = (id: string, occurredAt: Date) => {
    const at = occurredAt.toISOString();
    return record(id, { ok: true, value: { tenant: 'shop-a', occurredAt: at, receivedAt: at, id } });
  };
  // In the database's outage a live event waits long: that is what its freshness is.
  const live = { ...message('live', before(120_000)), timestamp: before(119_990), fetchedAt: before(20_000) };
  const replayed = message('replayed', before(86_400_000));
  await handle([live, replayed]);
  const metrics = await registry.metrics();
  expect(metrics).toContain('attune_freshness_seconds_bucket{le="60",stage="broker"} 0');
  expect(metrics).toContain('attune_freshness_seconds_bucket{le="300",stage="broker"} 1');
  expect(metrics).toContain('attune_freshness_seconds_bucket{le="10",stage="historian"} 0');
  expect(metrics).toContain('attune_freshness_seconds_bucket{le="30",stage="historian"} 1');
  expect(metrics).toContain('attune_freshness_seconds_count{stage="historian"} 1');
});
