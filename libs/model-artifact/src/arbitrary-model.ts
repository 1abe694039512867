import type { NeighbourLists, RankingModel } from '@attune/ranking-model';
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

/** Models of 0 to 8 items and 0 to 5 dims, with ids in any script. For tests. */
export const arbitraryModel: fc.Arbitrary<Omit<RankingModel, 'modelId'>> = fc
  .record({
    itemIds: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }), { maxLength: 8 }),
    dims: fc.nat(5),
  })
  .chain(({ itemIds, dims }) =>
    fc.record({
      itemIds: fc.constant(itemIds),
      itemIndex: fc.constant(new Map(itemIds.map((id, index) => [id, index]))),
      factors: fc.record({
        dims: fc.constant(dims),
        items: floats(itemIds.length * dims),
        unobservedWeight: share,
        regularization: share,
        frequencyExponent: share,
      }),
      transitions: lists(itemIds.length),
      coVisits: lists(itemIds.length),
      boughtTogether: lists(itemIds.length),
      popularity: floats(itemIds.length),
      blend: fc.record({ factors: share, transitions: share, coVisits: share, popularity: share }),
      historyDecay: fc.record({ transitions: share, coVisits: share }),
    }),
  );
