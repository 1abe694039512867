import { type Fact, type ProductFacts } from '../facts/facts';
import { negotiate } from '../locales';
import { factOfSlot, slotFacts, slotsFor } from './frame-slots';

const base = { source: 'structured', kind: 'text', inName: false } as const;
const fact = (id: string, attribute: string, more: Partial<Fact> = {}): Fact =>
  ({ ...base, id, attribute, field: `attributes.${id}`, values: ['Ot'], ...more }) as Fact;

function slotted(...facts: Fact[]): string[] {
  const product: ProductFacts = {
    itemId: 'x',
    name: fact('title', 'name'),
    facts,
    described: [],
    absent: [],
    description: '',
    describedThings: [],
    numbered: [],
    conflicts: [],
    inStock: true,
    version: '1',
  };
  const plan = { order: facts, lead: undefined, tailored: false, segment: '', reason: '' };
  return slotFacts(product, plan).map(({ id }) => id);
}

describe('slotFacts', () => {
  it('takes what must be said first, then the plan’s order', () =>
    expect(slotted(fact('note', 'note'), fact('fit', 'fit'), fact('brand', 'brand'))).toEqual([
      'brand',
      'note',
      'fit',
    ]));

  it.each<[string, Fact]>([
    ['a yes or no, which a model might turn round', fact('a', 'vegan', { kind: 'boolean', holds: true })],
    ['a warning, which the rules must say', fact('a', 'contains_nuts', { values: ['traces'] })],
    ['a part, whose colour is not the product’s', fact('a', 'colour', { part: 'strap' })],
    ['what the name says already', fact('a', 'colour', { inName: true })],
    ['one of something, beside a noun in the plural', fact('a', 'pockets', { kind: 'number', values: ['1'] })],
    ['a long list', fact('a', 'size', { values: ['1', '2', '3', '4', '5', '6', '7'] })],
    ['a value that is no measure', fact('a', 'length', { values: ['short'] })],
    ['the category, which the frame is for', fact('a', 'category')],
  ])('has no slot for %s', (_, left) => expect(slotted(left, fact('b', 'material'))).toEqual(['b']));
});

describe('factOfSlot', () => {
  it('fills a slot with a fact of its own kind only: a list where the words are for a list', () => {
    const one = fact('a', 'colour', { values: ['Navy'] });
    const [slot] = slotsFor([one], negotiate('en')!);
    const product = (colour: Fact) => ({
      itemId: 'x',
      name: one,
      facts: [colour],
      described: [],
      absent: [],
      description: '',
      describedThings: [],
      numbered: [],
      conflicts: [],
      inStock: true,
      version: '1',
    });
    expect(factOfSlot(slot, product(one))).toBe(one);
    expect(factOfSlot(slot, product(fact('a', 'colour', { values: ['Navy', 'Red'] })))).toBeUndefined();
    expect(factOfSlot(slot, product(fact('a', 'colour', { part: 'strap' })))).toBeUndefined();
  });
});
