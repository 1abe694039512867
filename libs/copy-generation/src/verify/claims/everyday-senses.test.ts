import { findingsIn, shopProduct } from '../shop-products';

const kettle = shopProduct('kettle', 'Arran Kettle', 'Kettles', { material: 'steel', capacity: '1.5 l' });

const claimsIn = (text: string) => findingsIn(kettle, text).filter(({ check }) => check === 'claims');

describe('words that claim elsewhere', () => {
  it.each([
    'For people who dream in recipes.',
    'A supper to dream over.',
    'Fill it, hear it, love it.',
    'It stands by the door, ready to grab.',
    'It feels as if you had owned it for years.',
    'For tea, coffee or something stronger.',
    'A handle that fits your hand.',
    'A kettle that goes with jeans and jumpers.',
  ])('claim nothing in %j', (text) => expect(claimsIn(text)).toEqual([]));

  it.each([
    'A dream kettle.',
    'A kettle that everyone will love.',
    'Grab it today.',
    'It serves you for years.',
    'A stronger kettle.',
    'It fits your hob.',
    'It goes with every hob.',
  ])('claim in %j', (text) => expect(claimsIn(text)).not.toEqual([]));
});
