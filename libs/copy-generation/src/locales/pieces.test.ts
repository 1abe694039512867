import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { shopProduct } from '../verify/shop-products';
import { verifyText } from '../verify/verify-text';
import { negotiate } from './index';

const product = shopProduct('stand', 'Tamsin Beach Shelter', 'Shelters', {
  ...{ canopy_material: 'Cotton', canopy_colour: 'Yellow', mast_material: 'Ash', mast_colour: 'White' },
  ...{ hull_colour: 'Navy', plinth_material: 'Steel', infuser_material: 'Copper' },
});

const severities = (tag: string, text: string) =>
  verifyText([{ name: 'body', text }], {
    ...{ product, grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
    ...{ channel: 'email_body', extent: 'part' },
  }).findings.flatMap(({ check, severity }) => (check === 'attributes' ? [severity] : []));

it.each([
  ['de', 'Der Mast ist gelb.', 'Das Dach ist gelb, der Mast weiß, der Rumpf marineblau.'],
  ['de', 'Der Sockel ist aus Kupfer.', 'Der Sockel ist aus Stahl, das Teesieb aus Kupfer.'],
  ['fr', 'Le mât est jaune.', 'La toile est jaune, le mât blanc.'],
  ['es', 'El mástil es amarillo.', 'La tela es amarilla, el mástil blanco.'],
  ['zh', '立杆是黄色的。', '伞面是黄色的，立杆是白色的。'],
  ['zh', '底座用铜。', '底座用钢，茶漏用铜。'],
])('knows in %s of which piece something is said: %s', (tag, wrong, right) => {
  expect([wrong, severities(tag, wrong)]).toEqual([wrong, ['hard']]);
  expect([right, severities(tag, right)]).toEqual([right, []]);
});
