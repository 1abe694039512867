import { randomUUID } from 'node:crypto';
import { type CatalogItem, copywriterV1, sharedV1, shopEvent } from '@attune/contracts';
import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { RpcError } from '@attune/grpc-transport';
import { createHistoryWriter } from '@attune/history-store';
import { type DatabaseProxy, kafkaBrokers, startDatabaseProxy, uniqueTopicPrefix } from '@attune/test-services';
import { pino } from 'pino';
import { catalogOf, type RunningCopywriter, startCopywriter, until } from './running-copywriter';

const { Channel } = copywriterV1;
const logger = pino({ level: 'silent' });
const cleanups: (() => Promise<unknown>)[] = [];

const SHIRT: CatalogItem = {
  itemId: 'shirt',
  title: 'Relaxed Oxford Shirt',
  description: 'FDA approved.',
  brand: 'Nordwind',
  categoryPath: ['Fashion', 'Shirts'],
  price: { amountMinor: 4990, currency: 'EUR' },
  inStock: true,
  attributes: { material: 'Linen', colour: ['Navy', 'White'], size: ['S', 'M'], waterproof: false, pockets: 2 },
};

let database: Database;
let proxy: DatabaseProxy;
let copywriter: RunningCopywriter;

beforeAll(async () => {
  const test = await openTestDatabase();
  cleanups.push(() => test.stop());
  ({ database } = test);
  await store(SHIRT);
  proxy = await startDatabaseProxy(test.url);
  cleanups.push(() => proxy.close());
  const kafka = { KAFKA_BROKERS: kafkaBrokers().join(), TOPIC_PREFIX: uniqueTopicPrefix() };
  copywriter = await startCopywriter({ DATABASE_URL: proxy.url, ...kafka }, logger);
  cleanups.push(() => copywriter.stop());
});

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

describe('Compose', () => {
  it.each([
    [Channel.CHANNEL_PRODUCT_PAGE, ['title', 'body', 'bullet']],
    [Channel.CHANNEL_CARD, ['title', 'short']],
    [Channel.CHANNEL_EMAIL_SUBJECT, ['subject', 'preheader']],
    [Channel.CHANNEL_AD, ['headline', 'description']],
  ])('writes about an item of the catalog for channel %i', async (channel, names) => {
    const copy = await compose({ channel });
    expect([...new Set(copy.fields.map(({ name }) => name))]).toEqual(names);
    expect(copy).toMatchObject({ itemId: 'shirt', channel, locale: 'en', writer: 'rules' });
    for (const { text, sentences } of copy.fields) {
      expect(sentences.map((sentence) => sentence.text).join(' ')).toBe(text);
      for (const { facts } of sentences) expect(facts.length).toBeGreaterThan(0);
      expect(text).not.toMatch(/FDA/);
    }
  });

  it('writes the same about a product that comes along as about the stored one', async () => {
    const { attributes, ...fields } = SHIRT;
    const asStrings = Object.entries(attributes).map(
      ([name, value]) => [name, { values: [value].flat().map(String) }] as const,
    );
    const product = sharedV1.Product.fromPartial({ ...fields, attributes: Object.fromEntries(asStrings) });
    const given = await compose({ subject: { $case: 'product', value: product } });
    expect(given).toEqual(await compose({}));
  });

  it('leads with what the shopper looks at, and says so to the engineer only', async () => {
    const by = (attribute: string, value: string) =>
      compose({ profile: { affinities: [{ attribute, value, weight: 0.9 }] } });
    const brand = await by('brand', 'Nordwind');
    const colour = await by('colour', 'navy');
    expect(brand.planReason).toBe('brand leads: chosen for an interest in Nordwind');
    expect(brand.fields[1].sentences[0].facts[0]).toEqual({ field: 'brand', value: 'Nordwind' });
    expect(colour.fields[1].sentences[0].facts[0]).toEqual({ field: 'attributes.colour', value: 'Navy' });
    expect(colour.copyId).not.toBe(brand.copyId);
    expect(colour.productVersion).toBe(brand.productVersion);
  });

  it('answers in the nearest language, and says which', async () => {
    const german = await compose({ locale: 'de-AT', channel: Channel.CHANNEL_AD });
    expect(german.locale).toBe('de');
    expect(german.fields[1].text).toContain('49,90\u00a0€');
    expect((await compose({ locale: 'pt-BR' })).locale).toBe('en');
  });

  it('gives the same text for the same seed', async () => {
    const bodies = await Promise.all(Array.from({ length: 12 }, (_, i) => compose({ seed: (i % 6) * 700_000_000 })));
    const texts = bodies.map(({ copyId, fields }) => `${copyId} ${fields[1].text}`);
    expect(texts.slice(6)).toEqual(texts.slice(0, 6));
    expect(new Set(texts).size).toBeGreaterThan(1);
  });

  it('refuses what it cannot answer, with the reason', async () => {
    expect(await failure({ channel: Channel.CHANNEL_UNSPECIFIED })).toMatchObject(invalid('channel'));
    expect(await failure({ locale: 'de_DE' })).toMatchObject(invalid('locale'));
    expect(await failure({ subject: undefined })).toMatchObject(invalid('item_id'));
    const age = { affinities: [{ attribute: 'age', value: '16', weight: 1 }] };
    expect(await failure({ profile: age })).toMatchObject(invalid('profile.affinities[0].attribute'));
    expect(await failure({ subject: { $case: 'itemId', value: 'nothing' } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await failure({ tenant: 'other' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes an attribute called __proto__ for nothing', async () => {
    const product = sharedV1.Product.fromPartial({ itemId: 'p', title: 'Lamp' });
    Object.defineProperty(product.attributes, '__proto__', { value: { values: ['evil'] }, enumerable: true });
    const copy = await compose({ subject: { $case: 'product', value: product } });
    expect(JSON.stringify(copy)).not.toContain('evil');
  });

  it('tells of a changed item within two seconds, and of a removed one', async () => {
    await store({ ...SHIRT, itemId: 'changing', title: 'Blue Lamp' });
    const subject = { $case: 'itemId' as const, value: 'changing' };
    const before = await compose({ subject });
    await store({ ...SHIRT, itemId: 'changing', title: 'Green Lamp' });
    const after = await until(
      () => compose({ subject }),
      (copy) => copy.productVersion !== before.productVersion,
    );
    expect(after.fields[0].text).toContain('Green Lamp');
    await catalogOf(database, 'shop').remove('changing');
    await until(
      () => failure({ subject }).catch(() => undefined),
      (error) => error?.code === 'NOT_FOUND',
    );
  });

  it('counts copies by channel and locale', async () => {
    await compose({ channel: Channel.CHANNEL_CARD, locale: 'de' });
    expect(await copywriter.metrics.metrics()).toMatch(/copywriter_copies_total\{channel="card",locale="de"\} \d/);
    expect(await copywriter.metrics.metrics()).not.toMatch(/copywriter_refused_forms_total\{/);
  });
});

describe('Compose for a shopper', () => {
  const visit = (userId: string, ...itemIds: string[]) => {
    const at = new Date().toISOString();
    const events = itemIds.map((itemId) =>
      shopEvent.parse({
        ...{ eventId: randomUUID(), tenant: 'shop', type: 'view_item', userId, itemId, occurredAt: at, receivedAt: at },
      }),
    );
    return createHistoryWriter(database).append(events);
  };

  it('leads with what they looked at lately, and never says who they are', async () => {
    for (const itemId of ['linen-1', 'linen-2']) {
      await store({ ...SHIRT, itemId, brand: `Brand of ${itemId}`, attributes: { material: 'Linen' } });
    }
    for (const itemId of ['wool-1', 'wool-2']) await store({ ...SHIRT, itemId, attributes: { material: 'Wool' } });
    await visit('anna-1234', 'linen-1', 'linen-2');
    const shopper = { userId: 'anna-1234', anonymousId: '', sessionId: '' };
    // How common linen is among all is known a moment later.
    const copy = await until(
      () => compose({ shopper }),
      ({ planReason }) => planReason === 'material leads: chosen for an interest in Linen',
    );
    expect(JSON.stringify(copy)).not.toContain('anna');
    const stranger = await compose({ shopper: { ...shopper, userId: 'nobody' } });
    expect(stranger.planReason).toMatch(/; the shopper’s history shows no taste yet$/);
    const both = { shopper, profile: { affinities: [] } };
    expect(await failure(both)).toMatchObject(invalid('shopper'));
  });
});

describe('ComposeMany', () => {
  async function many(parts: Partial<copywriterV1.ComposeManyRequest>) {
    const request = copywriterV1.ComposeManyRequest.fromPartial({ tenant: 'many', channel: Channel.CHANNEL_CARD });
    const answers: copywriterV1.ComposeManyResponse[] = [];
    for await (const answer of copywriter.client.composeMany({ ...request, ...parts })) answers.push(answer);
    return answers;
  }
  const shop = () => catalogOf(database, 'many');

  it('answers for each id in the order asked, and says which items there are not', async () => {
    for (let n = 0; n < 130; n++) await shop().store({ ...SHIRT, itemId: `i${n}` });
    const itemIds = ['i7', 'missing', 'i3', 'i7', ...Array.from({ length: 120 }, (_, n) => `i${n + 10}`)];
    const answers = await many({ itemIds });
    expect(answers.map(({ itemId }) => itemId)).toEqual(itemIds);
    expect(answers[1].outcome).toEqual({ $case: 'refusal', value: 'the catalog has no such item' });
    expect(answers[0].outcome).toMatchObject({ $case: 'copy', value: { itemId: 'i7', writer: 'rules' } });
    expect(answers.filter(({ outcome }) => outcome?.$case === 'copy')).toHaveLength(itemIds.length - 1);
  });

  it('writes about the whole catalog in stock when no ids are given', async () => {
    await shop().store({ ...SHIRT, itemId: 'sold-out', inStock: false });
    await shop().remove('i0');
    const ids = (await many({ itemIds: [] })).map(({ itemId }) => itemId);
    expect([ids.length, new Set(ids).size]).toEqual([129, 129]);
    expect(ids).not.toContain('sold-out');
  });

  it('refuses too many ids, and one that is none, by name', async () => {
    const refused = (itemIds: string[]) => many({ itemIds }).catch((error: unknown) => error);
    expect(await refused(Array<string>(10_001).fill('x'))).toMatchObject(invalid('item_ids'));
    expect(await refused(['x', ''])).toMatchObject(invalid('item_ids[1]'));
  });
});

describe('Verify', () => {
  it('checks a text about a product with every check, and names what it was checked against', async () => {
    const request = copywriterV1.VerifyRequest.fromPartial({
      ...{ tenant: 'shop', subject: { $case: 'itemId', value: 'shirt' }, channel: Channel.CHANNEL_CARD, locale: 'en' },
      fields: [{ name: 'title', text: 'Relaxed Oxford Shirt' }],
    });
    const { verdict, productVersion, policyVersion } = await copywriter.client.verify(request);
    expect(verdict?.outcome).toBe(copywriterV1.Outcome.OUTCOME_PASS);
    expect(verdict?.checks.map(({ name }) => name)).toContain('numbers');
    expect(productVersion).toBe((await compose({})).productVersion);
    expect(policyVersion).toBe('0');
    const wrong = { ...request, fields: [{ name: 'bullet', text: 'x' }] };
    expect(await copywriter.client.verify(wrong).catch((error: unknown) => error)).toMatchObject(
      invalid('fields[0].name'),
    );
  });
});

describe('while PostgreSQL is away', () => {
  it('writes about products given and items known, says UNAVAILABLE for others, and recovers', async () => {
    await store({ ...SHIRT, itemId: 'unknown-yet' });
    const other = { subject: { $case: 'itemId' as const, value: 'unknown-yet' } };
    await compose({});
    await proxy.cut();

    expect(await failure(other)).toMatchObject({ code: 'UNAVAILABLE' });
    expect(copywriter.health.waitingFor().join()).toMatch(/^database: /);
    const product = sharedV1.Product.fromPartial({ itemId: 'p', title: 'Lamp' });
    expect((await compose({ subject: { $case: 'product', value: product } })).itemId).toBe('p');
    const waited = Date.now();
    await until(
      async () => compose({}),
      () => Date.now() - waited > 1_200,
    );

    await proxy.restore();
    await until(
      () => Promise.resolve(copywriter.health.waitingFor()),
      (waiting) => waiting.length === 0,
    );
    expect((await compose(other)).itemId).toBe('unknown-yet');
  });
});

const invalid = (field: string) => ({ code: 'INVALID_ARGUMENT', field });

async function compose(parts: Partial<copywriterV1.ComposeRequest>): Promise<copywriterV1.Copy> {
  const request = copywriterV1.ComposeRequest.fromPartial({
    ...{ tenant: 'shop', subject: { $case: 'itemId', value: 'shirt' }, channel: Channel.CHANNEL_PRODUCT_PAGE },
    locale: 'en',
  });
  const { variants } = await copywriter.client.compose({ ...request, ...parts });
  return variants[0];
}

async function failure(parts: Partial<copywriterV1.ComposeRequest>): Promise<RpcError> {
  const answer: unknown = await compose(parts).catch((error: unknown) => error);
  if (answer instanceof RpcError) return answer;
  throw new Error(`was answered: ${JSON.stringify(answer)}`);
}

const store = (item: CatalogItem) => catalogOf(database, 'shop').store(item);
