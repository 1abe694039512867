import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { shopProduct } from './shop-products';
import { verifyText } from './verify-text';

const PRODUCTS = new Map(
  [
    shopProduct('mug', 'Tarn Stoneware Mug', 'Mugs', {
      ...{ material: 'stoneware', colour: 'blue', capacity: '350 ml', dishwasher_safe: true },
    }),
    shopProduct('tent', 'Ridge 2-Person Tent', 'Tents', {
      ...{ colour: 'green', persons: 2, weight: '2.4 kg', waterproof: true },
    }),
    shopProduct('lamp', 'Lumo Desk Lamp', 'Lamps', { colour: 'black', height: '42 cm', dimmable: true }),
    shopProduct('scarf', 'Fjell Wool Scarf', 'Scarves', { material: 'wool', colour: 'grey', length: '180 cm' }),
    shopProduct('puzzle', 'Map Jigsaw Puzzle', 'Puzzles', { pieces: 500, age: '8+' }),
    shopProduct('chair', 'Oslo Dining Chair', 'Chairs', { material: 'oak', seat_height: '45 cm' }),
  ].map((product) => [product.itemId, product] as const),
);

const outcomeOf = (itemId: string, text: string) =>
  verifyText([{ name: 'body', text }], {
    ...{ product: PRODUCTS.get(itemId)!, grammar: negotiate('zh')!, channel: 'email_body', extent: 'part' },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
  }).outcome;

describe('a Chinese text, in which no spaces part the words', () => {
  it.each([
    ['mug', '把它放在办公桌上,同事经过总会问一句:这只蓝色的杯子哪里买的?'],
    ['mug', '喝完随手放进洗碗机,剩下的时间留给自己。'],
    ['mug', '朋友来访时端上一杯热茶,聊聊近况,话题自然就打开了。'],
    ['tent', '周末和朋友一起逃离城市,住进这顶绿色的双人帐篷。'],
    ['lamp', '夜深人静,只有这盏黑色台灯陪你把最后几页读完。'],
    ['lamp', '亮度可以调节,写作业、看小说、发呆,各有各的光。'],
    ['scarf', '送给父亲的生日礼物?这条180厘米长的羊毛围巾是个好主意。'],
    ['puzzle', '关掉手机,和家人围坐在桌边,一块一块拼出一张古老的世界地图。'],
    ['puzzle', '适合8岁以上的孩子。'],
    ['chair', '座高45厘米。'],
  ])('speaks of the reader’s life beside %s: %s', (itemId, text) => expect(outcomeOf(itemId, text)).toBe('pass'));

  it.each([
    // "自" and "动" stand in many words; together they say what the lamp does.
    ['lamp', '自动感应开灯。'],
    ['lamp', '带时钟的台灯。'],
    ['tent', '自动的帐篷。'],
    ['mug', '附赠一个背包。'],
    ['mug', '带杯盖的马克杯。'],
    ['scarf', '带口袋的围巾。'],
    ['puzzle', '夜光拼图,关灯后会发光。'],
    ['puzzle', '适合5岁以上的孩子。'],
    ['lamp', '儿童专用台灯。'],
    ['mug', '下单送礼物。'],
    ['mug', '最后几件,欲购从速。'],
    ['chair', '亮度可以调节。'],
  ])('is stopped where it says what no fact of the %s does: %s', (itemId, text) =>
    expect(outcomeOf(itemId, text)).not.toBe('pass'),
  );
});
