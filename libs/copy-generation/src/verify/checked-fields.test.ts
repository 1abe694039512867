import { type ChannelName } from '@attune/contracts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { CheckedFields } from './checked-fields';
import { languageOf } from './language/language';
import { sampleProduct } from './sample-products';
import { supportOf } from './support/support';
import { type CheckContext, TextUnderCheck } from './text-under-check';
import { verifyText } from './verify-text';

const grammar = negotiate('en')!;
const product = sampleProduct('daypack');
const language = languageOf(grammar);
const base: CheckContext = {
  ...{ product, language, support: supportOf(product, language), channel: 'product_page' },
  ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
};

function countingReader() {
  const fields = new CheckedFields();
  let reads = 0;
  return (text: string, name = 'bullet', context = base) => {
    const checked = fields.get(name, text, context, () => (reads++, new TextUnderCheck(name, text, context)));
    expect([checked.name, checked.text, checked.context]).toEqual([name, text, context]);
    return reads;
  };
}

describe('CheckedFields', () => {
  it('has a bullet that many texts share checked once', () => {
    const readsAfter = countingReader();
    expect([readsAfter('Colour: Navy'), readsAfter('Colour: Navy'), readsAfter('Weight: 900 g')]).toEqual([1, 1, 2]);
  });

  it('has a text checked anew as another field, or against other facts, standards or rules of a channel', () => {
    const readsAfter = countingReader();
    const other = sampleProduct('lamp');
    const contexts: CheckContext[] = [
      { ...base, channel: 'card' },
      { ...base, catalog: { ...EMPTY_CATALOG_LEXICON } },
      { ...base, policy: { ...DEFAULT_CLAIM_POLICY } },
      { ...base, product: other, support: supportOf(other, language) },
    ];
    readsAfter('Colour: Navy');
    expect(readsAfter('Colour: Navy', 'title')).toBe(2);
    expect(contexts.map((context) => readsAfter('Colour: Navy', 'title', context))).toEqual([3, 4, 5, 6]);
  });

  it('forgets what nobody asks for while much else comes, and keeps what is asked for', () => {
    const readsAfter = countingReader();
    const before = readsAfter('kept');
    readsAfter('forgotten');
    for (let n = 0; n < 20_000; n++) {
      readsAfter(`${n}`.padStart(90, 'x '));
      readsAfter('kept');
    }
    const reads = readsAfter('kept');
    expect(reads).toBe(before + 1 + 20_000);
    expect(readsAfter('forgotten')).toBe(reads + 1);
  });
});

describe('a text of which fields were checked before', () => {
  const verify = (...texts: string[]) =>
    verifyText(
      texts.map((text) => ({ name: 'bullet', text })),
      { product, grammar, channel: 'product_page' satisfies ChannelName, catalog: base.catalog, policy: base.policy },
    );

  it('has the findings of all its fields together once, whatever else they stood in', () => {
    const alone = verify('Colour: Navy');
    expect(alone.findings.map(({ check }) => check)).toContain('coverage');
    expect(verify('Colour: Navy')).toEqual(alone);
    const together = verify('Colour: Navy', 'Fjell Daypack by Nordwind', 'Capacity: 25 l');
    expect(together.findings.filter(({ reason }) => reason.includes('brand'))).toEqual([]);
    expect(verify('Colour: Navy')).toEqual(alone);
  });
});
