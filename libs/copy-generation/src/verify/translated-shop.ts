import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from '../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { verifyText } from './verify-text';

const item = (itemId: string, title: string, category: string, attributes: CatalogItem['attributes']) =>
  extractFacts({
    ...{ itemId, title, brand: title.split(' ')[0], categoryPath: ['Shop', category], inStock: true, attributes },
    price: { amountMinor: 4500, currency: 'EUR' },
  });

/** Invented products of a catalog in English, of which tests speak in other languages. */
const PRODUCTS = {
  chair: item('chair', 'Bromund Office Chair Tira', 'Office chairs', {
    frame_material: 'Steel',
    frame_colour: 'White',
    seat_material: 'Wool felt',
    seat_colour: 'Grey',
    armrest_material: 'Beech',
    castor_material: 'Rubber',
    castor_colour: 'Black',
    height_adjustable: true,
    cover_removable: false,
    headrest: false,
    max_load: '110 kg',
    assembly_required: true,
    lockable_castors: true,
  }),
  umbrella: item('umbrella', 'Sombric Patio Umbrella, 2.5 m', 'Umbrellas', {
    canopy_colour: 'Ochre',
    canopy_material: 'Acrylic',
    pole_material: 'Bamboo',
    crank_handle: true,
    tiltable: true,
    base_included: false,
    weight: '6 kg',
  }),
  radio: item('radio', 'Ondal Kitchen Radio', 'Radios', {
    housing_material: 'Bamboo',
    front_material: 'Wool felt',
    front_colour: 'Blue',
    knob_material: 'Brass',
    battery_powered: false,
    headphone_jack: false,
    water_rating: 'IPX5',
    power_cable_length: '1.2 m',
    remote_control: false,
  }),
  lotion: item('lotion', 'Brisel Body Lotion, 200 ml', 'Body care', {
    volume: '200 ml',
    fragrance: 'Lavender',
    skin_type: 'Dry',
    contains_alcohol: false,
    bottle_material: 'Glass',
    pump_colour: 'White',
  }),
  coat: item('coat', 'Marrow Wool Coat', 'Coats', {
    shell_material: 'Wool',
    colour: 'Camel',
    lining_material: 'Satin',
    lining_colour: 'Black',
    button_material: 'Wood',
    button_colour: 'Brown',
    collar_material: 'Velvet',
    collar_colour: 'Green',
    pockets: 4,
    hood: false,
    waterproof: false,
    belt: false,
    buckle_material: 'Brass',
  }),
  pannier: item('pannier', 'Rodal Bicycle Pannier, 20 l', 'Bike bags', {
    body_material: 'Waxed canvas',
    body_colour: 'Olive',
    base_material: 'Leather',
    base_colour: 'Brown',
    strap_material: 'Nylon',
    strap_colour: 'Black',
    hook_material: 'Steel',
    buckle_material: 'Aluminium',
    buckle_colour: 'Silver',
    capacity: '20 l',
    water_resistance: 'Water-repellent, not waterproof',
    removable_strap: true,
    lockable: false,
    pen_loop: false,
  }),
  album: item('album', 'Folio Photo Album', 'Photo albums', {
    cover_material: 'Leather',
    cover_colour: 'Cognac',
    ribbon_colour: 'Blue',
    pages: 80,
    numbered_pages: true,
    perforated_pages: false,
    elastic_colour: 'Red',
    pieces: 2,
  }),
  bed: item('bed', 'Suenso Cat Bed', 'Cats', {
    rim_material: 'Felt',
    rim_colour: 'Grey',
    cushion_material: 'Cotton',
    cushion_colour: 'Coral',
    cushion_removable: true,
    base_material: 'Cork',
    waterproof: false,
    machine_washable: true,
  }),
  stool: item('stool', 'Kanto Bar Stool', 'Stools', {
    seat_material: 'Oak',
    leg_material: 'Oak',
    leg_colour: 'Black',
    footrest_colour: 'Black',
    footrest_material: 'Brass',
    backrest_material: 'Rattan',
    backrest_colour: 'White',
    seat_height: '65 cm',
  }),
  pot: item('pot', 'Grisel Stew Pot, 3 l', 'Pots', {
    body_material: 'Stoneware',
    exterior_colour: 'Blue',
    interior_colour: 'White',
    lid_material: 'Cork',
    capacity: '3 l',
    dishwasher_safe: false,
    lid_included: true,
    lid_knob_material: 'Brass',
  }),
  lamp: item('lamp', 'Vesper Floor Lamp', 'Floor lamps', {
    shade_material: 'Paper',
    shade_colour: 'White',
    stem_material: 'Ash',
    number_of_legs: 3,
    cable_colour: 'Green',
    bulb_included: false,
    socket: 'E27',
  }),
  cane: item('cane', 'Torrent Hiking Staff', 'Hiking', {
    shaft_material: 'Bamboo',
    grip_material: 'Cork',
    grip_colour: 'Brown',
    wrist_strap_colour: 'Red',
    tip_material: 'Rubber',
    foldable: false,
  }),
  cover: item('cover', 'Alba Duvet Cover', 'Bedding', {
    front_material: 'Linen',
    front_colour: 'Grey',
    back_material: 'Cotton',
    back_colour: 'Blue',
    button_material: 'Horn',
  }),
  boot: item('boot', 'Trek Ankle Boot', 'Boots', {
    upper_material: 'Leather',
    upper_colour: 'Green',
    lining_material: 'Wool felt',
    elastic_colour: 'Black',
    sole_material: 'Rubber',
    sole_colour: 'White',
  }),
};

export type Outcome = 'passes' | 'is reviewed' | 'is refused';

/** A sentence about one of them, with what must become of it. */
export type Sentence = readonly [Outcome, keyof typeof PRODUCTS, tag: string, text: string];

/** What becomes of the sentence, whatever words of it the vocabulary does not know. */
export function outcomeOf(id: keyof typeof PRODUCTS, tag: string, text: string): Outcome {
  const context = { product: PRODUCTS[id], grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON };
  const options = { ...context, policy: DEFAULT_CLAIM_POLICY, channel: 'email_body', extent: 'part' } as const;
  const { findings } = verifyText([{ name: 'body', text }], options);
  const judged = findings.filter(({ check }) => check !== 'vocabulary');
  if (judged.length === 0) return 'passes';
  return judged.some(({ severity }) => severity === 'hard') ? 'is refused' : 'is reviewed';
}
