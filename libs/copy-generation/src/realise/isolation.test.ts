import { type CatalogItem, channelName } from '@attune/contracts';
import { FIELD_LIMITS } from '../channels';
import { compose, composeTemplate, fillPrice } from '../compose';
import { extractFacts } from '../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { LOCALES, negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { verifyText } from '../verify/verify-text';
import { joinSentences } from './draft';

const lamp: CatalogItem = {
  itemId: 'lamp',
  title: 'מנורת קריאה 40',
  brand: 'Nur نور',
  categoryPath: ['Home', 'מנורות'],
  price: { amountMinor: 4990, currency: 'EUR' },
  inStock: true,
  attributes: { material: 'Wool', colour: 'כחול' },
};
const product = extractFacts(lamp);
const ISOLATED = /\u2068[^\u2066-\u2069]*\u2069/gu;
const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const DIRECTIONS = /[\u2066-\u2069]/u;

describe.each(LOCALES)('values from right to left, in %s', (tag) => {
  const grammar = negotiate(tag)!;
  it.each(channelName.options)('are isolated in a %s', (channel) => {
    for (let seed = 0; seed < 6; seed++) {
      for (const { name, text, sentences } of compose(product, { channel, grammar, seed }).fields) {
        const rest = text.replace(ISOLATED, '');
        expect(DIRECTIONS.test(rest)).toBe(false);
        // A value that is the whole field runs its own way, and where there is no room for marks, there are none.
        const limits: Readonly<Record<string, number>> = FIELD_LIMITS[channel];
        const hasRoom = [...text].length + 4 <= limits[name];
        if (rest !== text) expect(rest).not.toMatch(RTL);
        else if (RTL.test(text) && hasRoom) expect([lamp.title, lamp.brand, 'כחול']).toContain(text);
        expect(text).toBe(joinSentences(sentences));
      }
    }
  });

  it('are isolated as a whole, with what stands in them from left to right', () => {
    const { fields } = compose(product, { channel: 'product_page', grammar });
    const body = fields.find(({ name }) => name === 'body')!.text;
    expect(body).toContain('\u2068מנורת קריאה 40\u2069');
    expect(fields.map(({ text }) => text).join()).toContain('\u2068Nur نور\u2069');
  });

  it('are no reason to refuse a text that was read', () => {
    for (const channel of ['product_page', 'social_post'] as const) {
      const standards = { catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
      const { fields } = compose(product, { channel, grammar });
      const { findings } = verifyText(fields, { product, grammar, channel, ...standards });
      expect(findings.filter(({ severity }) => severity === 'hard')).toEqual([]);
    }
  });

  it('are isolated when a text is read, where there is room for the marks', () => {
    const kept = composeTemplate(product, { channel: 'social_post', grammar });
    expect(kept.fields.map(({ text }) => text).join()).not.toMatch(DIRECTIONS);
    const read = fillPrice(kept, product, grammar)!.fields[0].text;
    expect(read).toMatch(DIRECTIONS);
    const limits = new Map([['body', [...read].length - 1]]);
    expect(fillPrice(kept, product, grammar, limits)?.fields[0].text).toBe(read.replace(/[\u2066-\u2069]/gu, ''));
  });
});

it('adds nothing to other texts', () => {
  const grammar = negotiate('en')!;
  const other = extractFacts({ ...lamp, title: 'Reading Lamp', brand: 'Nur', attributes: {}, categoryPath: ['Home'] });
  expect(
    compose(other, { channel: 'product_page', grammar })
      .fields.map(({ text }) => text)
      .join(),
  ).not.toMatch(DIRECTIONS);
});
