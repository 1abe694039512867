import { copywriterV1, sharedV1 } from '@attune/contracts';
import { InvalidArgument } from '@attune/grpc-transport';
import {
  affinitiesOf,
  channelOf,
  grammarOf,
  itemIdsOf,
  limitsOf,
  questionOf,
  shopperOf,
  subjectOf,
  tenantOf,
  textOf,
  toneOf,
  variantsOf,
} from './requests';

const { Channel } = copywriterV1;

/** The field that the call blames, and the message. */
function refusal(call: () => unknown): { field?: string; message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidArgument) return { field: error.field, message: error.message };
    throw error;
  }
  throw new Error('was not refused');
}

const affinity = (parts: Partial<sharedV1.Affinity>) => ({
  affinities: [{ attribute: 'material', value: 'linen', weight: 0.5, ...parts }],
});
const product = (parts: Partial<sharedV1.Product>) => ({
  $case: 'product' as const,
  value: sharedV1.Product.fromPartial({ itemId: 'p1', title: 'Lamp', ...parts }),
});

describe('a request', () => {
  it('takes what it does not say for the default', () => {
    expect(tenantOf('')).toBe('default');
    expect(grammarOf('').tag).toBe('en');
    expect(affinitiesOf(undefined)).toEqual([]);
  });

  it('is refused with the field that is wrong', () => {
    expect(refusal(() => tenantOf('No Tenant')).field).toBe('tenant');
    expect(refusal(() => subjectOf(undefined)).field).toBe('item_id');
    expect(refusal(() => subjectOf({ $case: 'itemId', value: '' })).field).toBe('item_id');
    expect(refusal(() => channelOf(Channel.CHANNEL_UNSPECIFIED)).field).toBe('channel');
    expect(refusal(() => channelOf(99 as copywriterV1.Channel)).field).toBe('channel');
    expect(refusal(() => grammarOf('de_DE')).field).toBe('locale');
  });

  it('is refused with the affinity that is wrong', () => {
    const fieldOf = (parts: Partial<sharedV1.Affinity>) => refusal(() => affinitiesOf(affinity(parts))).field;
    expect(fieldOf({ attribute: ' ' })).toBe('profile.affinities[0].attribute');
    expect(fieldOf({ attribute: 'x'.repeat(61) })).toBe('profile.affinities[0].attribute');
    expect(fieldOf({ value: 'x'.repeat(501) })).toBe('profile.affinities[0].value');
    for (const weight of [-0.1, 1.1, NaN, Infinity]) expect(fieldOf({ weight })).toBe('profile.affinities[0].weight');
    const many = { affinities: Array.from({ length: 21 }, () => affinity({}).affinities[0]) };
    expect(refusal(() => affinitiesOf(many)).field).toBe('profile.affinities');
    expect(affinitiesOf({ affinities: many.affinities.slice(1) })).toHaveLength(20);
  });

  it.each(['age', 'gender', 'health', 'religion', 'ethnicity', 'sexual_orientation', 'pregnancy'])(
    'may not say the shopper’s %s',
    (attribute) => {
      expect(refusal(() => affinitiesOf(affinity({ attribute, value: 'secret' })))).toEqual({
        field: 'profile.affinities[0].attribute',
        message: expect.not.stringContaining('secret') as string,
      });
    },
  );

  it('does not repeat a personal value in its refusal', () => {
    const { field, message } = refusal(() => affinitiesOf(affinity({ attribute: 'segment', value: 'muslim' })));
    expect(field).toBe('profile.affinities[0].value');
    expect(message).not.toMatch(/muslim/i);
  });
});

describe('a product in a request', () => {
  it('becomes a catalog item', () => {
    const price = { amountMinor: 100, currency: 'EUR' };
    expect(subjectOf(product({ price, attributes: { colour: { values: ['red'] } } }))).toMatchObject({
      itemId: 'p1',
      title: 'Lamp',
      price,
      attributes: { colour: ['red'] },
    });
  });

  it('is refused with the field that is wrong', () => {
    const fieldOf = (parts: Partial<sharedV1.Product>) => refusal(() => subjectOf(product(parts))).field;
    expect(fieldOf({ title: '' })).toBe('product.title');
    expect(fieldOf({ itemId: '' })).toBe('product.item_id');
    expect(fieldOf({ title: 'x'.repeat(501) })).toBe('product.title');
    expect(fieldOf({ price: { amountMinor: -1, currency: 'EUR' } })).toBe('product.price.amount_minor');
    expect(fieldOf({ price: { amountMinor: 1, currency: 'euro' } })).toBe('product.price.currency');
    expect(fieldOf({ attributes: { skinType: { values: Array<string>(51).fill('x') } } })).toBe(
      'product.attributes.skinType',
    );
    const attributes = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`a${i}`, { values: ['x'] }]));
    expect(fieldOf({ attributes })).toBe('product.attributes');
  });
});

describe('what a text shall be like', () => {
  it('has limits of its own', () => {
    expect(refusal(() => toneOf('angry')).field).toBe('tone');
    expect(toneOf('')).toBe('plain');
    expect(refusal(() => variantsOf(6)).field).toBe('variants');
    expect([variantsOf(0), variantsOf(5)]).toEqual([1, 5]);
    expect(refusal(() => limitsOf({ body: 10 }, 'card')).field).toBe('limits.body');
    expect(refusal(() => limitsOf({ title: 0 }, 'card')).field).toBe('limits.title');
    expect(refusal(() => limitsOf({ __proto__: 1, constructor: 1 }, 'card')).field).toBe('limits.constructor');
    expect(limitsOf({ title: 20 }, 'card')).toEqual(new Map([['title', 20]]));
    expect(refusal(() => questionOf('x'.repeat(301), 'chat_answer')).field).toBe('question');
    expect(refusal(() => questionOf('is it warm?', 'card')).field).toBe('question');
    expect(questionOf('', 'card')).toBeUndefined();
  });
});

describe('whose text it is', () => {
  const shopper = { userId: 'anna', anonymousId: '', sessionId: '' };

  it('is a shopper, or a profile, never both', () => {
    expect(shopperOf({ shopper, profile: undefined })).toEqual({ userId: 'anna', anonymousId: undefined });
    expect(shopperOf({ shopper: { ...shopper, userId: '' }, profile: { affinities: [] } })).toBeUndefined();
    expect(refusal(() => shopperOf({ shopper, profile: { affinities: [] } })).field).toBe('shopper');
    const wrong = { shopper: { ...shopper, userId: ' x' }, profile: undefined };
    expect(refusal(() => shopperOf(wrong))).toEqual({
      field: 'shopper.user_id',
      message: expect.not.stringContaining(' x') as string,
    });
  });
});

describe('a text to be checked', () => {
  it('is not so much longer than its field that the checks keep others waiting', () => {
    const text = (length: number) => [{ name: 'title', text: 'x'.repeat(length) }];
    expect(refusal(() => textOf(text(321), 'card'))).toEqual({
      field: 'fields[0].text',
      message: 'fields[0].text: must be 1 to 320 characters: of title a shopper reads 80 at most',
    });
    expect(textOf(text(320), 'card')).toHaveLength(1);
  });

  const title = { name: 'title', text: 'Lamp' };

  it('is refused with the field that is wrong', () => {
    expect(refusal(() => textOf([], 'card')).field).toBe('fields');
    expect(refusal(() => textOf(Array<typeof title>(31).fill(title), 'card')).field).toBe('fields');
    expect(refusal(() => textOf([title, { name: 'toString', text: 'x' }], 'card')).field).toBe('fields[1].name');
    expect(refusal(() => textOf([{ name: 'title', text: '' }], 'card')).field).toBe('fields[0].text');
    expect(refusal(() => textOf([{ name: 'title', text: 'x\u0000' }], 'card')).field).toBe('fields[0].text');
    expect(textOf([{ name: 'title', text: 'Cafe\u0301' }], 'card')).toEqual([{ name: 'title', text: 'Caf\u00e9' }]);
  });

  it('has no more fields of a name than the channel has', () => {
    const bullets = Array.from({ length: 9 }, () => ({ name: 'bullet', text: 'In navy' }));
    expect(textOf(bullets.slice(1), 'product_page')).toHaveLength(8);
    expect(refusal(() => textOf(bullets, 'product_page')).field).toBe('fields[8].name');
    const titles = ['Lamp', 'Another'].map((text) => ({ name: 'title', text }));
    expect(refusal(() => textOf(titles, 'card', 'edit.fields'))).toMatchObject({
      ...{ field: 'edit.fields[1].name', message: expect.stringContaining('at most 1') as string },
    });
  });

  it('names the id of many that is none', () => {
    expect(refusal(() => itemIdsOf(['a', ' '])).field).toBe('item_ids[1]');
    expect(refusal(() => itemIdsOf(Array<string>(10_001).fill('a'))).field).toBe('item_ids');
  });
});
