import { type CatalogItem } from '@attune/contracts';
import { compose } from './compose';
import { extractFacts } from './facts/extract-facts';
import { negotiate } from './locales';
import { alike, composeVariants } from './variants';

const shirt: CatalogItem = {
  itemId: 'shirt',
  title: 'Oxford Shirt',
  brand: 'Nordwind',
  categoryPath: ['Fashion', 'Shirts'],
  price: { amountMinor: 4990, currency: 'EUR' },
  inStock: true,
  attributes: { material: 'Linen', colour: ['Navy', 'White'], size: ['S', 'M'], fit: 'Slim', machine_washable: true },
};
const options = { channel: 'product_page', grammar: negotiate('en')! } as const;

describe('composeVariants', () => {
  it('gives texts that differ, the one of the request first', () => {
    const variants = composeVariants(extractFacts(shirt), options, 3);
    expect(variants).toHaveLength(3);
    expect(variants[0]).toEqual(compose(extractFacts(shirt), options));
    const pairs = variants.flatMap((one, i) => variants.slice(i + 1).map((other) => alike(one, other)));
    expect(Math.max(...pairs)).toBeLessThanOrEqual(0.6);
  });

  it('gives the same ones each time', () => {
    const product = extractFacts(shirt);
    expect(composeVariants(product, options, 5)).toEqual(composeVariants(product, options, 5));
  });

  it('gives no two alike, and fewer when the product gives no more', () => {
    const bare = extractFacts({ ...shirt, brand: undefined, categoryPath: [], price: undefined, attributes: {} });
    const texts = composeVariants(bare, { ...options, channel: 'card' }, 5).map(({ fields }) =>
      fields.map(({ text }) => text).join(),
    );
    expect(texts).toEqual(['Oxford Shirt']);
  });

  it('gives one at least and five at most', () => {
    const product = extractFacts(shirt);
    expect(composeVariants(product, options, 0)).toHaveLength(1);
    expect(composeVariants(product, options, 500).length).toBeLessThanOrEqual(5);
  });
});
