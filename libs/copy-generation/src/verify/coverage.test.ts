import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { shopProduct } from './shop-products';
import { verifyText } from './verify-text';

const PRODUCTS = {
  flute: shopProduct('flute', 'Tamsin Concert Flute', 'Flutes', { material: 'Silver', keys: 16 }),
  clock: shopProduct('clock', 'Tamsin Nook Wall Clock', 'Clocks', { material: 'Oak' }),
};

function missed(id: keyof typeof PRODUCTS, text: string) {
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ product: PRODUCTS[id], grammar: negotiate('en')!, channel: 'product_page' },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
  });
  return findings.flatMap(({ check, severity }) => (check === 'coverage' ? [severity] : []));
}

describe('a page that does not say what it is about', () => {
  it.each([
    ['flute', "Tamsin's instrument for the concert hall is made of silver and has 16 keys."],
    ['flute', 'From Tamsin, in silver, with 16 keys.'],
    ['clock', 'Made of oak by Tamsin. It hangs on the wall.'],
  ] as const)('waits for somebody to say it: %s: %s', (id, text) => expect(missed(id, text)).toEqual(['soft']));

  it.each([
    ['flute', 'A flute by Tamsin in silver, with 16 keys.'],
    ['flute', 'The Tamsin Concert Flute is made of silver.'],
    ['clock', 'Oak on the wall: the Nook is made by Tamsin.'],
    ['clock', 'Tamsin makes its wall clock of oak.'],
  ] as const)('misses nothing where the kind or the name is said: %s: %s', (id, text) =>
    expect(missed(id, text)).toEqual([]),
  );
});
