import { type CatalogItem, channelName } from '@attune/contracts';
import { compose } from '../compose';
import { extractFacts } from '../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { PriceFiller } from '../realise/fill-price';
import { verifyText } from '../verify/verify-text';
import { LOCALES, negotiate } from './index';
import { TONES } from './locale';

/** As an English catalog has it: what is known as a concept is said in the text's language. */
const parka: CatalogItem = {
  itemId: 'parka',
  title: 'Skagen Parka',
  brand: 'Ostsee',
  categoryPath: ['Outdoor', 'Parkas'],
  price: { amountMinor: 18990, currency: 'EUR' },
  inStock: true,
  attributes: {
    material: ['Cotton', 'Wool'],
    colour: 'Olive',
    size: ['S', 'M', 'L'],
    pockets: 4,
    hood: true,
    weight: '1.2 kg',
    waterproof: false,
    machine_washable: true,
    lining_material: 'Silk',
    origin: 'Portugal',
    warranty: '2 years',
  },
};

/** All channels' texts, each once; no-break spaces as "~" and narrow ones as "_", which nobody could see here. */
function texts(tag: string): string[] {
  const product = extractFacts(parka);
  const grammar = negotiate(tag)!;
  const filler = new PriceFiller(product, grammar);
  const fields = channelName.options.flatMap((channel) => compose(product, { channel, grammar, seed: 5 }).fields);
  const lines = fields.map((field) => `${field.name}: ${filler.fill(field).text}`);
  return [...new Set(lines.map((line) => line.replaceAll('\u00a0', '~').replaceAll('\u202f', '_')))];
}

describe('one product', () => {
  it('in English', () =>
    expect(texts('en')).toMatchInlineSnapshot(`
      [
        "title: Skagen Parka, by Ostsee",
        "body: The Skagen Parka from Ostsee is made of cotton and wool and comes in olive. The weight is 1.2 kg, and it is machine washable. The details: from Portugal, with a hood. Choose from sizes S, M, and L.",
        "bullet: Material: Cotton and Wool",
        "bullet: Brand: Ostsee",
        "bullet: Colour: Olive",
        "bullet: Weight: 1.2 kg",
        "bullet: Machine washable",
        "bullet: Size: S, M, and L",
        "bullet: Origin: Portugal",
        "bullet: Not waterproof",
        "title: Skagen Parka",
        "short: Made of cotton and wool · by Ostsee",
        "short: The details: made of cotton and wool, in olive, with a weight of 1.2 kg. The price is €189.90.",
        "subject: Made of cotton and wool: Skagen Parka",
        "preheader: The details: by Ostsee, in olive, with a weight of 1.2 kg. The price is €189.90.",
        "body: The Skagen Parka from Ostsee is made of cotton and wool and comes in olive. The weight is 1.2 kg, and it is machine washable. The details: from Portugal, with a hood. Choose from sizes S, M, and L. The price is €189.90.",
        "call_to_action: See the details",
        "body: The details: made of cotton and wool, in olive. The price is €189.90.",
        "headline: Skagen Parka, by Ostsee",
        "description: The details: made of cotton and wool, in olive. The price is €189.90.",
        "body: The Skagen Parka from Ostsee is made of cotton and wool and comes in olive. The weight is 1.2 kg, and it is machine washable. The price is €189.90.",
        "body: The Skagen Parka from Ostsee is made of cotton and wool and comes in olive.",
      ]
    `));
  it('in German', () =>
    expect(texts('de')).toMatchInlineSnapshot(`
      [
        "title: Skagen Parka aus dem Hause Ostsee",
        "body: Im Porträt: Skagen Parka von Ostsee, aus Baumwolle und Wolle. Die Farbe ist Oliv, und das Gewicht beträgt 1,2 kg. Im Detail: maschinenwaschbar, aus Portugal. Wählen Sie aus den Größen S, M und L.",
        "bullet: Material: Baumwolle und Wolle",
        "bullet: Marke: Ostsee",
        "bullet: Farbe: Oliv",
        "bullet: Gewicht: 1,2 kg",
        "bullet: Maschinenwaschbar",
        "bullet: Größe: S, M und L",
        "bullet: Herkunft: Portugal",
        "bullet: Nicht wasserdicht",
        "title: Skagen Parka",
        "short: Aus Baumwolle und Wolle · von Ostsee",
        "short: Im Detail: aus Baumwolle und Wolle, in Oliv, mit einem Gewicht von 1,2 kg. Der Preis: 189,90~€.",
        "subject: Aus Baumwolle und Wolle: Skagen Parka",
        "preheader: Im Detail: von Ostsee, in Oliv, mit einem Gewicht von 1,2 kg. Der Preis: 189,90~€.",
        "body: Im Porträt: Skagen Parka von Ostsee, aus Baumwolle und Wolle. Die Farbe ist Oliv, und das Gewicht beträgt 1,2 kg. Im Detail: maschinenwaschbar, aus Portugal. Wählen Sie aus den Größen S, M und L. Der Preis: 189,90~€.",
        "call_to_action: Details ansehen",
        "body: Im Detail: aus Baumwolle und Wolle, in Oliv. Der Preis: 189,90~€.",
        "headline: Skagen Parka",
        "description: Im Detail: aus Baumwolle und Wolle, von Ostsee. Der Preis: 189,90~€.",
        "body: Im Porträt: Skagen Parka von Ostsee, aus Baumwolle und Wolle. Die Farbe ist Oliv, und das Gewicht beträgt 1,2 kg. Der Preis: 189,90~€.",
        "body: Im Porträt: Skagen Parka, aus Baumwolle und Wolle, von Ostsee, in Oliv.",
      ]
    `));
  it('in French', () =>
    expect(texts('fr')).toMatchInlineSnapshot(`
      [
        "title: Skagen Parka par Ostsee",
        "body: Regard sur Skagen Parka d’Ostsee, en coton et laine. Le coloris est vert olive, et le poids est de 1,2_kg. En détail_: modèle lavable en machine, origine Portugal. Choisissez parmi les tailles S, M et L.",
        "bullet: Matière_: Coton et laine",
        "bullet: Marque_: Ostsee",
        "bullet: Couleur_: Vert olive",
        "bullet: Poids_: 1,2_kg",
        "bullet: Modèle lavable en machine",
        "bullet: Taille_: S, M et L",
        "bullet: Origine_: Portugal",
        "bullet: Modèle non étanche",
        "title: Skagen Parka",
        "short: En coton et laine · d’Ostsee",
        "short: En détail_: en coton et laine, coloris vert olive, d’un poids de 1,2_kg. Le prix est de 189,90~€.",
        "subject: En coton et laine_: Skagen Parka",
        "preheader: En détail_: d’Ostsee, coloris vert olive, d’un poids de 1,2_kg.",
        "body: Regard sur Skagen Parka d’Ostsee, en coton et laine. Le coloris est vert olive, et le poids est de 1,2_kg. En détail_: modèle lavable en machine, origine Portugal. Choisissez parmi les tailles S, M et L. Le prix est de 189,90~€.",
        "call_to_action: Voir les détails",
        "body: En détail_: en coton et laine, coloris vert olive. Le prix est de 189,90~€.",
        "headline: Skagen Parka par Ostsee",
        "description: En détail_: en coton et laine, coloris vert olive. Le prix est de 189,90~€.",
        "body: Regard sur Skagen Parka d’Ostsee, en coton et laine. Le coloris est vert olive, et le poids est de 1,2_kg. Le prix est de 189,90~€.",
        "body: Regard sur Skagen Parka, en coton et laine, d’Ostsee, coloris vert olive.",
      ]
    `));
  it('in Spanish', () =>
    expect(texts('es')).toMatchInlineSnapshot(`
      [
        "title: Skagen Parka, de la marca Ostsee",
        "body: De cerca: Skagen Parka de Ostsee, de algodón y lana. El color es verde oliva, y el peso es de 1,2 kg. En detalle: modelo lavable a máquina, procedente de Portugal. Elige entre las tallas S, M y L.",
        "bullet: Material: Algodón y lana",
        "bullet: Marca: Ostsee",
        "bullet: Color: Verde oliva",
        "bullet: Peso: 1,2 kg",
        "bullet: Modelo lavable a máquina",
        "bullet: Talla: S, M y L",
        "bullet: Origen: Portugal",
        "bullet: Modelo no impermeable",
        "title: Skagen Parka",
        "short: De algodón y lana · marca Ostsee",
        "short: En detalle: de algodón y lana, color verde oliva, con un peso de 1,2 kg. El precio es de 189,90~€.",
        "subject: De algodón y lana: Skagen Parka",
        "preheader: En detalle: marca Ostsee, color verde oliva, con un peso de 1,2 kg.",
        "body: De cerca: Skagen Parka de Ostsee, de algodón y lana. El color es verde oliva, y el peso es de 1,2 kg. En detalle: modelo lavable a máquina, procedente de Portugal. Elige entre las tallas S, M y L. El precio es de 189,90~€.",
        "call_to_action: Ver detalles",
        "body: En detalle: de algodón y lana, color verde oliva. El precio es de 189,90~€.",
        "headline: Skagen Parka",
        "description: En detalle: de algodón y lana, marca Ostsee. El precio es de 189,90~€.",
        "body: De cerca: Skagen Parka de Ostsee, de algodón y lana. El color es verde oliva, y el peso es de 1,2 kg. El precio es de 189,90~€.",
        "body: De cerca: Skagen Parka, de algodón y lana, marca Ostsee, color verde oliva.",
      ]
    `));
  it('in Chinese', () =>
    expect(texts('zh')).toMatchInlineSnapshot(`
      [
        "title: Skagen Parka（Ostsee）",
        "body: 来看Ostsee的Skagen Parka，由棉和羊毛制成。颜色为橄榄绿，重量为1.2千克。产品细节：可机洗，产地为葡萄牙。可选尺码：S、M和L。",
        "bullet: 材质：棉和羊毛",
        "bullet: 品牌：Ostsee",
        "bullet: 颜色：橄榄绿",
        "bullet: 重量：1.2千克",
        "bullet: 可机洗",
        "bullet: 尺码：S、M和L",
        "bullet: 产地：葡萄牙",
        "bullet: 不防水",
        "title: Skagen Parka",
        "short: 由棉和羊毛制成 · 品牌为Ostsee",
        "short: 产品细节：由棉和羊毛制成，颜色为橄榄绿，重量为1.2千克。售价为€189.90。",
        "subject: 由棉和羊毛制成：Skagen Parka",
        "preheader: 产品细节：品牌为Ostsee，颜色为橄榄绿，重量为1.2千克。售价为€189.90。",
        "body: 来看Ostsee的Skagen Parka，由棉和羊毛制成。颜色为橄榄绿，重量为1.2千克。产品细节：可机洗，产地为葡萄牙。可选尺码：S、M和L。售价为€189.90。",
        "call_to_action: 查看详情",
        "body: 产品细节：由棉和羊毛制成，颜色为橄榄绿。售价为€189.90。",
        "headline: Skagen Parka（Ostsee）",
        "description: 产品细节：由棉和羊毛制成，颜色为橄榄绿。售价为€189.90。",
        "body: 来看Ostsee的Skagen Parka，由棉和羊毛制成。颜色为橄榄绿，重量为1.2千克。售价为€189.90。",
        "body: 来看Skagen Parka，由棉和羊毛制成，品牌为Ostsee，颜色为橄榄绿。",
      ]
    `));
});

describe.each(LOCALES)('what the rules write of it in %s', (tag) => {
  const product = extractFacts(parka);
  const grammar = negotiate(tag)!;
  const filler = new PriceFiller(product, grammar);
  const context = { product, grammar, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };

  it.each(TONES)('passes every check of a text in the tone %s', (tone) => {
    for (const channel of channelName.options) {
      for (let seed = 0; seed < 5; seed++) {
        const copy = compose(product, { channel, grammar, seed, tone });
        const fields = copy.fields.map((field) => filler.fill(field));
        // A chat answer may leave the name out: the shopper has it before their eyes.
        const { findings } = verifyText(fields, {
          ...context,
          channel,
          extent: channel === 'chat_answer' ? 'part' : 'whole',
        });
        expect(copy.refused).toEqual([]);
        expect({ texts: fields.map(({ text }) => text), findings }).toMatchObject({ findings: [] });
      }
    }
  });
});
