import { deadLetter, shopEvent } from '@attune/contracts';
import { kafkaBrokers, uniqueTopicPrefix } from '@attune/test-services';
import { startCollector, stopCollectors, type Collector } from './running-collector';

const HOUR_MS = 3_600_000;
const view = { type: 'view_item', userId: 'anna', itemId: 'SKU-1' };
const fromNow = (ms: number) => new Date(Date.now() + ms).toISOString();

let collector: Collector;
beforeEach(async () => {
  collector = await startCollector({ TOPIC_PREFIX: uniqueTopicPrefix() }, kafkaBrokers());
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
