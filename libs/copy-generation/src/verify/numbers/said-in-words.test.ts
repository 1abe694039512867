import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const rug = shopProduct('rug', 'Ide Rug', 'Rugs', { length: '230 cm', width: '160 cm', material: 'Wool' });
const mouse = shopProduct('mouse', 'Lill Mouse', 'Mice', { battery_life: '18 months', resolution: '1600 dpi' });
const tent = shopProduct('tent', 'Myr Tent', 'Tents', { capacity: '2 people', doors: 3, weight: '1.9 kg' });
const game = shopProduct('game', 'Vik Game', 'Games', { players: '2-4', play_time: '45 min' });
const chocolate = shopProduct('chocolate', 'Grue Chocolate', 'Chocolate', { cocoa: '72 %', weight: '100 g' });
const battery = shopProduct('battery', 'Kraft Power Bank', 'Power Banks', { capacity: '10000 mAh' });
const kettle = shopProduct('kettle', 'Ane Kettle', 'Kettles', { capacity: '0.9 l' });

function found(product: typeof rug, text: string, tag: string): string[] {
  const context = { product, grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const { findings } = verifyText([{ name: 'body', text }], { ...context, channel: 'email_body', extent: 'part' });
  return findings.filter(({ check }) => check === 'numbers').map(({ severity }) => severity);
}

/** A shopper would wait, measure or invite by a number that is none of the catalog's. */
describe('numbers in the words that people have for them', () => {
  it.each([
    [rug, 'en', 'The rug is a full yard wide.'],
    [rug, 'en', 'It is a whole metre long.'],
    [rug, 'de', 'Er ist einen ganzen Meter breit.'],
    [rug, 'fr', 'Il fait un bon mètre de large.'],
    [mouse, 'en', 'One battery lasts a fortnight.'],
    [mouse, 'en', 'It runs for a month.'],
    [mouse, 'de', 'Die Batterie hält eine Woche.'],
    [mouse, 'fr', 'La pile dure un mois.'],
    [mouse, 'es', 'La pila dura una semana.'],
    [mouse, 'en', 'The battery lasts two decades.'],
    [tent, 'en', 'Four of you can sleep in it.'],
    [tent, 'en', 'Three of you can sleep in it.'],
    [game, 'en', 'Six of you sit down together.'],
    [battery, 'en', 'Twice 10,000 mAh sleep inside.'],
    [battery, 'en', 'It holds double the 10,000 mAh.'],
    [battery, 'de', 'Doppelt so viel wie 10.000 mAh.'],
    [battery, 'fr', 'Le double de 10 000 mAh.'],
    [battery, 'es', 'El doble de 10.000 mAh.'],
  ])('are refused where facts have another: %#', (product, tag, text) => {
    expect(found(product, text, tag)).toContain('hard');
  });

  it.each([
    [rug, 'en', 'Two metres thirty long and one sixty wide.'],
    [rug, 'de', 'Zwei Meter dreißig lang.'],
    [rug, 'fr', 'Deux mètres trente de long et un mètre soixante de large.'],
    [rug, 'es', 'Dos metros treinta de largo.'],
    [rug, 'en', 'A year in the hallway does it no harm.'],
    [tent, 'en', 'Two of you can sleep in it.'],
    [mouse, 'en', 'Two of us share it.'],
    [game, 'en', 'Two, three or four of you sit down together.'],
    [game, 'fr', 'À deux, trois ou quatre joueurs.'],
    [game, 'de', 'Zwei, drei oder vier Spieler.'],
    [chocolate, 'en', 'Nearly three quarters cocoa.'],
    [kettle, 'en', 'Less than a litre of water.'],
    [kettle, 'es', 'Menos de un litro de agua.'],
    [kettle, 'fr', "Moins d'un litre d'eau."],
  ])('pass where they say what facts say: %#', (product, tag, text) => {
    expect(found(product, text, tag)).toEqual([]);
  });
});
