import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const jug = shopProduct('jug', 'Hollin Rustic Jug', 'Jugs', { material: 'stoneware', capacity: '1 l' });
const bag = shopProduct('bag', 'Bolso Marea', 'Bolsos', { material: 'cuero', color: 'negro' });

function isRefused(product: typeof jug, text: string, tag = 'en'): boolean {
  const context = { product, grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const { findings } = verifyText([{ name: 'body', text }], { ...context, channel: 'email_body', extent: 'part' });
  return findings.some(({ severity }) => severity === 'hard');
}

/** Words that are a material and something else as well: a shopper would take them for what the thing is made of. */
describe('a material that is a common word, too', () => {
  it.each(['Pour from the tin Rustic Jug.', 'This tin jug holds 1 l.', 'A felt Hollin Rustic Jug.', 'Our iron jug.'])(
    'is one before the product’s own name: %s',
    (text) => expect(isRefused(jug, text)).toBe(true),
  );

  it.each(['Pour from the stoneware Rustic Jug.', 'Put a cloth under the jug.', 'Put the tin next to the jug.'])(
    'leaves other sentences alone: %s',
    (text) => expect(isRefused(jug, text)).toBe(false),
  );

  it('is one behind "de" at the end of a sentence', () => {
    expect(isRefused(bag, 'De ante.', 'es')).toBe(true);
    expect(isRefused(bag, 'Un bolso negro. De cuero.', 'es')).toBe(false);
    expect(isRefused(bag, 'Un bolso para llevar ante todo.', 'es')).toBe(false);
  });
});
