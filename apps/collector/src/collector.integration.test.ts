import { gzipSync } from 'node:zlib';
import { collectorAnswer, deadLetter, itemChange, shopEvent } from '@attune/contracts';
import { type StreamRecord } from '@attune/event-stream';
import { kafkaBrokers, uniqueTopicPrefix } from '@attune/test-services';
import { MAX_BODY_BYTES } from './app';
import { startCollector as start, stopCollectors } from './running-collector';

const view = { type: 'view_item', userId: 'anna', itemId: 'SKU-1' };

const startCollector = (env: Record<string, string> = {}) =>
  start({ TOPIC_PREFIX: uniqueTopicPrefix(), ...env }, kafkaBrokers());
afterEach(stopCollectors);

const eventsOf = (records: StreamRecord[]) => records.map(({ bytes }) => shopEvent.parse(JSON.parse(bytes.toString())));
const lettersOf = (records: StreamRecord[]) =>
  records.map(({ bytes }) => deadLetter.parse(JSON.parse(bytes.toString())));

describe('an event that was answered with 202', () => {
  it('is on the topic, complete, with the key of its shopper and with fields that the collector does not know', async () => {
    const collector = await startCollector();
    const { status, body } = await collector.post('/v1/events', { ...view, campaign: { id: 'c-1' } });
    expect(status).toBe(202);
    expect(collectorAnswer.parse(body)).toMatchObject({
      accepted: 1,
      refused: 0,
      verdicts: [{ status: 'accepted', index: 0 }],
    });
    const [record] = await collector.records('events');
    expect(record.key).toBe('default:user:anna');
    const [event] = eventsOf([record]);
    expect(event).toMatchObject({ ...view, campaign: { id: 'c-1' }, tenant: 'default', schemaVersion: 1 });
    expect(body.verdicts[0]).toMatchObject({ eventId: event.eventId });
    expect(Math.abs(Date.parse(event.receivedAt) - Date.now())).toBeLessThan(10_000);
    expect(event.occurredAt).toBe(event.receivedAt);
  });

  it('keeps the id and the time that its client gave, and never the receipt time that a client claims', async () => {
    const collector = await startCollector();
    const given = { eventId: '0192D3A4-5B6C-7D8E-9F00-112233445566', occurredAt: '2020-01-01T10:00:00+05:45' };
    await collector.post('/v1/events', { ...view, ...given, receivedAt: '2020-01-01T00:00:00Z' });
    const [event] = eventsOf(await collector.records('events'));
    expect(event).toMatchObject({ eventId: given.eventId.toLowerCase(), occurredAt: given.occurredAt });
    expect(Date.parse(event.receivedAt)).toBeGreaterThan(Date.UTC(2025, 0));
  });

  it.each(['SKU/10 % #1+α', '..', 'a%2Fb', '__proto__', '🧶', "O'Neil"])(
    'has its ids as they were sent: %s',
    async (id) => {
      const collector = await startCollector();
      await collector.post('/v1/events', { ...view, userId: undefined, anonymousId: id, itemId: id });
      const [record] = await collector.records('events');
      expect(record.key).toBe(`default:anon:${id}`);
      expect(eventsOf([record])[0]).toMatchObject({ anonymousId: id, itemId: id });
    },
  );

  it('may come as a beacon, zipped, alone, in an array or in a wrapped one', async () => {
    const collector = await startCollector();
    const beacon = await collector.post('/v1/events', JSON.stringify(view), {
      'content-type': 'text/plain;charset=UTF-8',
    });
    const zipped = await collector.post('/v1/events', gzipSync(JSON.stringify([view, view])), {
      'content-encoding': 'gzip',
    });
    const wrapped = await collector.post('/v1/events', { events: [view, view, view] });
    expect([beacon, zipped, wrapped].map(({ status, body }) => [status, body.accepted])).toEqual([
      [202, 1],
      [202, 2],
      [202, 3],
    ]);
    expect(await collector.records('events')).toHaveLength(6);
  });

  it('may be one of 500 of 3 kB each, all of one shopper', async () => {
    const collector = await startCollector();
    const events = Array.from({ length: 500 }, (_, index) => ({
      ...view,
      itemId: `SKU-${index}`,
      note: 'x'.repeat(3_000),
    }));
    expect((await collector.post('/v1/events', events)).status).toBe(202);
    const stored = eventsOf(await collector.records('events'));
    expect(stored.map((event) => 'itemId' in event && event.itemId)).toEqual(events.map(({ itemId }) => itemId));
  });

  it('cannot give anybody a prototype', async () => {
    const collector = await startCollector();
    const body =
      '{"type":"view_item","userId":"anna","itemId":"a","__proto__":{"admin":true},"x":{"constructor":{"prototype":{"admin":true}}}}';
    expect((await collector.post('/v1/events', body)).status).toBe(202);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
    expect(eventsOf(await collector.records('events'))[0]).not.toHaveProperty('admin');
  });
});

describe('a refused event', () => {
  it('goes to the dead letters with its bytes and the reasons, and its good neighbours are stored', async () => {
    const collector = await startCollector();
    const bad = '{"type": "view_item", "userId": "anna", "itemId": 9007199254740993}';
    const { status, body } = await collector.post(
      '/v1/events',
      `[${JSON.stringify(view)}, ${bad}, 7, ${JSON.stringify(view)}]`,
    );
    expect(status).toBe(202);
    expect(body).toMatchObject({ accepted: 2, refused: 2 });
    expect(body.verdicts.map(({ index, status: verdict }) => [index, verdict])).toEqual([
      [0, 'accepted'],
      [1, 'refused'],
      [2, 'refused'],
      [3, 'accepted'],
    ]);
    expect(await collector.records('events')).toHaveLength(2);
    const letters = lettersOf(await collector.records('deadLetters'));
    expect(letters).toHaveLength(2);
    expect(Buffer.from(letters[0].bytesBase64, 'base64').toString()).toBe(bad);
    expect(letters[0]).toMatchObject({
      tenant: 'default',
      refusedBy: 'collector',
      kind: 'event',
      reasons: [{ field: 'itemId', message: 'must be a string (JSON numbers lose digits above 2^53)' }],
    });
  });

  it('alone is answered with 400 and its reasons', async () => {
    const collector = await startCollector();
    const { status, body } = await collector.post('/v1/events', { ...view, itemId: 'Mug\u0000Blue' });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      accepted: 0,
      refused: 1,
      verdicts: [{ status: 'refused', reasons: [{ field: 'itemId' }] }],
    });
  });

  it('for its size is told the limit before any answer that it is stored; the rest of the batch is kept', async () => {
    const collector = await startCollector();
    const large = { ...view, note: 'x'.repeat(1_010_000) };
    const limit = expect.stringMatching(/has 10\d{5} bytes; at most 900000 are taken/) as string;
    const refused = { status: 'refused', reasons: [{ field: '(event)', message: limit }] };
    expect(await collector.post('/v1/events', large)).toMatchObject({ status: 413, body: { verdicts: [refused] } });
    expect(await collector.post('/v1/events', [large, view])).toMatchObject({ status: 202, body: { accepted: 1 } });
    for (const bytes of [99_000, 101_000, 899_000]) {
      expect((await collector.post('/v1/events', { ...view, note: 'x'.repeat(bytes) })).status).toBe(202);
    }
    expect(await collector.records('events')).toHaveLength(4);
    const [letter] = lettersOf(await collector.records('deadLetters'));
    expect(letter.byteLength).toBe(JSON.stringify(large).length);
  });
});

it('an event with a fault in a field of a megabyte’s name costs nobody else anything', async () => {
  const collector = await startCollector();
  const poison = { ...view, ['x'.repeat(3_000_000)]: 2 ** 60 };
  const answers = await Promise.all([collector.post('/v1/events', [poison, view]), collector.post('/v1/events', view)]);
  expect(answers.map(({ status, body }) => [status, body.accepted])).toEqual([
    [202, 1],
    [202, 1],
  ]);
  expect(await collector.records('deadLetters')).toHaveLength(1);
});

describe('a request that cannot be read', () => {
  it.each([
    ['no JSON', '{"type":', {}, 400, 'malformed', 'the body is not JSON'],
    ['nothing', '', {}, 400, 'malformed', 'a body is needed'],
    ['501 events', JSON.stringify(Array(501).fill(view)), {}, 413, 'batch_too_large', 'at most 500'],
    [
      'a body above the limit',
      'x'.repeat(MAX_BODY_BYTES + 1),
      {},
      413,
      'body_too_large',
      `larger than ${MAX_BODY_BYTES} bytes`,
    ],
    [
      'a small body that unpacks to 50 MB',
      gzipSync(Buffer.alloc(50_000_000)),
      { 'content-encoding': 'gzip' },
      413,
      'body_too_large',
      `larger than ${MAX_BODY_BYTES} bytes`,
    ],
    ['broken gzip', Buffer.from('no gzip'), { 'content-encoding': 'gzip' }, 400, 'malformed', ''],
    ['an unknown encoding', 'x', { 'content-encoding': 'zstd-9' }, 415, 'malformed', 'unsupported content encoding'],
  ])('since it holds %s is answered with what is wrong', async (_, body, headers, status, code, message) => {
    const collector = await startCollector();
    const answer = await collector.post('/v1/events', body, headers);
    expect(answer).toMatchObject({
      status,
      body: { error: { code, message: expect.stringContaining(message) as string } },
    });
  });

  it('by its path is answered with 404', async () => {
    const collector = await startCollector();
    expect(await collector.post('/v1/evnets', view)).toMatchObject({
      status: 404,
      body: { error: { code: 'not_found', message: 'there is no POST /v1/evnets' } },
    });
  });
});

it('changes of items go to their topic with the key of the item', async () => {
  const collector = await startCollector();
  const item = { itemId: 'SKU/1', title: 'Kettle', price: { amountMinor: 1250, currency: 'EUR' }, warranty: '2 years' };
  const changes = [
    { type: 'item_upserted', item },
    { type: 'item_removed', itemId: 'SKU-2' },
    { type: 'item_upserted', item: { ...item, title: '' } },
  ];
  expect(await collector.post('/v1/items', { items: changes })).toMatchObject({
    status: 202,
    body: { accepted: 2, refused: 1 },
  });
  const records = await collector.records('items');
  expect(records.map(({ key }) => key).sort()).toEqual(['default:SKU-2', 'default:SKU/1']);
  const stored = records.map(({ bytes }) => itemChange.parse(JSON.parse(bytes.toString())));
  expect(stored).toContainEqual(
    expect.objectContaining({ type: 'item_upserted', item: expect.objectContaining(item) as object }),
  );
  expect(lettersOf(await collector.records('deadLetters'))).toMatchObject([
    { kind: 'item', reasons: [{ field: 'item.title' }] },
  ]);
});

describe('with API keys', () => {
  const env = { API_KEYS: 'shop-1=s3cret-one,shop-2=s3cret-two' };

  it('the tenant is that of the key, whatever the event leaves out; another tenant cannot be named', async () => {
    const collector = await startCollector(env);
    const authorization = 'Bearer s3cret-two';
    const events = [view, { ...view, tenant: 'shop-2' }, { ...view, tenant: 'shop-1' }];
    const { body } = await collector.post('/v1/events', events, { authorization });
    expect(body.verdicts).toMatchObject([
      { status: 'accepted' },
      { status: 'accepted' },
      { status: 'refused', reasons: [{ field: 'tenant', message: 'is not the tenant of the API key' }] },
    ]);
    expect((await collector.records('events')).map(({ key }) => key)).toEqual(Array(2).fill('shop-2:user:anna'));
  });

  it('what a page carries sends events of its tenant, and cannot change the catalog', async () => {
    const collector = await startCollector({ ...env, PAGE_KEYS: 'shop-1=shown' });
    const authorization = 'Bearer shown';
    expect((await collector.post('/v1/events', view, { authorization })).status).toBe(202);
    const item = { itemId: 'SKU-1', title: 'Free', categoryPath: [], inStock: true, attributes: {} };
    const change = await collector.post('/v1/items', { type: 'item_upserted', item }, { authorization });
    expect([change.status, change.body.error.code]).toEqual([403, 'forbidden']);
    expect((await collector.records('events')).map(({ key }) => key)).toEqual(['shop-1:user:anna']);
    expect(await collector.records('items')).toHaveLength(0);
  });

  it('a request without the right one is answered with 401, and no key is ever logged', async () => {
    const collector = await startCollector(env);
    for (const authorization of ['', 'Bearer s3cret-three', 'Bearer s3cret-on']) {
      const { status, body, headers } = await collector.post('/v1/events', view, { authorization });
      expect([status, body.error.code, headers.get('www-authenticate')]).toEqual([401, 'unauthorized', 'Bearer']);
    }
    expect(await collector.records('events')).toHaveLength(0);
    expect(collector.log.join()).not.toContain('s3cret');
  });
});

it('pages of allowed origins may send events with a type of JSON, others not', async () => {
  const collector = await startCollector({ ALLOWED_ORIGINS: 'https://shop.example' });
  const preflight = (origin: string) =>
    fetch(`${collector.url}/v1/events`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
  const allowed = await preflight('https://shop.example');
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://shop.example');
  expect(allowed.headers.get('access-control-allow-headers')).toContain('content-type');
  // A page that traces itself adds these, and its events would be refused by the browser.
  expect(allowed.headers.get('access-control-allow-headers')).toContain('traceparent, tracestate');
  expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  const { headers } = await collector.post('/v1/events', view, { origin: 'https://shop.example' });
  expect(headers.get('access-control-allow-origin')).toBe('https://shop.example');
  expect(headers.get('access-control-expose-headers')).toBe('retry-after');
});

it('shows what it took and refused, by tenant and type, without a series for what clients make up', async () => {
  const collector = await startCollector();
  await collector.post('/v1/events', [view, view, { ...view, itemId: 1 }, { type: 'made-up' }]);
  const text = await collector.metrics.getSingleMetricAsString('attune_collector_messages_total');
  expect(text).toContain('{tenant="default",type="view_item",status="accepted"} 2');
  expect(text).toContain('{tenant="default",type="view_item",status="refused"} 1');
  expect(text).toContain('{tenant="default",type="unknown",status="refused"} 1');
  expect(await collector.metrics.metrics()).toContain(
    'attune_collector_answer_seconds_count{route="/v1/events",status="202"} 1',
  );
});

it('shows how long what happens now took to the broker, and nothing of what is imported', async () => {
  const collector = await startCollector();
  const imported = { ...view, occurredAt: '2026-03-01T12:00:00Z' };
  await collector.post('/v1/events', [view, imported, { ...view, itemId: 1 }]);
  const text = await collector.metrics.getSingleMetricAsString('attune_freshness_seconds');
  expect(text).toContain('attune_freshness_seconds_count{stage="collector"} 1');
  expect(text).toContain('attune_freshness_seconds_bucket{le="10",stage="collector"} 1');
});

it('describes itself', async () => {
  const collector = await startCollector();
  const description = (await (await fetch(`${collector.url}/openapi.json`)).json()) as { paths: object };
  expect(Object.keys(description.paths)).toEqual(['/v1/events', '/v1/items']);
});
