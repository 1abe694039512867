import { channelName } from '@attune/contracts';
import fc from 'fast-check';
import { cpuTimeOf } from '../cpu-time';
import { compose } from '../compose';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { LOCALES, negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { FakeConceptFinder } from './language/fake-concept-finder';
import { sampleProduct } from './sample-products';
import { MAX_TEXT, verifyText } from './verify-text';

const SAMPLES = ['daypack', 'lamp', 'mug', 'jacket', 'bar', 'headphones'];
const concepts = new FakeConceptFinder();
const grammars = LOCALES.map((tag) => Object.assign(Object.create(negotiate(tag)!) as Grammar, { concepts }));
type Grammar = NonNullable<ReturnType<typeof negotiate>>;

const verify = (text: string, itemId = 'daypack', grammar = grammars[0]) =>
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
