import { type CatalogItem, channelName } from '@attune/contracts';
import { compose } from '../../compose';
import { extractFacts } from '../../facts/extract-facts';
import { joinSentences } from '../../realise/draft';
import { fillFrame, type Phrase } from '../../realise/frame';
import { verifyField } from '../../verify/citations';
import { negotiate } from '../index';

const grammar = negotiate('zh')!;
const item: CatalogItem = {
  itemId: 'shirt',
  title: '牛津衬衫',
  brand: '北风',
  categoryPath: ['服装', '衬衫'],
  price: { amountMinor: 29900, currency: 'CNY' },
  inStock: true,
  attributes: {
    material: '亚麻',
    colour: ['藏青色', '白色'],
    pockets: 2,
    hood: true,
    weight: '180 g',
    waterproof: false,
  },
};
const product = extractFacts(item);
const phrase = (text: string): Phrase => ({ text, facts: [], frames: [] });

it('has neither spaces nor Western marks around Chinese words', () => {
  for (let seed = 0; seed < 20; seed++) {
    for (const channel of channelName.options) {
      for (const { text } of compose(product, { channel, grammar, seed }).fields) {
        expect(text.replaceAll(' · ', '').replaceAll(' › ', '')).not.toMatch(
          /\p{Script=Han}[ ,.:;!?]|[ ,.:;!?]\p{Script=Han}/u,
        );
      }
    }
  }
});

it('puts sentences together without a space, but behind a stop that is not full-width', () => {
  expect(joinSentences(['材质为亚麻。', '售价¥299.00。'].map(phrase))).toBe('材质为亚麻。售价¥299.00。');
  expect(joinSentences(['这是Wow!', '材质为亚麻。'].map(phrase))).toBe('这是Wow! 材质为亚麻。');
});

it.each([
  ['纯棉！', '这是纯棉！'],
  ['Nordwind Inc.', '这是Nordwind Inc.。'],
  ['Wow!', '这是Wow!'],
])('ends a sentence with %j once', (name, text) => {
  expect(fillFrame('这是{name}。', () => phrase(name)).text).toBe(text);
});

it('joins things that the product comes with', () => {
  expect(grammar.joinPhrases(['由亚麻制成', '配有兜帽', '配有2个口袋'])).toBe('由亚麻制成，配有兜帽和2个口袋');
});

it('takes no two phrases that begin alike', () => {
  expect(grammar.clash('颜色为白色', '颜色为黑色')).toBe(true);
  expect(grammar.clash('颜色为白色', '重量为2千克')).toBe(false);
  expect(grammar.clash('配有兜帽', '配有2个口袋')).toBe(false);
});

describe('the check of citations', () => {
  const findings = (text: string, ...fields: string[]) => {
    const facts = product.facts
      .filter(({ field }) => fields.includes(field))
      .flatMap(({ field, values }) => values.map((value) => ({ field, value })));
    return verifyField({ name: 'body', text, sentences: [{ text, facts, frames: [] }] }, product, grammar).join('\n');
  };

  it('lets pass what the cited facts carry', () => {
    expect(findings('由亚麻制成，颜色为藏青色和白色。', 'attributes.material', 'attributes.colour')).toBe('');
    expect(findings('重量为180克，不防水。', 'attributes.weight', 'attributes.waterproof')).toBe('');
    expect(findings('配有2个口袋和兜帽。', 'attributes.pockets', 'attributes.hood')).toBe('');
  });

  it.each([
    ['a material of nobody', '由丝绸制成。', ['attributes.material'], '"丝" is in no cited fact'],
    ['a claim', '优质亚麻。', ['attributes.material'], '"优" is in no cited fact'],
    ['a fact that is not cited', '由亚麻制成。', ['attributes.colour'], '"亚" is in no cited fact'],
    ['a reversed no', '防水。', ['attributes.waterproof'], 'reverses attributes.waterproof'],
    ['a reversed yes', '无兜帽。', ['attributes.hood'], 'reverses attributes.hood'],
    ['doubled marks', '由亚麻制成，，颜色为白色。', ['attributes.material', 'attributes.colour'], 'is not well formed'],
    ['doubled stops', '由亚麻制成。。', ['attributes.material'], 'is not well formed'],
  ])('refuses %s', (_what, text, fields, finding) => expect(findings(text, ...fields)).toContain(finding));
});

it('finds a shopper\'s "亚麻" in a value that has no spaces', () => {
  const linen = extractFacts({ ...item, attributes: { material: '有机亚麻', colour: '白色' } });
  const affinities = [{ attribute: 'material', value: '亚麻', weight: 0.9 }];
  const [title, short] = compose(linen, { channel: 'card', grammar, affinities }).fields;
  expect(title.text).toBe('牛津衬衫');
  expect(short.text).toMatch(/^由有机亚麻制成|^材质为有机亚麻/);
});
