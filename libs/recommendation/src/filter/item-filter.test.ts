import { type CatalogItem, type Money } from '@attune/contracts';
import { atOnce } from '@attune/ranking-model';
import fc from 'fast-check';
import { catalogOf, item } from '../test-shop';
import { FilterError } from './filter-error';
import { itemFilter } from './item-filter';
import { MAX_FILTER_LENGTH } from './parse-filter';

const eur = (amountMinor: number): Money => ({ amountMinor, currency: 'EUR' });

const kettle = item('kettle', {
  title: 'Steel Kettle',
  brand: 'Acme',
  categoryPath: ['Home', 'Kitchen', 'Kettles'],
  price: eur(1999),
  attributes: { colour: ['red', 'blue'], litres: 1.5, cordless: true, 'Cable length': '75', note: 'a "good" one' },
});
const plain = item('plain', { inStock: false });

const matches = (filter: string, one: CatalogItem = kettle) => itemFilter(filter)(one);

describe('a filter', () => {
  it.each([
    ['brand = "Acme"', true],
    ['brand != "Acme"', false],
    ['brand in ("Other", "Acme")', true],
    ['brand not in ("Other", "Acme")', false],
    ['brand exists', true],
    ['itemId = "kettle"', true],
    ['title = "Steel Kettle"', true],
    ['category = "Kitchen"', true],
    ['category = "Kitchen > Kettles"', true],
    ['category = "Home > Kettles"', false],
    ['category = "Kit"', false],
    ['price < 20', true],
    ['price <= 19.99', true],
    ['price >= 19.99 EUR', true],
    ['price < 19.99', false],
    ['price < 20 USD', false],
    ['price = 19.99', true],
    ['inStock', true],
    ['not inStock', false],
    ['inStock = false', false],
    ['attributes.colour = "red"', true],
    ['attributes.colour != "red"', false],
    ['attributes.colour = "green"', false],
    ['attributes.litres > 1', true],
    ['attributes.litres = 1.5', true],
    ['attributes.cordless', true],
    ['attributes.cordless = false', false],
    ['attributes["Cable length"] >= 75', true],
    ['attributes["Cable length"] = "75"', true],
    [String.raw`attributes.note = "a \"good\" one"`, true],
    ['attributes.width exists', false],
    ['attributes.__proto__ exists', false],
    ['attributes.constructor exists', false],
  ])('%s is %s of the kettle', (filter, expected) => {
    expect(matches(filter)).toBe(expected);
  });

  it.each([
    'brand = "Acme"',
    'brand != "Acme"',
    'price < 50',
    'price >= 50',
    'attributes.colour = "red"',
    'attributes.colour != "red"',
    'attributes.litres > 1',
    'category = "Home"',
    'category != "Home"',
    'brand exists',
  ])('%s passes over what does not have it', (filter) => {
    expect(matches(filter, plain)).toBe(false);
  });

  it('binds and closer than or, not closest, and takes parentheses and keywords in any letters', () => {
    expect(matches('brand = "Acme" or brand = "x" and brand = "y"')).toBe(true);
    expect(matches('(brand = "Acme" or brand = "x") and brand = "y"')).toBe(false);
    expect(matches('not brand = "x" AND inStock')).toBe(true);
    expect(matches('NOT (brand = "Acme" OR inStock)')).toBe(false);
  });

  it('compares amounts by the digits of their currency', () => {
    const inYen = item('yen', { price: { amountMinor: 1500, currency: 'JPY' } });
    expect(matches('price < 1501', inYen)).toBe(true);
    expect(matches('price = 1500 JPY', inYen)).toBe(true);
    expect(matches('price < 1500.5', inYen)).toBe(true);
    expect(matches('price = 15', inYen)).toBe(false);
  });

  it.each(['Caf\u00e9', 'Cafe\u0301'])('knows %s however its characters are composed', (asked) => {
    for (const name of ['Caf\u00e9', 'Cafe\u0301']) {
      const written = item('cafe', {
        title: name,
        brand: name,
        categoryPath: ['All', name],
        attributes: { place: name },
      });
      const catalog = catalogOf(written);
      const cafe = catalog.item('cafe')!;
      for (const field of ['title', 'brand', 'category', 'attributes.place']) {
        expect(matches(`${field} = "${asked}"`, cafe)).toBe(true);
        expect(matches(`${field} != "${asked}"`, cafe)).toBe(false);
      }
      for (const field of ['brand', 'category', 'attributes.place']) {
        const { attribute, value } = itemFilter(`${field} = "${asked}"`).group!;
        expect(catalog.available.itemsAt(atOnce(catalog.available.placesWith(attribute, value))!)).toEqual([cafe]);
      }
    }
    const named = item('named', { attributes: { 'Caf\u00e9': 'x' } });
    expect(matches(`attributes["${asked}"] = "x"`, named)).toBe(true);
    expect(matches(`attributes.${asked} = "x"`, named)).toBe(true);
  });
});

describe('a filter that is wrong says where, and what would be right', () => {
  it.each([
    ['', 1, 'here must be a field, not the end'],
    ['brand =', 8, 'here must be a value: "text", a number, an amount like 49.90 EUR, true or false, not the end'],
    ['brand = Acme', 9, 'here must be a value: "text", a number, an amount like 49.90 EUR, true or false, not "Acme"'],
    ['brand = "Acme', 9, 'the text is not closed: a " is missing'],
    ['brand = "Ac\\me"', 12, 'only \\" and \\\\ are known'],
    ['colour = "red"', 1, 'if it is an attribute, attributes.colour'],
    ['attributes = "red"', 1, 'there is no field attributes: it is one of'],
    ['brand < "B"', 1, 'brand is text: it takes =, != and in'],
    ['brand = 7', 9, 'brand is text: put the value in quotes'],
    ['price < "50"', 9, 'price is an amount: compare it with 49.90 EUR, or 49.90'],
    ['price < 49.999 EUR', 9, '49.999 is no amount of EUR'],
    ['inStock > 1', 11, 'inStock is true or false: it takes = and !='],
    ['attributes.colour < "red"', 21, '< compares numbers only'],
    ['attributes.width < 5 EUR', 20, 'only price is an amount: leave the currency out'],
    ['(inStock', 9, 'here must be and, or, or ), not the end'],
    ['inStock)', 8, 'here must be and, or, or the end, not ")"'],
    ['inStock brand', 9, 'here must be and, or, or the end, not "brand"'],
    ['brand not = "x"', 11, 'here must be in, not "="'],
    ['brand in "x"', 10, 'here must be ( and the values, not "x"'],
    ['brand in ()', 11, 'here must be a value'],
    ['brand & "x"', 7, '"&" has no meaning here'],
    ['attributes[colour] = "x"', 12, 'here must be the name of an attribute in quotes, not "colour"'],
    ['and', 1, 'here must be a field, not "and"'],
  ])('%s at character %i', (filter, character, reason) => {
    const failure = (() => {
      try {
        itemFilter(filter);
        return undefined;
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toBeInstanceOf(FilterError);
    expect((failure as FilterError).message).toContain(`at character ${character}: `);
    expect((failure as FilterError).message).toContain(reason);
  });

  it('also when it is too long, too deep or has too many values, however large', () => {
    expect(() => itemFilter(`brand = "${'x'.repeat(MAX_FILTER_LENGTH)}"`)).toThrow('at most 20000 characters');
    const nested = (levels: number) => `${'('.repeat(levels)}inStock${')'.repeat(levels)}`;
    expect(itemFilter(nested(50))(item('a'))).toBe(true);
    expect(() => itemFilter(nested(51))).toThrow('nested deeper than 50 levels');
    expect(() => itemFilter('not '.repeat(4_000) + 'inStock')).toThrow('nested deeper than 50 levels');
    expect(() => itemFilter(`attributes.n in (${Array.from({ length: 1_001 }, (_, n) => n).join()})`)).toThrow(
      'at most 1000 values',
    );
  });
});

describe('a filter compares each item with a bounded number of values', () => {
  const by = (count: number, comparison: (n: number) => string, joined = ' or ') =>
    Array.from({ length: count }, (_, n) => comparison(n)).join(joined);

  it('so one that asks for more is refused with the place where it is too much', () => {
    const filter = by(500, (n) => `attributes.a${n}=${n}`);
    const place = filter.indexOf('attributes.a200=') + 1;
    expect(() => itemFilter(filter)).toThrow(`at character ${place}: an item would be compared more than 200 times`);
    expect(itemFilter(by(200, (n) => `attributes.a${n}=${n}`))(kettle)).toBe(false);
    expect(() => itemFilter(by(900, () => 'inStock exists'))).toThrow('more than 200 times');
  });

  it.each<[string, string, boolean]>([
    ['amounts', by(1_000, (n) => `price<${n}`), true],
    ['amounts of which each must hold', by(1_000, (n) => `price>${n}`, ' and '), false],
    ['texts that are excluded', by(700, (n) => `brand!="b${n}"`, ' and '), true],
    ['texts that are none of these', by(700, (n) => `not brand="b${n}"`, ' and '), true],
    ['whether there is one', by(600, () => 'attributes.litres exists'), true],
  ])('but not for many comparisons of one field: %s', (_, filter, expected) => {
    expect(matches(filter)).toBe(expected);
  });
});

describe('any filter', () => {
  it('is read or refused with a place within it; nothing else is thrown', () => {
    const pieces = fc.constantFrom(
      ...['brand', 'price', 'attributes', '.', '[', ']', '"x"', '"', '(', ')', ',', '=', '!=', '<', 'in', 'not', 'and'],
      ...['or', 'exists', '12', '-1.5', 'EUR', 'true', ' ', '\\', '💥', '\u0000', '__proto__'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 20 }).map((some) => some.join(' ')),
        ),
        (filter) => {
          try {
            itemFilter(filter)(kettle);
          } catch (error) {
            if (!(error instanceof FilterError)) throw error;
            expect(error.position).toBeGreaterThanOrEqual(0);
            expect(error.position).toBeLessThanOrEqual(filter.length);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('finds a text that is quoted by the rule, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const quoted = `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
        const one = catalogOf(item('one', { attributes: { any: text } })).item('one')!;
        expect(matches(`attributes.any = ${quoted}`, one)).toBe(true);
      }),
    );
  });
});
