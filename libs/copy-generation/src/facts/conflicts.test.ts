import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from './extract-facts';

function settled(parts: Partial<CatalogItem>) {
  const item = {
    itemId: 'i1',
    title: 'Trail Jacket',
    categoryPath: ['Jackets'],
    inStock: true,
    attributes: {},
    ...parts,
  };
  const { facts, conflicts } = extractFacts(item);
  const said = facts.filter(({ attribute }) => !['category', 'type'].includes(attribute));
  return { said: said.map(({ attribute, values }) => `${attribute}: ${values.join()}`), conflicts };
}

describe('what the catalog says in two ways', () => {
  it('is not said, and told', () => {
    expect(settled({ attributes: { color: 'Red', colour: 'Blue' } })).toEqual({
      said: [],
      conflicts: [{ attribute: 'colour', says: ['attributes.color: Red', 'attributes.colour: Blue'] }],
    });
    expect(settled({ attributes: { waterproof: ['yes', 'no'] } })).toEqual({
      said: [],
      conflicts: [{ attribute: 'waterproof', says: ['attributes.waterproof: yes, no'] }],
    });
  });

  it('is one thing when the one is a kind of the other: the more telling is said', () => {
    expect(settled({ attributes: { color: 'Navy', colour: 'Blue' } })).toEqual({
      said: ['colour: Navy'],
      conflicts: [],
    });
  });

  it('tells of a waterproof name of what is not, or only water-resistant', () => {
    const title = 'Waterproof Trail Jacket';
    expect(settled({ title, attributes: { waterproof: false } })).toEqual({
      said: [],
      conflicts: [{ attribute: 'waterproof', says: ['title: waterproof', 'attributes.waterproof: false'] }],
    });
    const resistant: CatalogItem['attributes'][] = [{ water_resistant: true }, { protection: 'water-resistant' }];
    for (const attributes of resistant) {
      const { said, conflicts } = settled({ title, attributes });
      expect(said).toEqual([]);
      expect(conflicts).toMatchObject([{ attribute: 'waterproof' }]);
    }
    const both = { water_resistant: true, waterproof: true };
    expect(settled({ title, attributes: both }).said).toEqual(['water_resistant: true', 'waterproof: true']);
  });

  it('compares the name’s colour with the field’s', () => {
    const title = 'Navy Jacket';
    expect(settled({ title, attributes: { colour: 'Blue' } })).toEqual({ said: ['colour: Blue'], conflicts: [] });
    expect(settled({ title, attributes: { colour: ['Red', 'Navy'] } }).conflicts).toEqual([]);
    expect(settled({ title, attributes: { colour: 'Midnight Storm' } }).said).toEqual(['colour: Midnight Storm']);
    expect(settled({ title, attributes: { colour: 'Red' } })).toEqual({
      said: [],
      conflicts: [{ attribute: 'colour', says: ['attributes.colour: Red', 'title: navy'] }],
    });
  });

  it('lets the description fill no gap that a conflict left', () => {
    const parts = { title: 'Navy Jacket', description: 'This red jacket.', attributes: { colour: 'Red' } };
    expect(settled(parts).said).toEqual([]);
  });

  it('keeps the field against the description, and tells', () => {
    const attributes = { colour: 'Red', material: 'Wool' };
    expect(settled({ description: 'This black merino jacket.', attributes })).toEqual({
      said: ['colour: Red', 'material: Wool'],
      conflicts: [{ attribute: 'colour', says: ['attributes.colour: Red', 'description: black'] }],
    });
  });

  it('drops the description silently against the name', () => {
    expect(settled({ title: 'Red Jacket', description: 'This black jacket.' })).toEqual({
      said: ['colour: red'],
      conflicts: [],
    });
  });
});
