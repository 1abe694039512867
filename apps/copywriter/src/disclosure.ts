import { TRAINED_ALGORITHMIC_MEDIA } from '@attune/contracts';

/** What is shown with a text that a machine wrote, by language. */
const LINES = new Map([
  ['en', 'Written by a machine from the product’s data.'],
  ['de', 'Von einer Maschine aus den Produktdaten geschrieben.'],
  ['fr', 'Rédigé par une machine à partir des données du produit.'],
  ['es', 'Escrito por una máquina a partir de los datos del producto.'],
  ['zh', '本文由机器根据商品数据撰写。'],
]);

/** The line in a text's language, or in English. */
export function disclosureLine(locale: string): string {
  return LINES.get(locale) ?? LINES.get(locale.split('-')[0]) ?? LINES.get('en')!;
}

/** IPTC's digital source type of a writer's text; undefined for the rules, which are no trained model. */
export function digitalSourceType(writer: string): typeof TRAINED_ALGORITHMIC_MEDIA | undefined {
  return writer.startsWith('model:') ? TRAINED_ALGORITHMIC_MEDIA : undefined;
}
