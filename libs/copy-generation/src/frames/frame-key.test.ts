import { type CatalogItem } from '@attune/contracts';
import fc from 'fast-check';
import { shirt, wanted } from './test-products';

const other: CatalogItem = {
  ...shirt,
  itemId: 'other',
  title: 'Bellis',
  brand: 'Sonnberg',
  price: { amountMinor: 100, currency: 'JPY' },
  attributes: { material: 'Cork', colour: ['Red', 'Teal'], fit: 'Slim', waterproof: false },
};
const keyOf = (...args: Parameters<typeof wanted>) => wanted(...args).request.key.id;

describe('frameRequest', () => {
  it('gives all products of a kind with the same attributes one key, so that one review serves them all', () =>
    expect(keyOf(other)).toBe(keyOf(shirt)));

  it.each<[string, Parameters<typeof wanted>]>([
    ['channel', [shirt, { channel: 'push' }]],
    ['locale', [shirt, { locale: 'de' }]],
    ['tone', [shirt, { tone: 'warm' }]],
    ['segment', [shirt, { affinities: [{ attribute: 'fit', value: '', weight: 1 }] }]],
    ['kind of product', [{ ...shirt, categoryPath: ['Tents'] }]],
    ['set of attributes', [{ ...shirt, attributes: { fit: 'Easy' } }]],
    ['number of values', [{ ...shirt, attributes: { ...shirt.attributes, material: ['Linen', 'Cork'] } }]],
  ])('gives another %s another key', (_, args) => expect(keyOf(...args)).not.toBe(keyOf(shirt)));

  it('can be read: channel, locale, voice, kind and segment stand in it', () =>
    expect(keyOf(shirt, { affinities: [{ attribute: 'fit', value: '', weight: 1 }] })).toMatch(
      /^frame\/card\/en\/plain\/shirt\/fit\/[0-9a-f]{32}$/,
    ));

  it('takes the kind of product that the catalog gives, else its category', () => {
    const jacket = { ...shirt, attributes: { ...shirt.attributes, type: 'Rain Jacket' } };
    expect(wanted(jacket).request.key.type).toBe('rain jacket');
    expect(wanted(shirt).request.key.type).toMatch(/^shirts?$/);
  });

  it('leaves the segment empty when what the shopper cares about has no slot', () =>
    expect(
      wanted({ ...shirt, title: 'Easy Fit Shirt' }, { affinities: [{ attribute: 'fit', value: '', weight: 1 }] })
        .request.key.segment,
    ).toBe(''));

  it('leads with what the shopper cares about', () => {
    const { request } = wanted(shirt, { affinities: [{ attribute: 'fit', value: '', weight: 1 }] });
    expect(request.fields[0].slots[0]).toBe('fit');
  });

  it('has a slot for no yes or no, no category, and holds no value of the product', () => {
    const { request } = wanted(shirt, { channel: 'email_body' });
    expect(request.slots.map(({ name, kind }) => [name, kind])).toEqual([
      ['name', 'name'],
      ['brand', 'words'],
      ['material', 'words'],
      ['colour', 'list'],
      ['fit', 'words'],
      ['price', 'price'],
    ]);
    const text = JSON.stringify(request);
    for (const value of ['Aster', 'Nordwind', 'Linen', 'Navy', 'Easy', '49']) expect(text).not.toContain(value);
  });

  it('is for nothing where models do not write: answers, and products with a name only', () => {
    expect(wanted(shirt, { channel: 'chat_answer' }).request).toBeUndefined();
    const bare = { ...shirt, brand: undefined, price: undefined, attributes: { waterproof: true } };
    expect(wanted(bare).request).toBeUndefined();
  });

  it('names slots of attributes that no slot can be called after', () => {
    const attributes = Object.fromEntries(
      ['__proto__', 'constructor', '材质', 'name', 'price tag 2'].map((a) => [a, 'Ot']),
    );
    const { request } = wanted(
      { ...shirt, brand: undefined, price: undefined, attributes },
      { channel: 'product_page' },
    );
    const names = request.slots.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['name', 'constructor', 'detailA']));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]*$/);
  });

  it('takes only plain words from the catalog, whatever an attribute or category is called', () => {
    const words = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(words, words, (attribute, category) => {
        const item = { ...shirt, categoryPath: [category], attributes: { [attribute]: 'Ot', fit: 'Easy' } };
        const { request } = wanted(item, { channel: 'product_page' });
        for (const text of [request.key.type, ...request.slots.flatMap(({ name, label }) => [name, label])]) {
          expect(text).toMatch(/^(?:[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*)?$/u);
          expect(text.length).toBeLessThan(500);
        }
      }),
    );
  });
});
