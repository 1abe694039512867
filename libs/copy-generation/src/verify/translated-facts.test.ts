import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from '../facts/facts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { verifyText } from './verify-text';

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

const product = extractFacts(lamp);

function verify(tag: string, text: string) {
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
