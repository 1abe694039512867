import { type CatalogItem } from '@attune/contracts';
import { findingsIn, shopProduct } from '../shop-products';

const item = (title: string, attributes: CatalogItem['attributes'], description = '') =>
  shopProduct('x', title, 'Things', attributes, description);

const PRODUCTS = {
  tray: item('Skerry Serving Tray', {
    ...{ finish: 'matte', removable_handles: true, mat: 'glued in', rim: 'varnished', foldable: true, use: 'indoors' },
  }),
  coffee: item('Voe Coffee', { decaffeinated: true, form: 'whole beans' }, 'Beans in a glossy bag.'),
  lamp: item('Holm Lamp', { finish: 'matte (base), glossy (shade)', battery: 'not removable', shade: 'detachable' }),
};

const severities = (id: keyof typeof PRODUCTS, text: string) =>
  findingsIn(PRODUCTS[id], text).flatMap(({ check, severity }) => (check === 'polarity' ? [severity] : []));

type Cases = readonly (readonly [what: string, id: keyof typeof PRODUCTS, text: string])[];

describe('the opposite of what the catalog says', () => {
  it.each([
    ['a value', 'tray', 'A glossy tray.'],
    ['a yes', 'tray', 'A rigid tray.'],
    ['where it is used', 'tray', 'Made for the terrace.'],
    ['a state', 'tray', 'The handles are riveted on for good.'],
    ['a state denied', 'tray', 'The handles: they never come off.'],
    ['a state before its thing', 'tray', 'A tray with fixed handles.'],
    ['a state that a value says', 'tray', 'The mat lifts out.'],
    ['a state that a no says', 'lamp', 'The battery slides out.'],
    ['what another is like', 'coffee', 'Full of caffeine.'],
    ['a form', 'coffee', 'Ground coffee, ready to go.'],
  ] satisfies Cases)('is refused: %s: %j %j', (_what, id, text) => expect(severities(id, text)).toContain('hard'));

  it.each([
    ['denied', 'tray', 'It is matte, not glossy, and no outdoor tray.'],
    ['in its place', 'tray', 'Matte instead of glossy.'],
    ['a state', 'tray', 'The handles come off; the mat is fixed.'],
    ['a state of another thing', 'tray', 'The handles come off, the rim is fixed.'],
    ['what the catalog says both of', 'lamp', 'A glossy shade on a matte base.'],
    ['what the description says', 'coffee', 'It comes in a glossy bag.'],
    ['a state denied', 'lamp', 'The battery cannot be taken out, the shade can be lifted off.'],
  ] satisfies Cases)('passes: %s: %j %j', (_what, id, text) => expect(severities(id, text)).not.toContain('hard'));
});
