import { BrokerUnavailable } from './kafka-client';
import { type OutgoingRecord } from './record';
import { SendQueue } from './send-queue';

const topic = { name: 'events', partitions: 6, config: {} };
const record = (key: string, bytes = 10): OutgoingRecord => ({ topic, key, value: Buffer.alloc(bytes) });

/** A broker that answers when told, and remembers what it was given. */
class ManualBroker {
  readonly requests: OutgoingRecord[][] = [];
  private readonly answers: { resolve: () => void; reject: (error: Error) => void }[] = [];
  private arrived: () => void = () => undefined;

  readonly write = (records: OutgoingRecord[]) => {
    this.requests.push(records);
    this.arrived();
    return new Promise<void>((resolve, reject) => this.answers.push({ resolve, reject }));
  };

  async request(count: number): Promise<void> {
    while (this.requests.length < count) await new Promise<void>((resolve) => (this.arrived = resolve));
  }

  acknowledge = () => this.answers.shift()?.resolve();
  fail = (error: Error) => this.answers.shift()?.reject(error);
  keys = () => this.requests.map((records) => records.map(({ key }) => key));
}

const queueOf = (broker: ManualBroker, limits = {}) =>
  new SendQueue(broker.write, { lingerMs: 1, deadlineMs: 5_000, maxQueuedBytes: 50_000_000, ...limits });

describe('SendQueue', () => {
  it('combines callers of the same moment into one request, and those that come meanwhile into the next', async () => {
    const broker = new ManualBroker();
    const queue = queueOf(broker);
    const first = [queue.add([record('a')]), queue.add([record('b')])];
    await broker.request(1);
    const second = [queue.add([record('c')]), queue.add([record('d')])];
    broker.acknowledge();
    await Promise.all(first);
    await broker.request(2);
    broker.acknowledge();
    await Promise.all(second);
    expect(broker.keys()).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('answers a caller only after the broker did', async () => {
    const broker = new ManualBroker();
    let answered = false;
    const sent = queueOf(broker)
      .add([record('a')])
      .then(() => (answered = true));
    await broker.request(1);
    expect(answered).toBe(false);
    broker.acknowledge();
    await sent;
  });

  it('keeps every request under the limit of one record batch, in order, also for one large call', async () => {
    const broker = new ManualBroker();
    const queue = queueOf(broker);
    const sent = queue.add(Array.from({ length: 500 }, (_, index) => record(String(index), 3_000)));
    await broker.request(1);
    broker.acknowledge();
    await broker.request(2);
    broker.acknowledge();
    await sent;
    for (const records of broker.requests) {
      expect(records.reduce((sum, { value }) => sum + value!.length, 0)).toBeLessThan(1_000_000);
    }
    expect(broker.keys().flat()).toEqual(Array.from({ length: 500 }, (_, index) => String(index)));
  });

  it('fails the callers of a failed request only', async () => {
    const broker = new ManualBroker();
    const queue = queueOf(broker);
    const lost = queue.add([record('a')]);
    await broker.request(1);
    const kept = queue.add([record('b')]);
    broker.fail(new BrokerUnavailable('away'));
    await expect(lost).rejects.toThrow('away');
    await broker.request(2);
    broker.acknowledge();
    await expect(kept).resolves.toBeUndefined();
  });

  it('answers within the deadline when the broker hangs, and does not send later what was given up', async () => {
    const broker = new ManualBroker();
    const queue = queueOf(broker, { deadlineMs: 30 });
    const hanging = queue.add([record('a')]);
    await broker.request(1);
    const behind = queue.add([record('b')]);
    await expect(hanging).rejects.toThrow(BrokerUnavailable);
    await expect(behind).rejects.toThrow('no acknowledgement within 30 ms');
    const later = queue.add([record('c')]);
    broker.acknowledge();
    await broker.request(2);
    broker.acknowledge();
    await later;
    expect(broker.keys()).toEqual([['a'], ['c']]);
  });

  it('turns records away while too many bytes wait, and takes them again afterwards', async () => {
    const broker = new ManualBroker();
    const queue = queueOf(broker, { maxQueuedBytes: 1_000 });
    const taken = queue.add([record('a', 2_000)]);
    await expect(queue.add([record('b')])).rejects.toThrow(BrokerUnavailable);
    await broker.request(1);
    broker.acknowledge();
    await taken;
    const again = queue.add([record('c')]);
    await broker.request(2);
    broker.acknowledge();
    await again;
  });

  it('writes what it took before it closes, and nothing after', async () => {
    const broker = new ManualBroker();
    const queue = queueOf(broker, { lingerMs: 60_000 });
    const taken = queue.add([record('a')]);
    const closed = queue.close();
    await expect(queue.add([record('b')])).rejects.toThrow('stopping');
    broker.acknowledge();
    await Promise.all([taken, closed]);
    expect(broker.keys()).toEqual([['a']]);
  });
});
