import { datasetOf, type InteractionDataset, seededRandom } from '@attune/dataset';
import { dot, WasmKernels } from '@attune/kernels';
import { coOccurrenceEmbeddings } from './co-occurrence-embeddings';

const DIMS = 8;

const kernels = new WasmKernels({ threads: 1 });
afterAll(() => kernels.close());

/** Shoppers who each keep to one of some groups of items. */
function shoppersOfGroups(groups: number, perGroup: number): InteractionDataset {
  const random = seededRandom(3);
  return datasetOf(
    Array.from({ length: 60 * groups }, (_, shopper) =>
      Array.from({ length: 6 }, (_, time) => ({
        ...{ user: `u${shopper}`, weight: 1, time },
        item: `g${shopper % groups}-${random.below(perGroup)}`,
      })),
    ).flat(),
  );
}

function cosine(embeddings: Float32Array, a: number, b: number): number {
  const product = (i: number, j: number) => dot(embeddings, i * DIMS, embeddings, j * DIMS, DIMS);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

it('puts items that stand near each other near each other, and others apart', async () => {
  const dataset = shoppersOfGroups(4, 6);
  const embeddings = await coOccurrenceEmbeddings(dataset, DIMS, 1, kernels);
  const groupOf = (item: number) => dataset.itemIds[item].split('-')[0];
  const near: number[] = [];
  const apart: number[] = [];
  for (let a = 0; a < dataset.itemIds.length; a++) {
    for (let b = 0; b < a; b++) (groupOf(a) === groupOf(b) ? near : apart).push(cosine(embeddings, a, b));
  }
  expect(Math.min(...near)).toBeGreaterThan(0.2);
  expect(Math.min(...near)).toBeGreaterThan(2 * Math.max(...apart));
});

it('gives equal bytes for equal seeds', async () => {
  const dataset = shoppersOfGroups(3, 5);
  expect(await coOccurrenceEmbeddings(dataset, DIMS, 7, kernels)).toEqual(
    await coOccurrenceEmbeddings(dataset, DIMS, 7, kernels),
  );
});

it.each([
  ['without a pair', datasetOf([{ user: 'a', item: 'x', weight: 1, time: 0 }])],
  ['of fewer items than dimensions', shoppersOfGroups(1, 3)],
  ['of items that all shoppers share', shoppersOfGroups(1, 1)],
  ['of nothing', datasetOf([])],
])('is finite for a dataset %s', async (_, dataset) => {
  const embeddings = await coOccurrenceEmbeddings(dataset, DIMS, 1, kernels);
  expect(embeddings).toHaveLength(dataset.itemIds.length * DIMS);
  expect(embeddings.every(Number.isFinite)).toBe(true);
});
