import { PRICE_PLACEHOLDER, publishedCopy } from '@attune/contracts';
import {
  EMPTY_CATALOG_LEXICON,
  extractFacts,
  type Finding,
  negotiate,
  PRICE_SLOT,
  type ProductFacts,
} from '@attune/copy-generation';
import { DEFAULT_POLICY, policyOf, publishesAlone, type TenantPolicy } from './policy';
import { messageOf, propose } from './proposals';
import { writeLasting } from './writing';

jest.mock('./writing', () => {
  const actual = jest.requireActual<{ writeLasting: typeof writeLasting }>('./writing');
  return { ...actual, writeLasting: jest.fn(actual.writeLasting) };
});
const writing = jest.mocked(writeLasting);

const product = extractFacts({
  ...{ itemId: 'shirt', title: 'Oxford Shirt', brand: 'Nordwind', categoryPath: ['Shirts'], inStock: true },
  ...{ price: { amountMinor: 4990, currency: 'EUR' }, attributes: { material: 'Linen' } },
});
const place = { channel: 'ad', grammar: negotiate('en')! } as const;
const policyWith = (policy: object, version = 3): TenantPolicy =>
  policyOf({ version, policy: { claimRules: [], channels: [], ...policy }, changedAt: new Date() });

function proposed(parts: Partial<{ product: ProductFacts; policy: TenantPolicy }> = {}) {
  const outcome = propose(
    { tenant: 'shop', product, policy: DEFAULT_POLICY, catalog: EMPTY_CATALOG_LEXICON, ...parts },
    place,
  );
  if (!('proposal' in outcome)) throw new Error(outcome.reasons.join());
  return outcome.proposal;
}

it('lets the rules’ text out at once, unless somebody must look at it', () => {
  expect(proposed().message).toBeDefined();
  const review = policyWith({ channels: [{ channel: 'ad', publish: 'after_review' }] });
  expect(proposed({ policy: review })).toMatchObject({ copy: { reasons: ['the policy asks for a review'] } });
  expect(proposed({ policy: review }).message).toBeUndefined();
  const conflicts = [{ attribute: 'waterproof', says: ['title: Waterproof', 'attributes.waterproof: no'] }];
  const contradictory = proposed({ product: { ...product, conflicts } });
  expect(contradictory.message).toBeUndefined();
  expect(contradictory.copy.reasons).toEqual([
    'the catalog contradicts itself: title: Waterproof, attributes.waterproof: no',
  ]);
});

it('lets a model’s text out by itself only where the policy says so', () => {
  expect(publishesAlone(DEFAULT_POLICY, 'ad', 'rules')).toBe(true);
  expect(publishesAlone(DEFAULT_POLICY, 'ad', 'model:small')).toBe(false);
  const automatic = policyWith({ channels: [{ channel: 'ad', publish: 'automatic' }] });
  expect(publishesAlone(automatic, 'ad', 'model:small')).toBe(true);
  expect(publishesAlone(automatic, 'card', 'model:small')).toBe(false);
});

it('tells the topic of the text with the price left open, and of its facts', () => {
  expect(PRICE_PLACEHOLDER).toBe(PRICE_SLOT);
  const message = publishedCopy.parse(proposed({ policy: policyWith({}) }).message);
  expect(message).toMatchObject({ tenant: 'shop', itemId: 'shirt', channel: 'ad', locale: 'en', policyVersion: '3' });
  expect(message).toMatchObject({ productVersion: product.version, writer: 'rules' });
  expect(JSON.stringify(message.fields)).not.toContain('49');
  expect(message).not.toHaveProperty('digitalSourceType');
});

it('says of a model’s text that a machine wrote it, and tells readers where the shop wants that', () => {
  const { copy } = proposed();
  const machine = { ...copy, writer: 'model:small', locale: 'de' };
  const context = { tenant: 'shop', policy: DEFAULT_POLICY };
  expect(messageOf(context, machine)).toMatchObject({ digitalSourceType: 'trainedAlgorithmicMedia' });
  expect(messageOf(context, machine)).not.toHaveProperty('disclosure');
  const disclosing = policyWith({ channels: [{ channel: 'ad', publish: 'automatic', disclose: true }] });
  expect(messageOf({ ...context, policy: disclosing }, machine).disclosure).toMatch(/Maschine/);
  expect(messageOf({ ...context, policy: disclosing }, copy)).not.toHaveProperty('disclosure');
});

it('is the same text at another price', () => {
  const dearer = extractFacts({
    ...{ itemId: 'shirt', title: 'Oxford Shirt', brand: 'Nordwind', categoryPath: ['Shirts'], inStock: false },
    ...{ price: { amountMinor: 9990, currency: 'EUR' }, attributes: { material: 'Linen' } },
  });
  expect(proposed({ product: dearer }).copy).toEqual(proposed().copy);
});

it('lets nothing out that the checks refuse, nor wait, and asks for a look where they are not sure', () => {
  const finding: Finding = {
    ...{ check: 'attributes', severity: 'hard', field: 'headline', start: 0, end: 4, words: 'hemp' },
    reason: 'no fact says hemp',
  };
  const context = { tenant: 'shop', product, policy: DEFAULT_POLICY, catalog: EMPTY_CATALOG_LEXICON };
  const written = writeLasting(product, place, { catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_POLICY.claims });
  writing.mockReturnValueOnce({ ...written, verdict: { outcome: 'refused', findings: [finding] } });
  const refused = propose(context, place);
  expect(refused).not.toHaveProperty('proposal');
  expect(refused).toMatchObject({ reasons: ['attributes: no fact says hemp ("hemp")'] });
  writing.mockReturnValueOnce({ ...written, verdict: { outcome: 'review', findings: [finding] } });
  expect(proposed()).toMatchObject({ copy: { reasons: ['attributes: no fact says hemp ("hemp")'] } });
  writing.mockReturnValueOnce({ ...written, fields: [] });
  expect(propose(context, place)).toMatchObject({ reasons: ['there is nothing to say'] });
});
