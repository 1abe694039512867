import { copywriterV1, sharedV1 } from '@attune/contracts';
import { InvalidArgument } from '@attune/grpc-transport';
import { affinitiesOf, channelOf, grammarOf, subjectOf, tenantOf } from './requests';

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
