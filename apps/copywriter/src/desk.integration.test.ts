import { setTimeout as sleep } from 'node:timers/promises';
import { type CatalogItem, copywriterV1, publishedCopy, type PublishedCopy, topics } from '@attune/contracts';
import { createFrameStore } from '@attune/copy-store';
import { type Database, migrate, startDatabase } from '@attune/database';
import { readRange } from '@attune/event-stream';
import { RpcError } from '@attune/grpc-transport';
import { Registry } from '@attune/service-runtime';
import {
  type BrokerProxy,
  createTestDatabase,
  type DatabaseProxy,
  kafkaBrokers,
  startBrokerProxy,
  startDatabaseProxy,
  uniqueTopicPrefix,
} from '@attune/test-services';
import { pino } from 'pino';
import { catalogOf, type RunningCopywriter, startCopywriter, until } from './running-copywriter';

const { Channel, ReviewStatus } = copywriterV1;
const logger = pino({ level: 'silent' });
const cleanups: (() => Promise<unknown>)[] = [];
const prefix = uniqueTopicPrefix();
const topic = topics(prefix).publishedCopy;
const reviewer = 'anna';

let database: Database;
let databaseProxy: DatabaseProxy;
let brokerProxy: BrokerProxy;
let copywriter: RunningCopywriter;
let nextTenant = 0;

const item = (itemId: string, parts: Partial<CatalogItem> = {}): CatalogItem => ({
  ...{ itemId, title: 'Oxford Shirt', brand: 'Nordwind', categoryPath: ['Shirts'], inStock: true },
  price: { amountMinor: 4990, currency: 'EUR' },
  attributes: { material: 'Linen', colour: 'Navy' },
  ...parts,
});

/** A tenant of its own for each test, with the calls of its desk. */
function newShop() {
  const tenant = `shop-${nextTenant++}`;
  // Asked for at each call: some tests start another one.
  const desk = () => copywriter.desk;
  return {
    ...{ tenant, ...catalogOf(database, tenant) },
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
    reviewAll: () => putPolicy(tenant, { channels: everyChannel('after_review') }),
    told: () => toldOf(tenant),
  };
}

const approve = { $case: 'approve' as const, value: {} };
const reject = { $case: 'reject' as const, value: { reason: 'dull' } };
const edit = (fields: copywriterV1.TextField[]) => ({ $case: 'edit' as const, value: { fields } });
const everyChannel = (publish: string) =>
  [Channel.CHANNEL_AD, Channel.CHANNEL_PRODUCT_PAGE].map((channel) => ({ channel, publish, disclose: false }));

async function putPolicy(tenant: string, policy: Partial<copywriterV1.CopyPolicy>, expectedVersion = '') {
  const whole = copywriterV1.CopyPolicy.fromPartial(policy);
  return (await copywriter.desk.putPolicy({ tenant, policy: whole, expectedVersion, reviewer })).policy!;
}

/** What the topic says of a tenant, in its order: texts, and null for those taken back. */
async function toldOf(tenant: string): Promise<(PublishedCopy | null)[]> {
  const connection = { brokers: kafkaBrokers(), clientId: 'test', logger, metrics: new Registry() };
  const told: (PublishedCopy | null)[] = [];
  for await (const { key = '', bytes } of readRange(connection, { topic: topic.name, from: new Date(0) })) {
    if ((JSON.parse(key) as string[])[0] !== tenant) continue;
    told.push(bytes.length === 0 ? null : publishedCopy.parse(JSON.parse(bytes.toString())));
  }
  return told;
}

async function failure(call: Promise<unknown>): Promise<RpcError> {
  const answer: unknown = await call.catch((error: unknown) => error);
  if (answer instanceof RpcError) return answer;
  throw new Error(`was answered: ${JSON.stringify(answer)}`);
}

const environment = (DATABASE_URL: string, brokers: readonly string[]) => ({
  ...{ DATABASE_URL, KAFKA_BROKERS: brokers.join(), TOPIC_PREFIX: prefix },
});

beforeAll(async () => {
  const test = await createTestDatabase();
  cleanups.push(() => test.drop());
  await migrate(test.url);
  const started = startDatabase({ url: test.url, applicationName: 'test', logger });
  cleanups.push(() => started.stop());
  database = started.value;
  databaseProxy = await startDatabaseProxy(test.url);
  cleanups.push(() => databaseProxy.close());
  brokerProxy = await startBrokerProxy(kafkaBrokers()[0]);
  cleanups.push(() => brokerProxy.close());
  copywriter = await startCopywriter(environment(databaseProxy.url, brokerProxy.brokers), logger);
  cleanups.push(() => copywriter.stop());
  await until(
    () => failure(copywriter.desk.publish({ tenant: 'x', itemId: 'x', channel: 4, locale: '', reviewer })),
    ({ code }) => code === 'NOT_FOUND',
  );
}, 60_000);

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

describe('Publish', () => {
  it('puts the rules’ text on the topic at once, with its facts, and the price left open', async () => {
    const shop = newShop();
    await shop.store(item('shirt'));
    const { copy, published, reasons } = await shop.publish('shirt');
    expect([published, reasons, copy?.writer]).toEqual([true, [], 'rules']);
    expect(copy?.fields.some(({ text }) => text.includes('€49.90'))).toBe(true);
    const [told] = await until(shop.told, ({ length }) => length > 0);
    expect(told).toMatchObject({
      ...{ tenant: shop.tenant, itemId: 'shirt', channel: 'ad', locale: 'en', segment: '', copyId: copy?.copyId },
      ...{ writer: 'rules', policyVersion: '0' },
    });
    expect(told).not.toHaveProperty('digitalSourceType');
    const texts = JSON.stringify(told!.fields);
    expect(texts).toContain('{price}');
    expect(texts).not.toContain('49');
    for (const { text, sentences } of told!.fields) {
      expect(sentences.map((sentence) => sentence.text).join(' ')).toBe(text);
      for (const { facts } of sentences) expect(facts.length).toBeGreaterThan(0);
    }
    expect(await shop.actions()).toEqual(['composed', 'published']);
    // Once more is the same text, and no news.
    expect((await shop.publish('shirt')).published).toBe(true);
    expect(await shop.actions()).toEqual(['composed', 'published']);
  });

  it('queues it where the policy asks for a review, and says why', async () => {
    const shop = newShop();
    await shop.store(item('shirt'));
    await shop.reviewAll();
    const { published, reasons } = await shop.publish('shirt');
    expect([published, reasons]).toEqual([false, ['the policy asks for a review']]);
    const [entry] = await shop.waiting();
    expect(entry).toMatchObject({ status: ReviewStatus.REVIEW_STATUS_WAITING, revision: 1, reasons, published: [] });
    expect(await shop.told()).toEqual([]);
  });

  it('knows no item that the catalog does not have, and refuses what is wrong by its field', async () => {
    const shop = newShop();
    expect(await failure(shop.publish('missing'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await failure(shop.publish(''))).toMatchObject({ field: 'item_id' });
    expect(await failure(shop.publish('shirt', Channel.CHANNEL_UNSPECIFIED))).toMatchObject({ field: 'channel' });
    const anonymous = { tenant: shop.tenant, itemId: 'shirt', channel: Channel.CHANNEL_AD, locale: 'en' };
    const nobody = copywriter.desk.publish({ ...anonymous, reviewer: ' ' });
    expect(await failure(nobody)).toMatchObject({ field: 'reviewer' });
  });
});

describe('Retract', () => {
  it('takes texts back with a tombstone each', async () => {
    const shop = newShop();
    await shop.store(item('shirt'));
    await shop.publish('shirt');
    await shop.publish('shirt', Channel.CHANNEL_PRODUCT_PAGE, 'de-AT');
    expect(await shop.retract({ locale: 'de' })).toEqual({ retracted: 1 });
    expect(await shop.retract({})).toEqual({ retracted: 1 });
    const told = await until(shop.told, ({ length }) => length === 4);
    expect(told.filter((one) => one === null)).toHaveLength(2);
    expect(await failure(shop.retract({ reason: 'x'.repeat(1_001) }))).toMatchObject({ field: 'reason' });
  });
});

describe('Review', () => {
  async function oneWaiting() {
    const shop = newShop();
    await shop.store(item('shirt'));
    await shop.reviewAll();
    await shop.publish('shirt');
    const [entry] = await shop.waiting();
    return { shop, entry };
  }

  it('publishes what was approved', async () => {
    const { shop, entry } = await oneWaiting();
    const { entry: decided } = await shop.review(entry, approve);
    expect(decided).toMatchObject({ status: ReviewStatus.REVIEW_STATUS_APPROVED, revision: 2 });
    expect(await until(shop.told, ({ length }) => length === 1)).toMatchObject([{ copyId: entry.copy?.copyId }]);
    expect(await shop.actions()).toEqual(['composed', 'approved', 'published']);
    expect(await shop.waiting()).toEqual([]);
  });

  it('publishes an edit, with the facts of the fields that were left alone', async () => {
    const { shop, entry } = await oneWaiting();
    const fields = entry.copy!.fields.map(({ name, text }) => ({ name, text }));
    const edited = fields.map((field, n) => (n === 0 ? { ...field, text: 'Oxford Shirt' } : field));
    const { entry: decided } = await shop.review(entry, edit(edited));
    expect(decided?.copy?.copyId).not.toBe(entry.copy?.copyId);
    const [told] = await until(shop.told, ({ length }) => length === 1);
    expect(told?.fields.map(({ name, text }) => ({ name, text }))).toEqual(edited);
    expect(told?.fields[0].sentences).toEqual([]);
    expect(told?.fields[1].sentences.length).toBeGreaterThan(0);
    expect(await shop.actions()).toEqual(['composed', 'replaced', 'edited', 'published']);
  });

  it('refuses an edit that says what the catalog does not, and names the words', async () => {
    const { shop, entry } = await oneWaiting();
    const [headline, ...rest] = entry.copy!.fields.map(({ name, text }) => ({ name, text }));
    const wrong = edit([headline, { name: rest[0].name, text: 'Made of hemp.' }]);
    const { code, field, message } = await failure(shop.review(entry, wrong));
    expect([code, field]).toEqual(['INVALID_ARGUMENT', 'edit.fields[1].text']);
    expect(message).toMatch(/hemp/i);
    expect(await shop.actions()).toEqual(['composed']);
  });

  it('refuses an edit that is none by its field', async () => {
    const { shop, entry } = await oneWaiting();
    const wrong = async (fields: copywriterV1.TextField[]) => (await failure(shop.review(entry, edit(fields)))).field;
    expect(await wrong([])).toBe('edit.fields');
    expect(await wrong([{ name: 'body', text: 'x' }])).toBe('edit.fields[0].name');
    expect(await wrong([{ name: 'headline', text: ' ' }])).toBe('edit.fields[0].text');
    expect(await wrong([{ name: 'headline', text: 'x'.repeat(10_001) }])).toBe('edit.fields[0].text');
    expect(await wrong([{ name: 'headline', text: 'a\u0000b' }])).toBe('edit.fields[0].text');
    expect((await failure(shop.review(entry, undefined))).field).toBe('decision');
    expect(await shop.waiting()).toHaveLength(1);
  });

  it('lets one of several reviewers win, and tells the others', async () => {
    const { shop, entry } = await oneWaiting();
    const decisions = [approve, reject, approve, reject, approve];
    const all = await Promise.allSettled(decisions.map((decision, n) => shop.review(entry, decision, `reviewer ${n}`)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'ABORTED' });
    expect((await shop.actions()).filter((action) => ['approved', 'rejected'].includes(action))).toHaveLength(1);
    expect(await failure(shop.review(entry, approve))).toMatchObject({ code: 'ABORTED' });
    const unknown = { ...entry, copy: { ...entry.copy!, copyId: 'unknown' } };
    expect(await failure(shop.review(unknown, approve))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists page by page beside the last published text', async () => {
    const shop = newShop();
    for (let n = 0; n < 5; n++) await shop.store(item(`i${n}`));
    const { copy } = await shop.publish('i2');
    await shop.reviewAll();
    await shop.store(item('i2', { brand: 'Südwind' }));
    for (let n = 0; n < 5; n++) await shop.publish(`i${n}`);
    const list = (pageToken: string) => copywriter.desk.listReviews({ tenant: shop.tenant, pageSize: 2, pageToken });
    const seen: copywriterV1.ReviewEntry[] = [];
    for (let token = '', pages = 0; pages === 0 || token !== ''; pages++) {
      const page = await list(token);
      seen.push(...page.entries);
      token = page.nextPageToken;
    }
    expect(seen.map((entry) => entry.copy?.itemId).sort()).toEqual(['i0', 'i1', 'i2', 'i3', 'i4']);
    const before = seen.find((entry) => entry.copy?.itemId === 'i2')?.published;
    expect(before?.map(({ name }) => name)).toEqual(copy?.fields.map(({ name }) => name));
    for (const token of ['x', 'bm8', Buffer.from('["x",1]').toString('base64url')]) {
      expect((await failure(list(token))).field).toBe('page_token');
    }
  });
});

describe('a frame that a model wrote', () => {
  it('waits among the texts, and is approved or rejected like them', async () => {
    const shop = newShop();
    const frames = createFrameStore(database);
    const put = (key: string) => {
      const frame = { fields: [{ name: 'body', sentences: ['{name} is a {type}.'] }] };
      return frames.putFrame(
        shop.tenant,
        { key, frame, writer: 'model:m', promptVersion: '1', reasons: [] },
        'waiting',
      );
    };
    await shop.reviewAll();
    await put('bags in wool');
    await shop.store(item('shirt'));
    await shop.publish('shirt');
    await put('shirts in linen');
    const seen: copywriterV1.ReviewEntry[] = [];
    for (let pageToken = '', n = 0; n < 4; n++) {
      const page = await copywriter.desk.listReviews({ tenant: shop.tenant, pageSize: 1, pageToken });
      seen.push(...page.entries);
      pageToken = page.nextPageToken;
      if (pageToken === '') break;
    }
    const [bags, text, shirts] = seen;
    expect(seen.map(({ copy }) => copy?.itemId)).toEqual(['', 'shirt', '']);
    expect(bags.copy).toMatchObject({
      ...{ planReason: 'a frame for bags in wool', writer: 'model:m', digitalSourceType: 'trainedAlgorithmicMedia' },
      fields: [{ name: 'body', text: '{name} is a {type}.' }],
    });
    expect((await shop.review(bags, approve)).entry?.status).toBe(ReviewStatus.REVIEW_STATUS_APPROVED);
    expect(await failure(shop.review(bags, reject))).toMatchObject({ code: 'ABORTED' });
    expect(await failure(shop.review(shirts, edit([{ name: 'body', text: 'x' }])))).toMatchObject({ field: 'edit' });
    expect((await shop.review(shirts, reject)).entry?.status).toBe(ReviewStatus.REVIEW_STATUS_REJECTED);
    expect(await frames.frame(shop.tenant, 'bags in wool')).toMatchObject({ status: 'approved' });
    const unknown = { ...bags, copy: { ...bags.copy!, copyId: 'frame:unknown' } };
    expect(await failure(shop.review(unknown, approve))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await shop.waiting()).map(({ copy }) => copy?.copyId)).toEqual([text.copy?.copyId]);
  });
});

describe('the policy', () => {
  it('has versions, of which one of two changes wins', async () => {
    const { tenant } = newShop();
    expect((await copywriter.desk.getPolicy({ tenant })).policy).toMatchObject({ version: '', claimRules: [] });
    const rule = { claimClass: 'eco', locale: 'en', words: 'green', rule: 'banned' };
    expect(await putPolicy(tenant, { claimRules: [rule] })).toMatchObject({ version: '1', claimRules: [rule] });
    expect(await failure(putPolicy(tenant, {}))).toMatchObject({ code: 'ABORTED' });
    expect(await putPolicy(tenant, {}, '1')).toMatchObject({ version: '2' });
    const wrong = { ...rule, rule: 'forbidden' };
    expect((await failure(putPolicy(tenant, { claimRules: [rule, wrong] }, '2'))).field).toBe(
      'policy.claim_rules[1].rule',
    );
    const twice = [...everyChannel('automatic'), ...everyChannel('after_review')];
    expect((await failure(putPolicy(tenant, { channels: twice }, '2'))).field).toBe('policy.channels');
  });
});

describe('a new policy', () => {
  it('takes back what it forbids within a second or so, and has it written without the words', async () => {
    const shop = newShop();
    await shop.store(item('shirt'));
    const { copy } = await shop.publish('shirt');
    expect(JSON.stringify(copy?.fields)).toMatch(/linen/i);
    const rule = { claimClass: 'eco', locale: '*', words: 'linen', rule: 'banned' };
    await putPolicy(shop.tenant, { claimRules: [rule] });
    const actions = await until(shop.actions, (all) => all.includes('withdrawn'));
    expect(actions.slice(0, 3)).toEqual(['composed', 'published', 'withdrawn']);
    const told = await until(shop.told, ({ length }) => length === 2);
    expect(JSON.stringify(told[1]?.fields ?? [])).not.toMatch(/linen/i);
  });
});

describe('a change of the product', () => {
  const SLACK_MS = 1_000;

  /** How long it takes from the change in the catalog until the condition holds. */
  async function timed(change: () => Promise<unknown>, holds: () => Promise<boolean>): Promise<number> {
    await change();
    const changedAt = performance.now();
    await until(holds, (held) => held);
    return performance.now() - changedAt;
  }
  const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
  const statusOf = async (tenant: string, copyId: string) => {
    const [row] = await database.query<{ status: string }>(
      'select status from copy where tenant = $1 and copy_id = $2',
      [tenant, copyId],
    );
    return row.status;
  };

  it('withdraws what was published within a second, and publishes it anew', async () => {
    const shop = newShop();
    const times: number[] = [];
    await shop.store(item('shirt', { attributes: { colour: 'Colour 0' } }));
    let { copy } = await shop.publish('shirt');
    for (let n = 1; n <= 15; n++) {
      const { copyId } = copy!;
      // At any moment between two looks at the catalog.
      await sleep(Math.random() * 300);
      times.push(
        await timed(
          () => shop.store(item('shirt', { attributes: { colour: `Colour ${n}` } })),
          async () => (await statusOf(shop.tenant, copyId)) === 'withdrawn',
        ),
      );
      ({ copy } = await shop.publish('shirt'));
    }
    const worst = Math.max(...times);
    process.stderr.write(
      `withdrawn after ${median(times).toFixed(0)} ms (median), ${worst.toFixed(0)} ms (worst of 15)\n`,
    );
    expect(median(times)).toBeLessThan(1_000);
    expect(worst).toBeLessThan(1_000 + SLACK_MS);
    const told = await until(shop.told, ({ length }) => length === 16);
    expect(told.every((one) => one !== null)).toBe(true);
    expect(JSON.stringify(told.at(-1))).not.toContain('Colour 0');
  }, 60_000);

  it('withdraws what waits, too, and queues it anew where the policy asks for a review', async () => {
    const shop = newShop();
    await shop.store(item('shirt'));
    await shop.reviewAll();
    await shop.publish('shirt');
    const [before] = await shop.waiting();
    await shop.store(item('shirt', { brand: 'Südwind' }));
    const [after] = await until(shop.waiting, ([entry]) => entry?.copy?.copyId !== before.copy?.copyId);
    expect(after.copy?.productVersion).not.toBe(before.copy?.productVersion);
    expect(await failure(shop.review(before, approve))).toMatchObject({ code: 'ABORTED' });
    expect(await shop.told()).toEqual([]);
  });

  it('leaves texts alone when only price and stock change: they are filled in when somebody reads', async () => {
    const shop = newShop();
    await shop.store(item('shirt'));
    const { copy } = await shop.publish('shirt');
    await shop.store(item('shirt', { price: { amountMinor: 100, currency: 'EUR' }, inStock: false }));
    await shop.store(item('other'));
    await shop.publish('other');
    await shop.store(item('other', { title: 'Other Shirt' }));
    await until(
      () => shop.actions('other'),
      (actions) => actions.includes('withdrawn'),
    );
    expect(await statusOf(shop.tenant, copy!.copyId)).toBe('published');
    expect(await shop.actions()).toEqual(['composed', 'published']);
  });

  it('takes the texts of a removed item back for good', async () => {
    const shop = newShop();
    await shop.store(item('shirt'));
    await shop.publish('shirt');
    await shop.remove('shirt');
    const told = await until(shop.told, ({ length }) => length === 2);
    expect(told[1]).toBeNull();
    expect(await shop.actions()).toEqual(['composed', 'published', 'withdrawn']);
  });

  it('is heard of when it came while no copywriter ran', async () => {
    const shop = newShop();
    await shop.store(item('shirt'));
    await shop.publish('shirt');
    await copywriter.stop();
    await shop.store(item('shirt', { brand: 'Südwind' }));
    copywriter = await startCopywriter(environment(databaseProxy.url, brokerProxy.brokers), logger);
    await until(shop.actions, (actions) => actions.join() === 'composed,published,withdrawn,composed,published');
  });

  it('is dealt with once by several copywriters', async () => {
    const other = await startCopywriter(environment(databaseProxy.url, brokerProxy.brokers), logger);
    try {
      const shop = newShop();
      await shop.store(item('shirt'));
      await shop.publish('shirt');
      // The other one follows the tenant now, too.
      await failure(other.desk.publish({ tenant: shop.tenant, itemId: 'x', channel: 4, locale: '', reviewer }));
      await shop.store(item('shirt', { brand: 'Südwind' }));
      await until(shop.actions, ({ length }) => length >= 5);
      await sleep(600);
      expect(await shop.actions()).toEqual(['composed', 'published', 'withdrawn', 'composed', 'published']);
      expect(await until(shop.told, ({ length }) => length === 2)).toHaveLength(2);
    } finally {
      await other.stop();
    }
  });
});

describe('the relay', () => {
  it('loses nothing when it ends between commit and topic, and keeps the order', async () => {
    const shop = newShop();
    await shop.store(item('shirt'));
    await shop.publish('shirt');
    await until(shop.told, ({ length }) => length === 1);
    await brokerProxy.cut();
    await shop.retract({});
    await shop.publish('shirt', Channel.CHANNEL_PRODUCT_PAGE);
    await shop.retract({});
    await shop.publish('shirt', Channel.CHANNEL_PRODUCT_PAGE, 'de');
    // It ends with four messages in PostgreSQL, and another process finds them.
    await copywriter.stop();
    await brokerProxy.restore();
    expect(await shop.told()).toHaveLength(1);
    copywriter = await startCopywriter(environment(databaseProxy.url, brokerProxy.brokers), logger);
    const told = await until(shop.told, ({ length }) => length >= 5);
    const states = new Map<string, string>();
    for (const one of told) if (one) states.set(`${one.channel} ${one.locale}`, one.copyId);
    expect([...states.keys()].sort()).toEqual(['ad en', 'product_page de', 'product_page en']);
    expect(told.filter((one) => one === null)).toHaveLength(2);
    await until(
      () => database.query('select from copy_outbox'),
      ({ length }) => length === 0,
    );
  }, 60_000);

  it('lets texts be written and published while the broker is away, and sends what waited', async () => {
    const shop = newShop();
    await shop.store(item('shirt'));
    await brokerProxy.cut();
    expect((await shop.publish('shirt')).published).toBe(true);
    const request = copywriterV1.ComposeRequest.fromPartial({
      ...{ tenant: shop.tenant, subject: { $case: 'itemId', value: 'shirt' }, channel: Channel.CHANNEL_AD },
    });
    expect((await copywriter.client.compose(request)).variants).toHaveLength(1);
    expect(copywriter.health.waitingFor()).toEqual([]);
    await sleep(1_000);
    expect(await database.query('select from copy_outbox')).toHaveLength(1);
    await brokerProxy.restore();
    const told = await untilLong(shop.told, ({ length }) => length === 1);
    expect(told).toMatchObject([{ itemId: 'shirt' }]);
  }, 90_000);
});

describe('while PostgreSQL is away', () => {
  it('still writes about products that come along, and decides again when it is back', async () => {
    const shop = newShop();
    await shop.store(item('shirt'));
    await shop.publish('shirt');
    await databaseProxy.cut();
    const product = { itemId: 'p', title: 'Lamp', attributes: { material: { values: ['Brass'] } } };
    const request = copywriterV1.ComposeRequest.fromPartial({
      ...{ tenant: shop.tenant, subject: { $case: 'product', value: product }, channel: Channel.CHANNEL_CARD },
    });
    const [copy] = (await copywriter.client.compose(request)).variants;
    expect(copy).toMatchObject({ itemId: 'p', writer: 'rules' });
    expect(await failure(shop.publish('shirt'))).toMatchObject({ code: 'UNAVAILABLE' });
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
