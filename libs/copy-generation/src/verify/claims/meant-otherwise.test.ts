import { type CatalogItem } from '@attune/contracts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const of = (title: string, category: string, attributes: CatalogItem['attributes'], description?: string) =>
  shopProduct('thing', title, category, attributes, description);

const products = {
  basket: of('Sisal Basket', 'Baskets', { material: 'Sisal' }, 'A basket handcrafted in Kenya.'),
  woven: of('Sisal Basket', 'Baskets', { material: 'Sisal', technique: 'hand-woven' }),
  steel: of('Steel Basket', 'Baskets', { material: 'Steel' }),
  chair: of('Task Chair', 'Office Chairs', { base: 'Aluminium', castors: 5 }),
  tent: of('Myr 2-Person Tent', 'Tents', { weight: '1.9 kg' }),
  berth: of('Myr Tent', 'Tents', { persons: 2, weight: '1.9 kg' }),
  bed: of('Hule Dog Bed', 'Dog Beds', { machine_washable: true, filling: 'Foam', waterproof: false }),
  helmet: of('Tvers Kid Helmet', 'Helmets', { age_range: '3-6 years', vents: 9, closure: 'Magnetic buckle' }),
  plain: of('Tvers Helmet', 'Helmets', { vents: 9 }),
  kettle: of('Ane Kettle', 'Kettles', { capacity: '0.9 l' }),
  scarf: of('Ull Scarf', 'Scarves', { material: 'Wool', colour: 'Mustard' }),
  pack: of('Vidde Daypack', 'Backpacks', { pockets: 4, colour: 'Navy', closure: 'Buckle' }),
  duvet: of('Lun Duvet Cover', 'Bedding', { closure: 'Buttons', colour: 'Terracotta' }),
  mouse: of('Lill Mouse', 'Mice', { connectivity: 'Bluetooth 5.3', colour: 'Sage' }),
  flats: of('Odile Flats', 'Flats', { upper_material: 'Leather' }),
  pumps: of('Odile Pumps', 'Pumps', { upper_material: 'Leather' }),
};

function severities(id: keyof typeof products, text: string, tag: string): string[] {
  const context = { grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const options = { ...context, product: products[id], channel: 'email_body', extent: 'part' } as const;
  return verifyText([{ name: 'body', text }], options).findings.map(({ severity }) => severity);
}

/** Words that claim, praise or deny elsewhere: who writes them here says what facts say. */
describe('what people mean otherwise', () => {
  it.each([
    ['basket', 'en', 'A handmade basket.'],
    ['basket', 'en', 'Handmade from sisal.'],
    ['woven', 'en', 'A handmade basket of sisal.'],
    ['chair', 'en', 'It rolls on a five-star base.'],
    ['chair', 'de', 'Er rollt auf einem Fünfsternfuß.'],
    ['chair', 'zh', '铝制五星脚。'],
    ['tent', 'en', 'It sleeps up to two people.'],
    ['tent', 'en', 'Sleeps two.'],
    ['berth', 'en', 'It sleeps up to two people.'],
    ['bed', 'en', 'After a walk in the rain the cover goes into the washing machine.'],
    ['bed', 'fr', 'La housse passe à la machine après une balade sous la pluie.'],
    ['helmet', 'zh', '适合三到六岁的孩子。'],
    ['bed', 'en', 'For a Labrador who likes to stretch.'],
    ['scarf', 'en', 'It lifts a grey coat in November.'],
    ['pack', 'en', 'Four pockets swallow keys, gloves and a book.'],
    ['mouse', 'en', 'There is no cable on the desk.'],
    ['flats', 'en', 'The look of pumps without the heels.'],
  ] as const)('is not refused of a %s in %s: %s', (id, tag, text) =>
    expect(severities(id, text, tag)).not.toContain('hard'),
  );

  it.each([
    ['pack', 'en', 'A walk with your best friend.'],
    ['pack', 'de', 'Ein Ausflug mit der besten Freundin.'],
    ['pack', 'fr', 'Une balade avec votre meilleure amie.'],
    ['pack', 'es', 'Un paseo con tu mejor amiga.'],
    ['pack', 'zh', '和最好的朋友一起散步。'],
    ['pack', 'fr', 'Une visite chez la belle-mère.'],
    ['pack', 'fr', "À poser n'importe où."],
    ['pack', 'fr', "N'importe qui peut le porter, n'importe quand."],
    ['kettle', 'es', 'Las tazas dan para mucho.'],
    ['pack', 'de', 'Mit dem Rucksack hat man die Hände frei.'],
    ['pack', 'en', 'Your hands stay free.'],
    ['pack', 'fr', 'Vous avez les mains libres.'],
  ] as const)('is refused for nobody whom one loves, and for no turn of speech: %s, %s, %s', (id, tag, text) =>
    expect(severities(id, text, tag)).not.toContain('hard'),
  );

  it('needs no review where a book is carried in it', () => {
    expect(severities('pack', 'Four pockets swallow keys, gloves and a book.', 'en')).toEqual([]);
    expect(severities('pack', 'It has four pockets and a book.', 'en')).not.toEqual([]);
  });

  it.each([
    ['pack', 'de', 'Der beste Rucksack für die Freundin.'],
    ['pack', 'fr', 'Le meilleur sac de votre amie.'],
    ['pack', 'fr', 'Une belle poche.'],
    ['pack', 'es', 'La mejor mochila.'],
    ['pack', 'zh', '最好的背包。'],
    ['steel', 'en', 'A handmade basket.'],
    ['steel', 'en', 'Crafted by hand.'],
    ['chair', 'en', 'Five-star comfort.'],
    ['tent', 'en', 'It sleeps up to three people.'],
    ['berth', 'en', 'It sleeps more than two people.'],
    ['bed', 'en', 'It can stay out in the rain.'],
    ['plain', 'zh', '适合孩子。'],
    ['bed', 'en', 'Made by Labrador for dogs.'],
    ['scarf', 'en', 'A grey scarf for November.'],
    ['duvet', 'en', 'A hidden zip keeps the duvet in place.'],
    ['pack', 'en', 'A drawstring closes it.'],
    ['kettle', 'en', 'A dream of a kettle.'],
    ['kettle', 'en', 'A little gem of a kettle.'],
    ['kettle', 'de', 'Ein Traum von einem Wasserkocher.'],
    ['kettle', 'es', 'Una joya de hervidor.'],
    ['helmet', 'en', 'No fall can hurt a head in it.'],
    ['helmet', 'de', 'Kein Sturz kann dem Kopf schaden.'],
    ['helmet', 'fr', 'Aucune chute ne fera de mal à votre enfant.'],
    ['helmet', 'es', 'Ninguna caída le hará daño.'],
    ['helmet', 'zh', '摔倒也不会受伤。'],
    ['pumps', 'en', 'The look of pumps without the heels.'],
  ] as const)('is refused where it means what it says, of a %s in %s: %s', (id, tag, text) =>
    expect(severities(id, text, tag)).toContain('hard'),
  );

  it.each([
    ['kettle', 'For those who dream of a garden.'],
    ['helmet', 'A magnetic buckle closes it.'],
    ['pack', 'The pocket has a zip of its own.'],
  ] as const)('is not taken for it: %s: %s', (id, text) => expect(severities(id, text, 'en')).not.toContain('hard'));
});
