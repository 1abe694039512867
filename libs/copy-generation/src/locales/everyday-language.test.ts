import { type CatalogItem, type ChannelName } from '@attune/contracts';
import { extractFacts } from '../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { verifyText } from '../verify/verify-text';
import { negotiate } from './index';

const ITEMS: Readonly<Record<string, Pick<CatalogItem, 'title' | 'description' | 'attributes'>>> = {
  mug: { title: 'Linden Mug', attributes: { material: 'Stoneware', volume: '350 ml', dishwasher_safe: false } },
  shelf: { title: 'Runa Shelf', attributes: { material: 'Oak', shelves: 4, delivered_assembled: false } },
  radio: { title: 'Sonett Radio', attributes: { battery_life: '12 hours', bluetooth: '5.3', weight: '540 g' } },
  blocks: {
    title: 'Kobold Building Blocks',
    description: 'Turned and painted blocks. Warning: not suitable for children under 3 years.',
    attributes: { material: 'Linden', pieces: 40, age: 'from 3 years' },
  },
};

function verdictOf(item: keyof typeof ITEMS, locale: string, text: string, channel: ChannelName = 'product_page') {
  const product = extractFacts({
    ...{ itemId: item, brand: 'Nordwind', categoryPath: ['Home'], price: { amountMinor: 1990, currency: 'EUR' } },
    ...{ inStock: true, ...ITEMS[item] },
  });
  return verifyText([{ name: 'body', text }], {
    ...{ product, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY, extent: 'part' },
    ...{ grammar: negotiate(locale)!, channel },
  }).outcome;
}

describe('texts of the life around a product', () => {
  it.each([
    ['de', 'Regen, Sofa, ein Krimi und 350 ml Tee: der Becher Linden.'],
    ['de', 'Ein Becher für Gartenfeste und Familienrunden.'],
    ['fr', 'Un dimanche, un roman policier et 350 ml de thé : la tasse Linden.'],
    ['es', 'Una novela, un sofá y 350 ml de té: la taza Linden.'],
    ['zh', '窗边、小说、350毫升的茶：Linden 马克杯。'],
  ])('pass in %s: %s', (locale, text) => expect(verdictOf('mug', locale, text)).toBe('pass'));

  it.each([
    ['de', 'Der Becher Linden mit einer Gabel.'],
    ['fr', 'La tasse Linden avec une fourchette.'],
    ['es', 'La taza Linden con un tenedor.'],
    ['zh', 'Linden 马克杯，附送叉子。'],
  ])('do not pass in %s where such a thing is said to come along: %s', (locale, text) =>
    expect(verdictOf('mug', locale, text)).not.toBe('pass'),
  );
});

describe('facts in the words of a language', () => {
  it.each([
    ['blocks', 'de', 'Gedrechselte Bauklötze aus Lindenholz, bemalt.'],
    ['blocks', 'fr', 'Des blocs en tilleul, peints.'],
    ['blocks', 'es', 'Bloques de tilo, pintados.'],
    ['mug', 'fr', 'La tasse se lave à la main plutôt qu’au lave-vaisselle.'],
    ['shelf', 'de', 'Das Regal wird zerlegt geliefert.'],
    ['shelf', 'fr', 'L’étagère est livrée démontée.'],
    ['shelf', 'es', 'La estantería se entrega desmontada.'],
    ['shelf', 'zh', '书架需要组装。'],
    ['radio', 'fr', 'La radio se connecte en Bluetooth 5.3.'],
    ['radio', 'es', 'La radio se conecta por Bluetooth 5.3.'],
    ['radio', 'zh', '收音机可用十二个小时。'],
    ['blocks', 'es', 'Desde 3 años.'],
    ['blocks', 'zh', '三岁以下儿童请勿使用。'],
    ['blocks', 'de', 'Für Kinder unter drei Jahren nicht geeignet.'],
  ] as const)('are no wrong ones, of the %s in %s: %s', (item, locale, text) =>
    expect(verdictOf(item, locale, text)).not.toBe('refused'),
  );

  it.each([
    ['mug', 'fr', 'La tasse passe au lave-vaisselle.'],
    ['shelf', 'en', 'The shelf comes fully assembled.'],
    ['shelf', 'de', 'Das Regal kommt fertig montiert.'],
    ['shelf', 'es', 'La estantería llega ya montada.'],
    ['shelf', 'fr', 'Étagère fabriquée en Bretagne.'],
    ['mug', 'de', 'Becher aus Leder.'],
    ['blocks', 'de', 'Für Kinder unter drei Jahren geeignet.'],
    ['blocks', 'zh', '适合三岁以下儿童。'],
  ] as const)('are refused where the facts say otherwise, of the %s in %s: %s', (item, locale, text) =>
    expect(verdictOf(item, locale, text)).toBe('refused'),
  );
});

it.each([
  ['fr', 'Tasse en grès, tissée en coton.', 'a claim about where it is from'],
  ['es', 'Taza hecha en algodón.', 'a claim about where it is from'],
])('takes a material for no place in %s: %s', (locale, text, claim) => {
  const product = extractFacts({ itemId: 'mug', inStock: true, categoryPath: [], ...ITEMS.mug });
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ product, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY, extent: 'part' },
    ...{ grammar: negotiate(locale)!, channel: 'product_page' },
  });
  expect(findings.map(({ reason }) => reason).filter((reason) => reason.startsWith(claim))).toEqual([]);
});
