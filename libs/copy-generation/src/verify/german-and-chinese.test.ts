import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { shopProduct } from './shop-products';
import { verifyText } from './verify-text';

const products = {
  lamp: shopProduct('lamp', 'Tamsin Desk Lamp Ilo', 'Lamps', {
    ...{ colour: 'Navy', foot_material: 'Cast iron', cable_colour: 'Coral', cable_material: 'Cotton' },
    ...{ shade_removable: false, dimmable: true, tiltable: false, swivel: true, waterproof: false },
    ...{ replaceable_bulb: true, bulb_included: false },
  }),
  purse: shopProduct('purse', 'Tamsin Purse Vale', 'Purses', {
    ...{ colour: 'Burgundy', body_material: 'Leather', pocket_material: 'Linen', buckle_colour: 'Black' },
    ...{ strap_colour: 'Red', strap_material: 'Canvas', lockable: false, machine_washable: false },
  }),
};

type Case = readonly [id: keyof typeof products, tag: string, text: string];

function refused([id, tag, text]: Case): string[] {
  const context = { product: products[id], grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON };
  const options = { ...context, policy: DEFAULT_CLAIM_POLICY, channel: 'email_body', extent: 'part' } as const;
  return verifyText([{ name: 'body', text }], options)
    .findings.filter(({ severity }) => severity === 'hard')
    .map(({ check, words }) => `${check}: ${words}`);
}

const WRONG: readonly Case[] = [
  ['lamp', 'de', 'Der Schirm der Lampe lässt sich mit einem Griff abnehmen.'],
  ['lamp', 'de', 'Neigen lässt sich die Lampe auch.'],
  ['lamp', 'de', 'Die Lampe lässt sich nicht dimmen.'],
  ['lamp', 'de', 'Die Leuchte ist hellgrün.'],
  ['lamp', 'zh', '这盏台灯的灯泡换不了。'],
  ['lamp', 'zh', '灯罩拆得下来。'],
  ['purse', 'de', 'Abschließen lässt sich die Tasche übrigens.'],
  ['purse', 'zh', '这只包并不是不能机洗。'],
  ['purse', 'zh', '黑肩带，红扣具。'],
  ['purse', 'zh', '皮肩带配布包。'],
];

const RIGHT: readonly Case[] = [
  ['lamp', 'de', 'Eine dunkelblaue Leuchte für den Schreibtisch.'],
  ['lamp', 'fr', 'Une lampe bleu foncé.'],
  ['lamp', 'zh', '深蓝色的台灯。'],
  ['lamp', 'de', 'Der Schirm lässt sich nicht abnehmen, dimmen lässt sich die Lampe aber.'],
  ['lamp', 'de', 'Die Lampe lässt sich leider nicht neigen, drehen lässt sie sich.'],
  ['lamp', 'de', 'Ein paar Seiten noch, dann schickt dich die Lampe ins Bett.'],
  ['lamp', 'de', 'Neigen kann man sie nicht, und abnehmbar ist der Schirm ebenso wenig.'],
  ['lamp', 'zh', '台灯系着一圈珊瑚色。'],
  ['lamp', 'zh', '灯罩拆不下来，灯泡可以换。'],
  ['lamp', 'zh', '这盏灯不防水，雨天记得收起来。'],
  ['purse', 'zh', '内有亚麻收纳袋。'],
  ['purse', 'zh', '红肩带，黑扣具。'],
  ['purse', 'zh', '皮包身，帆布肩带。'],
  ['purse', 'zh', '这只包不能上锁，也不能机洗。'],
];

describe('sentences of German and Chinese', () => {
  it.each(WRONG)('are refused where they say the contrary, of the %s in %s: %s', (...one) => {
    expect([one[2], refused(one).length > 0]).toEqual([one[2], true]);
  });

  it.each(RIGHT)('are not refused where they say what facts say, of the %s in %s: %s', (...one) => {
    expect([one[2], refused(one)]).toEqual([one[2], []]);
  });
});

it('knows the whole of "可拆卸", of which "可拆" is the beginning', () => {
  const strap = shopProduct('bag', 'Tamsin Bag', 'Bags', { strap_removable: true });
  const context = { grammar: negotiate('zh')!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const options = { ...context, product: strap, channel: 'email_body', extent: 'part' } as const;
  expect(verifyText([{ name: 'body', text: '带子可拆卸。' }], options).findings).toEqual([]);
});
