import { randomUUID } from 'node:crypto';
import { recommendationAnswer, type CollectorAnswer, type RecommendationAnswer } from '@attune/contracts';
import { metricSum, query, runJob, type ServiceName, waitUntil } from '@attune/local-stack';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { describeComparison } from './demo-shop-comparison-tests';
import { describeDepartments } from './demo-shop-departments-tests';
import { describeHands } from './demo-shop-hands-tests';
import { describePlaces } from './demo-shop-places-tests';
import { describeReading } from './demo-shop-reading-tests';
import { describeDemoShop } from './demo-shop-tests';
import { describeDemoShopInTrouble } from './demo-shop-trouble-tests';
import { ADMIN_KEY, startSystem, storedEvents, type RunningSystem } from './running-system';

let system: RunningSystem;
let starting: Promise<RunningSystem> | undefined;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  starting = startSystem();
  system = await starting;
  // The recommender looks for a new model about every second.
  await waitUntil(async () => ((await recommend('nobody')).modelId ? true : undefined), {
    what: 'the recommender to serve the model',
    timeoutMs: 60_000,
  });
}, 600_000);
afterAll(async () => {
  await browser?.close();
  // Also one that has taken too long: nobody else would end its processes.
  await (await starting?.catch(() => undefined))?.stop();
}, 120_000);

async function recommend(userId: string): Promise<RecommendationAnswer> {
  const response = await fetch(`${system.services.addresses.storefrontUrl}/v1/recommendations?userId=${userId}&k=10`);
  expect(response.status).toBe(200);
  return recommendationAnswer.parse(await response.json());
}

/** As soon as it is of this level. */
function listOf(userId: string, level: RecommendationAnswer['level']): Promise<RecommendationAnswer> {
  const ask = async () => {
    const answer = await recommend(userId);
    return answer.level === level ? answer : undefined;
  };
  return waitUntil(ask, { what: `a ${level} list`, timeoutMs: 15_000, everyMs: 10 });
}

/** Of an odd number of times: what a machine that was busy for a moment does not change. */
function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[(times.length - 1) / 2];
}

async function post(event: object): Promise<CollectorAnswer> {
  const { status, answer } = await send(event);
  expect(status).toBe(202);
  return answer;
}

async function send(event: object): Promise<{ status: number; answer: CollectorAnswer }> {
  const response = await fetch(`${system.services.addresses.collectorUrl}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event),
  });
  return { status: response.status, answer: (await response.json()) as CollectorAnswer };
}

/** How many events each stage has measured. */
async function freshnessCounts(): Promise<Record<string, number>> {
  const stages: [string, ServiceName][] = [
    ['collector', 'collector'],
    ['broker', 'historian'],
    ['historian', 'historian'],
    ['serve', 'recommender'],
  ];
  const counts = stages.map(async ([stage, service]) => {
    const text = await (await fetch(`${system.services.addresses.opsUrls[service]}/metrics`)).text();
    return [stage, metricSum(text, 'attune_freshness_seconds_count', { stage })] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

/** An item that the model knows well. */
async function popularItem(): Promise<string> {
  const { rows } = await query(
    system.stack.databaseUrl,
    'SELECT item_id FROM interaction GROUP BY item_id ORDER BY count(*) DESC, item_id LIMIT 1',
  );
  return String(rows[0]['item_id']);
}

describe('over HTTP', () => {
  it('one event makes a stranger’s popular list their own within a second', async () => {
    // What was imported is old, and says nothing of how fresh anything is.
    expect(await freshnessCounts()).toEqual({ collector: 0, broker: 0, historian: 0, serve: 0 });
    const times: number[] = [];
    for (let stranger = 1; stranger <= 3; stranger++) {
      const userId = `stranger-${randomUUID()}`;
      const before = await recommend(userId);
      expect(before.level).toBe('popular');
      await post({ type: 'view_item', userId, itemId: await popularItem() });
      const answered = performance.now();
      const after = await listOf(userId, 'personal');
      times.push(performance.now() - answered);
      expect(after.items.map(({ itemId }) => itemId)).not.toEqual(before.items.map(({ itemId }) => itemId));
      expect(after.items.every(({ reason }) => reason.text !== '')).toBe(true);
    }
    expect(medianOf(times)).toBeLessThan(1_000);
    const measured = async () =>
      Object.values(await freshnessCounts()).every((count) => count === times.length) ? true : undefined;
    await waitUntil(measured, { what: 'each stage to have measured them', timeoutMs: 15_000 });
  });

  it('the same event sent again is stored once and changes nothing', async () => {
    const userId = `again-${randomUUID()}`;
    const event = { type: 'view_item', eventId: randomUUID(), userId, itemId: await popularItem() };
    const before = await storedEvents(system.stack);
    await post(event);
    await post(event);
    // Sent after both, by the same shopper and so through the same partition: once it is there, both were handled.
    await post({ ...event, eventId: randomUUID(), type: 'search', query: 'marker' });
    const marker = async () => ((await storedEvents(system.stack)) >= before + 2 ? true : undefined);
    await waitUntil(marker, { what: 'the marker', timeoutMs: 10_000 });
    expect(await storedEvents(system.stack)).toBe(before + 2);
  });

  it('copy of every channel cites the catalog’s facts', async () => {
    for (const channel of ['product_page', 'card', 'email_subject', 'ad']) {
      const url = `${system.services.addresses.storefrontUrl}/v1/copy/${encodeURIComponent(await popularItem())}?channel=${channel}`;
      const { fields } = (await (await fetch(url)).json()) as { fields: { sentences: { facts: unknown[] }[] }[] };
      expect(fields.length).toBeGreaterThan(0);
      for (const { sentences } of fields) for (const { facts } of sentences) expect(facts).not.toHaveLength(0);
    }
  });

  it('a changed product takes its published copy back within a second, and has it written anew', async () => {
    const itemId = `changing-${randomUUID()}`;
    const { collectorUrl, storefrontUrl } = system.services.addresses;
    const ask = async (url: string, body?: object) => {
      const response = await fetch(url, {
        method: body ? 'POST' : 'GET',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_KEY}` },
        body: body && JSON.stringify(body),
      });
      return { status: response.status, answer: (await response.json()) as { entries: { action: string }[] } };
    };
    const sell = (colour: string) =>
      ask(`${collectorUrl}/v1/items`, {
        type: 'item_upserted',
        item: { itemId, title: 'Oxford Shirt', attributes: { colour, material: 'Linen' } },
      });
    const actions = async () => {
      const { answer } = await ask(`${storefrontUrl}/admin/v1/copy/${itemId}/history?pageSize=100`);
      return answer.entries.map(({ action }) => action);
    };
    expect((await sell('Navy')).status).toBe(202);
    const place = { itemId, channel: 'ad', reviewer: 'anna' };
    const published = async () =>
      (await ask(`${storefrontUrl}/admin/v1/copy/publish`, place)).status === 200 || undefined;
    await waitUntil(published, { what: 'the item to be known', timeoutMs: 15_000 });
    const times: number[] = [];
    for (const [n, colour] of ['Red', 'Green', 'Black', 'White', 'Pink'].entries()) {
      const began = performance.now();
      await sell(colour);
      const withdrawn = async () =>
        (await actions()).filter((action) => action === 'withdrawn').length > n || undefined;
      await waitUntil(withdrawn, { what: 'the withdrawal', timeoutMs: 10_000, everyMs: 10 });
      times.push(performance.now() - began);
    }
    process.stderr.write(`withdrawn ${times.map((time) => time.toFixed(0)).join(', ')} ms after the change was sent\n`);
    expect(medianOf(times)).toBeLessThan(1_000);
    expect((await actions()).slice(0, 2)).toEqual(['published', 'composed']);
  });

  it('a shopper who is erased is a stranger again, and stays one', async () => {
    const userId = `erased-${randomUUID()}`;
    const event = { type: 'view_item', userId, itemId: await popularItem() };
    await post(event);
    await listOf(userId, 'personal');
    let receipt = '';
    await runJob(system.stack, 'replay', ['erase', '--user', userId], {
      env: { PROGRESS: 'json' },
      onLine: (line) => (receipt += line),
    });
    expect(JSON.parse(receipt)).toMatchObject({
      shoppers: [{ shopper: `user:${userId}`, events: 1, interactions: 1 }],
      onTopic: { records: 1 },
    });
    expect((await recommend(userId)).level).toBe('popular');
    const refused = async () => {
      const { status, answer } = await send(event);
      return status === 400 ? answer : undefined;
    };
    const { verdicts } = await waitUntil(refused, { what: 'the collector to have heard', timeoutMs: 15_000 });
    expect(verdicts[0]).toMatchObject({ status: 'refused', reasons: [{ field: 'userId' }] });
    expect((await recommend(userId)).level).toBe('popular');
  });

  it('a bad parameter is named', async () => {
    const response = await fetch(`${system.services.addresses.storefrontUrl}/v1/recommendations?k=0`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_argument', field: 'k' } });
  });
});

describe('in the browser', () => {
  describeDemoShop(() => ({ system, browser }));
  describe('the list before and after', () => describeComparison(() => ({ system, browser })));
  describe('the places of the page', () => describePlaces(() => ({ system, browser })));
  describe('the ways through the shop', () => describeDepartments(() => ({ system, browser })));
  describe('the hands and eyes that use it', () => describeHands(() => ({ system, browser })));
  describe('the page that is read', () => describeReading(() => ({ system, browser })));
  describeDemoShopInTrouble(() => ({ system, browser }));
});

describe('in the end', () => {
  it('every event that came in is accounted for: stored, a copy, a dead letter, or of an erased shopper', async () => {
    const settled = async () => {
      let printed = '';
      // The job fails when a record does not add up.
      await runJob(system.stack, 'replay', ['ledger'], {
        env: { PROGRESS: 'json' },
        onLine: (line) => (printed += line),
      });
      const { tenants } = JSON.parse(printed) as { tenants: Record<string, Record<string, number>> };
      return tenants['default']['pending'] === 0 ? tenants : undefined;
    };
    // What a page sends while it is closed is on its way for a moment.
    const tenants = await waitUntil(settled, { what: 'nothing to be on its way', timeoutMs: 30_000 });
    expect(tenants['default']).toMatchObject({ lost: 0 });
    // One at least: what the collector took before it had heard of the erasure is one, too.
    expect(tenants['default']['erased']).toBeGreaterThanOrEqual(1);
    expect(tenants['default']['stored']).toBe(await storedEvents(system.stack));
  });
});
