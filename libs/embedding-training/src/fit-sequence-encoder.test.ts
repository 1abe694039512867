import { datasetOf, type InteractionDataset, seededRandom } from '@attune/dataset';
import { WasmKernels, type TensorKernels } from '@attune/kernels';
import {
  type EncoderParameters,
  type EncoderShape,
  packSequences,
  type SequenceEncoder,
} from '@attune/sequence-encoder';
import { TrainingDivergedError } from './fit-ials';
import { type EncoderEpochReport, fitSequenceEncoder, type SequenceEncoderConfig } from './fit-sequence-encoder';

const config: SequenceEncoderConfig = {
  ...{ dims: 16, blocks: 1, heads: 1, hidden: 16, maxLength: 10 },
  ...{ dropout: 0.1, learningRate: 0.01, warmupSteps: 10, weightDecay: 0, batchSize: 32 },
  ...{ epochs: 30, patience: 30, validateEvery: 5, seed: 1 },
};

let kernels: WasmKernels;
beforeEach(() => (kernels = new WasmKernels({ threads: 1 })));
afterEach(() => kernels.close());

/** Walks on a circle of items that go one step further or back, as the shopper's first step did: only order tells which. */
function circleWalks(shoppers: number, items: number): InteractionDataset {
  const random = seededRandom(5);
  return datasetOf(
    Array.from({ length: shoppers }, (_, shopper) => {
      const direction = shopper % 2 === 0 ? 1 : items - 1;
      const start = random.below(items);
      return Array.from({ length: 6 }, (_, step) => ({
        ...{ user: `shopper-${shopper}`, weight: 1, time: step },
        item: `item-${(start + step * direction) % items}`,
      }));
    }).flat(),
  );
}

/** The share of walks whose next item ranks first. */
function firstPlaces(dataset: InteractionDataset, onKernels: TensorKernels) {
  return (encoder: SequenceEncoder, parameters: EncoderParameters, { items, dims, maxLength, heads }: EncoderShape) => {
    const mark = onKernels.mark();
    const users = [...dataset.userIds.keys()];
    const batch = packSequences(onKernels, dataset, users, { maxLength, heads, withTargets: false });
    const { states } = encoder.forward(batch, 0, 0);
    const scores = onKernels.f32(batch.rows * items);
    onKernels.gemm(scores, states, parameters.items, { m: batch.rows, n: items, k: dims, transposeB: true });
    const hits = users.filter((user, s) => {
      const newest = batch.starts[s + 1] - 1;
      const row = scores.subarray(newest * items, (newest + 1) * items);
      const number = (index: number) => Number(dataset.itemIds[index].slice('item-'.length));
      const step = user % 2 === 0 ? 1 : items - 1;
      return number(row.indexOf(Math.max(...row))) === (number(batch.inputs[newest]) + step) % items;
    });
    onKernels.release(mark);
    return hits.length / users.length;
  };
}

it('learns from the order of items what comes next, where counts of pairs cannot tell', () => {
  const walks = circleWalks(200, 12);
  const trained = fitSequenceEncoder(walks, config, kernels, firstPlaces(walks, kernels));
  expect(trained.validation).toBeGreaterThan(0.95);
});

it('learns the same from a sample of the items', () => {
  const walks = circleWalks(200, 40);
  const trained = fitSequenceEncoder(
    walks,
    { ...config, batchSize: 4, negatives: 8 },
    kernels,
    firstPlaces(walks, kernels),
  );
  expect(trained.validation).toBeGreaterThan(0.95);
});

it('gives equal bytes for equal seeds, and others for others', () => {
  const walks = circleWalks(40, 8);
  const bytesOf = (seed: number) => {
    const trained = fitSequenceEncoder(walks, { ...config, epochs: 3, seed }, kernels, () => 1);
    return Buffer.from(trained.parameters.buffer).toString('base64');
  };
  expect(bytesOf(1)).toBe(bytesOf(1));
  expect(bytesOf(1)).not.toBe(bytesOf(2));
});

it('stops when validation no longer rises and returns the best epoch', () => {
  const figures = [0.1, 0.5, 0.3, 0.4, 0.2, 0.9];
  const reports: EncoderEpochReport[] = [];
  const trained = fitSequenceEncoder(
    circleWalks(20, 6),
    { ...config, validateEvery: 1, patience: 3 },
    kernels,
    () => figures[reports.length],
    (report) => reports.push(report),
  );
  expect(trained).toMatchObject({ epoch: 2, validation: 0.5 });
  expect(reports).toHaveLength(5);
  expect(reports[4]).toMatchObject({ epoch: 5, epochs: 30, validation: 0.2 });
  expect(reports[0].loss).toBeGreaterThan(reports[4].loss);
});

it('halves a rate that breaks the numbers once, then says that training diverged', () => {
  const reckless = { ...config, learningRate: 1e38, warmupSteps: 1 };
  expect(() => fitSequenceEncoder(circleWalks(40, 8), reckless, kernels, () => 1)).toThrow(TrainingDivergedError);
});

it('leaves the kernels as much memory as it found', () => {
  const before = kernels.mark();
  fitSequenceEncoder(circleWalks(40, 8), { ...config, epochs: 2 }, kernels, () => 1);
  expect(kernels.mark()).toBe(before);
});

it('trains on nothing without an error when nobody has two items', () => {
  const single = datasetOf([{ user: 'a', item: 'x', weight: 1, time: 0 }]);
  expect(fitSequenceEncoder(single, { ...config, epochs: 1 }, kernels, () => 0)).toMatchObject({ epoch: 1 });
});
