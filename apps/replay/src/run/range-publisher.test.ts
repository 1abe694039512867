import { topics } from '@attune/contracts';
import { type StreamRecord } from '@attune/event-stream';
import { type LiveLag } from './live-lag';
import { RangePublisher } from './range-publisher';

const { events } = topics();
const lag = { room: () => Promise.resolve() } as unknown as LiveLag;
const DAY_MS = 86_400_000;

const recordAt = (offset: number, timestamp: Date, fields = {}): StreamRecord => ({
  ...{ topic: events.name, partition: 0, offset: String(offset), timestamp, key: 'default:user:ada' },
  bytes: Buffer.from(JSON.stringify({ eventId: `event-${offset}`, tenant: 'default', type: 'view_item', ...fields })),
});

// eslint-disable-next-line @typescript-eslint/require-await -- stands for the topic
async function* recordsOf(...records: StreamRecord[]): AsyncGenerator<StreamRecord> {
  yield* records;
}

it('waits through a gap of months, which no timer of Node can hold, instead of publishing at once', async () => {
  const stop = new AbortController();
  const sent: number[] = [];
  const send = (batch: readonly unknown[]) => {
    sent.push(batch.length);
    setTimeout(() => stop.abort(), 100);
    return Promise.resolve();
  };
  const args = { speed: 1, rate: Infinity, tenant: undefined, type: undefined };
  const publisher = new RangePublisher(args, events, { send }, lag, stop.signal);
  await publisher.publish(recordsOf(recordAt(0, new Date(0)), recordAt(1, new Date(60 * DAY_MS))));
  expect(sent).toEqual([1]);
  expect(publisher.counts).toMatchObject({ read: 1, published: 1 });
});

it('publishes events of one id that belong to two tenants, and a copy of neither', async () => {
  const sent: string[] = [];
  const send = (batch: readonly { value: unknown }[]) => {
    sent.push(...batch.map(({ value }) => String(value)));
    return Promise.resolve();
  };
  const args = { speed: Infinity, rate: Infinity, tenant: undefined, type: undefined };
  const publisher = new RangePublisher(args, events, { send }, lag, new AbortController().signal);
  const tenants = ['default', 'two', undefined];
  const records = tenants.map((tenant, i) => recordAt(i, new Date(0), { eventId: 'same', tenant }));
  await publisher.publish(recordsOf(...records));
  expect(sent).toEqual(records.slice(0, 2).map(({ bytes }) => bytes.toString()));
  expect(publisher.counts).toMatchObject({ published: 2, repeated: 1 });
});
