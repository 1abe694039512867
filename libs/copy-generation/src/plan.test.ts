import { type CatalogItem, type ChannelName } from '@attune/contracts';
import { extractFacts } from './facts/extract-facts';
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
  plan('search_result', [{ attribute, value, weight }]);

describe('planCopy', () => {
  it('leads with the most informative fact when nothing is known of the shopper', () => {
    const untailored = plan('product_page');
    expect(untailored.lead?.attribute).toBe('material');
    expect(untailored.tailored).toBe(false);
    expect(untailored.segment).toBe('');
    expect(untailored.reason).toBe('material leads: the most informative of 7 facts');
  });

  it.each([
    ['brand', 'nordwind', 'brand leads: chosen for an interest in Nordwind'],
    ['Color', 'white', 'colour leads: chosen for an interest in White'],
    ['material', 'linen', 'material leads: chosen for an interest in Organic Linen'],
    ['category', 'Shirts', 'category leads: chosen for an interest in Shirts'],
    ['price', '', 'price leads: chosen for an interest in it'],
    ['machine_washable', 'yes', 'machine_washable leads: chosen for an interest in it'],
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

const bag: CatalogItem = {
  ...shirt,
  itemId: 'bag',
  title: 'Mauve Leather Backpack',
  brand: undefined,
  categoryPath: ['Accessories', 'Backpack'],
  description: 'A backpack with black straps.',
  attributes: { capacity: '20 l', contains_nuts: true, note: 'Oak {price}' },
};

describe('planCopy, for what a shopper looks at', () => {
  const inBag = (attribute: string, value: string) =>
    plan('card', [{ attribute, value, weight: 0.5 }], extractFacts(bag));

  it('leads with what the name says already, and with a part, when that is looked at', () => {
    expect(inBag('colour', 'mauve').lead).toMatchObject({ attribute: 'colour', inName: true });
    expect(inBag('colour', 'black').lead).toMatchObject({ attribute: 'colour', part: 'strap' });
    expect(inBag('colour', 'black').reason).toBe('colour of the strap leads: chosen for an interest in black');
  });

  it('takes a narrower value for what is looked at, and never a wider one', () => {
    expect(inBag('colour', 'purple').reason).toBe('colour leads: chosen for an interest in mauve');
    expect(leadFor('colour', 'blue').lead?.attribute).toBe('colour');
    expect(leadFor('material', 'merino wool').tailored).toBe(false);
  });

  it('names the affinity that it follows, in one spelling', () => {
    expect(inBag('Color', ' MAUVE ').segment).toBe('colour=mauve');
    expect(leadFor('price', '').segment).toBe('price');
    expect(leadFor('colour', 'red').segment).toBe('');
  });

  it('does not follow what says who the shopper is, whoever let it pass', () => {
    expect(plan('card', [{ attribute: 'category', value: 'maternity', weight: 1 }]).tailored).toBe(false);
  });

  it.each(['product_page', 'card'] as const)('says no price where it stands beside the copy, on a %s', (channel) => {
    const { order, lead } = plan(channel, [{ attribute: 'price', value: '', weight: 1 }]);
    expect(order.map(({ attribute }) => attribute)).not.toContain('price');
    expect(lead?.attribute).toBe('material');
  });

  it('does not look at the amount of a price, which may be another when the text is read', () => {
    expect(leadFor('price', '49.90').lead?.attribute).toBe('material');
  });

  it('does not open with a warning, and leaves out what looks like a slot', () => {
    const { order, lead } = plan('card', [], extractFacts(bag));
    expect(lead?.attribute).toBe('capacity');
    expect(order.map(({ attribute }) => attribute)).toContain('contains_nuts');
    expect(order.flatMap(({ values }) => values)).not.toContain('Oak {price}');
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
    'Familienstand',
    'grossesse',
    'género',
    '性别',
    'age-group',
  ])('finds the person in the attribute %s', (attribute) =>
    expect(personalPart({ attribute, value: '', weight: 1 })).toBe('attribute'),
  );

  it.each(['Pregnant', 'Schwangere', 'femme enceinte', 'embarazada', '孕妇装', 'for seniors', 'Teen', 'halal', 'juif'])(
    'finds the person in the value %s',
    (value) => expect(personalPart({ attribute: 'segment', value, weight: 1 })).toBe('value'),
  );

  it('takes no brand for a creed, and a creed for no brand', () => {
    expect(personalPart({ attribute: 'brand', value: 'Christian Dior', weight: 1 })).toBeUndefined();
    expect(personalPart({ attribute: 'brand', value: 'Christian', weight: 1 })).toBe('value');
  });

  it.each([
    ['material', 'linen'],
    ['package', 'large'],
    ['vintage', '1990'],
    ['colour', 'carrot'],
    ['genre', 'crime'],
  ])('lets %s pass', (attribute, value) => expect(personalPart({ attribute, value, weight: 1 })).toBeUndefined());
});
