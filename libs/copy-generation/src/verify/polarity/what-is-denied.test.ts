import { findingsIn, shopProduct } from '../shop-products';
import { describeToldApart, type Right, type Wrong } from '../told-apart';

const PRODUCTS = [
  shopProduct('bar', 'Combe Nougat Bar 40 g', 'Sweets', {
    'contains nuts': 'yes',
    warning: 'Store out of the reach of toddlers. Not suitable for children under 4 years: choking hazard.',
    wrapper: 'paper, gold',
  }),
  shopProduct('balm', 'Combe Lip Balm', 'Lip care', { SPF: 'none', tin: 'aluminium', 'water resistance': 'none' }),
  shopProduct('heater', 'Emberly Scout Heater', 'Heaters', {
    fuel: 'butane cartridge, clip valve EN 3000',
    'cartridge included': 'no',
    warning: 'Risk of suffocation in caravans. Use outdoors only.',
    body: 'steel, red',
    'leakproof valve': true,
  }),
  shopProduct('jar', 'Loam Storage Jar', 'Jars', {
    outside: 'navy',
    inside: 'ivory',
    leakproof: true,
    washing: 'hand wash',
  }),
  shopProduct('tray', 'Loam Tray', 'Trays', { print: 'owls', colour: 'sage', 'non-slip': 'no', material: 'birch' }),
];

/** What a negator denies is not what stands next to it. */
const RIGHT: readonly Right[] = [
  ['an allergy of who reads', 'bar', 'It contains nuts, so leave it alone if you have a nut allergy.'],
  ['what somebody is allergic to', 'bar', 'Not for you if you are allergic to nuts.'],
  ['kids for children', 'bar', 'Not meant for kids under 4.'],
  ['kept away from', 'bar', 'Store it well out of a toddler’s reach.'],
  ['what an abbreviation stands for', 'balm', 'There is no sun protection in it.'],
  ['what protection is against', 'balm', 'No protection against water.'],
  ['the name that it goes by', 'heater', "Please don't use the Scout indoors."],
  ['what only a warning speaks of', 'heater', 'Never use it in a caravan.'],
  ['before a bracket', 'heater', 'It burns a cartridge (EN 3000, not supplied).'],
  ['on the outside', 'jar', 'Navy without and ivory within.'],
  ['half of a word', 'jar', 'A leak-proof jar.'],
  ['hand wash, so no machine', 'jar', 'Hand-wash only.'],
  ['before an emoji', 'tray', 'Owls everywhere 🦉 Not for wet tables.'],
  ['an idiom', 'tray', 'No two owls are quite the same.'],
];

const WRONG: readonly Wrong[] = [
  ['bar', 'There are no nuts in it.'],
  ['bar', 'Store it in reach of toddlers.'],
  ['balm', 'There is sun protection: SPF 20.'],
  ['heater', 'The cartridge (EN 3000) is supplied.'],
  ['heater', 'A heater without a valve.'],
  ['jar', 'The jar leaks.'],
  ['jar', 'Machine wash it.'],
  ['tray', 'A tray without owls.'],
];

describeToldApart('what is denied', PRODUCTS, { right: RIGHT, wrong: WRONG });

it('passes nothing that denies what a warning says', () => {
  const heater = PRODUCTS.find(({ itemId }) => itemId === 'heater')!;
  const findings = findingsIn(heater, "It won't hurt in caravans, and suffocation doesn't happen.");
  expect(findings.filter(({ check }) => check !== 'form')).not.toEqual([]);
});
