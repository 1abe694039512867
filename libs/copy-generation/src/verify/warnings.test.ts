import { type ChannelName } from '@attune/contracts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { shopProduct } from './shop-products';
import { verifyText } from './verify-text';

/** Invented products. */
const PRODUCTS = {
  ladder: shopProduct('ladder', 'Alder Ladder', 'Ladders', {
    warning: 'Max. one person. Do not use outdoors in rain or near live power lines.',
  }),
  meter: shopProduct('meter', 'Ohm Meter', 'Meters', { warning: 'Do not use on circuits above 400 V.' }),
  game: shopProduct('game', 'Moor Game', 'Games', { warning: 'Small parts: not suitable for children under 3 years.' }),
  cup: shopProduct('cup', 'Wee Cup', 'Cups', {
    warning: 'Always test the heat of the drink before feeding. Use under adult supervision.',
  }),
  fern: shopProduct('fern', 'Moss Fern', 'Plants', {
    toxicity: 'Toxic to cats if chewed. Keep out of reach of children.',
  }),
  train: shopProduct(
    'train',
    'Elm Train',
    'Trains',
    {},
    'Not suitable for children under 3 years. Keep away from fire.',
  ),
  zug: shopProduct('zug', 'Elm Zug', 'Züge', {}, 'Nicht für Kinder unter 3 Jahren geeignet. Von Feuer fernhalten.'),
  bar: shopProduct('bar', 'Heath Bar', 'Snacks', { allergens: ['gluten', 'eggs', 'almonds'] }),
};

type Case = readonly [item: keyof typeof PRODUCTS, channel: ChannelName, text: string, locale?: string];

function warningsIn([item, channel, text, locale = 'en']: Case): string[] {
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ product: PRODUCTS[item], grammar: negotiate(locale)!, channel },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
  });
  return findings.filter(({ reason }) => reason.includes('warning')).map(({ severity }) => severity);
}

const said: readonly Case[] = [
  ['ladder', 'product_page', 'Only one person at a time; not outdoors in rain, not near live power lines.'],
  ['game', 'product_page', 'With small parts, and not suitable for under-threes.'],
  ['game', 'product_page', 'Small parts: keep it away from under-3s.'],
  ['bar', 'product_page', 'It contains gluten, eggs and almonds.'],
  ['bar', 'product_page', 'Enthält Gluten, Ei und Mandeln.', 'de'],
  ['bar', 'product_page', 'Contiene gluten, huevo y almendra.', 'es'],
  ['ladder', 'card', 'The Alder ladder.'],
  ['train', 'product_page', 'Not suitable for children under 3 years; keep away from fire.'],
  ['train', 'product_page', 'Not for children under 3, and to be kept away from fire.'],
  ['train', 'product_page', 'Warnhinweis: Not suitable for children under 3 years; Keep away from fire.', 'de'],
  ['train', 'product_page', 'Nicht für Kinder unter 3 Jahren; von Feuer fernhalten.', 'de'],
  ['train', 'card', 'The Elm train.'],
  ['zug', 'product_page', 'Nicht für Kinder unter 3 Jahren geeignet; von Feuer fernhalten.', 'de'],
  ['game', 'card', 'Erstickungsgefahr für Kinder unter 3 Jahren.', 'de'],
  ['game', 'card', 'Pas pour les enfants de moins de 3 ans.', 'fr'],
  ['game', 'card', '三岁以下儿童请勿使用。', 'zh'],
  ['fern', 'product_page', 'Toxic to cats if chewed; keep out of reach of children.'],
];

const reviewed: readonly Case[] = [
  ['meter', 'product_page', 'Keep off circuits that carry more than that.'],
  ['meter', 'email_body', 'A meter for the workshop.'],
  ['train', 'email_body', 'A train of elm.'],
  ['zug', 'product_page', 'Not suitable for children under 3; keep away from fire.'],
  ['cup', 'product_page', 'Test the heat of every drink before feeding, and supervise as an adult.'],
];

const refused: readonly Case[] = [
  ['bar', 'product_page', 'Contient des amandes.', 'fr'],
  ['train', 'product_page', 'A train of elm.'],
  ['train', 'product_page', 'Keep away from fire.'],
  ['train', 'card', 'Suitable for children under 3 years.'],
  ['zug', 'product_page', 'Ein Zug aus Ulme.', 'de'],
  ['zug', 'product_page', 'A train of elm.'],
  ['game', 'card', 'Für Kinder unter 3 Jahren.', 'de'],
  ['game', 'card', 'Pour les enfants de moins de 3 ans.', 'fr'],
  ['game', 'card', 'Para niños de menos de 3 años.', 'es'],
  ['game', 'card', '适合三岁以下儿童。', 'zh'],
  ['train', 'card', '适合三岁以下儿童。', 'zh'],
  ['ladder', 'product_page', 'The rails are aluminium.'],
  ['ladder', 'product_page', 'For one person.'],
  ['meter', 'product_page', 'A meter for circuits.'],
  ['meter', 'chat_answer', 'It is fine on circuits above 400 V as well.'],
  ['cup', 'card', 'No need to test the heat of the drink.'],
  ['cup', 'product_page', 'A cup for an adult.'],
  ['fern', 'product_page', 'A fern for cool rooms.'],
  ['game', 'card', 'Small parts, and safe for children under 3 years.'],
  ['bar', 'product_page', 'It contains gluten and eggs.'],
];

const cases = (some: readonly Case[]) => some.map((one) => [one[0], one[1], one[2], one] as const);

describe('a warning', () => {
  it.each(cases(said))('%s, %s: is said in %j', (_item, _channel, _text, one) => expect(warningsIn(one)).toEqual([]));

  it.each(cases(reviewed))('%s, %s: may be said in %j', (_item, _channel, _text, one) =>
    expect(warningsIn(one)).toEqual(['soft']),
  );

  it.each(cases(refused))('%s, %s: is left out of %j, or said to the contrary', (_item, _channel, _text, one) =>
    expect(warningsIn(one)).toContain('hard'),
  );
});
