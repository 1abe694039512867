import { type CatalogItem } from '@attune/contracts';
import { compose } from '../compose';
import { extractFacts } from '../facts/extract-facts';
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

describe('a handle', () => {
  const held = (title: string, name = 'handle_material') => ({
    title,
    categoryPath: [],
    attributes: { [name]: 'Leather' },
  });

  it.each([
    ['de', { knife: 'Griff', bag: 'Henkel', mug: 'Henkel', dresser: 'Griff', door: 'Griff' }],
    ['fr', { knife: 'Manche', bag: 'Anse', mug: 'Anse', dresser: 'Poignée', door: 'Poignée' }],
    ['es', { knife: 'Mango', bag: 'Asa', mug: 'Asa', dresser: 'Tirador', door: 'Asa' }],
    ['zh', { knife: '手柄', bag: '提手', mug: '把手', dresser: '把手', door: '把手' }],
  ])('is called in %s by what it is of', (tag, words) => {
    const titles = { knife: 'Chef Knife', bag: 'Weekend Bag', mug: 'Mug', dresser: 'Dresser', door: 'Door' };
    const all = new Set<string>(Object.values(words));
    for (const [kind, word] of Object.entries(words)) {
      const page = pageOf(tag, held(`Brennic ${titles[kind as keyof typeof titles]}`));
      expect(page).toContain(word);
      for (const other of all) if (other !== word) expect(page.toLowerCase()).not.toContain(other.toLowerCase());
    }
  });

  it.each([
    ['fr', 'un manche', 'des anses', 'une anse'],
    ['de', 'mit Griff ', 'mit Henkeln ', 'mit Henkel '],
  ])('is one of a knife in %s, and several of a bag', (tag, knife, bag, mug) => {
    expect(pageOf(tag, held('Brennic Chef Knife'))).toContain(knife);
    expect(pageOf(tag, held('Brennic Weekend Bag', 'handles'))).toContain(bag);
    expect(pageOf(tag, held('Brennic Mug'))).toContain(mug);
  });

  it.each([
    ['de', 'Brennic Mug', 'Der Henkel ist aus Leder.'],
    ['fr', 'Brennic Chef Knife', 'Le manche est en cuir.'],
    ['fr', 'Brennic Weekend Bag', 'Les anses sont en cuir.'],
    ['es', 'Brennic Dresser', 'Los tiradores son de cuero.'],
    ['zh', 'Brennic Weekend Bag', '提手由皮革制成。'],
  ])('may be called so by whoever writes, in %s: %s, %s', (tag, title, text) => {
    const product = extractFacts({ itemId: 'one', inStock: true, ...held(title) });
    const context = { channel: 'product_page', grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON } as const;
    const { findings } = verifyText([{ name: 'body', text }], {
      ...context,
      ...{ product, policy: DEFAULT_CLAIM_POLICY, extent: 'part' },
    });
    expect(findings).toEqual([]);
  });
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

it.each([
  ['de', 'Alles zu Weihnachten.', 'Das Weihnachtsangebot.'],
  ['fr', 'Au rayon Noël.', 'Une promotion de Noël.'],
  ['es', 'En la sección Navidad.', 'Rebajas de Navidad.'],
  ['zh', '圣诞分类。', '圣诞特惠。'],
])('lets a text in %s name the section that the product stands in, and nothing more: %s', (tag, named, offer) => {
  const findings = (text: string, categoryPath: string[]) => {
    const product = extractFacts({ itemId: 'one', title: 'Lindhov 1', inStock: true, attributes: {}, categoryPath });
    const context = { grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY } as const;
    return verifyText([{ name: 'body', text }], { ...context, product, channel: 'push', extent: 'part' }).findings;
  };
  const hard = (text: string, path: string[]) => findings(text, path).filter(({ severity }) => severity === 'hard');
  expect(hard(named, ['seasonal', 'christmas'])).toEqual([]);
  expect(hard(offer, ['seasonal', 'christmas'])).not.toEqual([]);
  expect(hard(named, ['seasonal', 'easter'])).not.toEqual([]);
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
