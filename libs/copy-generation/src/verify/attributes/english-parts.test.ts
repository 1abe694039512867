import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from '../../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { type Finding } from '../verdict';
import { verifyText } from '../verify-text';

const item = (itemId: string, title: string, category: string, attributes: CatalogItem['attributes']): CatalogItem => ({
  ...{ itemId, title, brand: 'Nordwind', categoryPath: ['Shop', category], inStock: true, attributes },
  price: { amountMinor: 8000, currency: 'EUR' },
});

const PRODUCTS = new Map(
  [
    item('boots', 'Marsh Ankle Boots', 'Boots', {
      ...{ upper_material: 'nubuck', sole: 'rubber', lining: 'wool', colour: 'brown', made_in: 'Portugal' },
      ...{ shaft_height: '14 cm', lace_colour: 'red', machine_washable: false },
    }),
    item('shelf', 'Alder Shelving Unit', 'Shelving', {
      ...{ frame: 'steel', frame_colour: 'white', shelf_material: 'oak', shelves: 4, height: '170 cm', width: '70 cm' },
      ...{ max_load: '25 kg', certificates: ['FSC'], assembly_required: true },
    }),
    item('knife', 'Petty Fillet Knife', 'Knives', {
      ...{ blade_material: 'steel', blade_length: '15 cm', total_length: '27 cm', handle_material: 'cherry wood' },
      ...{ warning: 'Not suitable for children under 14 years', dishwasher_safe: false, weight: '120 g' },
    }),
    item('pan', 'Low Saute Pan 3 L', 'Pans', {
      ...{ material: 'aluminium', lid_material: 'glass', induction: true, oven_safe: '200 °C', diameter: '24 cm' },
      ...{ capacity: '3 l', glass_colour: 'amber', lid_included: true, stand_included: false },
    }),
    item('speaker', 'Cove Shelf Speaker', 'Speakers', {
      ...{ housing_material: 'walnut', grille_material: 'steel', grille_colour: 'black', battery_life: '9 hours' },
      ...{ plastic_free_packaging: true, removable_grille: true, battery_included: false, wireless: true },
    }),
    item('bar', 'Torre Nougat Bar', 'Sweets', {
      ...{ weight: '60 g', warning: 'Contains almonds. May contain traces of sesame.' },
    }),
    item('toy', 'Puffin Soft Toy', 'Toys', {
      ...{ material: 'organic cotton', filling: 'wool', colour: 'charcoal', age: '3+', pieces: 3, lined: false },
    }),
  ].map((one) => [one.itemId, extractFacts(one)]),
);

function findings(itemId: string, text: string): readonly Finding[] {
  const options = { grammar: negotiate('en')!, channel: 'card', policy: DEFAULT_CLAIM_POLICY } as const;
  const product = PRODUCTS.get(itemId)!;
  return verifyText([{ name: 'short', text }], { ...options, product, catalog: EMPTY_CATALOG_LEXICON }).findings;
}

describe('a value of a part', () => {
  it.each([
    ['boots', 'Brown nubuck boots, wool-lined and rubber-soled.'],
    ['boots', 'Nubuck boots with red laces.'],
    ['shelf', 'A shelving unit in steel and oak.'],
    ['shelf', 'Four oak shelves on a white steel frame: the shelving unit.'],
    ['knife', 'A steel knife with a handle of cherry wood.'],
    ['speaker', 'A walnut speaker with a black steel grille.'],
    ['pan', 'An aluminium pan with a lid of amber glass.'],
  ])('%s: may be said as in %j', (itemId, text) => expect(findings(itemId, text)).toEqual([]));

  it.each([
    ['boots', 'Rubber boots with a nubuck sole.'],
    ['boots', 'Boots lined with nubuck.'],
    ['boots', 'The soles of these boots are wool.'],
    ['shelf', 'Steel shelves in an oak frame.'],
    ['speaker', 'A steel housing with a walnut grille: the speaker.'],
    ['pan', 'A glass pan with an aluminium lid.'],
    ['knife', 'A knife with a base.'],
    ['knife', 'A knife with a port.'],
  ])('%s: is refused in %j', (itemId, text) =>
    expect(findings(itemId, text)).toContainEqual(expect.objectContaining({ severity: 'hard' })),
  );

  it('waits for somebody to look at it where a shade is near the fact’s', () =>
    expect(findings('toy', 'A dark grey soft toy.')).toEqual([
      expect.objectContaining({ check: 'attributes', severity: 'soft', words: 'dark grey' }),
    ]));
});

describe('a number', () => {
  it.each([
    ['boots', 'A pair of brown ankle boots with a 14 cm shaft.'],
    ['shelf', 'The shelving unit holds up to 25 kg and stands 1.7 metres tall.'],
    ['knife', 'A knife 27 cm long, with a 15 cm blade.'],
    ['pan', 'A pan for the oven at up to 200 degrees, 24 cm wide.'],
    ['toy', 'A soft toy of three pieces, from 3 years.'],
    ['toy', 'Soft toy for ages 3 and up.'],
  ])('%s: is right in %j', (itemId, text) => expect(findings(itemId, text)).toEqual([]));

  it.each([
    ['boots', 'Boots with a 14 cm sole.'],
    ['shelf', 'A shelving unit 70 cm high and 170 cm wide.'],
    ['shelf', 'A shelving unit of zero pieces.'],
    ['knife', 'A knife with a 27 cm blade.'],
    ['knife', 'The handle of the knife is 15 cm long.'],
    ['knife', 'The whole knife measures 15 cm.'],
    ['toy', 'A pair of soft toys.'],
    ['pan', 'A pan of 3 l, 3 l and 5 l.'],
  ])('%s: is refused in %j', (itemId, text) =>
    expect(findings(itemId, text)).toContainEqual(expect.objectContaining({ severity: 'hard' })),
  );
});

describe('a claim that a fact carries', () => {
  it.each([
    ['boots', 'Portuguese ankle boots in nubuck.'],
    ['shelf', 'FSC-certified shelving unit.'],
    ['pan', 'This pan works on induction.'],
    ['speaker', 'Packed without plastic: the speaker.'],
  ])('%s: may be made in other words: %j', (itemId, text) => expect(findings(itemId, text)).toEqual([]));

  it.each([
    ['boots', 'Italian ankle boots.'],
    ['shelf', 'ISO-certified shelving unit.'],
    ['pan', 'This pan works on gas and on any hob.'],
    ['speaker', 'A speaker in plastic packaging.'],
  ])('%s: is refused when no fact does: %j', (itemId, text) =>
    expect(findings(itemId, text)).toContainEqual(expect.objectContaining({ severity: 'hard' })),
  );
});

describe('yes and no in other words', () => {
  it.each([
    ['boots', 'Keep these boots out of the washing machine.'],
    ['knife', 'A knife to wash by hand: the dishwasher is not the place for it.'],
    ['speaker', 'The grille of the speaker can be removed.'],
    ['speaker', 'The speaker takes a battery, which is sold separately.'],
    ['toy', 'An unlined soft toy.'],
    ['shelf', 'The shelving unit needs assembling.'],
  ])('%s: are understood in %j', (itemId, text) =>
    expect(findings(itemId, text)).not.toContainEqual(expect.objectContaining({ severity: 'hard' })),
  );

  it.each([
    ['shelf', 'The shelving unit arrives assembled.'],
    ['speaker', 'The grille of the speaker cannot be removed.'],
    ['speaker', 'A speaker with its battery.'],
    ['pan', 'A pan with a stand.'],
    ['pan', 'Induction? Not this pan.'],
    ['knife', 'Suitable for children under 14 years: the knife.'],
    ['boots', 'Unlined ankle boots.'],
  ])('%s: are refused in %j', (itemId, text) =>
    expect(findings(itemId, text)).toContainEqual(expect.objectContaining({ check: 'polarity', severity: 'hard' })),
  );
});

describe('a page', () => {
  const page = (itemId: string, text: string) =>
    verifyText([{ name: 'body', text }], {
      ...{ product: PRODUCTS.get(itemId)!, grammar: negotiate('en')!, channel: 'product_page' },
      ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
    }).findings.map(({ severity, reason }) => `${severity}: ${reason}`);

  it('must have the warning, in its own words or others', () => {
    expect(page('knife', 'The Nordwind knife weighs 120 g.')).toEqual([
      'hard: the warning is not said: Not suitable for children under 14 years',
    ]);
    expect(page('knife', 'The Nordwind knife weighs 120 g. For children under 14 years it is not suitable.')).toEqual(
      [],
    );
  });

  it('must have every sentence of a warning', () => {
    expect(page('bar', 'A Nordwind nougat bar, 60 g, that contains almonds.')).toEqual([
      'hard: the warning is not said: Contains almonds. May contain traces of sesame.',
    ]);
    expect(page('bar', 'A Nordwind nougat bar, 60 g. Contains almonds; may contain traces of sesame.')).toEqual([]);
  });

  it('waits for review when nothing says how much of it there is', () =>
    expect([...page('pan', 'The aluminium pan by Nordwind.'), ...page('shelf', 'A Nordwind shelving unit.')]).toEqual([
      'soft: volume is not said: 3 L',
    ]));
});

describe('capitals', () => {
  it.each(['Brown Ankle Boots In Nubuck With Rubber Soles And Laces', 'A pair of BOOts in nubuck.'])(
    'are found in %j',
    (text) => expect(findings('boots', text)).toContainEqual(expect.objectContaining({ check: 'form' })),
  );
});
