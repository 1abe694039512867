import { extractFacts } from '../facts/extract-facts';
import { CatalogLexiconBuilder } from './catalog-lexicon';

const product = (itemId: string, brand: string, attributes: Record<string, string>) =>
  extractFacts({ itemId, title: itemId, brand, categoryPath: [], inStock: true, attributes });

describe('CatalogLexiconBuilder', () => {
  it('gathers brands, types and values with their attributes', () => {
    const builder = new CatalogLexiconBuilder();
    builder.add(product('a', 'Nord & Wind', { type: 'Backpacks', colour: 'Navy', strap_colour: 'Cherry' }));
    builder.add(product('b', 'Südwind', { material: 'Cherry', waterproof: 'yes', __proto__: 'x' }));
    const { brands, types, values } = builder.lexicon();
    expect([...brands]).toEqual(['nord wind', 'südwind']);
    expect([...types]).toEqual(['backpack']);
    expect(values.get('navy')).toEqual(new Set(['colour']));
    expect(values.get('cherry')).toEqual(new Set(['colour', 'material']));
    expect(values.has('yes')).toBe(false);
  });

  it('gives a lexicon that later products do not change', () => {
    const builder = new CatalogLexiconBuilder();
    const before = builder.lexicon();
    builder.add(product('a', 'Nordwind', { colour: 'Navy' }));
    expect(before.brands.size + before.values.size).toBe(0);
    expect(builder.lexicon().brands.size).toBe(1);
  });

  it('keeps at most 200,000 values', () => {
    const builder = new CatalogLexiconBuilder();
    const base = product('a', 'Nordwind', { note: 'x' });
    const note = base.facts.find(({ attribute }) => attribute === 'note')!;
    const values = Array.from({ length: 200_010 }, (_, index) => `v${index}`);
    builder.add({ ...base, facts: [{ ...note, values }] });
    expect(builder.lexicon().values.size).toBe(200_000);
  });
});
