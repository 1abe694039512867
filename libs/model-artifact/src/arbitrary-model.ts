import {
  type AttributeMap,
  byPart,
  type EncoderWeights,
  indexOfIds,
  type ItemIndex,
  NO_ATTRIBUTES,
  NO_SESSIONS,
  type NeighbourLists,
  type RankingModel,
  type SessionIndex,
} from '@attune/ranking-model';
import { type EncoderShape, NO_CONTEXT, parameterCount } from '@attune/sequence-encoder';
import fc from 'fast-check';

const finite = fc.float({ noNaN: true, noDefaultInfinity: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

function floats(length: number): fc.Arbitrary<Float32Array> {
  return fc.array(finite, { minLength: length, maxLength: length }).map((values) => Float32Array.from(values));
}

function lists(itemCount: number): fc.Arbitrary<NeighbourLists> {
  const neighbour = fc.record({ item: fc.nat(Math.max(0, itemCount - 1)), score: finite });
  return fc.array(fc.array(neighbour, { maxLength: 4 }), { minLength: itemCount, maxLength: itemCount }).map((rows) => {
    const offsets = new Int32Array(itemCount + 1);
    rows.forEach((row, index) => (offsets[index + 1] = offsets[index] + row.length));
    return {
      offsets,
      items: Int32Array.from(rows.flat(), ({ item }) => item),
      scores: Float32Array.from(rows.flat(), ({ score }) => score),
    };
  });
}

function attributes(dims: number): fc.Arbitrary<AttributeMap> {
  if (dims === 0) return fc.constant(NO_ATTRIBUTES);
  return fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }), { maxLength: 4 })
    .chain((features) =>
      features.length === 0
        ? fc.constant(NO_ATTRIBUTES)
        : fc.record({
            features: fc.constant(features),
            dims: fc.constant(dims),
            weights: floats(features.length * dims),
            bias: floats(dims),
          }),
    );
}

function encoders(items: number): fc.Arbitrary<EncoderWeights[]> {
  const shape: EncoderShape = { items, dims: 4, blocks: 1, heads: 1, hidden: 4, maxLength: 3, inputs: NO_CONTEXT };
  return fc.array(fc.record({ shape: fc.constant(shape), parameters: floats(parameterCount(shape)) }), {
    maxLength: 2,
  });
}

function sessions(items: number): fc.Arbitrary<SessionIndex> {
  const session = fc.uniqueArray(fc.nat(items - 1), { maxLength: 4 });
  return fc
    .record({ rows: fc.array(session, { maxLength: 4 }), gapMs: fc.constantFrom(1, 1_800_000, Infinity) })
    .map(({ rows, gapMs }) => ({
      offsets: Int32Array.of(0, ...rows.map((_, row) => rows.slice(0, row + 1).flat().length)),
      items: Int32Array.from(rows.flat()),
      gapMs,
    }));
}

/** An index of two lists or one, or none. */
function index(items: number, dims: number, encoders: readonly EncoderWeights[]): fc.Arbitrary<ItemIndex | undefined> {
  if (items === 0) return fc.constant(undefined);
  const order = fc.shuffledSubarray([...Array(items).keys()], { minLength: items });
  return fc.tuple(order, fc.integer({ min: 1, max: Math.min(2, items) }), fc.nat(items)).chain(([order, lists, cut]) =>
    fc.option(
      fc.record({
        offsets: fc.constant(Int32Array.of(0, ...[cut].slice(0, lists - 1), items)),
        items: fc.constant(Int32Array.from(order)),
        centroids: fc.record({
          factors: floats(lists * dims),
          encoders: fc.tuple(...encoders.map(({ shape }) => floats(lists * shape.dims))),
        }),
        probes: fc.integer({ min: 1, max: lists }),
      }),
      { nil: undefined },
    ),
  );
}

/** Models of 0 to 8 items and 0 to 5 dims, with ids in any script. For tests. */
export const arbitraryModel: fc.Arbitrary<Omit<RankingModel, 'modelId'>> = fc
  .record({
    itemIds: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }), { maxLength: 8 }),
    dims: fc.nat(5),
  })
  .chain(({ itemIds, dims }) =>
    fc.record({
      itemIds: fc.constant(itemIds),
      itemIndex: fc.constant(indexOfIds(itemIds)),
      factors: fc.record({
        dims: fc.constant(dims),
        items: floats(itemIds.length * dims),
        unobservedWeight: share,
        regularization: share,
        frequencyExponent: share,
      }),
      attributes: attributes(dims),
      encoders: itemIds.length === 0 ? fc.constant([]) : encoders(itemIds.length),
      sessions: itemIds.length === 0 ? fc.constant(NO_SESSIONS) : sessions(itemIds.length),
      transitions: lists(itemIds.length),
      coVisits: lists(itemIds.length),
      boughtTogether: lists(itemIds.length),
      popularity: floats(itemIds.length),
      blend: fc.record(byPart(() => share)),
      historyDecay: fc.record({ transitions: share, coVisits: share }),
    }),
  )
  .chain((model) =>
    index(model.itemIds.length, model.factors.dims, model.encoders).map((drawn) =>
      drawn ? { ...model, index: drawn } : model,
    ),
  );
