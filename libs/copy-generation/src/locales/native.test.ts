import { type CatalogItem, type ChannelName } from '@attune/contracts';
import { compose } from '../compose';
import { extractFacts } from '../facts/facts';
import { type Affinity } from '../profile';
import { LOCALES, negotiate } from './index';

/** What an editor of each language would mark: texts about products of an English catalog. */
function write(attributes: CatalogItem['attributes'], tag: string, channel: ChannelName = 'product_page') {
  return compose(extractFacts(itemWith(attributes)), { channel, grammar: negotiate(tag)! });
}

function itemWith(attributes: CatalogItem['attributes']): CatalogItem {
  return { itemId: 'x', title: 'Tarn', brand: 'Ostsee', categoryPath: ['Home', 'Tarns'], attributes, inStock: true };
}

/** The whole text; with plain spaces, since nobody could see others here. */
function text(attributes: CatalogItem['attributes'], tag: string, channel?: ChannelName): string {
  const { fields, refused, verdict } = write(attributes, tag, channel);
  expect([refused, verdict.findings]).toEqual([[], []]);
  return fields.map((field) => field.text.replace(/[\u00a0\u202f]/g, ' ')).join('\n');
}

describe('measures', () => {
  it.each([
    ['en', '2,400 W of power'],
    ['de', 'Leistung von 2.400 W'],
    ['fr', 'puissance de 2 400 W'],
    ['es', 'potencia de 2400 W'],
    ['zh', '功率2,400 W'],
  ])('have their digits grouped as in %s', (tag, phrase) => {
    expect(text({ power: '2,400 W', volume: '1.7 l' }, tag)).toContain(phrase);
  });
});

describe.each(LOCALES)('in %s', (tag) => {
  it.each([
    [{ power: '2,400 W', water_column: '10,000 mm', screen_size: '13 inch', fertiliser: '12 weeks' }],
    [{ width: '1,250 mm', volume: '2 litres', quantity: '1,000' }],
  ])('measures pass the checks: %j', (attributes) => expect(text(attributes, tag)).toMatch(/\d/));
});
