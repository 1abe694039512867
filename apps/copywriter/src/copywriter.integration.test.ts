import { randomUUID } from 'node:crypto';
import { createCatalogWriter } from '@attune/catalog-store';
import { type CatalogItem, copywriterV1, itemChange, sharedV1 } from '@attune/contracts';
import { type Database, migrate, startDatabase } from '@attune/database';
import { createGrpcClient, RpcError } from '@attune/grpc-transport';
import { Health, Lifecycle, Registry } from '@attune/service-runtime';
import { createTestDatabase, type DatabaseProxy, startDatabaseProxy } from '@attune/test-services';
import { pino } from 'pino';
import { readConfig } from './config';
import { createService } from './service';

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
let copywriter: Awaited<ReturnType<typeof startCopywriter>>;

beforeAll(async () => {
  const test = await createTestDatabase();
  cleanups.push(() => test.drop());
  await migrate(test.url);
  const started = startDatabase({ url: test.url, applicationName: 'test', logger });
  cleanups.push(() => started.stop());
  database = started.value;
  await store(SHIRT);
  proxy = await startDatabaseProxy(test.url);
  cleanups.push(() => proxy.close());
  copywriter = await startCopywriter(proxy.url);
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
    expect(brand.planReason).toBe('brand leads: the shopper often looks at Nordwind');
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
    await change({ type: 'item_removed', itemId: 'changing' });
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

const store = (item: CatalogItem) => change({ type: 'item_upserted', item });

function change(fields: object) {
  const at = new Date().toISOString();
  const change = { eventId: randomUUID(), tenant: 'shop', occurredAt: at, receivedAt: at, ...fields };
  return createCatalogWriter(database).apply([itemChange.parse(change)]);
}

/** Asks again until the answer is right, for at most 10 s. */
async function until<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + 10_000; ;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > end) throw new Error(`still not right after 10 s: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The service in this process, as `run` would start it, with a client. */
async function startCopywriter(databaseUrl: string) {
  const metrics = new Registry();
  const health = new Health();
  const lifecycle = new Lifecycle(logger);
  const config = readConfig({ PORT: '0', DATABASE_URL: databaseUrl });
  const { port } = await createService(config, { logger, metrics, health, lifecycle });
  const client = createGrpcClient(copywriterV1.CopywriterServiceClient, `127.0.0.1:${port}`, {
    defaultDeadlineMs: 5_000,
  });
  return {
    ...{ client, health, metrics },
    stop: async () => {
      client.close();
      await lifecycle.stop();
    },
  };
}
