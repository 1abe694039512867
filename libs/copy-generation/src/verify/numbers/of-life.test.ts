import { type CatalogItem } from '@attune/contracts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const of = (title: string, category: string, attributes: CatalogItem['attributes']) =>
  shopProduct('thing', title, category, attributes);

const products = {
  bag: of('Vidde Daypack', 'Backpacks', { material: 'Nylon', capacity: '22 l', straps: 2 }),
  lamp: of('Lys Torch', 'Torches', { battery_life: '20 h' }),
  tent: of('Myr Tent', 'Tents', { persons: 2 }),
};
type Cases = readonly (readonly [id: keyof typeof products, tag: string, text: string])[];

function numbers(id: keyof typeof products, tag: string, text: string): string[] {
  const context = { grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const options = { ...context, product: products[id], channel: 'email_body', extent: 'part' } as const;
  const { findings } = verifyText([{ name: 'body', text }], options);
  return findings.filter(({ check }) => check === 'numbers').map(({ severity }) => severity);
}

/** A text that tells of a day was refused for its hours, and of friends for their number. */
describe('a time of day, people and evenings', () => {
  it.each([
    ['bag', 'en', 'You leave at half past six.'],
    ['bag', 'en', 'The bus leaves at 7:30.'],
    ['bag', 'en', 'At a quarter to nine.'],
    ['bag', 'en', 'Muddy by nine.'],
    ['bag', 'en', 'For a walk with two friends.'],
    ['bag', 'en', 'On two evenings a week.'],
    ['bag', 'en', 'Soup for four, or tea for two.'],
    ['bag', 'en', 'The pub is two streets away.'],
    ['bag', 'en', 'Supper at ten past nine.'],
    ['bag', 'de', 'Um 7 Uhr geht es los.'],
    ['bag', 'de', 'Um sieben Uhr geht es los.'],
    ['bag', 'de', 'Um halb acht geht es los.'],
    ['bag', 'de', 'Der Bus fährt um 7:30 Uhr.'],
    ['bag', 'de', 'An zwei Abenden in der Woche.'],
    ['bag', 'de', 'Ein Ausflug mit zwei Freunden.'],
    ['bag', 'fr', 'À 7 heures, on part.'],
    ['bag', 'fr', 'À sept heures et demie.'],
    ['bag', 'fr', 'Le bus part à 7h30.'],
    ['bag', 'fr', 'Une sortie avec deux amis.'],
    ['bag', 'fr', 'Deux soirs par semaine.'],
    ['bag', 'es', 'A las siete y media salimos.'],
    ['bag', 'es', 'A las 7 de la mañana.'],
    ['bag', 'es', 'Una salida con tres amigos.'],
    ['bag', 'es', 'Tres tardes a la semana.'],
    ['bag', 'zh', '早上七点出发。'],
    ['bag', 'zh', '早上7点半出发。'],
    ['bag', 'zh', '和三个朋友一起。'],
    ['bag', 'zh', '每周三个晚上。'],
  ] satisfies Cases)('counts nothing of a %s in %s: %s', (id, tag, text) => expect(numbers(id, tag, text)).toEqual([]));

  it.each([
    ['lamp', 'en', 'It lasts until the battery gives up at 30 hours.'],
    ['lamp', 'de', 'Sie leuchtet bis zu 30 Stunden.'],
    ['lamp', 'fr', "Elle éclaire jusqu'à 30 heures."],
    ['lamp', 'fr', "Elle éclaire jusqu'à 7 heures."],
    ['lamp', 'fr', "À 7 heures d'autonomie, elle brille encore."],
    ['lamp', 'es', 'Dura hasta 7 horas.'],
    ['lamp', 'zh', '续航7小时。'],
    ['lamp', 'en', 'Two nights it lasts.'],
    ['lamp', 'de', 'Zwei Nächte hält sie.'],
    ['lamp', 'en', 'It glows with two nights of light.'],
    ['lamp', 'de', 'Sie hält einen Tag und zwei Nächte.'],
    ['lamp', 'fr', 'Elle tient un jour et deux nuits.'],
    ['lamp', 'es', 'Dura un día y dos noches.'],
    ['bag', 'en', 'Room for you and four friends.'],
    ['bag', 'en', 'Room for four friends.'],
    ['bag', 'de', 'Platz für vier Freunde.'],
    ['bag', 'en', 'At 7 kg it is heavy.'],
    ['tent', 'en', 'It sleeps you with three friends.'],
  ] satisfies Cases)('counts something of a %s in %s: %s', (id, tag, text) =>
    expect(numbers(id, tag, text)).not.toEqual([]),
  );
});
