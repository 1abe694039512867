import { findingsIn, shopProduct } from '../shop-products';

const hamper = shopProduct(
  'hamper',
  'Country Hamper',
  'Hampers',
  {},
  'A lined green willow basket holds six amber glass jars and a red gingham napkin. Brass buckles close the leather straps.',
);
const trainers = shopProduct(
  'trainers',
  'Coast Trainers',
  'Shoes',
  {},
  'Navy blue canvas trainers with orange laces, tan leather tabs and a white rubber sole. Red and white stripes run along them.',
);

const isRefused = (product: typeof hamper, text: string) =>
  findingsIn(product, text).some(({ severity }) => severity === 'hard');

/** A shopper would look for the red basket that the picture shows in green. */
describe('colours and materials that the description gives to something else', () => {
  it.each([
    [hamper, 'A red basket for the lawn.'],
    [hamper, 'The jars are green.'],
    [hamper, 'A green napkin lies over amber jars.'],
    [hamper, 'Leather buckles close it.'],
    [trainers, 'White laces and an orange sole.'],
    [trainers, 'The laces are tan.'],
  ])('are refused: %#', (product, text) => expect(isRefused(product, text)).toBe(true));

  it.each([
    [hamper, 'A green basket with amber jars.'],
    [hamper, 'A red napkin lies over it, and brass buckles close the straps.'],
    [hamper, 'The jars are glass.'],
    [trainers, 'Orange laces, a white sole and blue canvas.'],
    [trainers, 'The stripes are white.'],
    [trainers, 'The tabs are brown leather.'],
  ])('pass where they are its own: %#', (product, text) => expect(isRefused(product, text)).toBe(false));
});
