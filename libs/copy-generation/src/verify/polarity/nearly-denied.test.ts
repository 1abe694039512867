import { type CatalogItem } from '@attune/contracts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const of = (title: string, category: string, attributes: CatalogItem['attributes']) =>
  shopProduct('thing', title, category, attributes);

const flats = of('Odile Ballet Flats', 'Flats', {
  upper_material: 'Leather',
  heel_height: '0.5 cm',
  strap_width: '4 mm',
});
const low = of('Odile Loafers', 'Loafers', { upper_material: 'Leather', heel: 'Flat' });
const pumps = of('Odile Pumps', 'Pumps', { upper_material: 'Leather', heel_height: '7 cm' });
const tent = of('Myr Tent', 'Tents', {
  freestanding: true,
  included: ['Pegs', 'Guy lines'],
  footprint_included: false,
});
const helmet = of('Tvers Helmet', 'Helmets', { buckle: 'Magnetic', vents: 9, material: 'ABS' });
const bank = of('Kraft Power Bank', 'Power Banks', { wireless_charging: false, cable_included: true });
const game = of('Vik Game', 'Games', { players: '2-4', expansion_included: false });
const kettle = of('Ane Kettle', 'Kettles', { cordless: true, capacity: '0.9 l' });

function found(product: typeof flats, text: string, tag: string): string[] {
  const context = { product, grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const { findings } = verifyText([{ name: 'body', text }], { ...context, channel: 'email_body', extent: 'part' });
  return findings.filter(({ check }) => check === 'polarity').map(({ severity }) => severity);
}

/** A true denial must not be refused, nor a false one pass. */
describe('what is denied of what is hardly there', () => {
  it.each([
    [flats, 'en', 'The look of a dancer without the heels.'],
    [flats, 'en', 'Hardly any heel.'],
    [flats, 'en', 'Almost no heel.'],
    [flats, 'de', 'Ballerinas, fast ohne Absatz.'],
    [flats, 'de', 'Kaum Absatz.'],
    [flats, 'fr', 'Des ballerines presque sans talon.'],
    [flats, 'es', 'Bailarinas casi sin tacón.'],
    [flats, 'zh', '几乎没有鞋跟。'],
    [low, 'en', 'Smart shoes without a heel.'],
    [helmet, 'en', 'So no little chin gets pinched.'],
    [tent, 'en', 'Neither of you has to climb over the other.'],
    [bank, 'en', 'It charges by wire only, and the cable is in the box.'],
    [kettle, 'en', 'You pour with no flex dragging behind.'],
  ])('passes: %#', (product, tag, text) => expect(found(product, text, tag)).toEqual([]));

  it.each([
    [tent, 'en', 'Pitch it on rock where no peg will hold.'],
    [tent, 'en', 'Almost no pegs.'],
    [pumps, 'en', 'Almost no heel.'],
  ])('is for review where it may be of something else: %#', (product, tag, text) =>
    expect(found(product, text, tag)).toEqual(['soft']),
  );

  it.each([
    [pumps, 'en', 'The look of a dancer without the heels.'],
    [pumps, 'de', 'Pumps ohne Absatz.'],
    [flats, 'en', 'Flats without a strap.'],
    [tent, 'en', 'It comes with no pegs.'],
    [tent, 'en', 'The footprint lies in the bag too.'],
    [tent, 'en', 'The footprint travels in the same sack.'],
    [game, 'en', 'The expansion waits in the same box.'],
    [game, 'en', 'The expansion is packed inside the box.'],
  ])('is refused where it is there, and what is said to be there where it is not: %#', (product, tag, text) =>
    expect(found(product, text, tag)).toContain('hard'),
  );
});
