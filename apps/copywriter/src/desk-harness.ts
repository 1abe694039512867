import { type CatalogItem, copywriterV1, publishedCopy, type PublishedCopy, topics } from '@attune/contracts';
import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { readRange } from '@attune/event-stream';
import { RpcError } from '@attune/grpc-transport';
import { Registry } from '@attune/service-runtime';
import { kafkaBrokers, startBrokerProxy, startDatabaseProxy, uniqueTopicPrefix } from '@attune/test-services';
import { pino } from 'pino';
import { catalogOf, type RunningCopywriter, startCopywriter, until } from './running-copywriter';

const { Channel } = copywriterV1;

/** Where the shops of a test are. */
export interface ShopsOptions {
  database: Database;
  brokers: readonly string[];
  prefix: string;
  /** Asked for at each call: some tests start another one. */
  copywriter: () => RunningCopywriter;
}

export type Shop = ReturnType<ReturnType<typeof shopsIn>>;

export const approve = { $case: 'approve' as const, value: {} };
export const reject = { $case: 'reject' as const, value: { reason: 'dull' } };
export const edit = (fields: copywriterV1.TextField[]) => ({ $case: 'edit' as const, value: { fields } });
export const everyChannel = (publish: string) =>
  [Channel.CHANNEL_AD, Channel.CHANNEL_PRODUCT_PAGE].map((channel) => ({
    ...{ channel, publish, disclose: false, modelText: 'frames' },
  }));

/** A shirt, unless told. */
export const item = (itemId: string, parts: Partial<CatalogItem> = {}): CatalogItem => ({
  ...{ itemId, title: 'Oxford Shirt', brand: 'Nordwind', categoryPath: ['Shirts'], inStock: true },
  price: { amountMinor: 4990, currency: 'EUR' },
  attributes: { material: 'Linen', colour: 'Navy' },
  ...parts,
});

export type Desk = Awaited<ReturnType<typeof startDesk>>;

/**
 * A copywriter on a database of its own, and shops in it; for tests.
 * @param reach how the copywriter reaches the database and the broker: directly, unless told
 */
export async function startDesk(
  reach = (databaseUrl: string) => Promise.resolve({ databaseUrl, brokers: kafkaBrokers() }),
) {
  const logger = pino({ level: 'silent' });
  const prefix = uniqueTopicPrefix();
  const { url, database, stop } = await openTestDatabase();
  const { databaseUrl, brokers } = await reach(url);
  const environment = { DATABASE_URL: databaseUrl, KAFKA_BROKERS: brokers.join(), TOPIC_PREFIX: prefix };
  const start = (more: Record<string, string> = {}) => startCopywriter({ ...environment, ...more }, logger);
  const running: { copywriter: RunningCopywriter } = { copywriter: await start() };
  const desk = Object.assign(running, {
    database,
    topic: topics(prefix).publishedCopy.name,
    /** Another copywriter on the same database and topic. */
    start,
    newShop: shopsIn({
      database,
      brokers: kafkaBrokers(),
      prefix,
      copywriter: () => running.copywriter,
    }),
    stop: async () => {
      await running.copywriter.stop();
      await stop();
    },
  });
  // The topic is there as soon as the relay has made it.
  await until(() => topicIsThere(desk.newShop()), Boolean);
  return desk;
}

/** A desk whose copywriters reach the database and the broker over proxies, which a test breaks or holds up; for tests. */
export async function startDeskBehindProxies() {
  const brokerProxy = await startBrokerProxy(kafkaBrokers()[0]);
  let databaseProxy: Awaited<ReturnType<typeof startDatabaseProxy>> | undefined;
  /** The environment of a copywriter that passes by the proxies. */
  let direct: Record<string, string> = {};
  const desk = await startDesk(async (databaseUrl) => {
    direct = { DATABASE_URL: databaseUrl, KAFKA_BROKERS: kafkaBrokers().join() };
    databaseProxy = await startDatabaseProxy(databaseUrl);
    return { databaseUrl: databaseProxy.url, brokers: brokerProxy.brokers };
  });
  const stop = async () => {
    await desk.stop();
    await brokerProxy.close();
    await databaseProxy?.close();
  };
  return { desk, brokerProxy, databaseProxy: databaseProxy!, direct, stop };
}

/** Gives a tenant of its own to each test, with the calls of its desk. */
export function shopsIn({ database, brokers, prefix, copywriter }: ShopsOptions) {
  let nextTenant = 0;
  const reviewer = 'anna';
  return function newShop() {
    const tenant = `shop-${nextTenant++}`;
    const desk = () => copywriter().desk;
    const putPolicy = async (policy: Partial<copywriterV1.CopyPolicy>, expectedVersion = '') => {
      const whole = copywriterV1.CopyPolicy.fromPartial(policy);
      return (await desk().putPolicy({ tenant, policy: whole, expectedVersion, reviewer })).policy!;
    };
    return {
      ...{ tenant, putPolicy, ...catalogOf(database, tenant) },
      publish: (itemId: string, channel: copywriterV1.Channel = Channel.CHANNEL_AD, locale = 'en') =>
        desk().publish({ tenant, itemId, channel, locale, reviewer }),
      retract: (parts: Partial<copywriterV1.RetractRequest>) =>
        desk().retract({ tenant, itemId: 'shirt', channel: 0, locale: '', reviewer, reason: 'wrong', ...parts }),
      waiting: async () =>
        (await desk().listReviews(copywriterV1.ListReviewsRequest.fromPartial({ tenant, pageSize: 100 }))).entries,
      review: (
        { copy, revision }: copywriterV1.ReviewEntry,
        decision: copywriterV1.ReviewRequest['decision'],
        by = reviewer,
      ) => desk().review({ tenant, copyId: copy!.copyId, revision, decision, reviewer: by }),
      actions: async (itemId = 'shirt') =>
        (await desk().history({ tenant, itemId, pageSize: 100, pageToken: '' })).entries
          .map(({ action }) => action)
          .reverse(),
      reviewAll: () => putPolicy({ channels: everyChannel('after_review') }),
      told: async () => (await toldOf(tenant, brokers, prefix)).map(({ text }) => text),
      /** By item, the id of the text that a reader of the whole topic ends with. */
      lastWords: async () => {
        const last = new Map<string, string>();
        for (const { itemId, text } of await toldOf(tenant, brokers, prefix)) {
          if (text) last.set(itemId, text.copyId);
          else last.delete(itemId);
        }
        return Object.fromEntries(last);
      },
    };
  };
}

/** What the topic says of a tenant, in its order: texts, and null for those taken back. */
async function toldOf(tenant: string, brokers: readonly string[], prefix: string) {
  const connection = { brokers, clientId: 'test', logger: pino({ level: 'silent' }), metrics: new Registry() };
  const { name: topic } = topics(prefix).publishedCopy;
  const told: { itemId: string; text: PublishedCopy | null }[] = [];
  for await (const { key = '', bytes } of readRange(connection, { topic, from: new Date(0) })) {
    const [itsTenant, itemId] = JSON.parse(key) as string[];
    if (itsTenant !== tenant) continue;
    told.push({ itemId, text: bytes.length === 0 ? null : publishedCopy.parse(JSON.parse(bytes.toString())) });
  }
  return told;
}

/** Whether the topic can be read already. */
async function topicIsThere(shop: Shop): Promise<boolean> {
  try {
    await shop.told();
    return true;
  } catch {
    return false;
  }
}

/** Why a call failed. @throws Error when it did not */
export async function failure(call: Promise<unknown>): Promise<RpcError> {
  const answer: unknown = await call.catch((error: unknown) => error);
  if (answer instanceof RpcError) return answer;
  throw new Error(`was answered: ${JSON.stringify(answer)}`);
}
