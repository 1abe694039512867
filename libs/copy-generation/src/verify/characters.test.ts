import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { shopProduct } from './shop-products';
import { verifyText } from './verify-text';

const PEN = shopProduct('pen', 'Loch Pen', 'Pens', { engraving: 'no' });

function charactersIn(text: string, locale: string): string[] {
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ product: PEN, grammar: negotiate(locale)!, channel: 'chat_answer', extent: 'part' },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
  });
  return findings.filter(({ check }) => check === 'characters').map(({ severity }) => severity);
}

it('of text that nobody sees are only whole isolates', () => {
  expect(charactersIn('The \u2068Loch עט\u2069 is a pen.', 'en')).toEqual([]);
  expect(charactersIn('The \u2068Loch עט is a pen.', 'en')).toContain('hard');
  expect(charactersIn('The \u2068Loch \u202e עט\u2069 is a pen.', 'en')).toContain('hard');
});

describe('what a template or a model left behind', () => {
  it.each([
    ['en', 'Sorry, we can’t engrave this pen.'],
    ['en', 'Try the nib first, please.'],
    ['en', 'First, the pen.'],
    ['de', 'Ein Stift mit null Kratzern.'],
  ])('%s: is not %j', (locale, text) => expect(charactersIn(text, locale)).toEqual([]));

  it.each([
    ['en', 'Sorry, I can’t write about this pen.'],
    ['en', 'Sorry, but as a model I know no pens.'],
    ['en', 'First, I look at the pen.'],
    ['en', 'First, let me look at the pen.'],
    ['en', 'A pen of null.'],
    ['de', 'Ein Stift aus undefined.'],
    ['fr', 'Un stylo en null.'],
  ])('%s: is %j', (locale, text) => expect(charactersIn(text, locale)).toContain('hard'));
});
