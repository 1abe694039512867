import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const kettle = shopProduct('kettle', 'Tamsin Kettle Aldo', 'Kettles', {
  ...{ body_material: 'Steel', body_colour: 'Mint', handle_material: 'Beech', lid_material: 'Copper' },
  ...{ base_material: 'Cork', capacity: '1.2 l' },
});
const coat = shopProduct('coat', 'Tamsin Raincoat Orla', 'Coats', {
  ...{ colour: 'Navy', collar_material: 'Corduroy', collar_colour: 'Brown', lining_material: 'Cotton' },
  ...{ lining_colour: 'Orange', button_material: 'Horn', pockets: 3 },
});
const products = { kettle, coat };

function refused(id: keyof typeof products, tag: string, text: string): string[] {
  const context = { product: products[id], grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON };
  return verifyText([{ name: 'body', text }], {
    ...context,
    ...{ policy: DEFAULT_CLAIM_POLICY, channel: 'email_body', extent: 'part' },
  })
    .findings.filter(({ check, severity }) => check === 'attributes' && severity === 'hard')
    .map(({ words }) => words);
}

type Case = readonly [id: keyof typeof products, tag: string, text: string];

describe('what is said of two things at once, of which it is true of one', () => {
  it.each<Case>([
    ['kettle', 'de', 'Griff und Deckel des Kessels sind aus Buche.'],
    ['kettle', 'de', 'Der Griff ist aus Buche, und der Deckel tut es ihm gleich.'],
    ['kettle', 'de', 'Der Griff ist aus Buche, der Deckel ebenso.'],
    ['kettle', 'de', 'Buche vom Griff bis zum Deckel: so sieht ein Kessel aus.'],
    ['coat', 'de', 'Braun der Kragen, braun darunter: Kragen und Futter des Mantels sind sich einig.'],
    ['coat', 'de', 'Der Kragen ist aus Cord, genauso das Futter.'],
    ['kettle', 'fr', 'La poignée et le couvercle sont en hêtre.'],
    ['kettle', 'fr', 'La poignée est en hêtre, le couvercle aussi.'],
    ['kettle', 'es', 'El asa y la tapa son de haya.'],
    ['kettle', 'es', 'El asa es de haya, y la tapa también.'],
    ['kettle', 'zh', '手柄和壶盖都是榉木的。'],
    ['kettle', 'zh', '手柄与壶盖一律用榉木。'],
    ['kettle', 'zh', '手柄用榉木，壶盖也是。'],
    ['kettle', 'zh', '榉木从手柄一路用到壶盖。'],
    ['coat', 'zh', '灯芯绒不只用在领子上，里衬也一样。'],
  ])('is refused of the %s in %s: %s', (id, tag, text) => {
    expect([text, refused(id, tag, text).length > 0]).toEqual([text, true]);
  });
});

describe('what is said of each of two things, or of one beside another', () => {
  it.each<Case>([
    ['kettle', 'de', 'Griff und Deckel sind aus Buche und Kupfer.'],
    ['kettle', 'de', 'Der Griff ist aus Buche, der Deckel aus Kupfer.'],
    ['kettle', 'de', 'Der Griff ist aus Buche, und auch der Deckel sitzt fest.'],
    ['coat', 'de', 'Die Knöpfe am Kragen sind aus Horn.'],
    ['coat', 'de', 'Kragen und Futter sind braun und orange.'],
    ['coat', 'de', 'Der Kragen ist aus Cord, die Knöpfe sind aus Horn, das Futter auch nicht zu verachten.'],
    ['kettle', 'fr', 'La poignée est en hêtre, et le couvercle en cuivre.'],
    ['kettle', 'es', 'El asa es de haya y la tapa, de cobre.'],
    ['kettle', 'zh', '手柄和壶盖分别是榉木和铜的。'],
    ['kettle', 'zh', '手柄是榉木，壶盖也好看。'],
    ['coat', 'zh', '领子上的扣子都是牛角的。'],
    ['coat', 'zh', '领子用棕色灯芯绒，里衬也是棉的。'],
  ])('is not refused of the %s in %s: %s', (id, tag, text) => {
    expect([text, refused(id, tag, text)]).toEqual([text, []]);
  });
});

describe('what a value is kept for, and a part in one word with another', () => {
  it.each<Case>([
    ['kettle', 'de', 'Die Buche ist für den Deckel.'],
    ['coat', 'de', 'Das Orange ist für den Kragen.'],
  ])('is refused of the %s in %s: %s', (id, tag, text) => {
    expect([text, refused(id, tag, text).length > 0]).toEqual([text, true]);
  });

  it.each<Case>([
    ['kettle', 'de', 'Die Buche ist für den Griff, das Kupfer für den Deckel.'],
    ['kettle', 'de', 'Ein Kessel in Mint, gemacht für den Deckel der Zeit.'],
    ['coat', 'de', 'Der Schalkragen ist braun.'],
  ])('is not refused of the %s in %s: %s', (id, tag, text) => {
    expect([text, refused(id, tag, text)]).toEqual([text, []]);
  });
});
