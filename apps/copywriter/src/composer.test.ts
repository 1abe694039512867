import { extractFacts, negotiate } from '@attune/copy-generation';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { CatalogKnowledge } from './catalog-knowledge';
import { ComposedCache } from './composed-cache';
import { Composer } from './composer';
import { createMetrics } from './metrics';
import type { FrameMemory } from './model/frame-memory';
import { DEFAULT_POLICY, policyOf } from './policy';
import type { ReviewedTexts } from './reviewed-texts';
import type { TenantCopy } from './tenant-copy';
import type { Wanted } from './writing';

const product = extractFacts({
  ...{ itemId: 'shirt', title: 'Oxford Shirt', brand: 'Nordwind', categoryPath: ['Shirts'], inStock: true },
  attributes: { material: 'Linen', colour: 'Navy' },
});
const wanted: Wanted = {
  ...{ channel: 'card', grammar: negotiate('en')!, affinities: [], seed: 0, tone: 'plain', variants: 1 },
  limits: new Map(),
};
const noLinen = policyOf({
  ...{ version: 1, changedAt: new Date() },
  policy: { claimRules: [{ claimClass: 'eco', locale: '*', words: 'linen', rule: 'banned' }] },
});
/** Approved, and for other products. */
const frame = { key: 'other', fields: [], writer: 'model:small', promptVersion: 1 };

it('keeps no text under a policy that came while its frame was read', async () => {
  const tenant: TenantCopy = {
    ...{ name: 'shop', knowledge: new CatalogKnowledge(), policy: DEFAULT_POLICY, isBegun: true },
    begun: Promise.resolve(),
  };
  const memory = {
    mayHave: () => true,
    get: () => {
      tenant.policy = noLinen;
      return Promise.resolve({ status: 'approved', frame, revision: 1 } as const);
    },
  };
  const composer = new Composer({
    composed: new ComposedCache({ maxEntries: 10, maxBytes: 1e6 }),
    memory: memory as unknown as FrameMemory,
    reviewed: { get: () => Promise.resolve({ status: 'none' }) } as unknown as ReviewedTexts,
    metrics: createMetrics(new Registry()),
  });
  const write = async () => {
    const context = {
      deadline: Date.now() + 1_000,
      signal: AbortSignal.timeout(1_000),
      logger: pino({ level: 'silent' }),
    };
    const [{ copy }] = await composer.write(tenant, product, wanted, context);
    return JSON.stringify(copy.fields);
  };
  expect(await write()).toMatch(/linen/i);
  expect(await write()).not.toMatch(/linen/i);
});
