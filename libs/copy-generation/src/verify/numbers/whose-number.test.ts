import { shopProduct } from '../shop-products';
import { describeToldApart, type Right, type Wrong } from '../told-apart';

const PRODUCTS = [
  shopProduct('farm', 'Combe Farm Play Set, 16 Pieces', 'Play sets', {
    pieces: 16,
    'box contents': ['1 barn', '12 fence pieces', '3 cows'],
  }),
  shopProduct('mask', 'Combe Dive Mask', 'Masks', { 'strap pieces': '3 lengths, exchangeable', lenses: 'glass, 2' }),
  shopProduct('anklet', 'Loam Anklet', 'Anklets', {
    chain_length: '22 cm',
    extension: '4 cm',
    chain_type: 'cable chain',
    stone: 'garnet',
    stone_diameter: '6 mm',
  }),
  shopProduct('paint', 'Loam Wall Paint', 'Paints', { coverage: 'up to 9 m² per litre', volume: '2.5 l' }),
  shopProduct('shaver', 'Emberly Shaver', 'Shavers', {
    'battery life': 'up to 50 minutes',
    'charging time': '8 hours',
  }),
  shopProduct('raft', 'Emberly Raft 3', 'Rafts', { persons: 3, weight: '7 kg' }),
  shopProduct('saw', 'Emberly Jigsaw', 'Saws', {
    'blades included': 'no',
    shank: '8 mm',
    batteries: 2,
    'bulb included': 'no',
  }),
];

const RIGHT: readonly Right[] = [
  ['a piece of a list', 'farm', '12 fence pieces and 3 cows.'],
  ['the same in words', 'farm', 'Twelve fence pieces and three cows.'],
  ['what a fact with the number is called', 'mask', 'Three strap pieces.'],
  ['a count at the end of a value', 'mask', 'Two glass lenses.'],
  ['a length and its extension', 'anklet', 'At its longest it is 26 cm.'],
  ['from one end to the other', 'anklet', 'The length is adjustable from 22 to 26 cm.'],
  ['the last word of a compound', 'anklet', 'A 22 cm cable chain.'],
  ['what a part is of, for the part', 'anklet', 'A garnet, 6 mm across.'],
  ['what a measure is per', 'paint', 'One litre covers up to 9 m².'],
  ['a charge that lasts', 'shaver', 'One charge lasts up to 50 minutes.'],
  ['before another measure', 'raft', 'A raft for three weighing 7 kg.'],
  ['what another thing comes with', 'saw', 'It takes blades with a shank of 8 mm, and two batteries come with it.'],
  ['a second mention', 'saw', 'It takes a bulb (not supplied), and it shines with a bulb of 40 W.'],
];

const WRONG: readonly Wrong[] = [
  ['farm', '14 fence pieces and 3 cows.'],
  ['mask', 'Four strap pieces.'],
  ['anklet', 'At its longest it is 28 cm.'],
  ['anklet', 'The chain is 6 mm across.'],
  ['shaver', 'A full charge takes 50 minutes.'],
  ['raft', 'A raft for seven weighing 3 kg.'],
  ['saw', 'Two blades come with it.'],
];

describeToldApart('whose number it is', PRODUCTS, { right: RIGHT, wrong: WRONG });
