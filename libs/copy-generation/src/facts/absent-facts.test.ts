import { extractFacts } from './extract-facts';

const product = (attributes: Record<string, string>, description = '') =>
  extractFacts({ itemId: 'i1', title: 'Bar Stool', categoryPath: [], inStock: true, attributes, description });
const absent = (attributes: Record<string, string>) => product(attributes).absent.map(({ attribute }) => attribute);

describe('what the catalog says that there is none of', () => {
  it('is a no, and no fact to be told', () => {
    const { absent: none, facts } = product({ backrest: 'none', 'arm rests': 'ohne', colour: 'red' });
    expect(none).toMatchObject([
      { attribute: 'backrest', kind: 'boolean', holds: false, field: 'attributes.backrest', values: ['none'] },
      { attribute: 'arm_rests', kind: 'boolean', holds: false },
    ]);
    expect(facts.map(({ attribute }) => attribute)).toEqual(['colour']);
  });

  it('is not known where every product has one', () => {
    expect(absent({ colour: 'none', brand: 'none', weight: 'none', fit: 'none', sku: 'none' })).toEqual([]);
  });

  it('is part of the version', () => {
    expect(product({ backrest: 'none' }).version).not.toBe(product({}).version);
  });
});

it('keeps the description, cleaned', () => {
  expect(product({}, '<p>No backrest.</p>').description).toBe('No backrest.');
});
