import { findingsIn, shopProduct } from '../shop-products';

const kettle = shopProduct('kettle', 'Brise Kettle', 'Kettles', {
  material: 'steel',
  capacity: '1.5 l',
  handle: 'oak',
});
const slippers = shopProduct('slippers', 'Moss Slippers', 'Slippers', {
  material: 'felt',
  sole: 'rubber',
  warranty: '2 years',
});

const claimed = (product: typeof kettle, text: string) =>
  findingsIn(product, text).some(({ severity, check }) => severity === 'hard' && check === 'claims');

/** Promises, praise and advertisements that a whole sentence makes, of which no word is one. */
describe('claims of whole sentences', () => {
  it.each([
    'If the handle snaps, we send another.',
    'Dented kettles? We repair them.',
    'We stand behind every kettle.',
    'You have sixty days to send it back.',
    'Only until Sunday.',
    'Grab it before somebody else does.',
    'It costs a third less than last year.',
    'Postage is on us.',
    'It leaves every other kettle in the shade.',
    'No other kettle comes close.',
    'You will never own a finer kettle.',
    'It ranks first among kettles.',
    'Made so that rivers stay clean, and seas breathe.',
    'It sips so little power that the meter barely moves.',
    'A tree grows for every kettle.',
    'Its hum helps you drift off.',
    'It wards off colds.',
    'It straightens weak backs.',
    'Rain beads on the handle.',
    'Not a drop gets past the lid.',
  ])('are refused: %s', (text) => expect(claimed(kettle, text)).toBe(true));

  it.each([
    'Hang it back on the hook.',
    'A kettle to read beside until Sunday lunch.',
    'It leaves room for the rest of the crockery.',
    'The oak handle lies well in the hand, down to the last turn.',
    'The king of hearts lies beside the kettle.',
    'Draw the water, and pull the lid.',
    'We fill it to 1.5 l.',
    'Take it outdoors for tea.',
    'It stays put when you pour.',
  ])('are not seen in what claims nothing: %s', (text) => expect(claimed(kettle, text)).toBe(false));

  it('pass where a fact carries them', () => {
    expect(claimed(slippers, 'If a sole cracks, we send another.')).toBe(false);
    expect(claimed(kettle, 'If a sole cracks, we send another.')).toBe(true);
  });
});
