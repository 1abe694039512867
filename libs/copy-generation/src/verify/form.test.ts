import { type ChannelName } from '@attune/contracts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { sampleProduct } from './sample-products';
import { shopProduct } from './shop-products';
import { verifyText } from './verify-text';

/** The check's findings in a text about the mug of stoneware. */
function findings(text: string, channel: ChannelName = 'email_body') {
  const { findings: all } = verifyText([{ name: 'body', text }], {
    ...{ product: sampleProduct('mug'), grammar: negotiate('en')!, channel, extent: 'part' },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
  });
  return all.filter(({ check }) => check === 'form');
}

describe('the form of posts', () => {
  it.each([
    ['an emoji', 'A mug of stoneware ☕'],
    ['an exclamation mark', 'A mug of stoneware!'],
  ])('sends %s to review, and refuses it in a mailing', (_, text) => {
    const formOf = (channel: ChannelName) => findings(text, channel).map(({ severity }) => severity);
    expect(formOf('social_post')).toEqual(['soft']);
    expect(formOf('email_body')).toContain('hard');
  });

  it.each([
    ['no full stop', 'social_post', 'A mug of stoneware from Claywork in sage'],
    ['the sound of a train', 'social_post', 'choo choo'],
    ['the name of a substance in capitals', 'email_body', 'A mug of stoneware. PFAS: the catalog does not say.'],
    ['an inch behind a fraction', 'email_body', 'A mug of stoneware ½".'],
  ] as const)('takes %s', (_, channel, text) => {
    expect(findings(text, channel)).toEqual([]);
  });

  it('wants a full stop in a mailing', () => {
    expect(findings('A mug of stoneware from Claywork in sage').map(({ reason }) => reason)).toEqual([
      'no full stop at the end',
    ]);
  });
});

describe('a word twice', () => {
  const basket = shopProduct('basket', 'De Vries Cesta', 'Cestas', { calabaza: 'De temporada', material: 'mimbre' });
  const inSpanish = (text: string) =>
    verifyText([{ name: 'body', text }], {
      ...{ product: basket, grammar: negotiate('es')!, channel: 'email_body', extent: 'part' },
      ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
    }).findings.filter(({ check }) => check === 'form');

  it('is refused where a value was put behind its own first word', () => {
    expect(inSpanish('Una calabaza de De temporada.')).toMatchObject([{ severity: 'hard' }]);
    expect(inSpanish('Una calabaza de temporada.')).toEqual([]);
  });

  it('is right where the product is called so', () => {
    expect(inSpanish('El mimbre de De Vries Cesta.')).toEqual([]);
  });
});
