import { type Frames } from '../locale';

/** Something always stands between a brand and a name: both may be in Latin letters, with no space around. */
const maker = ['{brand}的{name}', '来自{brand}的{name}', '{name}（{brand}）'] as const;
const opener = ['一起看看{name}', '为您介绍{name}', '认识一下{name}'] as const;

export const frames: Frames = {
  title: ['{brand}的{name}', '{brand} · {name}', '{name}（{brand}）'],
  opener,
  nounOpener: opener,
  maker,
  leadOpener: ['{Lead}：{name}。', '{Lead}——{name}。', '{Lead}，一起看看{name}。'],
  details: ['{Details}。', '概览：{details}。', '产品细节：{details}。'],
  statement: ['{Label}：{value}。', '{Label}——{value}。', '产品细节——{Label}：{value}。'],
  price: ['售价{value}。', '售价为{value}。', '售价：{value}。'],
  size: ['尺寸：{value}。', '尺寸为{value}。', '产品尺寸：{value}。'],
  sizes: ['可选尺寸：{value}。', '尺寸：{value}。', '尺寸有{value}可选。'],
  sizeCount: ['共{count}种尺寸可选。', '有{count}种尺寸。', '可选尺寸：{count}种。'],
  category: ['属于“{kind}”分类', '归在“{kind}”分类', '见“{kind}”专区'],
  subcategory: ['属于“{parent}”下的“{kind}”分类', '归在“{parent}”下的“{kind}”分类', '见“{parent}”下的“{kind}”专区'],
  categorySentence: ['更多同类请看“{kind}”分类。', '可在“{kind}”分类中查看更多。', '欢迎浏览“{kind}”专区。'],
  subcategorySentence: [
    '更多同类请看“{parent}”下的“{kind}”分类。',
    '可在“{parent}”下的“{kind}”分类中查看更多。',
    '欢迎浏览“{parent}”下的“{kind}”专区。',
  ],
  bullet: ['{Label}：{value}', '{Label}——{value}', '{Label} · {value}'],
  pair: ['{First}，{second}', '{First}——{second}', '{First} · {second}'],
  subject: ['{name}，{phrase}', '{name}——{phrase}', '{Phrase}：{name}'],
  leadSubject: ['{Lead}：{name}', '{Lead}——{name}', '{Lead}，一起看看{name}'],
  teaser: ['{kind}，{lead}', '{kind}——{lead}', '{kind}：{lead}'],
  bareSubject: ['{name}', '一起看看{name}', '认识一下{name}'],
  headline: ['{brand}的{kind}', '{brand} · {kind}', '{brand}：{kind}'],
};
