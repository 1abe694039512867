import { type CatalogItem } from '@attune/contracts';
import { DEMO_SHOP_DEFAULTS } from './config';
import { createProducts } from './products';

const items: CatalogItem[] = createProducts(1, DEMO_SHOP_DEFAULTS.products, 60).map(({ item }) => item);
const ofType = (type: string) => items.filter(({ categoryPath }) => categoryPath[2] === type);

describe('what a newcomer reads in the catalog', () => {
  test.each(['Coffee Beans', 'Dog Treats', 'Potting Soil', 'Serums', 'Kitchen Knives', 'Pillows'])(
    '%s come in no colour',
    (type) => {
      expect(ofType(type).length).toBeGreaterThan(0);
      for (const { title, description, attributes } of ofType(type)) {
        expect({ title, colour: attributes['colour'] }).toEqual({ title, colour: undefined });
        expect(title).not.toContain(' in ');
        expect(description).not.toMatch(/shown here|undefined/);
      }
    },
  );

  test('nobody paints silver, oak or marble: what is made of them has their colour', () => {
    const bare = ['Sterling Silver', 'Moonstone', 'Oak', 'Walnut', 'Marble', 'Copper', 'Titanium', 'Damascus Steel'];
    const made = items.filter(({ attributes }) => bare.includes(String(attributes['material'])));
    expect(made.length).toBeGreaterThan(100);
    expect(made.filter(({ attributes }) => attributes['colour'] !== undefined)).toEqual([]);
  });

  test('everything else comes in colours, most models in several', () => {
    const coloured = items.filter(({ attributes }) => attributes['colour'] !== undefined);
    expect(coloured.length).toBeGreaterThan(items.length / 2);
    for (const { title, attributes } of coloured)
      expect(title.endsWith(` in ${String(attributes['colour'])}`)).toBe(true);
    const models = new Set(coloured.map(({ attributes }) => attributes['model']));
    expect(coloured.length / models.size).toBeGreaterThan(1.8);
  });

  test('what is worn in pairs is sold in pairs', () => {
    for (const type of [
      'Heels',
      'Ankle Boots',
      'Sneakers',
      'Hiking Boots',
      'Running Shorts',
      'Cycling Gloves',
      'Chinos',
    ]) {
      for (const { title } of ofType(type)) expect(title).toContain(type);
    }
  });
});
