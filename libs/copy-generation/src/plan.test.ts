import { type CatalogItem, type ChannelName } from '@attune/contracts';
import { extractFacts } from './facts/facts';
import { negotiate } from './locales';
import { planCopy } from './plan';
import { type Affinity, personalPart } from './profile';

const shirt: CatalogItem = {
  itemId: 'shirt',
  title: 'Oxford Shirt',
  brand: 'Nordwind',
  categoryPath: ['Fashion', 'Shirts'],
  price: { amountMinor: 4990, currency: 'EUR' },
  inStock: true,
  attributes: { material: 'Organic Linen', colour: ['Navy', 'White'], waterproof: false, machine_washable: true },
};
const facts = extractFacts(shirt);
const plan = (channel: ChannelName, affinities: Affinity[] = [], product = facts) =>
  planCopy(product, { channel, affinities, grammar: negotiate('en')!, seed: 0 });
const leadFor = (attribute: string, value: string, weight = 0.8) =>
  plan('product_page', [{ attribute, value, weight }]);

describe('planCopy', () => {
  it('leads with the most informative fact when nothing is known of the shopper', () => {
    const untailored = plan('product_page');
    expect(untailored.lead?.attribute).toBe('material');
    expect(untailored.tailored).toBe(false);
    expect(untailored.segment).toBe('');
    expect(untailored.reason).toBe('material leads: the most informative of 7 facts');
  });

  it.each([
    ['brand', 'nordwind', 'brand leads: the shopper often looks at Nordwind'],
    ['Color', 'white', 'colour leads: the shopper often looks at White'],
    ['material', 'linen', 'material leads: the shopper often looks at Organic Linen'],
    ['category', 'Shirts', 'category leads: the shopper often looks at Shirts'],
    ['price', '', 'price leads: the shopper cares about it'],
    ['machine_washable', 'yes', 'machine_washable leads: the shopper often looks at true'],
  ])('leads with %s for a shopper who looks at %j', (attribute, value, reason) => {
    const tailored = leadFor(attribute, value);
    expect(tailored.reason).toBe(reason);
    expect(tailored.tailored).toBe(true);
  });

  it('does not follow an affinity for what the product is not', () => {
    expect(leadFor('waterproof', 'yes').tailored).toBe(false);
    expect(leadFor('waterproof', '').lead?.attribute).toBe('material');
    expect(leadFor('material', 'Lin').tailored).toBe(false);
    expect(leadFor('colour', 'Red').tailored).toBe(false);
    expect(leadFor('brand', 'Nordwind', 0).tailored).toBe(false);
  });

  it('says what the product is not on its page only', () => {
    expect(plan('product_page').order.map(({ attribute }) => attribute)).toContain('waterproof');
    expect(plan('ad').order.map(({ attribute }) => attribute)).not.toContain('waterproof');
  });
});

describe('personalPart', () => {
  it.each([
    'age',
    'Gender',
    'religion',
    'sexual-orientation',
    'shopperAge',
    'health_condition',
    'Pregnancy',
    'ethnicity',
  ])('finds the person in the attribute %s', (attribute) =>
    expect(personalPart({ attribute, value: '', weight: 1 })).toBe('attribute'),
  );

  it('finds the person in a value', () => {
    expect(personalPart({ attribute: 'segment', value: 'Pregnant', weight: 1 })).toBe('value');
  });

  it.each([
    ['material', 'linen'],
    ['package', 'large'],
    ['vintage', '1990'],
  ])('lets %s pass', (attribute, value) => expect(personalPart({ attribute, value, weight: 1 })).toBeUndefined());
});
