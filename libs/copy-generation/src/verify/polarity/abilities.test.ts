import { type CatalogItem } from '@attune/contracts';
import { findingsIn, shopProduct } from '../shop-products';

const item = (title: string, category: string, attributes: CatalogItem['attributes'], description = '') =>
  shopProduct('x', title, category, attributes, description);

const PRODUCTS = {
  bowl: item('Orla Bowl', 'Bowls', {
    ...{ material: 'Stoneware', diameter: '18 cm', dishwasher_safe: true, microwave_safe: true, oven_safe: true },
    ...{ stackable: true, lid_included: true, freezer_safe: true },
  }),
  woodenBowl: item('Orla Bowl', 'Bowls', {
    ...{ material: 'Olive wood', diameter: '18 cm', dishwasher_safe: false, microwave_safe: false, oven_safe: false },
    ...{ stackable: false, lid_included: false, freezer_safe: false },
  }),
  pot: item('Tarn Pot', 'Pots', { material: 'Steel', induction_compatible: true, capacity: '3 l' }),
  copperPot: item('Tarn Pot', 'Pots', { material: 'Copper', induction_compatible: false, capacity: '3 l' }),
  cardigan: item('Moss Cardigan', 'Cardigans', {
    ...{ material: 'Cotton', machine_washable: true, hood: true, lined: true, tumble_dry: true, vegan: true },
  }),
  woolCardigan: item('Moss Cardigan', 'Cardigans', {
    ...{ material: 'Wool', machine_washable: false, hood: false, lined: false, tumble_dry: false, vegan: false },
  }),
  chair: item('Brae Chair', 'Chairs', {
    ...{ material: 'Beech', foldable: true, adjustable: true, assembly_required: true, swivel: true },
    ...{ removable_cover: true },
  }),
  stiffChair: item('Brae Chair', 'Chairs', {
    ...{ material: 'Beech', foldable: false, adjustable: false, assembly_required: false, swivel: false },
    ...{ removable_cover: false },
  }),
  lantern: item('Glim Lantern', 'Lanterns', {
    ...{ material: 'Brass', dimmable: true, rechargeable: true, waterproof: true, charging_cable_included: true },
    ...{ batteries_included: true, lockable: true },
  }),
  plainLantern: item('Glim Lantern', 'Lanterns', {
    ...{ material: 'Brass', dimmable: false, rechargeable: false, waterproof: false, charging_cable_included: false },
    ...{ batteries_included: false, lockable: false },
  }),
};

type Id = keyof typeof PRODUCTS;
const of = (id: Id, texts: readonly string[]) => texts.map((text): [Id, string] => [id, text]);

const severities = (id: Id, text: string) =>
  findingsIn(PRODUCTS[id], text).flatMap(({ check, severity }) => (check === 'vocabulary' ? [] : [severity]));

describe('what something can do, and cannot, in the words that people have for it', () => {
  it.each([
    ...of('bowl', [
      'The dishwasher is no place for this bowl.',
      'Dishwasher? The bowl sits that one out.',
      'Your dishwasher and this bowl will never be friends.',
      'It has to be washed by hand.',
      'Hand-washing is a must.',
      'The microwave would be the end of it.',
      'Keep it away from the microwave.',
      'In the oven? Afraid not.',
      'Can it go in the freezer? Sadly for ice cream lovers, no.',
      "These bowls can't be piled up.",
      'They refuse to stack.',
      'Will it nest? It will have to pass on that.',
      'The lid has to be bought on its own.',
      'You will have to find a lid yourself.',
    ]),
    ...of('woodenBowl', [
      'Into the dishwasher with it.',
      'The dishwasher holds no terrors for it.',
      'It is happy in the dishwasher.',
      'The bowl goes through the dishwasher like the plates.',
      'Let the dishwasher do the work.',
      'Heat up the soup in the microwave right in the bowl.',
      'Is it dishwasher safe? You bet.',
      'Can you put it in the oven? The bowl has that covered.',
      'Straight from the freezer to the table.',
      'One bowl sits inside the next in the cupboard.',
      'Pile them up after supper.',
      'No need to buy a lid: one comes with it.',
      'The lid you need is already packed.',
      'Tamsin puts a lid in with it.',
    ]),
    ...of('pot', [
      'Cooking on induction? You will need another pot.',
      'Induction? It takes a pass.',
      'For gas hobs only, so not a pot for induction.',
      'Induction hobs are beyond it.',
    ]),
    ...of('copperPot', [
      'It works on induction.',
      'Cooking on induction? No problem at all.',
      'Induction hobs are welcome.',
      'At home on gas and on induction.',
      'An induction hob? It can handle that.',
    ]),
    ...of('cardigan', [
      'Keep it out of the washing machine.',
      'A job for the dry cleaner, as the machine is not an option.',
      'Is it vegan? Sadly, no.',
      'Vegan? Not quite, I am afraid.',
      'It has to be dried on the line, as the tumble dryer is off limits.',
      'There is no hood to pull up.',
      'The hood was left off.',
      'Tamsin has left the hood off.',
      'Inside there is no lining.',
    ]),
    ...of('woolCardigan', [
      'Give it a spin in the washing machine.',
      'Toss it in with the rest of the laundry.',
      'The washing machine takes care of it.',
      'Is it vegan? You bet.',
      'Wondering whether it is vegan? It is.',
      'The tumble dryer is no problem.',
      'Pull up the hood and go.',
      'Up goes the hood when it rains.',
    ]),
    ...of('chair', [
      'It does not fold.',
      'The legs are fixed, so it cannot be collapsed.',
      'The cover is sewn on for good.',
      'Fond of covers of your own? The ones that come with the chair are sewn on for good.',
      'The cover stays where it is.',
      'The cover is part of the chair and does not come off.',
      'It arrives ready to sit on.',
      'You can sit down straight out of the box, with nothing to screw together.',
      'Assembly? Somebody has done that for you.',
      'It does not turn.',
      'Does it swivel? Not this chair.',
    ]),
    ...of('stiffChair', [
      'Fold it up and hang it on the wall.',
      'It packs flat after supper.',
      'It comes as a kit that you put together yourself.',
      'You build it yourself in ten minutes.',
      'Have a screwdriver at hand: it wants putting together.',
      'The cover zips off.',
      'The cover comes off for washing.',
      'Slip the cover off and wash it.',
      'It spins all the way round.',
    ]),
    ...of('lantern', [
      "The light can't be turned down.",
      'It has one brightness and no other.',
      'It only does on and off.',
      'Once the battery is empty you need a new one.',
      'You will need to get batteries for it.',
      'Batteries are up to you.',
      'It needs batteries; none are included.',
      'You will have to supply the charging cable.',
      'It has no lock.',
      'Can you lock it? No such luck.',
    ]),
    ...of('plainLantern', [
      'Turn it down as low as you like.',
      'It lets you turn down the light in the evening.',
      'Make it as bright or as faint as you please.',
      'Plug it in overnight and it is full again.',
      'The batteries it needs are already inside.',
      'No need to bring your own charging cable.',
      'You need not order a charging cable.',
      'Batteries? Already in there.',
      'Can you padlock it? It has that covered.',
      'Turn the key and nobody gets in.',
    ]),
  ])('%s: finds that it says otherwise: %s', (id, text) => {
    expect(severities(id, text)).toContain('hard');
  });

  it.each([
    ...of('bowl', [
      'Into the dishwasher with it.',
      'It is happy in the dishwasher.',
      'Is it dishwasher safe? You bet.',
      'The dishwasher holds no terrors for it.',
      'No need to wash it by hand.',
      'In the microwave? No problem.',
      'Pile them up after supper.',
      'No need to buy a lid: one comes with it.',
      'Serve soup with the lid off or with it on.',
      'With the lid or without it, the bowl goes in the oven.',
    ]),
    ...of('woodenBowl', [
      'The dishwasher? It would rather be washed by hand.',
      'The dishwasher is no place for this bowl.',
      'It can sit out the dishwasher, so wash it by hand.',
      'Microwave? Sadly, no.',
      'Neither microwave nor oven is good for it.',
      "They can't be piled up.",
      'You would need to get a lid for it; none is included.',
      'The lid has to be bought on its own.',
      'Made for salad rather than for the oven.',
      'They are not meant for the freezer.',
    ]),
    ...of('pot', [
      'It works on induction.',
      'Cooking on induction? No problem at all.',
      'Gas, electric, induction: nothing puts it off.',
    ]),
    ...of('copperPot', [
      'Cooking on induction? You will need another pot.',
      'Induction? It will have to sit that one out.',
    ]),
    ...of('cardigan', [
      'Toss it in with the rest of the laundry.',
      'Is it vegan? You bet.',
      'Wear it with the hood up or down.',
      'With the hood or without, it keeps the wind off your ears.',
    ]),
    ...of('woolCardigan', [
      'Is it vegan? Sadly, no.',
      'Tamsin has left the hood out of it.',
      'The machine is too rough for it, so wash it by hand.',
      'Do not put it in the dryer.',
      'No hood, no hurry.',
      'Cold ears? Not with a hat on.',
    ]),
    ...of('chair', [
      'Wear and tear? The cover comes off.',
      'Use it with the cover or, since that can be removed, without.',
      'It comes as a kit that you put together yourself.',
      'It folds up.',
    ]),
    ...of('stiffChair', [
      'The cover stays where it is.',
      'It arrives ready to sit on.',
      'It stays as it is and does not fold.',
      'There is nothing to put together.',
    ]),
    ...of('lantern', [
      'Turn it down as low as you like.',
      'No need to bring your own charging cable.',
      'Puddles? Not a problem.',
    ]),
    ...of('plainLantern', [
      'You would need to get batteries for it, as none are included.',
      'It is not meant for wet weather, as it is not waterproof.',
      'Keep it out of the rain.',
      'Tamsin does not supply it with a charging cable.',
      'A charging cable is the one thing you have to bring.',
      'The light cannot be turned down.',
      'There is no lock to turn.',
    ]),
  ])('%s: leaves what it truly says alone: %s', (id, text) => {
    expect(severities(id, text)).toEqual([]);
  });
});
