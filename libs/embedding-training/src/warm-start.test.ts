import { type EncoderShape, NO_CONTEXT, parameterCount, viewParameters } from '@attune/sequence-encoder';
import { warmStart } from './warm-start';

const SHAPE: EncoderShape = { items: 3, dims: 4, blocks: 1, heads: 1, hidden: 4, maxLength: 5, inputs: NO_CONTEXT };
const ROWS = { hat: [1, 2, 3, 4], cap: [3, 4, 5, 6], saw: [9, 9, 9, 9] };
const CATEGORIES: Record<string, string> = { hat: 'wear', cap: 'wear', beret: 'wear', saw: 'tools', fern: 'plants' };

function earlier() {
  const parameters = Float32Array.from({ length: parameterCount(SHAPE) }, (_, i) => i / 1000);
  Object.values(ROWS).forEach((row, item) => parameters.set(row, item * SHAPE.dims));
  return { itemIds: Object.keys(ROWS), weights: { shape: SHAPE, parameters } };
}

const itemsAfter = (itemIds: readonly string[]) => {
  const shape = { ...SHAPE, items: itemIds.length };
  const parameters = warmStart(earlier(), shape, itemIds, (id) => CATEGORIES[id])!;
  const { items } = viewParameters(parameters, shape);
  return Object.fromEntries(itemIds.map((id, i) => [id, [...items.subarray(i * SHAPE.dims, (i + 1) * SHAPE.dims)]]));
};

it('keeps what was learnt about items wherever they stand now, and forgets those that are gone', () => {
  expect(itemsAfter(['saw', 'hat'])).toEqual({ saw: ROWS.saw, hat: ROWS.hat });
});

it('begins a new item as the mean of its category', () => {
  expect(itemsAfter(['hat', 'beret'])).toEqual({ hat: ROWS.hat, beret: [2, 3, 4, 5] });
});

it('begins an item of a new category, or of none, as the mean of all', () => {
  const { fern, thing } = itemsAfter(['fern', 'thing']);
  [13 / 3, 5, 17 / 3, 19 / 3].forEach((mean, c) => expect(fern[c]).toBeCloseTo(mean, 5));
  expect(thing).toEqual(fern);
});

it('takes over all that is not about single items', () => {
  const shape = { ...SHAPE, items: 5 };
  const parameters = warmStart(earlier(), shape, ['a', 'b', 'c', 'd', 'e'], () => undefined)!;
  const before = earlier().weights.parameters;
  expect(parameters.subarray(5 * 4)).toEqual(before.subarray(3 * 4));
});

it('looks further back from the furthest place that it knew', () => {
  const positions = (maxLength: number) => {
    const shape = { ...SHAPE, maxLength };
    const parameters = warmStart(earlier(), shape, Object.keys(ROWS), () => undefined)!;
    return [...viewParameters(parameters, shape).positions];
  };
  const known = positions(5);
  expect(positions(3)).toEqual(known.slice(0, 12));
  expect(positions(7)).toEqual([...known, ...known.slice(16), ...known.slice(16)]);
});

it('does not take over an encoder that was told of something else', () => {
  const shape = { ...SHAPE, inputs: { touch: false, elapsed: true } };
  expect(warmStart(earlier(), shape, ['hat'], () => undefined)).toBeUndefined();
});

it.each(['dims', 'blocks', 'hidden'] as const)('does not take over other %s', (width) => {
  const shape = { ...SHAPE, [width]: 8 };
  expect(warmStart(earlier(), shape, ['hat'], () => undefined)).toBeUndefined();
});
