import { shopProduct } from '../shop-products';
import { negotiate } from '../../locales';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { verifyText } from '../verify-text';

/** Invented products. */
const PRODUCTS = {
  clock: shopProduct('clock', 'Tidewater Wristwatch', 'Watches', {
    ...{ 'case diameter': '38 mm', 'case thickness': '9 mm', strap_width: '18 mm' },
  }),
  pan: shopProduct('pan', 'Oxbow Pan 24 cm', 'Pans', {
    ...{ diameter: '24 cm', 'height without lid': '9 cm', servings: '3 to 5' },
    ...{ 'weight with lid': '4.1 kg', 'weight without lid': '2.9 kg' },
    ...{ light: 'LED', power: '600 W', 'bag size': '30 x 35 cm' },
  }),
  box: shopProduct('box', 'Scree Roof Box', 'Boxes', {
    ...{ 'inner length': '178 cm', 'outer length': '190 cm', 'case length': '21 mm', strap_width: '26 mm' },
  }),
  player: shopProduct(
    'player',
    'Merle Music Player 64 GB',
    'Audio',
    {
      ...{ cable: ['USB-C, 80 cm', 'Jack, 2 m'], 'playing time': 'about 45 minutes', 'DC voltage': 'up to 24 V' },
      ...{ storage: '64 GB', settings: '12 + pulse', 'max load': '8 kg', playback: 'up to 20 h' },
    },
    'Five minutes in the sun give you two more.',
  ),
  rod: shopProduct('rod', 'Pike Rod', 'Fishing', {
    ...{ 'casting weight': '5-20 g', weight: '160 g', sections: 3, 'length open': '150 cm', 'length closed': '61 cm' },
    ...{ rings: '925 sterling silver' },
  }),
  tent: shopProduct('tent', 'Corrie Tent', 'Tents', {
    ...{ persons: 3, entrances: 2, pegs: '14, steel', poles: 'aluminium', 'floor area': '300 x 150 cm' },
    ...{ 'peak height': '118 cm', weight: '3.9 kg', max_load: '6 kg' },
  }),
  stool: shopProduct('stool', 'Larch Stool', 'Stools', {
    ...{ height_cm: 83, seat_height_cm: 47, seat_width_cm: 38, max_load_kg: 130, weight_kg: 4.6 },
  }),
  bars: shopProduct('bars', 'Fen Bars', 'Snacks', { pack_size: 12, filling: '70% nuts, 30% honey', sugar: 'none' }),
  lamp: shopProduct('lamp', 'Dune Lamp', 'Lamps', {
    ...{ cable_length: '1.8 m', plating: '18 ct gold', torque: '40 Nm', volume: '1.7 l' },
  }),
};

type Case = readonly [item: keyof typeof PRODUCTS, text: string, locale?: string];

function numbersIn([item, text, locale = 'en']: Case): string[] {
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ product: PRODUCTS[item], grammar: negotiate(locale)!, channel: 'email_body', extent: 'part' },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
  });
  return findings
    .filter(({ check, reason }) => check === 'numbers' || /\p{Nd}/u.test(reason))
    .map(({ severity }) => severity);
}

const passes: readonly Case[] = [
  ['clock', 'The case is 9 mm thick.'],
  ['clock', 'A case 38 mm across.'],
  ['pan', '24 cm across.'],
  ['pan', 'With the lid it weighs 4.1 kg, without the lid 2.9 kg.'],
  ['pan', 'A pan for three to five hungry people.'],
  ['pan', 'Without the lid it is 9 cm high.'],
  ['pan', '9 cm high.'],
  ['pan', 'A good four kilos with the lid.'],
  ['pan', 'A bag of 30 x 35.'],
  ['box', 'Inside it is 178 cm long, outside 190 cm.'],
  ['tent', 'Fourteen steel pegs.'],
  ['tent', 'Sleeps three.'],
  ['tent', 'A floor of 4.5 square metres.'],
  ['tent', 'It carries 6 kg and weighs 3.9 kg.'],
  ['stool', 'Sitzhöhe 47 cm, Höhe 83 cm.', 'de'],
  ['stool', "Hauteur d'assise : 47 cm, hauteur : 83 cm.", 'fr'],
  ['stool', 'Altura del asiento: 47 cm.', 'es'],
  ['stool', '座高47厘米，高83厘米。', 'zh'],
  ['stool', 'Er trägt 130 kg und wiegt 4,6 kg.', 'de'],
  ['stool', 'The seat is 47 cm high, the stool 83 cm.'],
  ['player', 'The USB-C cable measures 80 cm.'],
  ['player', 'The playing time is three quarters of an hour.'],
  ['player', 'It takes DC voltage to 24 V.'],
  ['player', 'Sixty-four gigs of storage.'],
  ['player', 'It has 12 settings plus pulse.'],
  ['player', 'Done by nine.'],
  ['player', 'Six in the morning, and it plays.'],
  ['rod', 'Open, it is 150 cm long.'],
  ['rod', 'It weighs 160 g and casts 20 g.'],
  ['rod', 'A plating over 925 silver.'],
  ['bars', 'Seven-tenths nuts, three-tenths honey.'],
  ['bars', 'Sugar 0.'],
  ['lamp', 'El cable mide metro ochenta.', 'es'],
  ['lamp', 'El cable mide un metro ochenta.', 'es'],
  ['lamp', 'Das Kabel misst einen Meter achtzig.', 'de'],
  ['lamp', 'Le câble mesure un mètre quatre-vingts.', 'fr'],
  ['lamp', 'The cable measures a metre eighty.'],
  ['lamp', 'Litro y setecientos de capacidad.', 'es'],
  ['lamp', '镀18K金。', 'zh'],
  ['lamp', '扭矩40牛·米。', 'zh'],
];

const reviewed: readonly Case[] = [
  ['pan', '9 cm deep.'],
  ['pan', 'It has an LED light of 600 W.'],
  ['tent', 'It is 118 cm tall.'],
  ['tent', 'Fourteen poles.'],
  ['player', 'A hundred evenings of music.'],
  ['player', 'It plays for 45 minutes.'],
  ['player', 'A player of 24 V.'],
  ['player', 'Two minutes more.'],
  ['rod', 'A three-piece rod.'],
  ['bars', 'One for now, seven for later.'],
  ['bars', 'Two-thirds of it is nuts.'],
  ['player', 'Two hundred evenings of music.'],
];

const refused: readonly Case[] = [
  ['clock', 'The case is 38 mm thick.'],
  ['pan', '24 cm high.'],
  ['pan', 'With the lid it weighs 2.9 kg.'],
  ['pan', 'A pan for three to six hungry people.'],
  ['tent', 'Three pegs.'],
  ['tent', 'Sleeps two.'],
  ['tent', 'A floor of 5.4 square metres.'],
  ['tent', 'It carries 3.9 kg.'],
  ['stool', 'Sitzhöhe 83 cm.', 'de'],
  ['stool', "Hauteur d'assise : 83 cm.", 'fr'],
  ['stool', 'Altura del asiento: 83 cm.', 'es'],
  ['stool', '座高83厘米。', 'zh'],
  ['stool', 'Er trägt 4,6 kg.', 'de'],
  ['stool', 'Il supporte 4,6 kg.', 'fr'],
  ['stool', 'The seat height is 83 cm.'],
  ['box', 'Inside it is 190 cm long.'],
  ['box', 'A case of 26 mm, a strap of 26 mm.'],
  ['player', 'The USB-C cable measures 2 m.'],
  ['player', 'It plays for 20 hours.'],
  ['player', 'Two quarters of an hour.'],
  ['player', '12+ settings.'],
  ['player', 'It has nine buttons.'],
  ['rod', 'Open, it is 61 cm long.'],
  ['rod', 'It weighs 20 g and casts 5 to 20 g.'],
  ['rod', 'Over 3 sections.'],
  ['bars', 'Fifteen for later.'],
  ['bars', '80% nuts.'],
  ['lamp', 'El cable mide metro noventa.', 'es'],
  ['lamp', '镀14K金。', 'zh'],
];

const cases = (some: readonly Case[]) => some.map((one) => [one[0], one[2] ?? 'en', one[1], one] as const);

describe('a number and what it is said of', () => {
  it.each(cases(passes))('%s in %s: lets pass %j', (_item, _locale, _text, one) => expect(numbersIn(one)).toEqual([]));

  it.each(cases(reviewed))('%s in %s: has reviewed %j', (_item, _locale, _text, one) =>
    expect(new Set(numbersIn(one))).toEqual(new Set(['soft'])),
  );

  it.each(cases(refused))('%s in %s: refuses %j', (_item, _locale, _text, one) =>
    expect(numbersIn(one)).toContain('hard'),
  );
});
