import { BatchIntake } from './intake';
import { setTimeout as sleep } from 'node:timers/promises';
import { kafkaBrokers, startBrokerProxy, uniqueTopicPrefix } from '@attune/test-services';
import { startCollector as start, stopCollectors } from './running-collector';

const view = { type: 'view_item', userId: 'anna', itemId: 'SKU-1' };

const startCollector = (env: Record<string, string> = {}) =>
  start({ TOPIC_PREFIX: uniqueTopicPrefix(), ...env }, kafkaBrokers());
afterEach(stopCollectors);

describe('without the broker', () => {
  it('answers 503 with a time to wait, says that it is not ready, and goes on when the broker is back', async () => {
    const proxy = await startBrokerProxy(kafkaBrokers()[0]);
    try {
      const collector = await startCollector({ KAFKA_BROKERS: proxy.brokers.join() });
      expect((await collector.post('/v1/events', view)).status).toBe(202);
      await proxy.cut();
      const { status, headers, body } = await collector.post('/v1/events', view);
      expect([status, headers.get('retry-after'), body.error.code]).toEqual([503, '2', 'broker_unavailable']);
      expect(collector.health.waitingFor()).toEqual([expect.stringMatching(/^broker: /)]);
      await proxy.restore();
      const giveUpAt = Date.now() + 20_000;
      while ((await collector.post('/v1/events', view)).status !== 202) expect(Date.now()).toBeLessThan(giveUpAt);
      expect(collector.health.waitingFor()).toEqual([]);
    } finally {
      await proxy.close();
    }
  });
});

describe('after the broker was away', () => {
  it('is ready again without a request, since one that is not ready gets none', async () => {
    const proxy = await startBrokerProxy(kafkaBrokers()[0]);
    try {
      const collector = await startCollector({ KAFKA_BROKERS: proxy.brokers.join() });
      await proxy.cut();
      expect((await collector.post('/v1/events', view)).status).toBe(503);
      await proxy.restore();
      const giveUpAt = Date.now() + 20_000;
      while (collector.health.waitingFor().length > 0) {
        expect(Date.now()).toBeLessThan(giveUpAt);
        await sleep(50);
      }
      expect((await collector.post('/v1/events', view)).status).toBe(202);
    } finally {
      await proxy.close();
    }
  });
});

describe('a stop', () => {
  it('answers the requests under way and writes their events first', async () => {
    const collector = await startCollector();
    const requests = Array.from({ length: 50 }, (_, index) =>
      collector.post('/v1/events', { ...view, itemId: `SKU-${index}` }),
    );
    const first = await Promise.race(requests);
    const stopped = collector.stop();
    const answers = await Promise.allSettled(requests);
    await stopped;
    expect(first.status).toBe(202);
    const accepted = answers.filter((answer) => answer.status === 'fulfilled');
    expect(accepted.map(({ value }) => value.status)).toEqual(Array(accepted.length).fill(202));
    expect((await collector.records('events')).length).toBeGreaterThanOrEqual(accepted.length);
    await expect(fetch(collector.url)).rejects.toThrow();
  });
});

describe('a stop without the broker', () => {
  it('fails, so that the process does not end with 0, when a request under way is not acknowledged', async () => {
    const proxy = await startBrokerProxy(kafkaBrokers()[0]);
    try {
      const collector = await startCollector({ KAFKA_BROKERS: proxy.brokers.join() });
      expect((await collector.post('/v1/events', view)).status).toBe(202);
      proxy.freeze();
      const takenIn = Promise.withResolvers<void>();
      const take = jest.spyOn(BatchIntake.prototype, 'take').mockImplementationOnce(function (
        this: BatchIntake,
        ...of
      ) {
        takenIn.resolve();
        take.mockRestore();
        return this.take(...of);
      });
      const underWay = collector.post('/v1/events', view);
      await takenIn.promise;
      const stopped = collector.stop();
      const [answer] = await Promise.allSettled([underWay]);
      expect(answer.status === 'fulfilled' ? answer.value.status : 'cut').not.toBe(202);
      await expect(stopped).rejects.toMatchObject({
        errors: [expect.objectContaining({ message: '1 requests that were under way are not acknowledged' })],
      });
    } finally {
      proxy.thaw();
      await proxy.close();
    }
  });
});
