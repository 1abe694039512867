import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from '../facts/extract-facts';
import { negotiate } from '../locales';
import { type Citation } from '../realise/frame';
import { verifyField } from './citations';

const shirt: CatalogItem = {
  itemId: 'shirt',
  title: 'Oxford Shirt 2',
  brand: 'Nordwind',
  categoryPath: [],
  price: { amountMinor: 4990, currency: 'EUR' },
  inStock: true,
  attributes: { material: 'Linen', waterproof: false },
};
const product = extractFacts(shirt);
const english = negotiate('en')!;

const NAME: Citation = { field: 'title', value: 'Oxford Shirt 2' };
const MATERIAL: Citation = { field: 'attributes.material', value: 'Linen' };
const PRICE: Citation = { field: 'price', value: '49.90 EUR' };

const WATERPROOF: Citation = { field: 'attributes.waterproof', value: 'false' };

const findings = (text: string, ...facts: Citation[]) =>
  verifyField({ name: 'body', text, sentences: [{ text, facts, frames: [] }] }, product, english);

describe('verifyField', () => {
  it('lets pass what the cited facts carry', () => {
    expect(findings('Meet the Oxford Shirt 2.', NAME)).toEqual([]);
    expect(findings('Not waterproof.', WATERPROOF)).toEqual([]);
    expect(findings('Made with linen, priced at €49.90.', MATERIAL, PRICE)).toEqual([]);
  });

  it('reads a value that is isolated because it runs from right to left, and no half isolation', () => {
    const [title, material] = ['كوب أزرق', 'قطن'];
    const named = extractFacts({ ...shirt, title, attributes: { material } });
    const facts = [
      { field: 'title', value: title },
      { field: 'attributes.material', value: material },
    ];
    const found = (text: string) =>
      verifyField({ name: 'body', text, sentences: [{ text, facts, frames: [] }] }, named, english);
    expect(found(`Meet the \u2068${title}\u2069, made with \u2068${material}\u2069.`)).toEqual([]);
    for (const half of [`Meet the \u2068${title}.`, `Meet the ${title}\u2069.`, `Meet the \u2067${title}\u2069.`])
      expect(found(half)).toEqual([`"${half}" has control characters`]);
  });

  it('lets pass a name as it is shown, without the emoji in it', () => {
    const title = 'Ͷℹ';
    const named = extractFacts({ ...shirt, title });
    const sentences = [{ text: 'Ͷ', facts: [{ field: 'title', value: title }], frames: [] }];
    expect(verifyField({ name: 'title', text: 'Ͷ', sentences }, named, english)).toEqual([]);
  });

  it.each([
    ['a word of nobody', 'Made with silk.', [MATERIAL], '"silk" is in no cited fact'],
    ['a claim', 'Perfect linen.', [MATERIAL], '"perfect" is in no cited fact'],
    ['a fact that is not cited', 'Made with linen.', [NAME], '"linen" is in no cited fact'],
    ['another number', 'Priced at €49.95.', [PRICE], '"49.95" is in no cited fact'],
    ['a number of another form', 'Priced at €4,990.', [PRICE], '"4,990" is in no cited fact'],
    ['another currency', 'Priced at $49.90.', [PRICE], '"$" is in no cited fact'],
    ['a value that the catalog does not have', 'Linen.', [{ ...MATERIAL, value: 'Silk' }], 'cites what the catalog'],
    ['a field that the catalog does not have', 'Linen.', [{ ...MATERIAL, field: 'x' }], 'cites what the catalog'],
    ['a reversed yes or no', 'Waterproof.', [WATERPROOF], 'reverses attributes.waterproof'],
    ['a yes that nothing says', 'Waterproof linen.', [MATERIAL], '"waterproof" is in no cited fact'],
    ['no facts at all', 'Made with linen.', [], 'has no facts'],
    ['markup', 'Made with <b>linen.', [MATERIAL], 'has markup'],
    ['a hidden character', 'Made with li\u200bnen.', [MATERIAL], 'has control characters'],
    ['an empty slot', 'Made with {value} linen.', [MATERIAL], 'is not well formed'],
    ['an empty value', 'Made with  linen.', [MATERIAL], 'is not well formed'],
    ['doubled stops', 'Made with linen..', [MATERIAL], 'is not well formed'],
  ])('refuses %s', (_what, text, facts, finding) => expect(findings(text, ...facts).join('\n')).toContain(finding));
});

it('knows a yes behind another phrase with the same preposition, and that "without" is a no', () => {
  const attributes = { weight: '1.5 kg', hood: true };
  const parka = extractFacts({ itemId: 'parka', title: 'Parka', categoryPath: [], inStock: true, attributes });
  const facts = parka.facts.map(({ field, values }) => ({ field, value: values[0] }));
  const check = (text: string) =>
    verifyField({ name: 'body', text, sentences: [{ text, facts, frames: [] }] }, parka, english).join();
  expect(check('With a weight of 1.5 kg and a hood.')).toBe('');
  expect(check('With a weight of 1.5 kg, without a hood.')).toContain('reverses attributes.hood');
});
