import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from '../facts/facts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { verifyText } from './verify-text';

const item = (title: string, category: string, rest: Partial<CatalogItem>) =>
  extractFacts({
    ...{ itemId: 'x', title, brand: 'Ossa', categoryPath: ['Shop', category], inStock: true, attributes: {} },
    ...rest,
  });

/** Invented products of a catalog in English, of which the texts speak in other languages. */
const PRODUCTS = {
  stool: item('Ossa Tarn Stool', 'Stools', {
    attributes: {
      ...{ seat_material: 'beech', leg_material: 'steel', leg_colour: 'black', seat_height: '46 cm', height: '62 cm' },
      ...{ backrest: 'none', armrests: 'none', stackable: false, glides: 'felt', cushion_included: 'no' },
    },
    description: 'For the kitchen. Not suitable for gravel. A dial under the seat sets the height.',
  }),
  shelter: item('Ossa Fen Tent', 'Tents', {
    attributes: {
      ...{ flysheet: 'nylon', 'inner tent': 'polyester mesh', pegs: 8, underside: 'non-slip', frost_proof: false },
      ...{ colours: ['red', 'green', 'blue', 'yellow'], pump: 'not included', seams: 'taped' },
    },
  }),
  nougat: item('Ossa Nougat 200 g', 'Sweets', {
    attributes: { allergens: ['milk', 'eggs', 'hazelnuts'], silicones: 'none', fragrance: 'none', origin: 'Tuscany' },
  }),
};

type Case = readonly [what: string, id: keyof typeof PRODUCTS, tag: string, text: string];

function findings(id: keyof typeof PRODUCTS, tag: string, text: string, channel: 'email_body' | 'product_page') {
  const context = { product: PRODUCTS[id], grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON };
  const extent = channel === 'product_page' ? ('whole' as const) : ('part' as const);
  const options = { ...context, policy: DEFAULT_CLAIM_POLICY, channel, extent };
  return verifyText([{ name: 'body', text }], options).findings;
}

const hard = (id: keyof typeof PRODUCTS, tag: string, text: string) =>
  findings(id, tag, text, 'email_body').filter(({ severity }) => severity === 'hard');

const RIGHT: readonly Case[] = [
  ['a denial after the thing', 'stool', 'de', 'Stapeln lässt sich der Hocker nicht und eine Lehne hat er auch nicht.'],
  ['two things denied in one sentence', 'stool', 'fr', "Le tabouret ne s'empile pas et n'a pas d'accoudoirs."],
  ['what does not come along', 'stool', 'es', 'El cojín tampoco viene.'],
  ['what is bought apart', 'stool', 'zh', '坐垫需另购，没有靠背，也没有扶手。'],
  ['what it is not for', 'stool', 'es', 'Para grava no sirve.'],
  ['a word of the description', 'stool', 'de', 'Ein Drehrad stellt die Höhe ein.'],
  ['a compound of a part', 'stool', 'de', 'Der Sitz aus Buche ruht auf schwarzen, schlanken Stahlbeinen.'],
  ['a word that is no material', 'stool', 'de', 'Der Hocker samt Stahlbeinen.'],
  ['a measure by its name', 'stool', 'de', 'Ein Hocker mit 46 cm Sitzhöhe. Sitzhöhe: 46 cm.'],
  ['the same', 'stool', 'zh', '座高46厘米。'],
  ['what has many colours', 'shelter', 'de', 'Ein buntes Zelt.'],
  ['what has many colours', 'shelter', 'zh', '彩色帐篷。'],
  ['what does not slip', 'shelter', 'de', 'Die Unterseite rutscht nicht.'],
  ['what does not slip', 'shelter', 'es', 'La base no resbala.'],
  ['what frost harms', 'shelter', 'zh', '帐篷不抗冻。'],
  ['a part by its translated name', 'shelter', 'zh', '内帐用的是网布。'],
  ['without in one word', 'nougat', 'de', 'Silikonfrei und unparfümiert.'],
  ['a place by another name', 'nougat', 'fr', 'Un nougat de Toscane.'],
];

const WRONG: readonly Case[] = [
  ['a denied no', 'stool', 'de', 'Der Hocker ist stapelbar.'],
  ['what does not come along', 'stool', 'fr', 'Avec coussin et accoudoirs.'],
  ['another colour', 'stool', 'de', 'Ein Sitz auf roten Beinen.'],
  ['another colour', 'stool', 'es', 'Un taburete con patas rojas.'],
  ['another material', 'stool', 'zh', '铝制椅腿。'],
  ['another measure', 'stool', 'de', 'Sitzhöhe 62 cm.'],
  ['another measure', 'stool', 'zh', '座高62厘米。'],
  ['of another part', 'shelter', 'de', 'Das Innenzelt ist aus Nylon.'],
  ['of another part', 'shelter', 'zh', '内帐用的是尼龙。'],
  ['a no', 'shelter', 'fr', 'Une tente résistante au gel.'],
  ['with what there is none of', 'nougat', 'de', 'Mit Silikon und Parfüm.'],
];

describe('a text in another language than the catalog', () => {
  it.each(RIGHT)('is not refused for %s: %s %s %s', (_what, id, tag, text) => expect(hard(id, tag, text)).toEqual([]));

  it.each(WRONG)('is refused for %s: %s %s %s', (_what, id, tag, text) => expect(hard(id, tag, text)).not.toEqual([]));

  it.each([
    ['a thing that no fact has', 'shelter', 'de', 'Mit integrierter Kühlmatte.'],
    ['a thing that no fact has', 'shelter', 'fr', 'Avec une bâche solaire et un hamac.'],
    ['a word for what none of its lists knows', 'stool', 'es', 'Con revestimiento de wengué.'],
  ] satisfies readonly Case[])('is read by somebody for %s: %s %s %s', (_what, id, tag, text) =>
    expect(findings(id, tag, text, 'email_body')).not.toEqual([]),
  );

  it.each([
    ['de', 'Ossa Nougat, 200 g. Enthält Milch, Ei und Haselnüsse.', []],
    ['fr', 'Nougat Ossa, 200 g. Contient du lait, des œufs et des noisettes.', []],
    ['es', 'Nougat Ossa, 200 g. Contiene leche, huevo y avellanas.', []],
    ['zh', 'Ossa Nougat，200克。含牛奶、鸡蛋和榛子。', []],
    ['de', 'Ossa Nougat, 200 g. Enthält Milch und Haselnüsse.', ['the warning is not said: milk, eggs, hazelnuts']],
    ['fr', 'Nougat Ossa, 200 g. Contient du lait.', ['the warning is not said: milk, eggs, hazelnuts']],
  ])('%s: says every allergen, in its own words: %s', (tag, text, missing) => {
    const told = findings('nougat', tag, text, 'product_page').filter(({ check }) => check === 'coverage');
    expect(told.map(({ reason }) => reason)).toEqual(missing);
  });
});
