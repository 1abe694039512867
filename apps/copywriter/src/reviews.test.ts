import { createInMemoryCatalog } from '@attune/catalog-store';
import { type CatalogItem, itemChange } from '@attune/contracts';
import { type CopyDesk, type CopyWriter, createInMemoryCopy, createInMemoryPolicies } from '@attune/copy-store';
import { extractFacts, negotiate, type Finding, verifyText } from '@attune/copy-generation';
import { Unavailable } from '@attune/grpc-transport';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { CatalogFacts } from './catalog-facts';
import { CatalogKnowledge } from './catalog-knowledge';
import { ComposedCache } from './composed-cache';
import { createMetrics } from './metrics';
import { DEFAULT_POLICY } from './policy';
import { Publisher } from './publisher';
import { Reviews } from './reviews';
import type { TenantCopy } from './tenant-copy';

jest.mock('@attune/copy-generation', () => {
  const actual = jest.requireActual<{ verifyText: typeof verifyText }>('@attune/copy-generation');
  return { ...actual, verifyText: jest.fn(actual.verifyText) };
});
const checks = jest.mocked(verifyText);
const actual = jest.requireActual<{ verifyText: typeof verifyText }>('@attune/copy-generation');

const SHIRT: CatalogItem = {
  ...{ itemId: 'shirt', title: 'Oxford Shirt', brand: 'Nordwind', categoryPath: ['Shirts'], inStock: true },
  ...{ attributes: { material: 'Linen' }, price: { amountMinor: 4990, currency: 'EUR' } },
};
const place = { channel: 'ad', grammar: negotiate('en')! } as const;
const { signal } = new AbortController();
const tenant: TenantCopy = {
  ...{ name: 'shop', knowledge: new CatalogKnowledge(), policy: DEFAULT_POLICY, isBegun: true },
  begun: Promise.resolve(),
};
const finding: Finding = {
  ...{ check: 'attributes', severity: 'hard', field: 'headline', start: 0, end: 4, words: 'Hemp' },
  reason: 'no fact says hemp',
};

let changes = 0;

/** A shop whose policy asks for a review of every ad, over stores in memory. */
async function open() {
  const catalog = createInMemoryCatalog();
  const store = (item: CatalogItem) => {
    const at = new Date(Date.now() + changes++).toISOString();
    const id = `3f0c1f0e-6c0a-4a5e-9f5e-${String(changes).padStart(12, '0')}`;
    const change = { type: 'item_upserted', tenant: 'shop', eventId: id, occurredAt: at, receivedAt: at, item };
    return catalog.apply([itemChange.parse(change)]);
  };
  await store(SHIRT);
  const copies = createInMemoryCopy();
  const policies = createInMemoryPolicies();
  const review = (publish: string, expected: number) =>
    policies.putPolicy('shop', { channels: [{ channel: 'ad', publish }] }, expected, 'anna');
  await review('after_review', 0);
  const options = { maxItems: 10, freshMs: 60_000, staleMs: 60_000, readTimeoutMs: 1_000 };
  const listener = { read: () => undefined, catalogAway: () => undefined };
  const catalogFacts = new CatalogFacts(catalog, options, listener);
  const metrics = createMetrics(new Registry());
  const composed = new ComposedCache({ maxEntries: 10, maxBytes: 1e6 });
  const logger = pino({ level: 'silent' });
  const parts = { copies, policies, catalogFacts, composed, metrics, logger };
  const publisher = new Publisher(parts);
  const publish = () => publisher.publish(tenant, extractFacts(SHIRT), place, 'anna');
  return { copies, store, review, publish, publisher, parts };
}

async function oneWaiting() {
  const shop = await open();
  await shop.publish();
  const [waiting] = await shop.copies.waiting('shop', 10);
  const reviews = new Reviews({ ...shop.parts, publisher: shop.publisher });
  const decide = (decision: Parameters<Reviews['decide']>[2]) =>
    reviews.decide(tenant, waiting, decision, 'ben', signal);
  return { ...shop, waiting, decide };
}

const approve = { $case: 'approve' as const, value: {} };
const edit = (text: string) => ({ $case: 'edit' as const, value: { fields: [{ name: 'headline', text }] } });

afterEach(() => checks.mockReset());
beforeEach(() => checks.mockReturnValue({ outcome: 'pass', findings: [] }));

describe('a reviewer', () => {
  it('cannot let out what the checks refuse, edited or not', async () => {
    const { decide, copies, waiting } = await oneWaiting();
    checks.mockReturnValue({ outcome: 'refused', findings: [finding, { ...finding, words: 'green' }] });
    await expect(decide(edit('Hemp Shirt'))).rejects.toMatchObject({
      field: 'edit.fields[0].text',
      message: expect.stringContaining('"Hemp": no fact says hemp (attributes), and 1 more') as string,
    });
    await expect(decide(approve)).rejects.toMatchObject({ field: 'approve' });
    expect(await copies.copy('shop', waiting.copyId)).toMatchObject({ status: 'waiting', revision: 1 });
    expect((await copies.lag()).messages).toBe(0);
  });

  it('has what is approved told of with the policy that it was checked against, everywhere', async () => {
    const { decide, review } = await oneWaiting();
    await review('automatic', 1);
    expect(await decide(approve)).toMatchObject({ status: 'published', policyVersion: '2' });
  });

  it('may let out what the checks only ask somebody to look at', async () => {
    const { decide } = await oneWaiting();
    checks.mockReturnValue({ outcome: 'review', findings: [{ ...finding, severity: 'soft' }] });
    expect(await decide(edit('Breezy Oxford Shirt'))).toMatchObject({ status: 'published', reasons: [] });
  });

  it('has an edit published in the order of the channel, in whichever it comes', async () => {
    const { decide } = await oneWaiting();
    const fields = ['description', 'headline'].map((name) => ({ name, text: `Oxford Shirt, the ${name}` }));
    const decided = await decide({ $case: 'edit', value: { fields } });
    expect(decided.fields.map(({ name }) => name)).toEqual(['headline', 'description']);
  });

  it('has an edit checked as shoppers will read it, with the price of now', async () => {
    const { decide } = await oneWaiting();
    await decide(edit('Oxford Shirt, {price}'));
    expect(checks).toHaveBeenCalledWith(
      [{ name: 'headline', text: 'Oxford Shirt, €49.90' }],
      expect.objectContaining({ channel: 'ad', policy: expect.objectContaining({ version: '1' }) as object }),
    );
  });

  it.each(['Oxford Shirt for €49.90', 'Oxford Shirt, 49.90 euros'])(
    'cannot write the price of now, which shoppers would read when it is another one: %s',
    async (text) => {
      const { decide } = await oneWaiting();
      checks.mockImplementation(actual.verifyText);
      await expect(decide(edit(text))).rejects.toMatchObject({
        field: 'edit.fields[0].text',
        message: expect.stringMatching(/"(€49.90|49.90 euros)": .*\{price\}/) as string,
      });
      expect(await decide(edit('Oxford Shirt for {price}'))).toMatchObject({ status: 'published' });
    },
  );

  it('cannot let out a text about a product that has changed, which is withdrawn at once', async () => {
    const { decide, store, copies, waiting } = await oneWaiting();
    await store({ ...SHIRT, attributes: { material: 'Wool' } });
    await expect(decide(approve)).rejects.toMatchObject({ message: expect.stringContaining('has changed') as string });
    expect((await copies.copy('shop', waiting.copyId))?.status).toBe('withdrawn');
    const [anew] = await copies.waiting('shop', 10);
    expect(anew.productVersion).not.toBe(waiting.productVersion);
  });
});

describe('a product that changes between the look at it and the commit', () => {
  it('takes a text back that was approved in that moment', async () => {
    const shop = await oneWaiting();
    const approving: CopyDesk['approve'] = async (...decision) => {
      await shop.store({ ...SHIRT, attributes: { material: 'Wool' } });
      return shop.copies.approve(...decision);
    };
    const parts = { ...shop.parts, copies: { ...shop.copies, approve: approving }, publisher: shop.publisher };
    await new Reviews(parts).decide(tenant, shop.waiting, approve, 'ben', signal);
    expect((await shop.copies.copy('shop', shop.waiting.copyId))?.status).toBe('withdrawn');
  });

  it('takes a text back although the caller has gone meanwhile', async () => {
    const shop = await oneWaiting();
    const caller = new AbortController();
    const approving: CopyDesk['approve'] = async (...decision) => {
      await shop.store({ ...SHIRT, attributes: { material: 'Wool' } });
      const approved = await shop.copies.approve(...decision);
      caller.abort(new Error('gone'));
      return approved;
    };
    const parts = { ...shop.parts, copies: { ...shop.copies, approve: approving }, publisher: shop.publisher };
    await new Reviews(parts).decide(tenant, shop.waiting, approve, 'ben', caller.signal).catch(() => undefined);
    expect((await shop.copies.copy('shop', shop.waiting.copyId))?.status).toBe('withdrawn');
  });

  it('takes a text back as soon as it can be looked at, and does not say meanwhile that nothing was approved', async () => {
    const shop = await oneWaiting();
    let isAway = false;
    const current: CatalogFacts['current'] = (...asked) =>
      isAway ? Promise.reject(new Unavailable('away')) : shop.parts.catalogFacts.current(...asked);
    const catalogFacts = Object.assign(Object.create(shop.parts.catalogFacts) as CatalogFacts, { current });
    const approving: CopyDesk['approve'] = async (...decision) => {
      await shop.store({ ...SHIRT, attributes: { material: 'Wool' } });
      isAway = true;
      return shop.copies.approve(...decision);
    };
    const parts = { ...shop.parts, copies: { ...shop.copies, approve: approving }, catalogFacts };
    const publisher = new Publisher(parts);
    const approved = await new Reviews({ ...parts, publisher }).decide(tenant, shop.waiting, approve, 'ben', signal);
    expect(approved.status).toBe('published');
    await publisher.settleRest();
    isAway = false;
    await publisher.settleRest();
    expect((await shop.copies.copy('shop', shop.waiting.copyId))?.status).toBe('withdrawn');
  });

  it('takes a text back that was published in that moment', async () => {
    const shop = await open();
    await shop.review('automatic', 1);
    await shop.store({ ...SHIRT, attributes: { material: 'Wool' } });
    // Of the product as it stood before.
    const outcome = await shop.publish();
    expect('record' in outcome && outcome.record.status).toBe('published');
    const anew = await shop.copies.openOf('shop', ['shirt']);
    expect(anew).toMatchObject([{ status: 'published' }]);
    expect(anew[0].productVersion).not.toBe('record' in outcome && outcome.record.productVersion);
  });
});

describe('changes that are heard of late', () => {
  it('leave alone what a person let out since, of the product as it is now', async () => {
    const shop = await oneWaiting();
    const heard = { itemId: 'shirt', item: SHIRT, addedAt: new Date(), version: 1 };
    await shop.store({ ...SHIRT, attributes: { material: 'Wool' } });
    await shop.publisher.settle(tenant, 'shirt');
    const [anew] = await shop.copies.waiting('shop', 10);
    const reviews = new Reviews({ ...shop.parts, publisher: shop.publisher });
    const { copyId } = await reviews.decide(tenant, anew, approve, 'ben', signal);
    // Of a page that was read before, and whose items take their time.
    await shop.publisher.itemsChanged(tenant, [heard]);
    expect(await shop.copies.copy('shop', copyId)).toMatchObject({ status: 'published', reviewed: true });
  });
});

describe('a policy that changes between the look at it and the commit', () => {
  /** The policy is another one from now on, and refuses what was written. */
  const forbid = async (shop: Awaited<ReturnType<typeof open>>) => {
    await shop.review('after_review', 1);
    checks.mockReturnValue({ outcome: 'refused', findings: [finding] });
  };

  it('takes a text back that was approved in that moment', async () => {
    const shop = await oneWaiting();
    const approving: CopyDesk['approve'] = async (...decision) => {
      await forbid(shop);
      return shop.copies.approve(...decision);
    };
    const parts = { ...shop.parts, copies: { ...shop.copies, approve: approving }, publisher: shop.publisher };
    await new Reviews(parts).decide(tenant, shop.waiting, approve, 'ben', signal);
    expect((await shop.copies.copy('shop', shop.waiting.copyId))?.status).toBe('withdrawn');
  });

  it('takes a text back that was put in that moment, and writes another', async () => {
    const shop = await open();
    const putting: CopyWriter['put'] = async (...proposal) => {
      await forbid(shop);
      return shop.copies.put(...proposal);
    };
    const publisher = new Publisher({ ...shop.parts, copies: { ...shop.copies, put: putting } });
    await publisher.publish(tenant, extractFacts(SHIRT), place, 'anna');
    // What waits was written under the new one.
    const [{ copyId }, ...others] = await shop.copies.openOf('shop', ['shirt']);
    expect(others).toEqual([]);
    expect(await shop.copies.copy('shop', copyId)).toMatchObject({ status: 'waiting', policyVersion: '2' });
  });
});

describe('a new policy', () => {
  it('takes back what it forbids, and leaves the rest alone', async () => {
    const shop = await open();
    await shop.review('automatic', 1);
    await shop.publish();
    const [before] = await shop.copies.openOf('shop', ['shirt']);
    const policy = { ...DEFAULT_POLICY, version: '9', claims: { version: '9', rules: [] } };
    await shop.publisher.policyChanged(tenant, policy, signal);
    expect(await shop.copies.openOf('shop', ['shirt'])).toEqual([before]);
    checks.mockReturnValue({ outcome: 'refused', findings: [finding] });
    await shop.publisher.policyChanged(tenant, policy, signal);
    expect((await shop.copies.copy('shop', before.copyId))?.status).toBe('withdrawn');
    const [{ reason }] = (await shop.copies.history('shop', 'shirt', 10)).filter(
      ({ action }) => action === 'withdrawn',
    );
    expect(reason).toBe('the policy forbids it');
  });
});
