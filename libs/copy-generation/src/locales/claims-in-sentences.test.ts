import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { shopProduct } from '../verify/shop-products';
import { verifyText } from '../verify/verify-text';
import { negotiate } from '.';

const tent = shopProduct('tent', 'Varde Tent', 'Tents', { capacity: '2 people', material: 'cotton', waterproof: true });

function isRefused(tag: string, text: string): boolean {
  const context = { grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ ...context, product: tent, channel: 'email_body', extent: 'part' },
  });
  return findings.some(({ severity }) => severity === 'hard');
}

/** What a shopper would hold the shop to, or be misled by, in each language. */
describe('claims of whole sentences', () => {
  it.each([
    ['de', 'Wir stehen hinter jedem Zelt.'],
    ['de', 'Ein besseres werden Sie nicht finden.'],
    ['de', 'Die Meere bleiben sauber.'],
    ['de', 'Es stärkt schwache Gelenke.'],
    ['de', 'Es darf nicht nass werden.'],
    ['de', 'Von Baumwolle keine Spur.'],
    ['fr', 'Réparée à nos frais.'],
    ['fr', 'Jusqu’à lundi seulement.'],
    ['fr', 'Les forêts restent intactes.'],
    ['fr', 'Elle calme le cœur.'],
    ['fr', 'Elle craint la pluie.'],
    ['es', 'Solo hasta el viernes.'],
    ['es', 'Los mares quedan limpios.'],
    ['es', 'Fortalece la espalda.'],
    ['es', 'No puede mojarse.'],
    ['es', 'En vano se busca algodón.'],
    ['zh', '只到周五。'],
    ['zh', '您找不到更好的。'],
    ['zh', '维修费用由我们承担。'],
    ['zh', '不可淋雨。'],
  ])('are refused in %s: %s', (tag, text) => expect(isRefused(tag, text)).toBe(true));

  it.each([
    ['de', 'Das Zelt bleibt lange stehen.'],
    ['de', 'Es darf nass werden.'],
    ['fr', 'Une tente en coton pour deux.'],
    ['fr', 'Elle ne craint pas la pluie.'],
    ['es', 'Una tienda de algodón.'],
    ['es', 'Puede mojarse.'],
    ['zh', '棉质帐篷。'],
    ['zh', '入睡前阅读。'],
  ])('are not seen in what claims nothing, in %s: %s', (tag, text) => expect(isRefused(tag, text)).toBe(false));
});
