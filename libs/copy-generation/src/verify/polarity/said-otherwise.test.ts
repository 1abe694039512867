import { findingsIn, shopProduct } from '../shop-products';

const PRODUCTS = {
  clock: shopProduct('clock', 'Borg Mantel Clock', 'Clocks', { movement: 'hand-wound', case: 'oak', chime: 'yes' }),
  quartz: shopProduct('quartz', 'Borg Wall Clock', 'Clocks', { movement: 'quartz', case: 'oak' }),
  bag: shopProduct('bag', 'Tind Camera Bag', 'Bags', {
    ...{ strap: 'nylon, interchangeable', dividers: 'adjustable', compartments: 1, handles: 2 },
  }),
  tumbler: shopProduct('tumbler', 'Elv Carafe', 'Carafes', { style: 'Ribbed', colour: 'Amber', dishwasher_safe: true }),
  radio: shopProduct('radio', 'Sund Radio', 'Radios', { waterproof: true, antenna: 'telescopic' }),
  rated: shopProduct('rated', 'Sund Clip Radio', 'Radios', { protection: 'IPX7', antenna: 'telescopic' }),
  lamp: shopProduct('lamp', 'Ilm Lamp', 'Lamps', { shade: 'linen', pressure: '15 bar', outdoor_use: false }),
  shampoo: shopProduct('shampoo', 'Heath Shampoo', 'Shampoos', { vegan: true, fragrance_free: true, volume: '250 ml' }),
  coat: shopProduct('coat', 'Brae Coat', 'Coats', { material: 'wool', machine_washable: true, hood: true }),
};

const isRefused = (item: keyof typeof PRODUCTS, text: string) =>
  findingsIn(PRODUCTS[item], text).some(({ severity }) => severity === 'hard');

/** A shopper reads the contrary of what the catalog says, in words that deny nothing or that stand far from it. */
describe('the opposite of a fact, in other words', () => {
  it.each([
    ['clock', 'It never needs winding.'],
    ['clock', 'It winds itself.'],
    ['bag', 'The strap cannot be changed.'],
    ['bag', 'The strap is there to stay.'],
    ['bag', 'The dividers stay where they are.'],
    ['bag', 'It has only one handle.'],
    ['bag', 'More than one compartment.'],
    ['tumbler', 'This carafe is by no means ribbed.'],
    ['tumbler', 'It is never amber.'],
    ['tumbler', 'Not a trace of amber in it.'],
    ['tumbler', 'Wash it by hand only.'],
    ['radio', 'It must not get wet.'],
    ['radio', 'Keep it away from water.'],
    ['radio', 'Rain would ruin it.'],
    ['radio', 'Splashes harm it.'],
    ['radio', 'It does not like rain.'],
    ['rated', 'Keep it dry.'],
    ['lamp', 'It can live on the terrace.'],
    ['shampoo', 'It contains honey.'],
    ['shampoo', 'It is scented.'],
    ['coat', 'Everything but a hood.'],
    ['coat', 'The hood has been left off.'],
    ['coat', 'Wool plays no part in it.'],
    ['coat', 'It keeps out the rain.'],
    ['coat', 'The wind and the wet stay out.'],
  ] as const)('is refused of the %s: %s', (item, text) => expect(isRefused(item, text)).toBe(true));

  it.each([
    ['clock', 'Wind it each morning.'],
    ['quartz', 'It never needs winding.'],
    ['bag', 'The strap can be changed.'],
    ['bag', 'The dividers can be moved, and two handles lift it.'],
    ['bag', 'One compartment, and nothing gets lost.'],
    ['tumbler', 'By no means large, this carafe is ribbed.'],
    ['tumbler', 'A ribbed carafe that is never out of place.'],
    ['tumbler', 'It may go into the dishwasher.'],
    ['radio', 'It may get wet.'],
    ['rated', 'Take it with you.'],
    ['lamp', 'It stays indoors.'],
    ['lamp', 'Keep it dry.'],
    ['shampoo', 'It contains no honey.'],
    ['coat', 'It has a hood.'],
    ['coat', 'It goes into the washing machine.'],
  ] as const)('is not seen where it is not said, of the %s: %s', (item, text) =>
    expect(isRefused(item, text)).toBe(false),
  );
});
