import { findingsIn, shopProduct } from '../shop-products';

const cushion = shopProduct(
  'cushion',
  'Wool Cushion',
  'Cushions',
  { size: ['30 x 20', '40 x 30', '50 x 35'] },
  'Sizes 30 x 20 to 50 x 35.',
);

const severities = (text: string) =>
  findingsIn(cushion, text)
    .filter(({ check }) => check === 'numbers')
    .map(({ severity }) => severity);

it.each(['Size: 40 x 30.', 'Sizes: 30 x 20, 40 x 30 and 50 x 35.'])(
  'lets a true size pass, whatever sizes the description names beside it: %s',
  (text) => expect(severities(text)).toEqual([]),
);

it('refuses a size that neither has', () => {
  expect(severities('Size: 46 x 30.')).toContain('hard');
});
