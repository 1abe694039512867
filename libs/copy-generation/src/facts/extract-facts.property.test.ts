import { type CatalogItem } from '@attune/contracts';
import fc from 'fast-check';
import { cleanText } from './clean-text';
import { extractFacts } from './extract-facts';

const phrase = fc
  .array(
    fc.constantFrom(
      ...[
        'this',
        'our',
        'a',
        'with',
        'made',
        'of',
        'in',
        'no',
        'and',
        'backpack',
        'straps',
        'zipper',
        'navy',
        'off-white',
      ],
      ...[
        'gold-toned',
        'gold',
        'olive',
        'leather',
        'wooden',
        'organic',
        'striped',
        'hue',
        'features',
        'stone',
        ',',
        '.',
      ],
      ...[
        '500 ml',
        '2 x',
        '12-pack',
        '<b>',
        '&amp;',
        '\u200b',
        '\u202e',
        'rеd',
        '👜',
        'กระเป๋า',
        'חום',
        'e\u0301',
        'Red',
      ],
    ),
    { maxLength: 25 },
  )
  .map((words) => words.join(' '));
const text = fc.oneof(phrase, phrase, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const name = fc.constantFrom(
  ...['colour', 'color', 'strap_colour', 'material', 'sole', 'weight', 'weight_g', 'size_cm', 'size', 'type', 'brand'],
  ...['waterproof', 'water_resistant', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '_', 'ß', 'warnings'],
);
const anyItem: fc.Arbitrary<CatalogItem> = fc.record({
  itemId: fc.string({ minLength: 1, maxLength: 20 }),
  title: fc.oneof(
    text,
    text.map((words) => `${words} Backpack`),
  ),
  description: fc.option(text, { nil: undefined }),
  brand: fc.option(text, { nil: undefined }),
  categoryPath: fc.oneof(fc.constant<string[]>(['Backpacks']), fc.array(text, { maxLength: 3 })),
  price: fc.option(fc.record({ amountMinor: fc.nat(), currency: fc.constantFrom('EUR', 'JPY', 'QQQ') }), {
    nil: undefined,
  }),
  inStock: fc.boolean(),
  attributes: fc.dictionary(name, fc.oneof(text, fc.boolean(), fc.double(), fc.array(text, { maxLength: 4 }))),
});
const RUNS = { numRuns: 1_000 };

describe('extractFacts, for any item', () => {
  it('has every value that it read where it says', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        for (const { evidence, values, source } of extractFacts(item).facts) {
          expect(evidence === undefined).toBe(source === 'structured');
          if (!evidence) continue;
          const field = cleanText((evidence.field === 'title' ? item.title : item.description) ?? '');
          const span = field.slice(evidence.start, evidence.end).replace(/\s+/gu, ' ').toLowerCase();
          for (const value of values) expect(span).toContain(value.toLowerCase());
        }
      }),
      RUNS,
    );
  });

  it('says one thing of each attribute and part, under ids of their own', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const { facts } = extractFacts(item);
        expect(new Set(facts.map(({ attribute, part }) => `${attribute}/${part}`)).size).toBe(facts.length);
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
        for (const { values } of facts) expect(values.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('gives the same, in whatever order the attributes stand', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const attributes = Object.fromEntries(Object.entries(item.attributes).reverse());
        const [one, other] = [extractFacts(item), extractFacts({ ...item, attributes })];
        expect(other.version).toBe(one.version);
        expect(other.facts).toEqual(one.facts);
        expect([...other.conflicts].map((conflict) => JSON.stringify(conflict)).sort()).toEqual(
          [...one.conflicts].map((conflict) => JSON.stringify(conflict)).sort(),
        );
      }),
      RUNS,
    );
  });

  it('gives the same version for another amount of the price, and for another stock', () => {
    fc.assert(
      fc.property(anyItem, fc.integer({ min: 1 }), (item, amountMinor) => {
        const price = { amountMinor: 1, currency: 'EUR' };
        const version = extractFacts({ ...item, price }).version;
        expect(extractFacts({ ...item, price: { ...price, amountMinor }, inStock: !item.inStock }).version).toBe(
          version,
        );
        expect(extractFacts({ ...item, price: { ...price, currency: 'USD' } }).version).not.toBe(version);
        expect(extractFacts({ ...item, price: undefined }).version).not.toBe(version);
        expect(extractFacts({ ...item, price: { ...price, amountMinor: 0 } }).version).not.toBe(version);
      }),
      { numRuns: 300 },
    );
  });
});
