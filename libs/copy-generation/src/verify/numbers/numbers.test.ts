import { extractFacts } from '../../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { verifyText } from '../verify-text';

/** Invented products. */
const ITEMS = {
  crate: {
    title: 'Harbour Storage Crate',
    description:
      'Two rope handles and one leather tab. Each crate may be heated up to 90 °C. Folds in about eight seconds.',
    attributes: {
      ...{ material: 'Pine', height: '31 cm', width: '46 cm', depth: '27 cm', weight: '2.8 kg', own_weight: '2.8 kg' },
      ...{ max_load: '40 kg', rack_load: '15 kg', for_boxes: 'up to 12 l', hooks: 3, price_note: 'none' },
    },
  },
  quilt: {
    title: 'Marram Quilt Set',
    attributes: {
      ...{ quilt_size: '140 x 210 cm', pillowcase_size: '60 x 70 cm', filling: '100% cotton', strength: '4 of 5' },
      ...{ warranty_cover: '10 years', warranty_zip: '3 years', wash_temperature_c: 60, storage_temp_C: -4 },
    },
  },
  ring: {
    title: 'Tarn Necklace',
    attributes: { chain: '925 sterling silver', chain_length: '40 cm + 6 cm extension', pendant_diameter: '11 mm' },
  },
  game: {
    title: 'Foxglove Board Game',
    attributes: {
      age: '7 to 10 years',
      cards: 48,
      players: '2-5',
      charging_time: '90 min',
      play_time: 'up to 3 hours',
    },
  },
  boots: {
    title: 'Fell Boots',
    attributes: { sizes: '39–45', bluetooth: '5.1', paper_weight: '120 g/m²', coverage: 'approx. 18 m² per coat' },
  },
  vest: {
    title: 'Tern Vest',
    attributes: {
      ...{ fabric: '60% wool, 40% silk', sun_protection: 'SPF 30', lights: 1, light_modes: 4 },
      ...{ length: '50 cm', buttons: 9, spacing: '5 cm' },
    },
  },
  desk: {
    title: 'Lynn Desk',
    attributes: {
      ...{ width_cm: 140, depth_cm: 70, height_range: '62–127 cm', seat_height_cm: 45, seat_depth_cm: 51, seats: 2 },
      ...{ usb_c_ports: 2, usb_a_ports: 1, resolution: '1920 x 1080', max_user_weight: '110 kg', chuck: '13 mm' },
      ...{ keeps_hot: '5 h', keeps_cold: '9 h' },
    },
  },
  scale: {
    title: 'Beck Drawing Case',
    attributes: {
      ...{ sugar_per_100g: '12 g', warning: 'Not for children under 36 months.', max_load: '5 kg', weight: '460 g' },
      ...{ sheets: 216, thickness: '13 mm', temperature_range: '-20 to 45 °C' },
    },
  },
  kettle: { title: 'Weir Kettle 1.4 L', attributes: { volume: '1.4 l', weight: '0.92 kg', height: '23 cm' } },
} as const;

type ItemId = keyof typeof ITEMS;
type Case = readonly [item: ItemId, text: string, locale?: string];

function numbersIn(itemId: ItemId, text: string, locale: string): string[] {
  const item = { itemId, brand: 'Nordwind', categoryPath: ['Home'], inStock: true, ...ITEMS[itemId] };
  const product = extractFacts({ ...item, price: { amountMinor: 6450, currency: 'EUR' } });
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ product, grammar: negotiate(locale)!, channel: 'chat_answer', extent: 'part' },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
  });
  return findings
    .filter(({ check, words }) => check === 'numbers' || /\p{Nd}/u.test(words))
    .map(({ severity }) => severity);
}

const passes: readonly Case[] = [
  ['crate', 'It has two handles.'],
  ['crate', 'You may heat it up to 90 °C.'],
  ['crate', '31 cm high, 46 wide and 27 deep.'],
  ['crate', 'Empty weight: 2.8 kg.'],
  ['crate', 'It carries up to 40 kg.'],
  ['crate', 'For boxes up to 12 litres.'],
  ['crate', 'It weighs just under 3 kg.'],
  ['crate', '31 cm hoch, 46 breit und 27 tief.', 'de'],
  ['crate', '31 cm de haut, 46 de large.', 'fr'],
  ['crate', '31 cm de alto y 46 de ancho.', 'es'],
  ['crate', '高31厘米，宽46，深27。', 'zh'],
  ['quilt', 'The quilt is 140 × 210 cm, the pillowcase 60 × 70.'],
  ['quilt', 'Strength 4/5.'],
  ['quilt', 'Store it at -4 °C.'],
  ['quilt', 'Store it at minus four degrees.'],
  ['quilt', 'Hundert Prozent Baumwolle.', 'de'],
  ['quilt', 'Cien por cien algodón.', 'es'],
  ['ring', 'A chain of 925 silver, 40 cm long.'],
  ['ring', 'The chain can be worn at up to 46 cm.'],
  ['ring', 'Eine Kette aus 925er Silber.', 'de'],
  ['quilt', 'Strength 4 of 5.'],
  ['quilt', 'Fuerza 4 de 5.', 'es'],
  ['vest', '60% wool and 40% silk.'],
  ['vest', 'SPF 30.'],
  ['vest', 'One light, four modes.'],
  ['vest', 'Buttons on half a metre of wool, one every 5 cm.'],
  ['desk', 'It is 140 wide by 70 deep.'],
  ['desk', '1920 × 1080 pixels.'],
  ['desk', 'Three USB ports: two USB-C, one USB-A.'],
  ['desk', 'Not for people heavier than 110 kg.'],
  ['desk', 'Hot for five hours, cold for nine.'],
  ['desk', 'Five hours hot, nine cold.'],
  ['desk', 'Sitzhöhe 45 cm, Sitztiefe 51 cm.', 'de'],
  ['desk', "Hauteur d'assise : 45 cm.", 'fr'],
  ['scale', 'Of sugar it has 12%.'],
  ['scale', 'Not for under-3s.'],
  ['scale', 'Not for children under three.'],
  ['scale', '不适合3岁以下儿童。', 'zh'],
  ['scale', '最大承重5公斤。', 'zh'],
  ['scale', 'It weighs less than half a kilo.'],
  ['scale', 'Over 200 sheets.'],
  ['scale', 'Half an inch thick.'],
  ['scale', 'Down to twenty degrees below zero.'],
  ['scale', 'Von -20 bis 45 °C.', 'de'],
  ['game', 'For children from 7 to 10.'],
  ['game', 'For players between seven and ten.'],
  ['game', 'It charges in an hour and a half.'],
  ['boots', 'In sizes 39 to 45.'],
  ['boots', 'A Bluetooth 5.1 boot.'],
  ['boots', '120 g paper.'],
  ['boots', 'One coat covers about 18 square metres.'],
  ['kettle', 'Almost a kilo: it weighs 920 g.'],
];

const reviewed: readonly Case[] = [
  ['crate', 'It folds in eight seconds.'],
  ['crate', '31 x 46 x 27.'],
  ['crate', 'You get two of them.'],
  ['crate', 'Bis 90 Grad.', 'de'],
  ['desk', 'Set it at 100 cm.'],
  ['desk', 'The chuck takes bits 13 mm thick.'],
];

const refused: readonly Case[] = [
  ['crate', '31 cm high, 27 wide.'],
  ['crate', '46 cm high.'],
  ['crate', '31 cm hoch, 27 breit.', 'de'],
  ['crate', 'Four handles.'],
  ['crate', 'The rack takes 40 kg.'],
  ['crate', 'You may heat it from 90 °C.'],
  ['crate', 'For boxes from 12 litres.'],
  ['crate', 'It weighs just under 2 kg.'],
  ['crate', 'Eleven of them.'],
  ['quilt', 'The zip has a warranty of 10 years.'],
  ['quilt', 'Strength 5/5.'],
  ['quilt', 'Store it at 4 °C.'],
  ['quilt', 'Strength 5 of 5.'],
  ['quilt', 'Fuerza 5 de 5.', 'es'],
  ['vest', '40% wool and 60% silk.'],
  ['vest', 'SPF 30+.'],
  ['vest', 'Four lights.'],
  ['desk', 'It is 70 wide.'],
  ['desk', 'Three USB-C ports.'],
  ['desk', 'Four USB ports.'],
  ['desk', 'Seats three.'],
  ['desk', 'For people heavier than 110 kg.'],
  ['desk', 'It goes up to 140 cm.'],
  ['desk', 'It goes from 127 cm.'],
  ['desk', 'Sitzhöhe 51 cm.', 'de'],
  ['desk', "Hauteur d'assise : 51 cm.", 'fr'],
  ['desk', 'Altura del asiento: 51 cm.', 'es'],
  ['scale', 'Of sugar it has 21%.'],
  ['scale', 'Not for under-5s.'],
  ['scale', 'It weighs less than 400 grams.'],
  ['scale', 'Over 230 sheets.'],
  ['scale', 'It carries up to 6 kg.'],
  ['scale', 'Down to thirty degrees below zero.'],
  ['ring', 'A chain of 800 silver.'],
  ['ring', 'The chain can be worn at up to 60 cm.'],
  ['game', 'For children aged seven and over.'],
  ['game', 'It takes 3 hours to charge.'],
  ['game', 'Two and a half hours of charging.'],
  ['boots', 'In sizes up to 47.'],
  ['boots', 'Bluetooth 5.4.'],
  ['kettle', 'Holds just over 2 litres.'],
];

/** English, where a case says nothing else. */
function inLocale(cases: readonly Case[]): [ItemId, string, string][] {
  return cases.map(([item, text, locale = 'en']) => [item, locale, text]);
}

describe('numbers', () => {
  it.each(inLocale(passes))('%s in %s: lets pass %j', (item, locale, text) =>
    expect(numbersIn(item, text, locale)).toEqual([]),
  );

  it.each(inLocale(reviewed))('%s in %s: has reviewed %j', (item, locale, text) => {
    const severities = numbersIn(item, text, locale);
    expect(new Set(severities)).toEqual(new Set(['soft']));
  });

  it.each(inLocale(refused))('%s in %s: refuses %j', (item, locale, text) =>
    expect(numbersIn(item, text, locale)).toContain('hard'),
  );
});
