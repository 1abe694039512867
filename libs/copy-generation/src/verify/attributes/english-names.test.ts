import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from '../../facts/extract-facts';
import { CatalogLexiconBuilder } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { type Finding } from '../verdict';
import { verifyText } from '../verify-text';

const item = (itemId: string, title: string, category: string, attributes: CatalogItem['attributes']): CatalogItem => ({
  ...{ itemId, title, brand: 'Tallow', categoryPath: ['Shop', category], inStock: true, attributes },
  price: { amountMinor: 8000, currency: 'EUR' },
});

const PRODUCTS = new Map(
  [
    item('bike', 'Ousel City Bike', 'Bikes', {
      ...{
        frame: 'steel',
        frame_colour: 'dark green',
        saddle: 'leather',
        saddle_colour: 'brown',
        tyre_colour: 'cream',
      },
      ...{ mudguards: 'aluminium', kickstand: true },
    }),
    item('lamp', 'Tern Floor Lamp', 'Floor Lamps', {
      ...{ shade: 'linen', base: 'marble', stem: 'brass', height: '155 cm', cable: '2.4 m', base_diameter: '26 cm' },
    }),
    item('watch', 'Merle Diver', 'Watches', {
      ...{ case_material: 'stainless steel', case_diameter: '41 mm', bezel: 'ceramic', bezel_colour: 'blue' },
      ...{ dial_colour: 'black', strap: 'rubber', strap_colour: 'orange', crystal: 'sapphire' },
    }),
    item('tent', 'Petrel 3 Tent', 'Tents', {
      ...{ flysheet: 'silnylon', flysheet_colour: 'orange', inner: 'polyester mesh', poles: 'aluminium', porches: 2 },
      ...{ groundsheet: 'nylon' },
    }),
    item('coat', 'Plover Coat', 'Coats', {
      ...{ material: 'wool', colour: 'camel', lining: 'viscose', lining_colour: 'burgundy', collar: 'velvet' },
      ...{ buttons: 'horn', hardware: 'brass' },
    }),
    item('chair', 'Knot Chair', 'Chairs', {
      ...{ frame: 'rubberwood', seat: 'paper cord', leg_ends: 'felt glides', back: 'plywood' },
    }),
    item('sofa', 'Siskin Sofa', 'Sofas', {
      ...{ upholstery: 'bouclé', colour: 'cream', legs: 'oak', leg_colour: 'black' },
    }),
    item('charger', 'Twite Charger', 'Chargers', { ports: ['2 x USB-C', '1 x USB-A'], colour: 'white' }),
    item('post', 'Dunlin Scratching Post', 'Cats', {
      ...{ post: 'sisal', base_cover: 'plush', colour_base: 'light grey', base_plate: 'mdf' },
    }),
    item('lead', 'Rope Puppy Leash 1.5 m', 'Leashes', {}),
    item('bed', 'Otter Dog Bed', 'Beds', { cover: 'corduroy', cover_colour: 'rust', weight: '3 kg' }),
    item('towel', 'Dipper Towel', 'Towels', { material: 'cotton', weave: 'honeycomb', colour: 'navy' }),
    item('sandal', 'Crake Sandal', 'Sandals', { colour: 'tan', upper: 'leather', sole: 'rubber', straps: 2 }),
    item('stove', 'Rail Camp Stove', 'Stoves', { colour: 'slate grey', material: 'aluminium' }),
    item('ring', 'Godwit Ring', 'Rings', { material: 'sterling silver', plating: '18 ct gold', lug_width: '20 mm' }),
    item('pannier', 'Wigeon Pannier', 'Panniers', {
      volume: '20 l',
      max_load: '9 kg',
      laptop_compartment: 'up to 15 inch',
    }),
    item('boots', 'Curlew Boots', 'Boots', { upper: 'suede', weight_per_boot: '560 g', weight: '1120 g' }),
    item('camera', 'Avocet Camera', 'Cameras', {
      shots_per_charge: 420,
      battery_life: '6 hours',
      charging_time: '2 hours',
    }),
    item('run', 'Knot Marble Run', 'Toys', {
      pieces: 85,
      warning: 'Not for children under 3 years.',
      suitable_from_months: 36,
    }),
    item('soap', 'Fulmar Soap', 'Soaps', {
      roast: 'dark',
      use: 'indoor',
      size: 'M',
      colour: 'ochre',
      material: 'hemp',
    }),
  ].map((one) => [one.itemId, extractFacts(one)]),
);
const catalog = new CatalogLexiconBuilder();
for (const product of PRODUCTS.values()) catalog.add(product);

function findings(itemId: string, text: string): readonly Finding[] {
  const options = { grammar: negotiate('en')!, channel: 'card', policy: DEFAULT_CLAIM_POLICY } as const;
  const product = PRODUCTS.get(itemId)!;
  return verifyText([{ name: 'short', text }], { ...options, product, catalog: catalog.lexicon() }).findings;
}

function attributes(itemId: string, text: string): readonly Finding[] {
  return findings(itemId, text).filter(({ check }) => check === 'attributes' || check === 'numbers');
}
const severities = (itemId: string, text: string) => attributes(itemId, text).map(({ severity }) => severity);

describe('another name of a thing', () => {
  it.each([
    ['bike', 'Aluminium fenders and a brown leather seat.'],
    ['lamp', 'A brass pole rises from marble to a linen shade.'],
    ['lamp', 'Brass column, marble plinth.'],
    ['lamp', 'The lead is 2.4 m long.'],
    ['lamp', 'A floor lamp on a marble foot, 26 cm across.'],
    ['watch', 'The glass is sapphire, the face black.'],
    ['watch', 'An orange rubber wristband.'],
    ['tent', 'A nylon fly over a floor of nylon, with two vestibules.'],
    ['coat', 'The buckles are brass.'],
    ['charger', 'Three sockets in a white charger.'],
  ])('%s: is understood in %j', (itemId, text) => expect(attributes(itemId, text)).toEqual([]));

  it.each([
    ['bike', 'Steel fenders.'],
    ['bike', 'A green seat.'],
    ['lamp', 'A marble pole.'],
    ['watch', 'The face is blue.'],
    ['tent', 'A polyester fly.'],
    ['coat', 'Buckles of velvet.'],
  ])('%s: must have the thing’s value in %j', (itemId, text) => expect(severities(itemId, text)).toContain('hard'));
});

describe('what stands beside a thing', () => {
  it.each([
    ['watch', 'A black dial set in steel and framed by blue ceramic.'],
    ['coat', 'Everything but the collar is wool.'],
    ['coat', 'All wool apart from the lining.'],
    ['coat', 'Horn buttons run down camel wool.'],
    ['chair', 'The back ends in felt glides.'],
    ['chair', 'A wooden frame.'],
    ['post', 'Sisal on a light grey plush-covered base.'],
    ['sofa', 'The upholstery is cream, the legs black.'],
  ])('%s: has a value of its own in %j', (itemId, text) => expect(attributes(itemId, text)).toEqual([]));

  it.each([
    ['watch', 'A black dial in steel.'],
    ['coat', 'The collar is wool.'],
    ['chair', 'The back ends in paper.'],
    ['sofa', 'The upholstery is black.'],
  ])('%s: lends none in %j', (itemId, text) => expect(severities(itemId, text)).toContain('hard'));
});

describe('what other products have', () => {
  it.each(['It glows in the dark.', 'Keep it to indoor use.', 'Coffee at ten p.m. is fine.'])(
    'is a word as any other in %j',
    (text) => expect(severities('coat', text)).not.toContain('hard'),
  );

  it.each(['A hemp coat.', 'In ochre.', 'A coat with okoume buttons.', 'Larch and brass.'])(
    'is not this product’s in %j',
    (text) => expect(severities('coat', text)).toContain('hard'),
  );
});

describe('a word with another sense', () => {
  it.each([
    ['lead', 'A rope leash for puppies.'],
    ['lead', 'It is 1.5 m of rope.'],
    ['bed', 'A rust cord bed.'],
    ['towel', 'Honeycomb-woven cotton.'],
    ['towel', 'For grey mornings: a navy towel.'],
    ['camera', 'The battery lasts six hours.'],
  ])('%s: asserts nothing else in %j', (itemId, text) => expect(severities(itemId, text)).not.toContain('hard'));

  it.each([
    ['lead', 'A glass leash.'],
    ['bed', 'A navy cord bed.'],
    ['towel', 'A hand-knitted towel.'],
    ['towel', 'A grey towel.'],
    ['stove', 'A stove of stone.'],
    ['stove', 'It comes in natural.'],
    ['boots', 'With a battery.'],
    ['sandal', 'Black straps.'],
  ])('%s: is refused in %j', (itemId, text) => expect(severities(itemId, text)).toContain('hard'));

  it('leaves the product’s own colour of a part that is much of it to a person', () =>
    expect(severities('sandal', 'Two straps of tan leather.')).toEqual(['soft']));
});

describe('a number beside another', () => {
  it.each([
    ['ring', 'Sterling silver under 18-carat gold.'],
    ['ring', 'It is 20 mm wide between the lugs.'],
    ['pannier', 'It holds 20 litres and up to nine kilos.'],
    ['pannier', 'Your 13-inch laptop fits as well.'],
    ['boots', 'A pair weighs 1.12 kg.'],
    ['camera', 'Six hours on a charge.'],
    ['run', 'Not for under 3s.'],
    ['run', 'Suitable from 36 months.'],
  ])('%s: is no other number in %j', (itemId, text) => expect(severities(itemId, text)).not.toContain('hard'));

  it.each([
    ['ring', 'Under 20 mm between the lugs.'],
    ['pannier', 'It holds 20 litres and up.'],
    ['pannier', 'Your 17-inch laptop fits as well.'],
    ['camera', 'A full charge takes six hours.'],
    ['run', 'Not for under 5s.'],
  ])('%s: is refused in %j', (itemId, text) => expect(severities(itemId, text)).toContain('hard'));
});

it('takes a claim for one though it is a neutral word, too', () =>
  expect(findings('coat', 'It is centuries.').filter(({ check }) => check === 'claims')).toHaveLength(1));
