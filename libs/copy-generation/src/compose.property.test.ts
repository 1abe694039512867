import { type CatalogItem, channelName } from '@attune/contracts';
import fc from 'fast-check';
import { FIELD_LIMITS } from './channels';
import { compose, composeTemplate, fillPrice } from './compose';
import { extractFacts } from './facts/extract-facts';
import { LOCALES, negotiate } from './locales';
import { type Field, joinSentences } from './realise/draft';
import { verifyField } from './verify/citations';
import { CHECKS } from './verify/verdict';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.lorem({ maxCount: 8 }),
  fc.constantFrom('N/A', 'Yes', 'no', 'Linen', '12', '1.5 kg', '<b>x</b>', '100%', 'a, b and c.', '$5', '{name}', '"'),
  fc.constantFrom('藏青色亚麻衬衫', '纯棉！', 'Été', 'Île de Ré', 'ÑANDÚ', '¡Hola!', '12克', '白色、黑色。', 'de'),
);
const attributeName = fc.constantFrom(
  ...['material', 'colour', 'color', 'size', 'fit', 'pockets', 'weight', 'waterproof', 'hood', 'skin_type', 'model'],
  ...['constructor', '__proto__', 'origin', 'flavour', 'author', 'pack_size', 'size_cm', 'über maß', 'price'],
);
const anyItem: fc.Arbitrary<CatalogItem> = fc.record({
  itemId: fc.stringMatching(/^[A-Za-z0-9][\w .:/-]{0,50}[A-Za-z0-9]$/),
  title: anyText.map((text) => text || ' '),
  description: fc.option(anyText, { nil: undefined }),
  brand: fc.option(anyText, { nil: undefined }),
  categoryPath: fc.array(anyText, { maxLength: 4 }),
  price: fc.option(
    fc.record({
      amountMinor: fc.oneof(fc.maxSafeNat(), fc.integer({ min: 1, max: 999_999 })),
      currency: fc.constantFrom('EUR', 'JPY', 'KWD', 'USD', 'XXX'),
    }),
    { nil: undefined },
  ),
  inStock: fc.boolean(),
  attributes: fc.dictionary(
    attributeName,
    fc.oneof(anyText, fc.boolean(), fc.double({ noNaN: true }), fc.integer(), fc.array(anyText, { maxLength: 10 })),
  ),
});
const anyOptions = fc.record({
  channel: fc.constantFrom(...channelName.options),
  locale: fc.constantFrom(...LOCALES),
  tone: fc.constantFrom('plain' as const, 'warm' as const, 'crisp' as const),
  limits: fc.constantFrom(
    new Map<string, number>(),
    new Map([
      ['body', 70],
      ['title', 20],
      ['short', 0],
    ]),
  ),
  question: fc.option(fc.oneof(anyText, fc.constantFrom('How much is it?', 'Is it waterproof?', 'in red?')), {
    nil: undefined,
  }),
  affinities: fc.array(
    fc.record({
      attribute: fc.oneof(attributeName, fc.constantFrom('brand', 'category')),
      value: anyText,
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 20 },
  ),
  seed: fc.nat(),
});

type Request = typeof anyOptions extends fc.Arbitrary<infer Options> ? Options : never;
const write = (item: CatalogItem, { locale, ...options }: Request) =>
  compose(extractFacts(item), { ...options, grammar: negotiate(locale)! });

/** The field as it was checked: without the marks around what runs from right to left. */
function withoutMarks(field: Field): Field {
  const plain = (text: string) => text.replace(/\u2068([^\u2066-\u2069]*)\u2069/gu, '$1');
  const sentences = field.sentences.map((sentence) => ({ ...sentence, text: plain(sentence.text) }));
  return { ...field, text: plain(field.text), sentences };
}

const RUNS = { numRuns: 600 };
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe('compose, for any item and any request', () => {
  it('keeps every limit and passes its own check, without anything to refuse', () => {
    fc.assert(
      fc.property(anyItem, anyOptions, (item, options) => {
        const product = extractFacts(item);
        const copy = write(item, options);
        const limits: Readonly<Record<string, number>> = FIELD_LIMITS[options.channel];
        for (const field of copy.fields) {
          const limit = Math.min(limits[field.name], options.limits.get(field.name) ?? Infinity);
          expect([...graphemes.segment(field.text)].length).toBeLessThanOrEqual(limit);
          expect(field.text).not.toMatch(/[{}]/);
          expect(field.text).toBe(joinSentences(field.sentences));
          expect(verifyField(withoutMarks(field), product, negotiate(options.locale)!)).toEqual([]);
        }
        // The rules' own check finds nothing; the checks of any text may refuse what stands in a catalog.
        const byOwnCheck = copy.refused.filter((finding) => !CHECKS.some((check) => finding.startsWith(`${check}: `)));
        expect(byOwnCheck).toEqual([]);
        expect(
          copy.verdict.findings.filter(({ severity, check }) => severity === 'hard' && check !== 'coverage'),
        ).toEqual([]);
      }),
      RUNS,
    );
  });

  it('cites only what the catalog has, in every sentence', () => {
    fc.assert(
      fc.property(anyItem, anyOptions, (item, options) => {
        const product = extractFacts(item);
        const known = new Set(
          [product.name, ...product.facts].flatMap(({ field, values }) => values.map((value) => `${field}=${value}`)),
        );
        for (const { facts } of write(item, options).fields.flatMap(({ sentences }) => sentences)) {
          expect(facts.length).toBeGreaterThan(0);
          for (const { field, value } of facts) expect(known).toContain(`${field}=${value}`);
        }
      }),
      RUNS,
    );
  });

  it('keeps nothing of the amount in what is kept, and all of it in what is read', () => {
    fc.assert(
      fc.property(anyItem, anyOptions, fc.integer({ min: 1, max: 999_999 }), (item, options, amountMinor) => {
        if (!item.price || item.price.amountMinor === 0 || item.price.amountMinor > 999_999) return;
        const other = { ...item, price: { ...item.price, amountMinor } };
        const grammar = negotiate(options.locale)!;
        const kept = composeTemplate(extractFacts(item), { ...options, grammar });
        expect(fillPrice(kept, extractFacts(other), grammar, options.limits)?.fields).toEqual(
          write(other, options).fields,
        );
        expect(write(other, options).copyId).toBe(kept.copyId);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the same request, and for the facts in another order', () => {
    fc.assert(
      fc.property(anyItem, anyOptions, (item, options) => {
        const attributes = Object.fromEntries(Object.entries(item.attributes).reverse());
        const copy = write(item, options);
        expect(write(item, options)).toEqual(copy);
        expect(write({ ...item, attributes }, options).productVersion).toBe(copy.productVersion);
      }),
      { numRuns: 300 },
    );
  });
});
