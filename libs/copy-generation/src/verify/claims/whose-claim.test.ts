import { shopProduct } from '../shop-products';
import { describeToldApart, type Right, type Wrong } from '../told-apart';

const PRODUCTS = [
  shopProduct('bench', 'Combe Garden Bench', 'Benches', {
    seat: 'larch',
    back: 'larch',
    width: '120 cm',
    made_in: 'United Kingdom',
    cushion: 'wool from New Zealand',
  }),
  shopProduct(
    'soap',
    'Combe Oat Soap',
    'Soaps',
    { allergens: 'oats', made_in: 'Wales' },
    'Not for people with a gluten allergy.',
  ),
  shopProduct('trough', 'Loam Trough', 'Planters', { colour: 'grey' }, 'A trough of stone. Storm-resistant and light.'),
  shopProduct('pot', 'Emberly Tea Pot', 'Teapots', { 'keeps warm': 'up to 3 hours', cells: 'nickel-metal' }),
  shopProduct('mirror', 'Emberly Hall Mirror', 'Mirrors', {
    colour: 'ivory',
    border: 'walnut',
    edge: 'black',
    centre: 'ivory',
    movement: 'quartz',
    glass: 'mineral glass',
  }),
];

const RIGHT: readonly Right[] = [
  ['a part, and no return to stock', 'bench', 'Seat and back in larch.'],
  ['the room that it takes', 'bench', 'Footprint: 120 cm wide.'],
  ['the same country', 'bench', 'British-made, of larch.'],
  ['a country and the land around it', 'soap', 'A British soap with oats.'],
  ['not for somebody', 'soap', 'Contains oats – not for people with a gluten allergy.'],
  ['the same strain in another word', 'trough', 'The trough withstands storms.'],
  ['what keeps something warm', 'pot', 'An insulated pot.'],
  ['the first half of a word, cut short', 'pot', 'The cells are of the Ni-metal sort.'],
  ['what is framed', 'mirror', 'A black edge framing ivory.'],
  ['what is behind', 'mirror', 'A quartz movement behind mineral glass.'],
];

const WRONG: readonly Wrong[] = [
  ['bench', 'The bench is back in stock.'],
  ['bench', 'A bench with a low carbon footprint.'],
  ['bench', 'A bench that is made in New Zealand.'],
  ['bench', 'A German bench.'],
  ['bench', 'The bench is handmade.'],
  ['soap', 'Suitable for people with a gluten allergy.'],
  ['trough', 'The trough withstands fire.'],
  ['mirror', 'The edge is ivory.'],
];

describeToldApart('whose claim it is', PRODUCTS, { right: RIGHT, wrong: WRONG });
