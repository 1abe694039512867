import { channelName } from '@attune/contracts';
import fc from 'fast-check';
import { cpuTimeOf } from '../cpu-time';
import { compose } from '../compose';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { LOCALES, negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { FakeConceptFinder } from './language/fake-concept-finder';
import { sampleProduct } from './sample-products';
import { shopProduct } from './shop-products';
import { MAX_TEXT, verifyText } from './verify-text';

const SAMPLES = ['daypack', 'lamp', 'mug', 'jacket', 'bar', 'headphones'];
const concepts = new FakeConceptFinder();
const grammars = LOCALES.map((tag) => Object.assign(Object.create(negotiate(tag)!) as Grammar, { concepts }));
type Grammar = NonNullable<ReturnType<typeof negotiate>>;

const verify = (text: string, itemId = 'daypack', grammar: Grammar = grammars[0]) =>
  verifyText([{ name: 'body', text }], {
    product: sampleProduct(itemId),
    grammar,
    channel: 'product_page',
    catalog: EMPTY_CATALOG_LEXICON,
    policy: DEFAULT_CLAIM_POLICY,
  });

const words = fc.constantFrom(
  ...[
    'navy',
    'beige',
    'straps',
    'not',
    'without',
    'a',
    'hood',
    '25',
    'l',
    '€',
    '89.90',
    'under',
    'best',
    'Nordwind',
    ',',
  ],
  ...[
    'waterproof',
    '-free',
    'nut',
    'half',
    'dozen',
    'the',
    'and',
    '(',
    '"',
    '{price}',
    '<b>',
    'é',
    'e\u0301',
    '防水',
    '🔥',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(words, { maxLength: 40 }).map((some) => some.join(' ')),
);
const anyCase = [anyText, fc.constantFrom(...SAMPLES), fc.nat({ max: grammars.length - 1 })] as const;

describe('verifyText, of any text', () => {
  it('never throws, and each finding has the words of its place', () => {
    fc.assert(
      fc.property(...anyCase, (text, itemId, grammar) => {
        for (const { start, end, words: found } of verify(text, itemId, grammars[grammar]).findings) {
          expect(start).toBeLessThanOrEqual(end);
          expect(text.slice(start, end)).toBe(found);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('says the same of a text however its accents are written', () => {
    fc.assert(
      fc.property(...anyCase, (text, itemId, grammar) => {
        const outline = (form: string) =>
          verify(form, itemId, grammars[grammar])
            .findings.map(({ check, severity, reason }) => `${check} ${severity} ${reason}`)
            // Where the words stand is another place in another form, and the findings are in the order of places.
            .sort();
        fc.pre(text.normalize('NFD').length < MAX_TEXT);
        expect(outline(text.normalize('NFD'))).toEqual(outline(text.normalize('NFC')));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'a ',
    'not ',
    '1 ',
    '((',
    '[insert',
    '{',
    '"',
    '<',
    '&',
    'navy straps, ',
    '不',
    'a-',
    '1,',
    '- ',
    'b@',
    'é',
  ])('refuses 200 kB of %j at once, and reads as much as it reads at all in a moment', (piece) => {
    expect(verify(piece.repeat(200_000 / piece.length)).outcome).toBe('refused');
    expect(cpuTimeOf(() => verify(piece.repeat(200_000 / piece.length)))).toBeLessThan(100);
    expect(cpuTimeOf(() => verify(piece.repeat((MAX_TEXT - 2) / piece.length)))).toBeLessThan(1_500);
  });

  // Each word asks for another way through the checks: values, parts, denials, numbers, lists.
  it.each([
    ['en', 'navy '],
    ['en', 'beige straps with '],
    ['en', 'no lid and '],
    ['en', '25 l '],
    ['de', 'nie '],
    ['de', 'Riemen fehlen '],
    ['fr', 'ne bleu pas '],
    ['es', 'azul no 5 '],
    ['zh', '米色'],
    ['zh', '不防水'],
  ])('reads a text of sixteen times the length in some sixteen times the time: in %s, %j', (tag, piece) => {
    const timeOf = (length: number) =>
      cpuTimeOf(() => verify(piece.repeat(length / piece.length), 'daypack', negotiate(tag)));
    timeOf(MAX_TEXT / 16);
    const short = timeOf(MAX_TEXT / 16);
    // Where each word is compared with all others it takes 256 times, and far more where that is done for each of them.
    expect(timeOf(MAX_TEXT)).toBeLessThan(100 * Math.max(1, short));
  });
});

it.each([
  'A train. Not suitable for children under 3 years. Keep away from fire. Contains nuts.',
  'Ein Zug. Nicht für Kinder unter 3 Jahren geeignet. Von Feuer fernhalten. Enthält Nüsse.',
  'Un train. Ne convient pas aux enfants de moins de 3 ans. Tenir à l’écart du feu. Contient des noix.',
  'Un tren. No apto para niños menores de 3 años. Mantener alejado del fuego. Contiene nueces.',
  '小火车。不适合3岁以下儿童。远离火源。含坚果。',
])('lets no page of the rules leave out what a description warns of, in any language: %j', (description) => {
  const product = shopProduct('train', 'Elm Train', 'Trains', { material: 'Oak', colour: 'Red' }, description);
  const [warning] = product.facts.filter(({ attribute }) => attribute === 'described_warnings');
  for (const grammar of grammars) {
    for (const channel of channelName.options) {
      const options = { product, channel, grammar, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
      const { fields, refused } = compose(product, { channel, grammar, seed: 3 });
      expect([refused, verifyText(fields, options).findings]).toEqual([[], []]);
      const text = fields.map((field) => field.text).join('\n');
      for (const value of channel === 'product_page' ? warning.values : [])
        expect(text.toLowerCase()).toContain(value.toLowerCase());
    }
  }
});

it('finds nothing in what the rules write, in any channel and language', () => {
  for (const grammar of grammars) {
    for (const itemId of SAMPLES) {
      for (const channel of channelName.options) {
        for (let seed = 0; seed < 12; seed++) {
          const product = sampleProduct(itemId);
          const { fields } = compose(product, { channel, grammar, seed });
          const options = { product, grammar, channel, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
          expect(verifyText(fields, options).findings).toEqual([]);
        }
      }
    }
  }
});
