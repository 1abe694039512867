import { datasetOf, type InteractionDataset, interactionCount, leaveOneOut, seededRandom } from '@attune/dataset';
import { KernelMemoryError, WasmKernels } from '@attune/kernels';
import { NO_CONTEXT, parameterCount } from '@attune/sequence-encoder';
import type { SequenceEncoderConfig } from './encoder-config';
import { TrainingDivergedError } from './training-diverged-error';
import {
  type EncoderCheckpoint,
  type EncoderEpochReport,
  type EncoderFitOptions,
  fitSequenceEncoder,
} from './fit-sequence-encoder';
import { encoderNdcg } from './validate-encoder';

const config: SequenceEncoderConfig = {
  ...{ dims: 16, blocks: 1, heads: 1, hidden: 16, maxLength: 10, inputs: NO_CONTEXT },
  ...{ dropout: 0.1, learningRate: 0.01, warmupSteps: 10, weightDecay: 0, averaging: 0.9, batchSize: 32 },
  ...{ epochs: 30, patience: 30, validateEvery: 5, seed: 1 },
};

/** A run on the test's kernels. */
function fit(
  dataset: InteractionDataset,
  changes: Partial<SequenceEncoderConfig>,
  options?: EncoderFitOptions,
  reports: EncoderEpochReport[] = [],
) {
  const onEpoch = (report: EncoderEpochReport) => void reports.push(report);
  return fitSequenceEncoder(dataset, { ...config, ...changes }, onEpoch, { kernels, ...options });
}

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

/** Every walk but its last step, and the question what that is. */
function askedForTheLastStep(walks: InteractionDataset): EncoderFitOptions {
  const { train, test } = leaveOneOut(walks);
  expect(interactionCount(train)).toBeGreaterThan(0);
  return { validate: encoderNdcg(walks, test) };
}

const bytesOf = ({ parameters }: { parameters: Float32Array }) =>
  Buffer.from(parameters.buffer, parameters.byteOffset, parameters.byteLength).toString('base64');

it('learns from the order of items what comes next, where counts of pairs cannot tell', async () => {
  const walks = circleWalks(200, 12);
  const { train } = leaveOneOut(walks);
  expect((await fit(train, {}, askedForTheLastStep(walks))).validation).toBeGreaterThan(0.95);
});

it('learns the same from a sample of the items', async () => {
  const walks = circleWalks(200, 40);
  const { train } = leaveOneOut(walks);
  const trained = await fit(train, { batchSize: 4, negatives: 8 }, askedForTheLastStep(walks));
  expect(trained.validation).toBeGreaterThan(0.95);
});

it('gives equal bytes for equal seeds, and others for others', async () => {
  const walks = circleWalks(40, 8);
  const run = async (seed: number) => bytesOf(await fit(walks, { epochs: 3, seed }));
  expect(await run(1)).toBe(await run(1));
  expect(await run(1)).not.toBe(await run(2));
});

it('goes on from any checkpoint to the bytes of a run that was not interrupted', async () => {
  const walks = circleWalks(40, 8);
  const checkpoints: EncoderCheckpoint[] = [];
  const figures = [0.1, 0.5, 0.3, 0.4, 0.6];
  const validate = () => figures[checkpoints.length];
  const whole = await fit(
    walks,
    { epochs: 5, validateEvery: 1, negatives: 2 },
    { validate, onCheckpoint: (checkpoint) => void checkpoints.push(structuredClone(checkpoint)) },
  );
  expect(checkpoints.map(({ epoch }) => epoch)).toEqual([1, 2, 3, 4]);
  for (const resume of [...checkpoints]) {
    let at = resume.epoch;
    const resumed = await fit(
      walks,
      { epochs: 5, validateEvery: 1, negatives: 2 },
      { validate: () => figures[at++], resume },
    );
    expect({ from: resume.epoch, bytes: bytesOf(resumed) }).toEqual({ from: resume.epoch, bytes: bytesOf(whole) });
    expect(resumed.epoch).toBe(whole.epoch);
  }
});

it('begins with the parameters it is given', async () => {
  const walks = circleWalks(200, 12);
  const learnt = await fit(walks, {});
  const reports: EncoderEpochReport[] = [];
  await fit(walks, { epochs: 1, averaging: 0 }, { initial: learnt.parameters }, reports);
  const fresh: EncoderEpochReport[] = [];
  await fit(walks, { epochs: 1, averaging: 0 }, {}, fresh);
  expect(reports[0].loss).toBeLessThan(0.7 * fresh[0].loss);
});

it('stops when validation no longer rises and returns the best epoch', async () => {
  const figures = [0.1, 0.5, 0.3, 0.4, 0.2, 0.9];
  const reports: EncoderEpochReport[] = [];
  const validate = () => figures[reports.length];
  const trained = await fit(circleWalks(20, 6), { validateEvery: 1, patience: 3 }, { validate }, reports);
  expect(trained).toMatchObject({ epoch: 2, validation: 0.5 });
  expect(reports).toHaveLength(5);
  expect(reports[4]).toMatchObject({ epoch: 5, epochs: 30, validation: 0.2 });
  expect(reports[4].secondsLeft).toBeGreaterThan(0);
  expect(reports[0].loss).toBeGreaterThan(reports[4].loss);
});

it('halves a rate that breaks the numbers once, then says that training diverged', async () => {
  const reckless = fit(circleWalks(40, 8), { learningRate: 1e38, warmupSteps: 1 });
  await expect(reckless).rejects.toThrow(TrainingDivergedError);
});

it('says so of the last step as well, of which no loss tells', async () => {
  const reckless = fit(circleWalks(40, 8), { learningRate: 1e39, warmupSteps: 1, epochs: 1, batchSize: 40 });
  await expect(reckless).rejects.toThrow(TrainingDivergedError);
});

it('leaves the kernels as much memory as it found, also when it fails', async () => {
  const before = kernels.mark();
  await fit(circleWalks(40, 8), { epochs: 2 });
  expect(kernels.mark()).toBe(before);
  const validate = () => {
    throw new Error('no');
  };
  await expect(fit(circleWalks(40, 8), {}, { validate })).rejects.toThrow('no');
  expect(kernels.mark()).toBe(before);
});

it('says how much memory is missing', async () => {
  const small = new WasmKernels({ threads: 1, memoryLimitBytes: 2 ** 20 });
  await expect(fit(circleWalks(200, 4_000), { dims: 64 }, { kernels: small })).rejects.toThrow(KernelMemoryError);
  await small.close();
});

/** The dataset, with so many items in all: nobody has touched the rest. */
const withItems = (dataset: InteractionDataset, count: number): InteractionDataset => ({
  ...dataset,
  itemIds: Array.from({ length: count }, (_, item) => dataset.itemIds.at(item) ?? `untouched-${item}`),
});

it('begins in hardly more memory than it trains in, five times the parameters, however many items there are', async () => {
  const parameterBytes = 4 * 32 * 4_000;
  const small = new WasmKernels({ threads: 1, memoryLimitBytes: 7 * parameterBytes });
  const walks = withItems(circleWalks(50, 40), 4_000);
  await fit(walks, { dims: 32, epochs: 1, negatives: 8, batchSize: 8 }, { kernels: small });
  await small.close();
});

it('validates in 200 MiB, however many items there are', async () => {
  const small = new WasmKernels({ threads: 1, memoryLimitBytes: 200 * 2 ** 20 });
  const walks = withItems(circleWalks(300, 40), 300_000);
  const { train, test } = leaveOneOut(walks);
  const validate = encoderNdcg(walks, test);
  const changes = { dims: 4, hidden: 4, epochs: 1, validateEvery: 1, negatives: 8, batchSize: 300 };
  const shape = { ...config, ...changes, items: 300_000 };
  const initial = new Float32Array(parameterCount(shape)).fill(0.1);
  expect((await fit(train, changes, { kernels: small, validate, initial })).epoch).toBe(1);
  await small.close();
});

it('trains on nothing without an error when nobody has two items', async () => {
  const single = datasetOf([{ user: 'a', item: 'x', weight: 1, time: 0 }]);
  expect(await fit(single, { epochs: 1 })).toMatchObject({ epoch: 1 });
});

it('lets other work run while it validates, and ends when it is told to', async () => {
  const walks = circleWalks(600, 12);
  const { train, test } = leaveOneOut(walks);
  const stopping = new AbortController();
  const inner = encoderNdcg(walks, test, { signal: stopping.signal });
  const validate: typeof inner = (...args) => {
    setImmediate(() => stopping.abort(new Error('stopped')));
    return inner(...args);
  };
  await expect(fit(train, { epochs: 1 }, { validate })).rejects.toThrow('stopped');
});

it('counts the validations that are to come among the time left', async () => {
  const walks = circleWalks(20, 8);
  const reports: EncoderEpochReport[] = [];
  const validate = () => {
    const until = performance.now() + 100;
    while (performance.now() < until);
    return 0.5;
  };
  await fit(walks, { epochs: 6, validateEvery: 2 }, { validate }, reports);
  expect(reports[1].secondsLeft).toBeGreaterThanOrEqual(0.2);
  expect(reports[2].secondsLeft).toBeGreaterThanOrEqual(0.2);
  expect(reports[5].secondsLeft).toBe(0);
});
