import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const pots = {
  described: shopProduct(
    ...(['x', 'Rowan Pot', 'Pots', { material: 'steel', capacity: '3 l', lid: 'glass' }] as const),
    'A pot for every day. The lid is not dishwasher safe.',
  ),
  attribute: shopProduct('x', 'Rowan Pot', 'Pots', {
    ...{ material: 'steel', capacity: '3 l', lid: 'glass', lid_dishwasher_safe: 'no' },
  }),
  without: shopProduct('x', 'Rowan Pot', 'Pots', { material: 'steel', capacity: '3 l', lid: 'none' }),
  soldApart: shopProduct(
    ...(['x', 'Rowan Pot', 'Pots', { material: 'steel', capacity: '3 l' }] as const),
    'A pot for every day. The lid is not included.',
  ),
};

const outcomeOf = (id: keyof typeof pots, tag: string, text: string) =>
  verifyText([{ name: 'body', text }], {
    product: pots[id],
    grammar: negotiate(tag)!,
    channel: 'email_body',
    catalog: EMPTY_CATALOG_LEXICON,
    policy: DEFAULT_CLAIM_POLICY,
    extent: 'part',
  }).outcome;

const NO_LID = [
  ['en', 'It has no lid.'],
  ['en', 'A pot without a lid.'],
  ['en', 'The lid is not included.'],
  ['de', 'Ein Topf ohne Deckel.'],
  ['fr', 'Une casserole sans couvercle.'],
  ['es', 'Una olla sin tapa.'],
  ['zh', '没有盖子。'],
] as const;

describe('a lid of which the catalog only says what it is not', () => {
  it.each(NO_LID)('is there, as the description says: refused in %s, %j', (tag, text) =>
    expect(outcomeOf('described', tag, text)).toBe('refused'),
  );

  it.each(NO_LID)('is there, as an attribute says: refused in %s, %j', (tag, text) =>
    expect(outcomeOf('attribute', tag, text)).toBe('refused'),
  );

  it.each([
    ['described', 'The lid is not dishwasher safe.'],
    ['attribute', 'The lid is not dishwasher safe.'],
  ] as const)('may be said not to be it: %s', (id, text) => expect(outcomeOf(id, 'en', text)).toBe('pass'));
});

it.each([
  ['without', 'It has no lid.'],
  ['without', 'A pot without a lid.'],
  ['soldApart', 'The lid is not included.'],
  ['soldApart', 'A pot without a lid.'],
] as const)('lets pass that there is no lid where that is so: %s, %j', (id, text) =>
  expect(outcomeOf(id, 'en', text)).toBe('pass'),
);
