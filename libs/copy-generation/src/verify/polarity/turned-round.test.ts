import { type CatalogItem } from '@attune/contracts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const of = (title: string, category: string, attributes: CatalogItem['attributes']) =>
  shopProduct('thing', title, category, attributes);

const products = {
  kettle: of('Ane Kettle', 'Kettles', { capacity: '0.9 l', auto_shut_off: true }),
  plain: of('Ane Kettle', 'Kettles', { capacity: '0.9 l', auto_shut_off: false }),
  duvet: of('Lun Duvet Cover', 'Bedding', { material: 'Linen', origin: 'Portugal' }),
  mat: of('Mild Mat', 'Mats', { weight: '2.2 kg', carry_strap_included: true }),
  bed: of('Hule Dog Bed', 'Dog Beds', { non_slip: true, filling: 'Foam' }),
  chair: of('Task Chair', 'Office Chairs', { warranty: '5 years', castors: 5, colour: 'Grey' }),
  flats: of('Odile Flats', 'Flats', { upper_material: 'Leather', colour: 'Burgundy', toe_shape: 'Round' }),
  hose: of('Hage Hose', 'Hoses', { length: '25 m', wall_bracket_included: false }),
  pen: of('Blekk Pen', 'Pens', { material: 'Brass', nib_size: 'Fine' }),
};

function severities(id: keyof typeof products, text: string, tag: string): string[] {
  const context = { grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const options = { ...context, product: products[id], channel: 'email_body', extent: 'part' } as const;
  return verifyText([{ name: 'body', text }], options).findings.map(({ severity }) => severity);
}

/** Turns of phrase in which a no, a comparison or a number is of something else than it seems. */
describe('what a turn of phrase leaves true', () => {
  it.each([
    ['kettle', 'en', 'Should you forget it, the kettle switches itself off.'],
    ['kettle', 'de', 'Er schaltet sich von selbst ab.'],
    ['kettle', 'fr', "Elle s'éteint toute seule."],
    ['kettle', 'es', 'Se apaga sola.'],
    ['kettle', 'zh', '它会自动断电。'],
    ['duvet', 'en', 'Cotton? No, linen, and from Portugal at that.'],
    ['mat', 'en', 'It is not the lightest of mats at 2.2 kg.'],
    ['mat', 'en', 'Carrying it is no great hardship at 2.2 kg.'],
    ['bed', 'de', 'Es ist nicht groß, dafür rutscht es nicht über den Boden.'],
    ['bed', 'en', 'A bed that goes with any sofa.'],
    ['chair', 'en', 'Half an hour with an Allen key and it stands.'],
    ['flats', 'en', 'As red as a good Rioja.'],
    ['hose', 'en', 'A bracket for the wall is not part of the deal.'],
    ['pen', 'en', 'The nib glides over paper.'],
    ['duvet', 'en', 'Linen and nothing else.'],
  ] as const)('is not refused of a %s in %s: %s', (id, tag, text) =>
    expect(severities(id, text, tag)).not.toContain('hard'),
  );

  it.each([
    ['kettle', 'en', 'It never turns itself off.'],
    ['plain', 'en', 'It switches itself off.'],
    ['plain', 'de', 'Er schaltet sich automatisch ab.'],
    ['plain', 'fr', "Elle s'éteint toute seule."],
    ['plain', 'es', 'Se apaga sola.'],
    ['plain', 'zh', '水开后自动断电。'],
    ['duvet', 'en', 'Linen? No, cotton.'],
    ['bed', 'de', 'Es rutscht über den Boden.'],
    ['chair', 'en', 'It comes with a warranty of ten years.'],
    ['flats', 'en', 'Flats by Rioja.'],
    ['hose', 'en', 'The best deal of the week.'],
    ['pen', 'en', 'A body of paper.'],
  ] as const)('is refused where it is false, of a %s in %s: %s', (id, tag, text) =>
    expect(severities(id, text, tag)).toContain('hard'),
  );
});
