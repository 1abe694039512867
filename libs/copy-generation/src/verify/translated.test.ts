import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from '../facts/extract-facts';
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
  knife: item('Ossa Fell Knife', 'Knives', {
    attributes: {
      ...{ blade: 'steel', handle: 'oak', rivets: 'brass', guard_colour: 'red', sheath: 'none', sleeves: 'none' },
      ...{
        frost_proof: false,
        bracket: 'steel',
        pearl_colour: 'white',
        pearl_size: '8 mm',
        hose_colour: 'green',
        cord_colour: 'black',
      },
    },
    description: 'Screws for the bracket are not included.',
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
  ['a part of its own behind a comma', 'knife', 'de', 'Griff aus Eiche, Nieten aus Messing.'],
  ['a part of its own behind a comma', 'knife', 'es', 'Mango de roble, remaches de latón.'],
  ['a side behind its value', 'knife', 'es', 'Rojo por delante y negro por el reverso.'],
  ['advice beside a denial', 'knife', 'de', 'Vor dem ersten Frost leeren, das Messer ist nicht frostsicher.'],
  ['what missing screws are for', 'knife', 'de', 'Schrauben für die Halterung musst du selbst besorgen.'],
  ['what the thing without a part is made of', 'knife', 'fr', 'Couteau sans étui en acier.'],
  ['a unit before a colour', 'knife', 'zh', '8毫米白色珍珠。'],
  ['what there is none of', 'knife', 'zh', '无袖。'],
  ['an everyday "nothing more"', 'knife', 'fr', 'Un couteau, une lame, rien de plus.'],
  ['a place to keep it in', 'knife', 'de', 'Das Messer passt in einen Rucksack.'],
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
  ['of another part, with nothing between', 'knife', 'de', 'Nieten aus Eiche.'],
  ['of another part, with nothing between', 'knife', 'es', 'Remaches de roble.'],
  ['a no', 'knife', 'de', 'Das Messer ist frostsicher.'],
  ['more than anything', 'knife', 'fr', 'Rien de tel.'],
  ['more than others', 'knife', 'es', 'Agarra mejor que otros.'],
  ['all there is', 'knife', 'de', 'Das Messer passt zu jeder Küche.'],
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
