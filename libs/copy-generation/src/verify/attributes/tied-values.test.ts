import { findingsIn, shopProduct } from '../shop-products';

const PRODUCTS = new Map(
  [
    shopProduct('lamp', 'Aldo Floor Lamp', 'Floor lamps', {
      shade_material: 'Linen',
      shade_colour: 'Ecru',
      stem_material: 'Brass',
      base_material: 'Marble',
      cable_colour: 'Black',
      foot_switch: true,
    }),
    shopProduct('clogs', 'Hedda Garden Clogs', 'Shoes', {
      upper_material: 'Nubuck',
      upper_colour: 'Olive',
      lining_material: 'Sheepskin',
      sole_material: 'Rubber',
      sole_colour: 'Black',
      heel_strap_colour: 'Brown',
    }),
    shopProduct('rake', 'Norr Leaf Rake', 'Garden tools', {
      shaft_material: 'Ash',
      head_material: 'Steel',
      head_colour: 'Green',
      grip_material: 'Rubber',
      grip_colour: 'Black',
    }),
    shopProduct('trike', 'Pogo Tricycle', 'Tricycles', {
      frame_material: 'Steel',
      frame_colour: 'Red',
      saddle_material: 'Leather',
      handlebar_grips_material: 'Cork',
      pedals_material: 'Rubber',
      wheels_colour: 'White',
    }),
    shopProduct('case', 'Marl Suitcase', 'Suitcases', {
      shell_material: 'Aluminium',
      shell_colour: 'Silver',
      lining_material: 'Cotton',
      lining_colour: 'Navy',
      handle_material: 'Leather',
      handle_colour: 'Tan',
      wheels_material: 'Rubber',
    }),
    shopProduct('umbrella', 'Vale Stick Umbrella', 'Umbrellas', {
      canopy_material: 'Polyester',
      canopy_colour: 'Dark green',
      handle_material: 'Beech',
      ribs_material: 'Steel',
      piping_colour: 'Yellow',
      sleeve_colour: 'Grey',
    }),
  ].map((product) => [product.itemId, product] as const),
);

const findings = (itemId: string, text: string) => {
  const found = findingsIn(PRODUCTS.get(itemId)!, text);
  return found.filter(({ check }) => check === 'attributes');
};

describe('what a value is tied to', () => {
  it.each([
    // By a preposition.
    ['lamp', 'Brass for the stem and marble for the base.'],
    ['lamp', 'Aldo chose linen for the shade, brass for the stem.'],
    ['case', 'Silver on the outside, tan on the handle.'],
    // By a place.
    ['lamp', 'Marble at the bottom, linen at the top, brass in between.'],
    ['clogs', 'Nubuck without, sheepskin within, rubber below.'],
    ['case', 'A silver suitcase with a navy surprise inside.'],
    ['case', 'Outside there is aluminium, inside a navy cotton suitcase.'],
    ['clogs', 'Black down there, olive up here.'],
    // By what one does with it.
    ['trike', 'Leather to sit on, cork to hold on to.'],
    ['trike', 'Red steel, with cork where the hands go and rubber under the feet.'],
    ['trike', 'The part you sit on is leather.'],
    ['rake', 'A green head, an ash shaft and rubber to hold on to.'],
    ['case', 'Leather in the hand, rubber on the ground.'],
    ['clogs', 'Rubber underfoot, sheepskin around your toes.'],
    // By where a thing is.
    ['case', 'A touch of tan where the handle sits.'],
    // By the form of a thing's own word, and by a relative clause.
    ['umbrella', 'A dark green canopy piped in yellow.'],
    ['umbrella', 'The sleeve that comes with your umbrella is grey.'],
    ['umbrella', 'The canopy has a thin yellow edge.'],
    // Of what is most of the product.
    ['umbrella', 'A dark green umbrella with a beech handle.'],
    ['rake', 'A green rake with a shaft of ash.'],
    // By sameness and extent.
    ['clogs', 'The sole is black, and the upper is the olive of a good soup.'],
    ['case', 'Aluminium from corner to corner, with leather handles.'],
    // By a verb, a pronoun behind it and a question before it.
    ['lamp', 'Marble is reserved for the base, brass was chosen for the stem.'],
    ['case', 'That flash of tan? It is the handle.'],
    ['umbrella', 'A line of yellow: that is the piping.'],
    ['lamp', 'What is the base made of? Marble.'],
    ['clogs', 'What touches the ground? Rubber, as on any good boot.'],
    ['umbrella', 'Which colour is the sleeve? Grey.'],
    ['trike', 'Frame and saddle are two materials: steel and leather.'],
  ])('%s: passes in %j', (itemId, text) => expect(findings(itemId, text)).toEqual([]));

  it.each([
    ['lamp', 'Linen for the base and marble for the shade.'],
    ['lamp', 'The lamp uses brass for the stem and the base alike.'],
    ['lamp', 'Brass at the bottom, linen at the top.'],
    ['clogs', 'Nubuck without, nubuck within, rubber below.'],
    ['trike', 'Cork to sit on.'],
    ['trike', 'Leather to sit on, leather to hold on to.'],
    ['trike', 'The part you hold is leather.'],
    ['case', 'Leather on the ground.'],
    ['clogs', 'Olive from the upper right down to the sole.'],
    ['clogs', 'The Hedda clogs are olive all the way down to the sole.'],
    ['case', 'The lining is the very same silver as the shell.'],
    ['rake', 'Head and grip are one material.'],
    ['rake', 'The grip and the head are the same colour.'],
    ['case', 'A tan handle and a lining to match.'],
    ['case', 'Silver, silver, silver: shell, lining, the lot.'],
    ['trike', 'Steel through and through, saddle and pedals too.'],
    ['umbrella', 'The canopy is yellow, piped in dark green.'],
    ['lamp', 'Brass is reserved for the base and every one of the cables.'],
    ['case', 'Navy was chosen for the handle.'],
    ['case', 'That flash of navy? It is the handle.'],
    ['umbrella', 'A line of grey: that is the piping.'],
    ['lamp', 'What is the base made of? Brass.'],
    ['clogs', 'What touches the ground? Nubuck.'],
    ['umbrella', 'Which colour is the sleeve? Yellow.'],
    ['lamp', 'The stem of the Aldo lamp is that very same marble.'],
    ['trike', 'Cork right to the tips of the pedals.'],
  ])('%s: is refused in %j', (itemId, text) =>
    expect(findings(itemId, text)).toContainEqual(expect.objectContaining({ severity: 'hard' })),
  );

  it.each([
    ['lamp', 'Linen in the middle.'],
    ['lamp', 'A brass stem and base.'],
    ['clogs', 'Slip a foot inside these clogs and you feel nubuck.'],
    ['trike', 'It asks your hands to rest on leather.'],
    ['case', 'Aluminium throughout.'],
    ['lamp', 'Marble where your fingers rest.'],
  ])('%s: is read by somebody in %j', (itemId, text) => {
    const found = findings(itemId, text);
    expect(found).toContainEqual(expect.objectContaining({ severity: 'soft' }));
    expect(found).not.toContainEqual(expect.objectContaining({ severity: 'hard' }));
  });
});
