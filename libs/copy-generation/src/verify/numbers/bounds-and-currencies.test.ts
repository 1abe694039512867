import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const bench = shopProduct('bench', 'Aske Bench', 'Benches', {
  ...{ length: '140 cm', weight: '11 kg', drawers: 1, slats: 5, colour: 'oak' },
});
const torch = shopProduct('torch', 'Lys Torch', 'Torches', { run_time: '7 h', range: '80 m', weight: '300 g' });

function isRefused(product: typeof bench, text: string, tag = 'en'): boolean {
  const context = { product, grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const { findings } = verifyText([{ name: 'body', text }], { ...context, channel: 'email_body', extent: 'part' });
  return findings.some(({ severity }) => severity === 'hard');
}

/** A shopper would expect more, or less, than comes. */
describe('comparisons that no fact makes', () => {
  it.each([
    ['en', 'It is taller than 140 cm lying down.'],
    ['en', 'Its length surpasses 140 cm.'],
    ['en', 'Its length does not reach 140 cm.'],
    ['en', 'It tips the scales past 11 kg.'],
    ['en', 'Its weight tops out at 11 kg.'],
    ['en', 'At most 11 kg to carry.'],
    ['en', 'It weighs 11 kg, if not more.'],
    ['en', 'It weighs south of 11 kg.'],
    ['en', 'Five slats or more.'],
    ['en', 'Five wide slats at a minimum.'],
    ['en', 'It has more slats than 5.'],
    ['en', 'Upward of five slats.'],
    ['en', 'More than one drawer.'],
    ['en', 'Several deep drawers.'],
    ['en', 'It has more drawers than one.'],
    ['de', 'Sie übersteigt 140 cm.'],
    ['de', 'Sie ist breiter als 140 cm.'],
    ['fr', 'Il excède 140 cm.'],
    ['es', 'No llega a 140 cm.'],
    ['zh', '长度突破140厘米。'],
  ])('are refused in %s: %s', (tag, text) => expect(isRefused(bench, text, tag)).toBe(true));

  it.each([
    ['en', 'It is 140 cm long and has five slats.'],
    ['en', 'It weighs 11 kg, no more.'],
    ['en', 'Exactly 11 kg, and one drawer.'],
    ['en', 'Five slats, more than enough to sit on.'],
    ['en', 'One drawer, several uses.'],
    ['en', 'Five slats and 11 kg, and a drawer below.'],
    ['de', 'Sie ist 140 cm lang.'],
    ['fr', 'Il fait 140 cm de long.'],
    ['es', 'Mide 140 cm de largo.'],
    ['zh', '长140厘米。'],
  ])('are not seen where there are none, in %s: %s', (tag, text) => expect(isRefused(bench, text, tag)).toBe(false));

  it('may be made of what a number is the most of', () => {
    expect(isRefused(torch, 'It reaches 80 m at most.')).toBe(false);
    expect(isRefused(torch, 'Its light tops out at 80 m.')).toBe(false);
    expect(isRefused(torch, 'It shines past 7 h.')).toBe(true);
  });
});

/** A shopper would take the price for another one. */
describe('the price in another currency', () => {
  it.each([
    ['en', 'It costs 45 in rupees.'],
    ['en', 'Price in dollars: 45.'],
    ['en', 'It costs 45 sterling.'],
    ['en', 'Forty-five shekels.'],
    ['en', '45 cents.'],
    ['de', 'Für 45 Schweizer Franken.'],
    ['de', '45 Rubel.'],
    ['fr', '45 en dollars.'],
    ['fr', '45 roupies.'],
    ['es', '45 libras esterlinas.'],
    ['zh', '45加元。'],
  ])('is refused in %s: %s', (tag, text) => expect(isRefused(bench, text, tag)).toBe(true));

  it.each([
    ['en', 'It costs 45 in euros.'],
    ['en', 'Price in euros: 45.'],
    ['en', 'A 45 euro bench, 140 cm in length.'],
    ['de', 'Für 45 Euro.'],
    ['fr', '45 euros, 140 cm en longueur.'],
    ['es', '45 euros.'],
    ['zh', '45欧元。'],
  ])('is not seen in its own, in %s: %s', (tag, text) => expect(isRefused(bench, text, tag)).toBe(false));
});
