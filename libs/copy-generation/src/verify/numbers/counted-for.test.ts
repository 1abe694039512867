import { findingsIn, shopProduct } from '../shop-products';

const products = {
  brushes: shopProduct('brushes', 'Plume Brushes', 'Brushes', { pieces: 7, face_brushes: 3, eye_brushes: 4 }),
  bag: shopProduct('bag', 'Tarn Bag', 'Bags', { material: 'nylon', outside_pockets: 2, inside_pockets: 3 }),
};

const numbersIn = (id: keyof typeof products, text: string) =>
  findingsIn(products[id], text).filter(({ check }) => check === 'numbers');

/** Whoever sorts a set by what its pieces are for must have the catalog's number of each. */
describe('how many are for what', () => {
  it.each([
    ['brushes', 'Seven pieces: three for the face and four for the eyes.'],
    ['brushes', 'There are seven: three are for the face, four are for the eyes.'],
    ['brushes', 'Of the seven, three are for the face.'],
    ['bag', 'Two pockets on the outside, three inside.'],
    ['bag', 'Two on the outside.'],
    ['brushes', 'Three for the road.'],
  ] as const)('passes as facts have it, of the %s: %s', (id, text) => expect(numbersIn(id, text)).toEqual([]));

  it.each([
    ['brushes', 'Seven brushes: four for the face and three for the eyes.'],
    ['brushes', 'Seven brushes: three for the face and five for the eyes.'],
    ['brushes', 'Four of them are for the face.'],
    ['bag', 'Three pockets on the outside.'],
  ] as const)('is refused where it is that of another, of the %s: %s', (id, text) =>
    expect(numbersIn(id, text)).toContainEqual(expect.objectContaining({ severity: 'hard' })),
  );
});
