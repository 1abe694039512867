import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from '../../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { verifyText } from '../verify-text';

const item = (title: string, category: string, rest: Partial<CatalogItem>) =>
  extractFacts({
    ...{ itemId: 'x', title, brand: 'Ossa', categoryPath: ['Shop', category], inStock: true, attributes: {} },
    ...rest,
  });

/** Catalogs in English, of which the texts speak in other languages. */
const PRODUCTS = {
  soap: item('Ossa Beard Soap', 'Soaps', {
    attributes: { silicones: 'none', mineral_oil: 'none', vegan: 'no', BPA: 'none', holder: 'not included' },
    description: 'Dermatologically tested. May contain traces of celery. Not suitable for children under 36 months.',
  }),
  lamp: item('Ossa Dive Lamp', 'Lamps', {
    attributes: {
      wireless_charging: false,
      assembly_required: 'yes',
      expandable: 'no',
      oven_safe: false,
      lens: 'glass',
    },
    description: 'Water-resistant to 5 ATM. Non-slip grip with lumbar support.',
  }),
};

type Cases = readonly (readonly [id: keyof typeof PRODUCTS, tag: string, text: string])[];

function refusals(id: keyof typeof PRODUCTS, tag: string, text: string) {
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ product: PRODUCTS[id], grammar: negotiate(tag)!, channel: 'email_body' as const, extent: 'part' as const },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
  });
  return findings.filter(({ severity }) => severity === 'hard');
}

describe('words of a shop in their ordinary sense', () => {
  it.each([
    ['soap', 'de', 'Am besten trocken lagern und vor Hitze schützen.'],
    ['soap', 'de', 'Ohne Silikone und Mineralöl, BPA-frei.'],
    ['soap', 'de', 'Vegan ist die Seife nicht: Sie ist eben keine.'],
    ['soap', 'de', 'Nicht geeignet für Kinder unter 36 Monaten.'],
    ['soap', 'de', 'Den Halter müssen Sie separat kaufen.'],
    ['soap', 'de', 'Kann Spuren von Sellerie enthalten. Mehr Beigaben hat die Seife nicht.'],
    ['soap', 'fr', 'Faites mousser, rincez, gardez au sec.'],
    ['soap', 'fr', 'Sans silicones et huile minérale, testé dermatologiquement.'],
    ['soap', 'fr', 'Ne convient pas aux enfants de moins de 36 mois.'],
    ['soap', 'es', 'Haz espuma y aclara. Sin BPA, dermatológicamente probado.'],
    ['soap', 'es', 'No conviene para niños menores de 36 meses.'],
    ['soap', 'zh', '请勿让儿童接触，不适合36个月以下的儿童。'],
    ['lamp', 'de', 'Wasserdicht bis 5 ATM, mit rutschfestem Griff.'],
    ['lamp', 'fr', 'Étanche à 5 ATM, avec une poignée antidérapante.'],
    ['lamp', 'fr', 'À essuyer avec un chiffon humide, à monter soi-même.'],
    ['lamp', 'es', 'Resiste salpicaduras. El horno, no.'],
    ['lamp', 'es', 'Aguanta un golpe fuerte.'],
    ['lamp', 'es', 'Requiere algo de montaje. No es ampliable.'],
    ['lamp', 'de', 'Zum Lesen und Dösen an kühlen Winterabenden in der Hütte.'],
    ['lamp', 'zh', '磁铁底座，注意：需要自己组装。'],
  ] satisfies Cases)('refuse nothing: %s %s %s', (id, tag, text) => expect(refusals(id, tag, text)).toEqual([]));

  it.each([
    ['soap', 'de', 'Schmeckt am besten: die Seife.'],
    ['soap', 'de', 'Vegane Seife, frei von Parabenen.'],
    ['soap', 'de', 'Für Babys ab der Geburt geeignet: die Seife.'],
    ['soap', 'de', 'Eine Seife von Wendelstrup.'],
    ['soap', 'fr', 'Savon sans parabènes, vegan.'],
    ['soap', 'fr', 'Savon qui apaise la peau.'],
    ['soap', 'es', 'Jabón vegano para bebés.'],
    ['soap', 'zh', '适合宝宝的纯素香皂。'],
    ['lamp', 'de', 'Dermatologisch getestete Lampe.'],
    ['lamp', 'de', 'Die Lampe kommt fertig montiert.'],
    ['lamp', 'de', 'Drei kaufen, zwei bezahlen: die Lampe.'],
    ['lamp', 'fr', 'La lampe est livrée montée.'],
    ['lamp', 'es', 'La lámpara llega montada.'],
    ['lamp', 'es', 'Lámpara de cartón.'],
    ['lamp', 'zh', '灯已组装好，开箱即用。'],
    ['lamp', 'zh', '这款灯游泳也能戴。'],
    ['soap', 'de', 'Seife gegen Ekzeme.'],
    ['soap', 'fr', 'Savon qui aide à dormir.'],
    ['soap', 'es', 'Jabón para reforzar tus defensas.'],
    ['soap', 'zh', '根治湿疹的香皂。'],
    ['soap', 'fr', 'Savon fait à la main.'],
    ['soap', 'de', 'Von Hand gerührte Seife.'],
  ] satisfies Cases)('refuse what claims: %s %s %s', (id, tag, text) =>
    expect(refusals(id, tag, text)).not.toEqual([]),
  );
});
