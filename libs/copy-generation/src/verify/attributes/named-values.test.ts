import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from '../../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { verifyText } from '../verify-text';

const cabinet: CatalogItem = {
  itemId: 'cabinet',
  title: 'Brack Standing Cabinet',
  brand: 'Holtby',
  categoryPath: ['Furniture', 'Cabinets'],
  price: { amountMinor: 21900, currency: 'EUR' },
  inStock: true,
  attributes: {
    ...{ height_min_cm: 70, height_max_cm: 115, warranty_months: 24, drawers: 0, coverage_m2_per_l: 10 },
    ...{ ports: ['2 x USB-C', '1 x USB-A'], country: 'Denmark', fabric: 'cotton', organic: true, hand_woven: true },
    ...{ delivered_assembled: true, wood_certification: 'FSC', laptop_compartment: true, max_laptop_size_in: 15 },
    ...{ foldable_top: false, in_the_box: ['3.5 mm cable', 'manual'], non_slip_base: true, wifi: true },
    warning: 'Heavy lid. Keep out of reach of children.',
  },
};

const product = extractFacts(cabinet);

function outcome(text: string, tag = 'en') {
  const options = { product, grammar: negotiate(tag)!, channel: 'email_body' as const, catalog: EMPTY_CATALOG_LEXICON };
  const { findings } = verifyText([{ name: 'body', text }], { ...options, policy: DEFAULT_CLAIM_POLICY });
  return findings.some(({ severity }) => severity === 'hard') ? 'refused' : 'not refused';
}

describe('what the names of fields say', () => {
  it.each([
    ['a unit in a plural', 'A warranty of 24 months.'],
    ['the same in another unit', 'A warranty of two years.'],
    ['a measure per another', 'One litre covers ten square metres.'],
    ['pieces that are listed by their numbers', 'The cabinet has three ports.'],
    ['none at all', 'A cabinet with no drawers.'],
    ['a country', 'A Danish cabinet.'],
    ['a yes that stands before a value', 'The cabinet is in organic cotton.'],
    ['a state of delivery', 'The cabinet comes ready assembled.'],
    ['a certificate of a part', 'The wood is FSC-certified.'],
    ['a thing that a measure is for', 'It has a compartment for a 15-inch laptop.'],
    ['a measure in a value', 'In the box is a 3.5 mm cable.'],
    ['two bounds', 'Height-adjustable cabinet.'],
    ['a no of a part', 'The top is not foldable.'],
    ['a yes that denies', 'The base does not slip.'],
    ['a warning in other words', 'Heavy lid: keep it away from children.'],
    ['one word in two', 'The cabinet has Wi-Fi.'],
  ])('are read: %s', (_what, text) => expect(outcome(text)).toBe('not refused'));

  it.each([
    ['another duration', 'A warranty of 36 months.'],
    ['another coverage', 'One litre covers twelve square metres.'],
    ['another number of pieces', 'The cabinet has four ports.'],
    ['another country', 'A Swedish cabinet.'],
    ['another material', 'The cabinet is in organic linen.'],
    ['another certificate', 'The wood is GOTS-certified.'],
    ['another measure', 'It has a compartment for a 17-inch laptop.'],
    ['a yes for a no', 'The top is foldable.'],
  ])('refuse %s', (_what, text) => expect(outcome(text)).toBe('refused'));

  it.each([
    ['de', 'Handgewebt.'],
    ['fr', 'Tissé à la main.'],
    ['es', 'Tejido a mano.'],
  ])('support handwork in %s', (tag, text) => expect(outcome(text, tag)).toBe('not refused'));
});
