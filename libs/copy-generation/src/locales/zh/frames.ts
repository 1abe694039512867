import { type Frames } from '../locale';

export const frames: Frames = {
  // Something always stands between a brand and a name: both may be in Latin letters, and there are no spaces.
  title: ['{brand}的{name}', '{brand} · {name}', '{name}（{brand}）'],
  maker: ['{brand}的{name}', '来自{brand}的{name}', '{name}（{brand}）'],
  leadOpener: ['{Lead}：{name}。', '{Lead}——{name}。', '{Lead}：这就是{name}。'],
  twoClauses: ['{First}，{second}。', '{First}；{second}。', '{First}；此外，{second}。'],
  statement: ['{Label}：{value}。', '{Label}——{value}。', '产品细节——{Label}：{value}。'],
  price: ['售价{value}。', '售价为{value}。', '售价：{value}。'],
  size: ['尺码：{value}。', '尺码为{value}。', '产品尺码：{value}。'],
  sizes: ['可选尺码：{value}。', '尺码：{value}。', '尺码有{value}可选。'],
  sizeCount: ['共{count}种尺码可选。', '有{count}种尺码。', '可选尺码：{count}种。'],
  category: ['属于“{kind}”分类', '归在“{kind}”分类', '见“{kind}”专区'],
  subcategory: ['属于“{parent}”下的“{kind}”分类', '归在“{parent}”下的“{kind}”分类', '见“{parent}”下的“{kind}”专区'],
  categorySentence: ['更多同类请看“{kind}”分类。', '可在“{kind}”分类中查看更多。', '欢迎浏览“{kind}”专区。'],
  subcategorySentence: [
    '更多同类请看“{parent}”下的“{kind}”分类。',
    '可在“{parent}”下的“{kind}”分类中查看更多。',
    '欢迎浏览“{parent}”下的“{kind}”专区。',
  ],
  partColour: ['{part}为{value}', '{part}颜色为{value}', '{part}采用{value}'],
  partMaterial: ['{part}为{value}材质', '{part}由{value}制成', '{part}材质为{value}'],
  bullet: ['{Label}：{value}', '【{Label}】{value}', '{Label} · {value}'],
  pair: ['{First}，{second}', '{First}——{second}', '{First} · {second}'],
  subject: ['{name}，{phrase}', '{name}——{phrase}', '{Phrase}：{name}'],
  leadSubject: ['{Lead}：{name}', '{Lead}——{name}', '{Lead}：这就是{name}'],
  teaser: ['{kind}，{lead}', '{kind}——{lead}', '{kind}：{lead}'],
  bareSubject: ['{name}', '一起看看{name}', '认识一下{name}'],
  headline: ['{brand}的{kind}', '{brand} · {kind}', '{brand}：{kind}'],
  yes: ['是的，{clause}。', '对，{clause}。', '是的——{clause}。'],
  no: ['不，{clause}。', '否，{clause}。', '不——{clause}。'],
  notSaid: ['商品目录中没有说明。', '商品目录未提供这项信息。', '商品目录里没有提到这一点。'],
};
