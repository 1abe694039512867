import { type CatalogItem } from '@attune/contracts';
import { findingsIn, shopProduct } from '../shop-products';

const item = (title: string, attributes: CatalogItem['attributes'], description = '') =>
  shopProduct('x', title, 'Things', attributes, description);

const PRODUCTS = {
  sledge: item(
    'Corrie Sledge',
    {
      runners: 'steel',
      warnings: 'Avoid the lips and the ears.',
      tow_rope_included: false,
      waxing: 'not necessary',
      ...{ ski_compatible: false, cover_washable: false, engravable: true, built_in_horn: 'no', flavoured: 'no' },
      bag: 'PVC-free canvas',
    },
    `A sledge with ribbons on its runners. It is not made for skijoring or gravel. A brake and a headlight are sold
     separately. The seat can be hosed down; the padding must not be rinsed.`,
  ),
};

const severities = (id: keyof typeof PRODUCTS, text: string) =>
  findingsIn(PRODUCTS[id], text).flatMap(({ check, severity }) => (check === 'polarity' ? [severity] : []));

describe('what the catalog only ever denies', () => {
  it.each([
    'Take it skijoring.',
    'It runs on gravel, too.',
    'Fine for lips.',
    'A headlight is included.',
    'It comes with a brake.',
    'You can hose down the seat, rinse the padding as well.',
    'It does not come without a tow rope.',
    'You need to wax it.',
    'A sledge without ribbons.',
    'Supplied without ribbons and runners.',
    'It takes skis.',
    'The seat can be washed, the cover can as well.',
    'It cannot be engraved.',
    'With a horn.',
    'A bag of PVC.',
    'Not unflavoured.',
  ])('is refused: %j', (text) => expect(severities('sledge', text)).toContain('hard'));

  it.each([
    'Gravel? Skijoring? Neither.',
    'Not for skijoring or gravel.',
    'Keep it off the gravel, and clear of lips and ears.',
    'You will need a brake and a headlight of your own.',
    'Supplied without a headlight or a tow rope.',
    'Supplied without brake and headlight.',
    'Hose down the seat, but keep the padding from being rinsed.',
    'No need to wax it.',
    'It can be engraved, and has no horn.',
    'A PVC-free bag.',
    'The seat can be washed, the cover cannot.',
    'A sledge for snow.',
  ])('passes where it is denied: %j', (text) => expect(severities('sledge', text)).not.toContain('hard'));
});
