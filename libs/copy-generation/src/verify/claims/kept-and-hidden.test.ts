import { type CatalogItem } from '@attune/contracts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const of = (title: string, category: string, attributes: CatalogItem['attributes']) =>
  shopProduct('thing', title, category, attributes);

const products = {
  pan: of('Gryte Pan', 'Pans', { material: 'Cast iron', diameter: '28 cm' }),
  bag: of('Vidde Daypack', 'Backpacks', { pockets: 3, capacity: '22 l' }),
  mug: of('Kopp Mug', 'Mugs', { material: 'Steel', capacity: '400 ml' }),
  shirt: of('Kyst Shirt', 'Shirts', { material: 'Cotton', machine_washable: true }),
  game: of('Vik Game', 'Games', { pieces: 120 }),
  flask: of('Kopp Flask', 'Flasks', { insulated: true, material: 'Steel' }),
  safe: of('Vidde Trail Pack', 'Backpacks', { hidden_pocket: true, pockets: 3 }),
  smooth: of('Kyst Blouse', 'Blouses', { crease_resistant: true }),
  young: of('Vik Junior Game', 'Games', { age_range: '4-8 years' }),
  boxed: of('Vik Family Game', 'Games', { in_the_box: ['Board', 'Poster'] }),
};
type Cases = readonly (readonly [id: keyof typeof products, tag: string, text: string])[];

function claims(id: keyof typeof products, tag: string, text: string): string[] {
  const context = { grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const options = { ...context, product: products[id], channel: 'email_body', extent: 'part' } as const;
  const { findings } = verifyText([{ name: 'body', text }], options);
  return findings.filter(({ check }) => check === 'claims').map(({ severity }) => severity);
}

/** Everyday words that promise something of the product where they are put together: all of these went to shoppers. */
describe('what stays as it is, is hidden, comes along, and for whom it is', () => {
  it.each([
    ['pan', 'en', 'The handle stays cool.'],
    ['pan', 'de', 'Der Griff bleibt kühl.'],
    ['pan', 'fr', 'La poignée reste fraîche.'],
    ['pan', 'es', 'El mango se mantiene frío.'],
    ['pan', 'zh', '手柄不烫手。'],
    ['mug', 'en', 'Your coffee stays hot.'],
    ['mug', 'de', 'Der Kaffee bleibt lauwarm.'],
    ['mug', 'fr', 'Le café reste longtemps chaud.'],
    ['mug', 'es', 'El café se mantiene caliente.'],
    ['mug', 'zh', '咖啡一直保持温热。'],
    ['bag', 'en', 'A secret pocket for keys.'],
    ['bag', 'de', 'Eine geheime Tasche für die Schlüssel.'],
    ['bag', 'de', 'Ein Geheimfach für die Schlüssel.'],
    ['bag', 'fr', 'Une poche secrète pour les clés.'],
    ['bag', 'es', 'Un bolsillo oculto para las llaves.'],
    ['bag', 'zh', '有一个隐藏口袋。'],
    ['shirt', 'en', 'It never creases.'],
    ['shirt', 'de', 'Es läuft nicht ein.'],
    ['shirt', 'de', 'Es knittert nicht.'],
    ['shirt', 'fr', 'Elle ne rétrécit pas.'],
    ['shirt', 'fr', 'Elle ne se froisse pas.'],
    ['shirt', 'es', 'No encoge.'],
    ['shirt', 'zh', '不起皱。'],
    ['game', 'de', 'Mit Poster als Zugabe.'],
    ['game', 'zh', '附赠一张海报。'],
    ['game', 'en', 'For the kids.'],
    ['game', 'de', 'Für die Kinder.'],
    ['game', 'fr', 'Pour les enfants.'],
    ['game', 'es', 'Para los peques.'],
    ['game', 'zh', '给孩子用的。'],
  ] satisfies Cases)('is found of a %s in %s: %s', (id, tag, text) => expect(claims(id, tag, text)).not.toEqual([]));

  it.each([
    ['flask', 'en', 'Your coffee stays hot.'],
    ['flask', 'de', 'Der Kaffee bleibt warm.'],
    ['flask', 'fr', 'Le café reste chaud.'],
    ['flask', 'es', 'El café se mantiene caliente.'],
    ['flask', 'zh', '咖啡一直保持温热。'],
    ['mug', 'en', 'A hot coffee on a cold morning.'],
    ['mug', 'de', 'Ein heißer Kaffee an einem kalten Morgen.'],
    ['mug', 'fr', 'Un café chaud par un matin froid.'],
    ['mug', 'es', 'Un café caliente en una mañana fría.'],
    ['safe', 'en', 'A hidden pocket for keys.'],
    ['safe', 'de', 'Ein Geheimfach für die Schlüssel.'],
    ['safe', 'fr', 'Une poche cachée pour les clés.'],
    ['safe', 'es', 'Un bolsillo oculto para las llaves.'],
    ['safe', 'zh', '有一个隐藏口袋。'],
    ['smooth', 'de', 'Sie knittert nicht.'],
    ['smooth', 'fr', 'Elle ne se froisse pas.'],
    ['smooth', 'zh', '不起皱。'],
    ['young', 'fr', 'Pour les enfants.'],
    ['young', 'zh', '给孩子用的。'],
    ['boxed', 'zh', '附赠一张海报。'],
  ] satisfies Cases)('passes where facts say so, or nobody claims it: %s, %s, %s', (id, tag, text) =>
    expect(claims(id, tag, text)).toEqual([]),
  );
});
