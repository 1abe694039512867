import { type CatalogItem, channelName } from '@attune/contracts';
import { compose } from '../compose';
import { extractFacts } from '../facts/facts';
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
        "title: Skagen Parka by Ostsee",
        "body: Take a look at the Skagen Parka by Ostsee, made with cotton and wool. At a glance: in olive, machine washable, made in Portugal. It has a hood. It comes in sizes S, M, and L.",
        "bullet: Brand – Ostsee",
        "bullet: Material – Cotton and Wool",
        "bullet: Size – S, M, and L",
        "bullet: Colour – Olive",
        "bullet: Machine washable",
        "bullet: Origin – Portugal",
        "bullet: Weight – 1.2 kg",
        "bullet: Not waterproof",
        "title: Skagen Parka",
        "short: From Ostsee · made with cotton and wool",
        "short: At a glance: made with cotton and wool, in olive, machine washable. Price: €189.90.",
        "subject: Skagen Parka, from Ostsee",
        "preheader: At a glance: made with cotton and wool, in olive, machine washable. Price: €189.90.",
        "body: Take a look at the Skagen Parka by Ostsee, made with cotton and wool. At a glance: in olive, machine washable, made in Portugal. It has a hood. It comes in sizes S, M, and L. Price: €189.90.",
        "call_to_action: View the product",
        "body: At a glance: made with cotton and wool, in olive. Price: €189.90.",
        "headline: Skagen Parka by Ostsee",
        "description: At a glance: made with cotton and wool, in olive. Price: €189.90.",
        "body: Take a look at the Skagen Parka by Ostsee, made with cotton and wool. At a glance: in olive, machine washable, made in Portugal. Price: €189.90.",
        "body: Take a look at the Skagen Parka, from Ostsee, made with cotton and wool, in olive.",
      ]
    `));
  it('in German', () =>
    expect(texts('de')).toMatchInlineSnapshot(`
      [
        "title: Skagen Parka von Ostsee",
        "body: Vorgestellt: Skagen Parka von Ostsee, gefertigt aus Baumwolle und Wolle. Auf einen Blick: in Oliv, maschinenwaschbar, hergestellt in Portugal. Das Produkt hat eine Kapuze. In den Größen S, M und L.",
        "bullet: Marke – Ostsee",
        "bullet: Material – Baumwolle und Wolle",
        "bullet: Größe – S, M und L",
        "bullet: Farbe – Oliv",
        "bullet: Maschinenwaschbar",
        "bullet: Herkunft – Portugal",
        "bullet: Gewicht – 1,2 kg",
        "bullet: Nicht wasserdicht",
        "title: Skagen Parka",
        "short: Aus dem Hause Ostsee · gefertigt aus Baumwolle und Wolle",
        "short: Auf einen Blick: gefertigt aus Baumwolle und Wolle, in Oliv, maschinenwaschbar. Preis: 189,90~€.",
        "subject: Skagen Parka, aus dem Hause Ostsee",
        "preheader: Auf einen Blick: gefertigt aus Baumwolle und Wolle, in Oliv, maschinenwaschbar.",
        "body: Vorgestellt: Skagen Parka von Ostsee, gefertigt aus Baumwolle und Wolle. Auf einen Blick: in Oliv, maschinenwaschbar, hergestellt in Portugal. Das Produkt hat eine Kapuze. In den Größen S, M und L. Preis: 189,90~€.",
        "call_to_action: Zum Produkt",
        "body: Auf einen Blick: gefertigt aus Baumwolle und Wolle, in Oliv. Preis: 189,90~€.",
        "headline: Skagen Parka von Ostsee",
        "description: Auf einen Blick: gefertigt aus Baumwolle und Wolle, in Oliv. Preis: 189,90~€.",
        "body: Vorgestellt: Skagen Parka von Ostsee, gefertigt aus Baumwolle und Wolle. Auf einen Blick: in Oliv, maschinenwaschbar, hergestellt in Portugal. Preis: 189,90~€.",
        "body: Vorgestellt: Skagen Parka, aus dem Hause Ostsee, gefertigt aus Baumwolle und Wolle, in Oliv.",
      ]
    `));
  it('in French', () =>
    expect(texts('fr')).toMatchInlineSnapshot(`
      [
        "title: Skagen Parka d’Ostsee",
        "body: Gros plan sur Skagen Parka d’Ostsee, en coton et laine. En un coup d’œil_: coloris vert olive, modèle lavable en machine, origine Portugal. Le produit a une capuche. Dans les tailles S, M et L.",
        "bullet: Marque – Ostsee",
        "bullet: Matière – Coton et laine",
        "bullet: Taille – S, M et L",
        "bullet: Couleur – Vert olive",
        "bullet: Modèle lavable en machine",
        "bullet: Origine – Portugal",
        "bullet: Poids – 1,2_kg",
        "bullet: Modèle non étanche",
        "title: Skagen Parka",
        "short: De la marque Ostsee · en coton et laine",
        "short: En un coup d’œil_: en coton et laine, coloris vert olive, modèle lavable en machine. Prix_: 189,90~€.",
        "subject: Skagen Parka, de la marque Ostsee",
        "preheader: En un coup d’œil_: en coton et laine, coloris vert olive, modèle lavable en machine.",
        "body: Gros plan sur Skagen Parka d’Ostsee, en coton et laine. En un coup d’œil_: coloris vert olive, modèle lavable en machine, origine Portugal. Le produit a une capuche. Dans les tailles S, M et L. Prix_: 189,90~€.",
        "call_to_action: Voir le produit",
        "body: En un coup d’œil_: en coton et laine, coloris vert olive. Prix_: 189,90~€.",
        "headline: Skagen Parka d’Ostsee",
        "description: En un coup d’œil_: en coton et laine, coloris vert olive. Prix_: 189,90~€.",
        "body: Gros plan sur Skagen Parka d’Ostsee, en coton et laine. En un coup d’œil_: coloris vert olive, modèle lavable en machine, origine Portugal. Prix_: 189,90~€.",
        "body: Gros plan sur Skagen Parka, de la marque Ostsee, en coton et laine, coloris vert olive.",
      ]
    `));
  it('in Spanish', () =>
    expect(texts('es')).toMatchInlineSnapshot(`
      [
        "title: Skagen Parka de Ostsee",
        "body: Un vistazo a Skagen Parka de Ostsee, de algodón y lana. En resumen: color verde oliva, modelo lavable a máquina, procedente de Portugal. El producto tiene capucha. En las tallas S, M y L.",
        "bullet: Marca – Ostsee",
        "bullet: Material – Algodón y lana",
        "bullet: Talla – S, M y L",
        "bullet: Color – Verde oliva",
        "bullet: Modelo lavable a máquina",
        "bullet: Origen – Portugal",
        "bullet: Peso – 1,2 kg",
        "bullet: Modelo no impermeable",
        "title: Skagen Parka",
        "short: De la marca Ostsee · de algodón y lana",
        "short: En resumen: de algodón y lana, color verde oliva, modelo lavable a máquina. Precio: 189,90~€.",
        "subject: Skagen Parka, de la marca Ostsee",
        "preheader: En resumen: de algodón y lana, color verde oliva, modelo lavable a máquina.",
        "body: Un vistazo a Skagen Parka de Ostsee, de algodón y lana. En resumen: color verde oliva, modelo lavable a máquina, procedente de Portugal. El producto tiene capucha. En las tallas S, M y L. Precio: 189,90~€.",
        "call_to_action: Ver el producto",
        "body: En resumen: de algodón y lana, color verde oliva. Precio: 189,90~€.",
        "headline: Skagen Parka de Ostsee",
        "description: En resumen: de algodón y lana, color verde oliva. Precio: 189,90~€.",
        "body: Un vistazo a Skagen Parka de Ostsee, de algodón y lana. En resumen: color verde oliva, modelo lavable a máquina, procedente de Portugal. Precio: 189,90~€.",
        "body: Un vistazo a Skagen Parka, de la marca Ostsee, de algodón y lana, color verde oliva.",
      ]
    `));
  it('in Chinese', () =>
    expect(texts('zh')).toMatchInlineSnapshot(`
      [
        "title: Ostsee的Skagen Parka",
        "body: 看看Ostsee的Skagen Parka，材质为棉和羊毛。概览：颜色为橄榄绿，可机洗，产自Portugal。这款产品配有兜帽。尺寸有S、M和L可选。",
        "bullet: 【品牌】Ostsee",
        "bullet: 【材质】棉和羊毛",
        "bullet: 【尺寸】S、M和L",
        "bullet: 【颜色】橄榄绿",
        "bullet: 可机洗",
        "bullet: 【产地】Portugal",
        "bullet: 【重量】1.2千克",
        "bullet: 不防水",
        "title: Skagen Parka",
        "short: 出自Ostsee · 材质为棉和羊毛",
        "short: 概览：材质为棉和羊毛，颜色为橄榄绿，可机洗。售价：€189.90。",
        "subject: Skagen Parka，出自Ostsee",
        "preheader: 概览：材质为棉和羊毛，颜色为橄榄绿，可机洗。售价：€189.90。",
        "body: 看看Ostsee的Skagen Parka，材质为棉和羊毛。概览：颜色为橄榄绿，可机洗，产自Portugal。这款产品配有兜帽。尺寸有S、M和L可选。售价：€189.90。",
        "call_to_action: 查看产品",
        "body: 概览：材质为棉和羊毛，颜色为橄榄绿。售价：€189.90。",
        "headline: Ostsee的Skagen Parka",
        "description: 概览：材质为棉和羊毛，颜色为橄榄绿。售价：€189.90。",
        "body: 看看Ostsee的Skagen Parka，材质为棉和羊毛。概览：颜色为橄榄绿，可机洗，产自Portugal。售价：€189.90。",
        "body: 看看Skagen Parka，出自Ostsee，材质为棉和羊毛，颜色为橄榄绿。",
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
