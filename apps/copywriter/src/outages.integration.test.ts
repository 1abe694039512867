import { setTimeout as sleep } from 'node:timers/promises';
import { copywriterV1 } from '@attune/contracts';
import { migrate } from '@attune/database';
import {
  type BrokerProxy,
  createTestDatabase,
  type DatabaseProxy,
  deleteTopic,
  kafkaBrokers,
  uniqueTopicPrefix,
} from '@attune/test-services';
import { pino } from 'pino';
import { type Desk, failure, item, startDeskBehindProxies } from './desk-harness';
import { startCopywriter, until } from './running-copywriter';

const { Channel } = copywriterV1;
/** A supervisor kills what takes much longer, as this process does itself after 9 s. */
const STOP_WITHIN_MS = 6_000;
let desk: Desk;
let databaseProxy: DatabaseProxy;
let brokerProxy: BrokerProxy;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ desk, brokerProxy, databaseProxy, stop } = await startDeskBehindProxies());
}, 60_000);

afterAll(() => stop());

describe('the relay', () => {
  it('loses nothing when it ends between commit and topic, and keeps the order', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    await shop.publish('shirt');
    await until(shop.told, ({ length }) => length === 1);
    await brokerProxy.cut();
    await shop.retract({});
    await shop.publish('shirt', Channel.CHANNEL_PRODUCT_PAGE);
    await shop.retract({});
    await shop.publish('shirt', Channel.CHANNEL_PRODUCT_PAGE, 'de');
    // It ends with four messages in PostgreSQL, and another process finds them.
    await desk.copywriter.stop();
    await brokerProxy.restore();
    expect(await shop.told()).toHaveLength(1);
    desk.copywriter = await desk.start();
    const told = await until(shop.told, ({ length }) => length >= 5);
    const states = new Map<string, string>();
    for (const one of told) if (one) states.set(`${one.channel} ${one.locale}`, one.copyId);
    expect([...states.keys()].sort()).toEqual(['ad en', 'product_page de', 'product_page en']);
    expect(told.filter((one) => one === null)).toHaveLength(2);
    await until(
      () => desk.database.query('select from copy_outbox'),
      ({ length }) => length === 0,
    );
  }, 60_000);

  it('lets texts be written and published while the broker is away, and sends what waited', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    await brokerProxy.cut();
    expect((await shop.publish('shirt')).published).toBe(true);
    const request = copywriterV1.ComposeRequest.fromPartial({
      ...{ tenant: shop.tenant, subject: { $case: 'itemId', value: 'shirt' }, channel: Channel.CHANNEL_AD },
    });
    expect((await desk.copywriter.client.compose(request)).variants).toHaveLength(1);
    expect(desk.copywriter.health.waitingFor()).toEqual([]);
    await sleep(1_000);
    expect(await desk.database.query('select from copy_outbox')).toHaveLength(1);
    await brokerProxy.restore();
    const told = await untilLong(shop.told, ({ length }) => length === 1);
    expect(told).toMatchObject([{ itemId: 'shirt' }]);
  }, 90_000);
});

describe('a topic that somebody deletes', () => {
  it('is made again, and told what is published from then on', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    await shop.publish('shirt');
    await until(shop.told, ({ length }) => length === 1);
    await deleteTopic(kafkaBrokers(), desk.topic);
    await shop.publish('shirt', Channel.CHANNEL_PRODUCT_PAGE);
    const told = await untilLong(
      () => shop.told().catch(() => []),
      (all) => all.length === 1,
    );
    expect(told).toMatchObject([{ channel: 'product_page' }]);
  }, 60_000);
});

describe('a broker that does not answer', () => {
  it('keeps no copywriter from its stop, which leaves the outbox to the next one', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    const held = brokerProxy.holdNextRequest('Produce', shop.tenant);
    await shop.publish('shirt');
    const hung = await held;
    const stoppedAt = performance.now();
    await desk.copywriter.stop();
    expect(performance.now() - stoppedAt).toBeLessThan(STOP_WITHIN_MS);
    desk.copywriter = await desk.start();
    await until(shop.told, ({ length }) => length === 1, STOP_WITHIN_MS);
    await hung.letGo();
    expect(await shop.told()).toHaveLength(1);
  }, 60_000);
});

describe('while PostgreSQL is away', () => {
  it('still writes about products that come along, and decides again when it is back', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    await shop.publish('shirt');
    await databaseProxy.cut();
    const product = { itemId: 'p', title: 'Lamp', attributes: { material: { values: ['Brass'] } } };
    const request = copywriterV1.ComposeRequest.fromPartial({
      ...{ tenant: shop.tenant, subject: { $case: 'product', value: product }, channel: Channel.CHANNEL_CARD },
    });
    const [copy] = (await desk.copywriter.client.compose(request)).variants;
    expect(copy).toMatchObject({ itemId: 'p', writer: 'rules' });
    const wholeCatalog = copywriterV1.ComposeManyRequest.fromPartial({
      ...{ tenant: shop.tenant, channel: Channel.CHANNEL_CARD },
    });
    const many = async () => {
      const answers: unknown[] = [];
      for await (const answer of desk.copywriter.client.composeMany(wholeCatalog)) answers.push(answer);
      return answers;
    };
    for (const call of [
      shop.publish('shirt'),
      shop.retract({}),
      shop.waiting(),
      shop.actions(),
      shop.reviewAll(),
      many(),
    ]) {
      expect(await failure(call)).toMatchObject({ code: 'UNAVAILABLE' });
    }
    await databaseProxy.restore();
    await until(
      () => shop.retract({}).catch(() => undefined),
      (answer) => answer?.retracted === 1,
    );
  }, 60_000);
});

/** The same as `until`, for a broker that has to be found again. */
async function untilLong<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await until(ask, isRight);
    } catch (error) {
      if (tries === 4) throw error;
    }
  }
}

it('is not ready on a database that has no tables yet, and says who makes them', async () => {
  const empty = await createTestDatabase();
  const env = { DATABASE_URL: empty.url, KAFKA_BROKERS: kafkaBrokers().join(), TOPIC_PREFIX: uniqueTopicPrefix() };
  const copywriter = await startCopywriter(env, pino({ level: 'silent' }));
  try {
    const waitingFor = () => Promise.resolve(copywriter.health.waitingFor());
    const reason =
      /^database: the database \S+ at \S+ \(DATABASE_URL\) holds no tables of Attune yet; the historian makes them/;
    await until(waitingFor, ([first]) => reason.test(first));
    await migrate(empty.url);
    await until(waitingFor, ({ length }) => length === 0);
  } finally {
    await copywriter.stop();
    await empty.drop();
  }
});
