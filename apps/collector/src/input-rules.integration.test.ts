import { setTimeout as sleep } from 'node:timers/promises';
import { deadLetter, shopEvent, topics, type Erasure } from '@attune/contracts';
import { startProducer } from '@attune/event-stream';
import { Registry } from '@attune/service-runtime';
import { kafkaBrokers, uniqueTopicPrefix } from '@attune/test-services';
import { pino } from 'pino';
import { startCollector, stopCollectors, type Collector } from './running-collector';

const HOUR_MS = 3_600_000;
const view = { type: 'view_item', userId: 'anna', itemId: 'SKU-1' };
const fromNow = (ms: number) => new Date(Date.now() + ms).toISOString();

let prefix: string;
let collector: Collector;
beforeEach(async () => {
  prefix = uniqueTopicPrefix();
  collector = await startCollector({ TOPIC_PREFIX: prefix }, kafkaBrokers());
});
afterEach(stopCollectors);

const stored = async () =>
  (await collector.records('events')).map(({ bytes }) => shopEvent.parse(JSON.parse(bytes.toString())));

describe('the moment of an event', () => {
  it.each([
    ['more than a day ahead', fromNow(25 * HOUR_MS), 'must not be more than 24 hours in the future'],
    ['of a clock that was never set', '1970-01-01T00:00:07Z', 'must not be before 1995'],
  ])(
    '%s is refused with the reason, kept as a dead letter, and costs its neighbours nothing',
    async (_name, occurredAt, why) => {
      const { status, body } = await collector.post('/v1/events', [view, { ...view, occurredAt }, view]);
      expect(status).toBe(202);
      expect(body.verdicts.map((verdict) => verdict.status)).toEqual(['accepted', 'refused', 'accepted']);
      const [letter] = await collector.records('deadLetters');
      const [reason] = deadLetter.parse(JSON.parse(letter.bytes.toString())).reasons;
      expect(reason).toMatchObject({ field: 'occurredAt', message: expect.stringContaining(why) as string });
    },
  );

  it('of a device whose clock is two days ahead is put right by sentAt, and what the device said is kept', async () => {
    const ahead = 48 * HOUR_MS;
    const occurredAt = fromNow(ahead - 10_000);
    const { status } = await collector.post('/v1/events', { ...view, occurredAt, sentAt: fromNow(ahead) });
    expect(status).toBe(202);
    const [event] = await stored();
    expect(Math.abs(Date.parse(event.occurredAt) - (Date.now() - 10_000))).toBeLessThan(5_000);
    expect(event.deviceOccurredAt).toBe(occurredAt);
    expect(event).not.toHaveProperty('sentAt');
  });
});

describe('a robot', () => {
  const browser = { origin: 'https://shop.example' };
  const crawler = 'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)';

  it('that a page sends events for is marked; a server that sends them is none', async () => {
    await collector.post('/v1/events', { ...view, itemId: 'crawled' }, { ...browser, 'user-agent': crawler });
    await collector.post('/v1/events', { ...view, itemId: 'told', context: { userAgent: crawler } });
    await collector.post('/v1/events', { ...view, itemId: 'server' }, { 'user-agent': 'node' });
    const signs = new Map((await stored()).map((event) => ['itemId' in event && event.itemId, event.robot]));
    expect(signs).toEqual(
      new Map([
        ['crawled', 'user-agent'],
        ['told', 'user-agent'],
        ['server', undefined],
      ]),
    );
  });

  it('that is faster than any hand is marked from then on', async () => {
    await collector.post(
      '/v1/events',
      Array.from({ length: 200 }, () => view),
    );
    const events = await stored();
    expect(events.filter(({ robot }) => robot === 'rate')).toHaveLength(80);
  });
});

it('numbers that JSON cannot hold are refused by their place, also in fields that nobody knows', async () => {
  const text = `[${JSON.stringify(view)},{"type":"view_item","userId":"anna","itemId":"1","campaign":{"id":9007199254740993}}]`;
  const { body } = await collector.post('/v1/events', text);
  expect(body.verdicts[1]).toMatchObject({
    status: 'refused',
    reasons: [{ field: 'campaign.id', message: 'is beyond 2^53, where JSON numbers lose digits: send it as a string' }],
  });
});

describe('an erased shopper', () => {
  const erase = async (shopper: string) => {
    const connection = {
      brokers: kafkaBrokers(),
      clientId: 'test',
      logger: pino({ level: 'silent' }),
      metrics: new Registry(),
    };
    const producer = await startProducer(connection);
    const erasure: Erasure = { tenant: 'default', shopper, erasedAt: new Date().toISOString() };
    await producer.value.send([
      { topic: topics(prefix).erasures, key: `default:${shopper}`, value: JSON.stringify(erasure) },
    ]);
    await producer.stop();
  };
  const statuses = async (...events: object[]) =>
    (await collector.post('/v1/events', events)).body.verdicts.map(({ status }) => status);

  it('is refused once the collector has heard of it, by name, with nothing kept of it, and the neighbours are taken', async () => {
    await erase('user:anna');
    for (const giveUpAt = Date.now() + 20_000; (await statuses(view))[0] === 'accepted'; await sleep(20)) {
      expect(Date.now()).toBeLessThan(giveUpAt);
    }
    const taken = (await stored()).length;
    const { body } = await collector.post('/v1/events', [view, { ...view, userId: 'bea' }, { ...view, itemId: 7 }]);
    expect(body.verdicts.map(({ status }) => status)).toEqual(['refused', 'accepted', 'refused']);
    expect(body.verdicts[0]).toMatchObject({
      reasons: [{ field: 'userId', message: expect.stringContaining('erased') as string }],
    });
    expect(await stored()).toHaveLength(taken + 1);
    expect(await collector.records('deadLetters')).toEqual([]);
  });

  it('is known to a collector that starts later, before it takes anything', async () => {
    await erase('anon:browser');
    collector = await startCollector({ TOPIC_PREFIX: prefix }, kafkaBrokers());
    const anonymous = { type: 'view_item', itemId: 'SKU-1', anonymousId: 'browser' };
    expect(await statuses(anonymous, { ...anonymous, userId: 'anna' })).toEqual(['refused', 'accepted']);
  });
});
