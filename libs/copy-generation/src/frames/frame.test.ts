import { type CatalogItem } from '@attune/contracts';
import fc from 'fast-check';
import { compose } from '../compose';
import { fits } from '../graphemes';
import { verdictOf } from '../verify/verdict';
import { type FillOptions, fillModelFrame, isFilled } from './frame';
import { shirt, wanted } from './test-products';

type Place = Parameters<typeof wanted>[1];

function fill(item: CatalogItem, fields: Record<string, string[]>, place: Place, options: Partial<FillOptions> = {}) {
  const { request, product, plan, ...rest } = wanted(item, place);
  const texts = Object.entries(fields).map(([name, sentences]) => ({ name, sentences }));
  const frame = { key: request.key.id, fields: texts, writer: 'model:test', promptVersion: 1 };
  return fillModelFrame(frame, product, plan, { request, ...rest, ...options });
}

function texts(...args: Parameters<typeof fill>): string[] {
  const outcome = fill(...args);
  if (!isFilled(outcome)) throw new Error(outcome.reason);
  return outcome.fields.map(({ name, text }) => `${name}: ${text}`);
}

const body = {
  body: [
    '{name} by {brand} comes in {a fit} fit.',
    '{colour} are its colours.',
    'made with {material}, it costs {price}.',
  ],
};
const email = { channel: 'email_body' } as const;

describe('fillModelFrame', () => {
  it('puts values in with articles, capitals and lists, leaves the price open, and says by rule what is yes or no', () =>
    expect(texts(shirt, body, { channel: 'email_body' })).toEqual([
      'body: Aster by Nordwind comes in an easy fit. Navy and white are its colours. Made with organic linen, it costs {price}.',
    ]));

  it('says on the product page what the product is not, in words of the rules', () => {
    const page = { body: ['{name} by {brand} is made of {material}, in {colour} and {a fit} fit.'] };
    expect(texts(shirt, page, { channel: 'product_page' })[0]).toMatch(/ fit\. It is not waterproof\.$/);
  });

  it('warns in words of the rules', () => {
    const nuts = { ...shirt, attributes: { material: 'Linen', contains_nuts: true } };
    const page = { body: ['{name} by {brand} is made of {material}.'] };
    expect(texts(nuts, page, { channel: 'product_page' })[0]).toMatch(/linen\. It contains nuts\.$/i);
  });

  it('tells for every sentence the facts that carry it', () => {
    const outcome = fill(shirt, body, email);
    expect(isFilled(outcome) && outcome.fields[0].sentences.map(({ facts }) => facts)).toEqual([
      [
        { field: 'title', value: 'Aster' },
        { field: 'brand', value: 'Nordwind' },
        { field: 'attributes.fit', value: 'Easy' },
      ],
      [
        { field: 'attributes.colour', value: 'Navy' },
        { field: 'attributes.colour', value: 'White' },
      ],
      [
        { field: 'attributes.material', value: 'Organic Linen' },
        { field: 'price', value: '{price}' },
      ],
    ]);
  });

  it.each(['de', 'fr', 'es', 'zh'])('puts no value of another language into the words of a model: in %s', (locale) => {
    const page = { body: ['{name}, {brand}: {material}.'] };
    const withMaterial = (material: string) => ({ ...shirt, attributes: { material } });
    const place = { channel: 'product_page', locale } as const;
    expect(fill(withMaterial('Hand-finished brushed wool twill'), page, place)).toEqual({
      reason: 'the value of {material} is not in the language of the text',
      findings: [],
    });
    expect(isFilled(fill(withMaterial('Linen'), page, place))).toBe(true);
  });

  it('leaves a name as its owner writes it', () =>
    expect(texts({ ...shirt, title: 'iAster' }, body, email)[0]).toMatch(/^body: iAster by/));

  it('takes the place of the rules’ field of the same name, and leaves the others', () => {
    const { product, grammar } = wanted(shirt, email);
    const rules = compose(product, { channel: 'email_body', grammar }).fields;
    const outcome = fill(shirt, body, email, { rules });
    expect(isFilled(outcome) && outcome.fields.map(({ name }) => name)).toEqual(rules.map(({ name }) => name));
  });

  it('checks the text as a shopper reads it, with its price, and with the rules’ other fields', () => {
    const verify = jest.fn(() => verdictOf([]));
    const rules = [{ name: 'title', text: 'Aster', sentences: [] }];
    fill(shirt, body, email, { rules, verify });
    expect(verify).toHaveBeenCalledWith(
      [
        expect.objectContaining({ name: 'title', text: 'Aster' }),
        expect.objectContaining({ text: expect.stringMatching(/it costs €49\.90\.$/) as string }),
      ],
      expect.objectContaining({ channel: 'email_body' }),
    );
  });

  it.each<[string, CatalogItem, Partial<FillOptions>]>([
    ['the name is too long for a sentence', { ...shirt, title: 'Aster '.repeat(80).trim() }, {}],
    ['body would be too long', shirt, { limits: new Map([['body', 60]]) }],
    ['the value of {name} has braces', { ...shirt, title: 'Aster {price}' }, {}],
    [
      'the filled text fails the check',
      shirt,
      {
        verify: () =>
          verdictOf([
            {
              check: 'claims',
              severity: 'hard',
              field: 'body',
              start: 0,
              end: 1,
              words: 'a',
              reason: 'no fact says a',
            },
          ]),
      },
    ],
  ])('leaves the product to the rules when %s', (reason, item, options) =>
    expect(fill(item, body, email, options)).toMatchObject({ reason }),
  );

  it('leaves products of another kind to the rules, and those that lack a value', () => {
    const { request, product, plan, ...rest } = wanted(shirt);
    const frame = { key: request.key.id, fields: [], writer: 'model:test', promptVersion: 1 };
    const tents = wanted({ ...shirt, categoryPath: ['Tents'] });
    expect(fillModelFrame(frame, product, plan, { request: tents.request, ...rest })).toMatchObject({
      reason: 'the frame is for other products',
    });
    const plain = wanted({ ...shirt, brand: undefined });
    expect(fillModelFrame(frame, plain.product, plain.plan, { request, ...rest })).toMatchObject({
      reason: 'nothing is known for {brand}',
    });
    expect(fillModelFrame(frame, product, plan, { request, ...rest })).toMatchObject({
      reason: 'the frame has no short',
    });
  });

  it('never throws, leaves no slot open but the price, and keeps the limit, whatever the catalog says', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('{name}', 'N/A', '30 l', '1', 'Navy'),
    );
    const attributes = fc.dictionary(
      fc.constantFrom('material', 'colour', 'fit', 'pockets', 'note', '__proto__'),
      value,
    );
    fc.assert(
      fc.property(value, value, attributes, (title, brand, given) => {
        const item = { ...shirt, title, brand, attributes: given };
        const { request, product, plan, ...rest } = wanted(item, email);
        if (!request) return;
        const sentences = request.slots.map(({ name }) => `It is {${name}}.`);
        const frame = {
          key: request.key.id,
          fields: [{ name: 'body', sentences }],
          writer: 'model:test',
          promptVersion: 1,
        };
        const outcome = fillModelFrame(frame, product, plan, { request, ...rest });
        if (!isFilled(outcome)) return;
        const { text } = outcome.fields[0];
        expect(text.replaceAll('{price}', '')).not.toMatch(/[{}]/);
        expect(fits(text, 600)).toBe(true);
      }),
    );
  });
});
