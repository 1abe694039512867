import { type CatalogItem } from '@attune/contracts';
import { compose } from '../compose';
import { extractFacts } from '../facts/facts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { verifyText } from '../verify/verify-text';
import { sections as german, sections } from './de/sections';
import { labelled as germanValues, labels as germanLabels } from './de/labels';
import { labelled as spanishValues, labels as spanishLabels } from './es/labels';
import { sections as spanish } from './es/sections';
import { labelled as frenchValues, labels as frenchLabels } from './fr/labels';
import { sections as french } from './fr/sections';
import { labelled as chineseValues, labels as chineseLabels } from './zh/labels';
import { sections as chinese } from './zh/sections';
import { negotiate } from './index';
import { linesOf } from './translations';

function pageOf(tag: string, item: Pick<CatalogItem, 'title' | 'categoryPath' | 'attributes'>): string {
  const product = extractFacts({ itemId: 'one', inStock: true, ...item });
  const { fields } = compose(product, { channel: 'product_page', grammar: negotiate(tag)!, seed: 1 });
  return fields.map(({ text }) => text).join('\n');
}

const BOTTLE = {
  title: 'Lindhov Classic 1',
  categoryPath: ['outdoor', 'Water Bottles'],
  attributes: { lid: 'screw', rain_cover: 'included', colour: 'Sand' },
};

describe.each([
  { tag: 'de', path: 'Outdoor › Trinkflaschen', lid: ['Deckel', 'Schraubdeckel'], rain: ['Regenhülle', 'Inklusive'] },
  { tag: 'fr', path: 'Plein air › Gourdes', lid: ['Couvercle', 'À vis'], rain: ['Housse de pluie', 'Fournie'] },
  {
    tag: 'es',
    path: 'Aire libre › Botellas de agua',
    lid: ['Tapa', 'De rosca'],
    rain: ['Funda para la lluvia', 'Incluida'],
  },
  { tag: 'zh', path: '户外 › 水壶', lid: ['盖子', '螺旋盖'], rain: ['防雨罩', '附带'] },
])('an English catalog in $tag', ({ tag, path, lid, rain }) => {
  const page = pageOf(tag, BOTTLE);

  it('names the sections of the shop in the language', () => expect(page).toContain(path));

  it.each([lid, rain])('names the attribute %s and its value %s', (label, value) =>
    expect(page.split('\n').some((line) => line.includes(label) && line.includes(value))).toBe(true),
  );
});

it.each([
  ['es', 'Mango', 'Asa', 'Brennic Chef Knife', 'Brennic Weekend Bag'],
  ['zh', '手柄', '把手', 'Brennic Chef Knife', 'Brennic Weekend Bag'],
])('tells in %s a tool’s handle, %s, from a bag’s, %s', (tag, haft, handle, knife, bag) => {
  const item = (title: string) => ({ title, categoryPath: [], attributes: { handle_material: 'Leather' } });
  expect(pageOf(tag, item(knife))).toContain(haft);
  expect(pageOf(tag, item(knife))).not.toContain(handle);
  expect(pageOf(tag, item(bag))).toContain(handle);
});

it('keeps a section that it has no word for as the shop has it', () =>
  expect(pageOf('de', { title: 'Lindhov Classic 1', categoryPath: ['Zorbing', 'Spheres'], attributes: {} })).toContain(
    'Zorbing › Spheres',
  ));

it.each([
  ['sections', [german, french, spanish, chinese]],
  ['labels', [germanLabels, frenchLabels, spanishLabels, chineseLabels]],
  ['values', [germanValues, frenchValues, spanishValues, chineseValues]],
])('has the same %s in every language', (_, lists) => {
  const english = lists.map((list) => linesOf(list).map((line) => line.english));
  for (const one of english) expect(one).toEqual(english[0]);
});

it.each(['de', 'fr', 'es', 'zh'])('names no section in %s by a word that the checks refuse or doubt', (tag) => {
  const grammar = negotiate(tag)!;
  const context = {
    channel: 'product_page',
    grammar,
    catalog: EMPTY_CATALOG_LEXICON,
    policy: DEFAULT_CLAIM_POLICY,
  } as const;
  for (const name of linesOf(sections).flatMap(({ english }) => english)) {
    const product = extractFacts({
      itemId: 'one',
      title: 'Lindhov 1',
      categoryPath: [name],
      inStock: true,
      attributes: {},
    });
    const { fields } = compose(product, { ...context, seed: 1 });
    expect(fields.map(({ text }) => text).join('\n')).toContain(grammar.section(name));
    expect(verifyText(fields, { ...context, product }).findings).toEqual([]);
  }
});
