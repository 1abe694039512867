import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from '../../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { verifyText } from '../verify-text';

const lamp: CatalogItem = {
  itemId: 'lamp',
  title: 'Luma Desk Lamp',
  brand: 'Luma',
  categoryPath: ['Lighting', 'Desk lamps'],
  price: { amountMinor: 5900, currency: 'EUR' },
  inStock: true,
  attributes: {
    ...{ base_material: 'steel', shade_material: 'linen', colour: 'white and blue', bulb_included: false },
    ...{ care: 'hand wash only', made_in: 'Portugal', age: 'from 3 years', warning: 'Not suitable for children' },
  },
};

const pannier: CatalogItem = {
  itemId: 'pannier',
  title: 'Torvik Bike Pannier',
  brand: 'Torvik',
  categoryPath: ['Cycling', 'Panniers'],
  price: { amountMinor: 8900, currency: 'EUR' },
  inStock: true,
  attributes: {
    ...{ colour: 'burgundy', underside: 'non-slip', shoulder_strap: 'detachable', closure: 'magnetic buckle' },
    ...{ care: 'hand wash only', bottle_holder: 'no', wireless_charging: 'no', lock_included: 'no' },
    ...{ max_load: '9 kg', warranty: '2 years', certificate: 'OEKO-TEX Standard 100' },
  },
};

function verify(tag: string, text: string, item = lamp) {
  const product = extractFacts(item);
  const grammar = negotiate(tag)!;
  const options = { product, grammar, channel: 'email_body' as const, catalog: EMPTY_CATALOG_LEXICON };
  return verifyText([{ name: 'body', text }], { ...options, policy: DEFAULT_CLAIM_POLICY });
}

describe('a text in another language than the catalog', () => {
  it.each([
    ['de', 'Portugiesische Schreibtischlampe mit Stahlfuß und Leinenschirm.'],
    ['de', 'Die Lampe kommt ohne Leuchtmittel, ab 3 Jahren. Nicht für Kinder geeignet.'],
    ['fr', "Lampe de bureau blanche et bleue, lavage à la main uniquement. L'ampoule (en option) n'est pas fournie."],
    ['es', 'Lámpara de escritorio blanca y azul, hecha en Portugal. La bombilla no está incluida.'],
    ['zh', '白蓝相间的台灯，葡萄牙制造，钢制底座，不含灯泡，仅限手洗。'],
  ])('is not refused for what the catalog says in English: %s %s', (tag, text) => {
    expect(verify(tag, text).findings.filter(({ severity }) => severity === 'hard')).toEqual([]);
  });

  it.each([
    ['de', 'Die Schreibtischlampe wird in Italien gefertigt.'],
    ['de', 'Schreibtischlampe mit Lederschirm.'],
    ['de', 'Die Schreibtischlampe kommt mit Leuchtmittel.'],
    ['fr', 'Lampe de bureau faite à la main.'],
    ['es', 'Lámpara de escritorio con pantalla de seda.'],
    ['zh', '手工制作的台灯。'],
  ])('is refused for what it does not say: %s %s', (tag, text) => {
    expect(verify(tag, text).outcome).toBe('refused');
  });
});

describe('the words of a general shop in another language than the catalog', () => {
  it.each([
    ['de', 'Weinrote Fahrradtasche. Der Schultergurt lässt sich abnehmen, einen Flaschenhalter gibt es nicht.'],
    ['de', 'Am besten von Hand waschen: die Tasche mit rutschfester Unterseite und Magnetverschluss.'],
    ['de', 'Jetzt fehlt nur noch das Rad. Geprüft nach OEKO-TEX Standard 100.'],
    ['de', 'Laden kann die Fahrradtasche nicht. Das Schloss ist nicht im Lieferumfang.'],
    ['fr', 'Sacoche de vélo bordeaux, à laver à la main. La bandoulière est amovible, sans porte-bidon.'],
    ['fr', 'La sacoche ne recharge pas le téléphone. Dessous antidérapant.'],
    ['es', 'Alforja burdeos con base antideslizante. Se lava a mano.'],
    ['es', 'La alforja no tiene portabidón y el candado no va incluido.'],
    ['zh', '酒红色驮包，底部防滑，仅限手洗，肩带可拆卸，没有水壶架。'],
    ['zh', '驮包最大承重9公斤，磁扣开合，锁需另行购买。'],
  ])('pass in their ordinary sense: %s %s', (tag, text) => {
    expect(verify(tag, text, pannier).findings.filter(({ severity }) => severity === 'hard')).toEqual([]);
  });

  it.each([
    ['de', 'Die Fahrradtasche hat einen Flaschenhalter.'],
    ['de', 'Die Fahrradtasche hilft beim Abnehmen.'],
    ['de', 'Ideal für Allergiker: die Fahrradtasche.'],
    ['de', 'Von Hand genähte Fahrradtasche.'],
    ['de', 'Nur noch heute: die Fahrradtasche.'],
    ['de', 'Fahrradtasche, geprüft nach EN 1078.'],
    ['fr', 'La sacoche recharge le téléphone.'],
    ['fr', 'Sacoche de vélo avec porte-bidon, cousue à la main.'],
    ['fr', 'Sacoche de vélo vert sauge.'],
    ['es', 'Alforja con portabidón.'],
    ['es', 'Compra ahora la alforja.'],
    ['es', 'Alforja cosida a mano.'],
    ['zh', '配有水壶架的驮包。'],
    ['zh', '最好的驮包。'],
    ['zh', '立即购买驮包。'],
  ])('are refused where they claim: %s %s', (tag, text) => {
    expect(verify(tag, text, pannier).outcome).toBe('refused');
  });
});
