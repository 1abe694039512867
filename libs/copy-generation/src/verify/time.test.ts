import { cpuTimeOf } from '../cpu-time';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { checkCoverage } from './coverage';
import { languageOf } from './language/language';
import { sampleProduct } from './sample-products';
import { supportOf } from './support/support';
import { checkField } from './verify-text';

/** In UTF-16 code units: more than anybody may send, so that what grows with the square of it is most of the time. */
const LENGTH = 10_000;

/** The time of the processor that all checks take for a text of the sentence again and again, in milliseconds. */
function timeOf(tag: string, itemId: string, sentence: string, length: number): number {
  const product = sampleProduct(itemId);
  const language = languageOf(negotiate(tag)!);
  const context = { product, language, support: supportOf(product, language), channel: 'product_page' as const };
  const text = sentence.repeat(Math.floor(length / sentence.length));
  return cpuTimeOf(() =>
    checkCoverage([
      checkField('body', text, { ...context, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY }),
    ]),
  );
}

// Each asks for another way through the checks.
it.each([
  ['en', 'bar', '5. '],
  ['en', 'bar', '5 x 7. '],
  ['en', 'bar', '45 g, 7. '],
  ['en', 'daypack', 'sin forro. '],
  ['en', 'daypack', 'Not a toy, with a lid. '],
  ['en', 'lamp', 'No bulb included. '],
  ['en', 'bar', 'Nut-free. '],
  ['en', 'daypack', 'Pockets: none. '],
  ['de', 'lamp', 'Mit Glühbirne. '],
  ['de', 'daypack', 'Nicht wasserdicht, 5 Taschen. '],
  ['fr', 'lamp', 'Ampoule fournie. '],
  ['es', 'daypack', 'Sin tirantes, azul. '],
  ['zh', 'lamp', '含灯泡。'],
  ['zh', 'daypack', '不防水。'],
] as const)(
  'reads four times as much in some four times the time: in %s, of the %s, %j',
  (tag, itemId, sentence) => {
    timeOf(tag, itemId, sentence, LENGTH / 4);
    const short = timeOf(tag, itemId, sentence, LENGTH);
    // Where each sentence is compared with all others it takes sixteen times as long.
    expect(timeOf(tag, itemId, sentence, 4 * LENGTH)).toBeLessThan(9 * Math.max(1, short));
  },
  60_000,
);
