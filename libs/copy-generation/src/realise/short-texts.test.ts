import { type CatalogItem, type ChannelName } from '@attune/contracts';
import { compose } from '../compose';
import { extractFacts } from '../facts/extract-facts';
import { LOCALES, negotiate } from '../locales';
import { type Affinity } from '../profile';

const product = (item: Partial<CatalogItem>): CatalogItem => ({
  ...{ itemId: 'x', title: 'Linen Shirt', categoryPath: ['Fashion', 'Shirts'], inStock: true, attributes: {} },
  ...item,
});

interface Options {
  locale?: string;
  affinities?: readonly Affinity[];
}

/** The fields of a channel with many seeds, each as "name: text". */
function texts(item: CatalogItem, channel: ChannelName, { locale = 'en', affinities }: Options = {}): string[][] {
  const facts = extractFacts(item);
  return Array.from({ length: 24 }, (_, seed) => {
    const { fields, refused } = compose(facts, { channel, grammar: negotiate(locale)!, affinities, seed });
    expect(refused).toEqual([]);
    return fields.map(({ name, text }) => `${name}: ${text}`);
  });
}

const likes = (attribute: string) => [{ attribute, value: '', weight: 1 }];

const longNamed = product({
  title: 'Polycarbonate Noise-Cancelling Earbuds in Deep Graphite',
  brand: 'Northwave Acoustics',
  categoryPath: ['Electronics', 'Audio', 'Earbuds'],
  price: { amountMinor: 22900, currency: 'EUR' },
});

it('names the product rather than its price where there is no room for both', () => {
  for (const fields of texts(longNamed, 'ad')) {
    const [headline, description] = fields;
    expect(headline).not.toContain(longNamed.title);
    expect(description).toContain(longNamed.title);
  }
});

it('says the kind of product in a headline rather than a name that is cut', () => {
  for (const [headline] of texts(longNamed, 'ad')) expect(headline).toMatch(/Earbuds(?: (?:by|from) .*)?$/);
});

it('cuts a name rather than say the kind that it begins with, which alone would be taken for a claim', () => {
  const item = product({
    ...{ title: 'Artisan Tea Set with Wooden Tray', categoryPath: ['Home', 'Decor'] },
    description: 'Enjoy this artisan tea set with a tray.',
  });
  for (const [headline] of texts(item, 'ad')) expect(headline).toMatch(/^headline: Artisan Tea Set .*…$/);
});

it.each(LOCALES)('cuts no name behind a word like "in" of the language that the name is in, in %s', (locale) => {
  const item = product({
    title: 'Recycled Polyester Upholstered Swivel Chair in Terracotta Clay',
    categoryPath: ['Home'],
  });
  for (const [title] of texts(item, 'push', { locale }))
    expect(title).toBe('title: Recycled Polyester Upholstered Swivel Chair…');
});

it('does not say two facts with the same words: no "it has ..., and it has ..."', () => {
  const item = product({
    title: 'Cotton Shirt',
    brand: 'Linde',
    attributes: { material: 'Cotton', pattern: 'checked', collar: 'shawl' },
  });
  for (const fields of texts(item, 'product_page', { affinities: likes('material') })) {
    expect(fields.join('\n')).not.toMatch(/it has [^.]*[.;,] (?:and )?it has\b/i);
  }
});

it('says a fact in other words where two phrases would begin alike', () => {
  const item = product({ title: 'Leinenhemd', brand: 'Linde', attributes: { material: 'Leinen' } });
  for (const fields of texts(item, 'card', { locale: 'de' })) {
    expect(fields.join('\n')).toMatch(/Leinen/);
    expect(fields.join('\n')).toMatch(/short: .*Linde/);
  }
});

it('leads on to the section where a text would be one short phrase', () => {
  const item = product({
    title: 'Silk Scarf',
    attributes: { colour: 'Red' },
    price: { amountMinor: 3999, currency: 'USD' },
  });
  for (const [, preheader] of texts(item, 'email_subject', { affinities: likes('price') })) {
    expect(preheader).toMatch(/^preheader: .{20}/);
  }
});

it.each(['ad', 'email_subject', 'push', 'search_result'] as const)(
  'does not take a section of the shop for the thing, as if strings cost what the guitar does: %s',
  (channel) => {
    const item = product({
      ...{ title: 'Vintage Sunburst Bass Guitar', categoryPath: ['Instruments', 'Strings'] },
      price: { amountMinor: 79999, currency: 'USD' },
    });
    for (const fields of [...texts(item, channel, { affinities: likes('price') }), ...texts(item, channel)]) {
      expect(fields.join('\n')).not.toMatch(/Strings(?!(?: section)? (?:of|section)|\.)/);
    }
  },
);

it('takes the category for the thing where the name holds it', () => {
  const item = product({ title: 'Silk Fringed Evening Scarf', categoryPath: ['Fashion', 'Scarves'], brand: 'Linde' });
  for (const [headline] of texts(item, 'ad', { affinities: likes('type') })) expect(headline).toMatch(/Scar(?:f|ves)/);
});

it('has a preheader for a name and a price', () => {
  const item = product({
    ...{ title: 'Blush Bouquet', categoryPath: ['Floral', 'Bouquet'] },
    price: { amountMinor: 5999, currency: 'USD' },
  });
  for (const fields of texts(item, 'email_subject', { affinities: likes('price') })) expect(fields).toHaveLength(2);
});

it('does not give up a text for a list that is too long for it', () => {
  const colour = Array.from({ length: 20 }, (_, index) => `Shade ${index + 1}`);
  const item = product({ brand: 'Linde', attributes: { colour, material: 'Wool', pattern: 'checked' } });
  for (const [body] of texts(item, 'social_post')) {
    expect(body).toMatch(/wool|checked/);
    expect(body).toContain('Linde');
    expect(body).not.toContain('Shade');
  }
  const page = texts(item, 'product_page').map((fields) => fields.join('\n'));
  for (const text of page) expect(text).toMatch(/bullet: .*Shade 1, Shade 2/);
});
