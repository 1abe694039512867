import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const PRODUCTS = {
  skirt: shopProduct('skirt', 'Lund Skirt', 'Skirts', { material: 'wool', colour: 'grey', lining: 'viscose' }),
  ring: shopProduct('ring', 'Mira Watch', 'Watches', { case: 'steel', strap: 'leather', dial: 'white' }),
};

function severities(item: keyof typeof PRODUCTS, text: string, tag = 'en') {
  const context = { grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ ...context, product: PRODUCTS[item], channel: 'email_body', extent: 'part' },
  });
  return findings.map(({ severity }) => severity);
}

/** Advice on what to wear a thing with is no claim that it is of that. */
describe('what a text puts beside the product', () => {
  it.each([
    ['skirt', 'Paired with a white shirt.'],
    ['skirt', 'Good when paired with a silk scarf.'],
    ['skirt', 'Wear it with a leather belt.'],
    ['skirt', 'Team it with a linen blouse or a denim jacket.'],
    ['ring', 'It looks right with a black suit.'],
  ] as const)('is for a person to read, of the %s: %s', (item, text) => {
    expect(severities(item, text)).toContain('soft');
    expect(severities(item, text)).not.toContain('hard');
  });

  it.each([
    ['skirt', 'Paired with a silk lining.'],
    ['skirt', 'The skirt wears a red ruffle.'],
    ['skirt', 'A skirt in silk, paired with a shirt.'],
    ['ring', 'A steel case paired with a nylon strap.'],
    ['ring', 'A white dial paired with gold buttons.'],
  ] as const)('is not its own part, of the %s: %s', (item, text) => expect(severities(item, text)).toContain('hard'));
});
