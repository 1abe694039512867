import { datasetOf, type InteractionDataset, leaveOneOut } from '@attune/dataset';
import { KernelMemoryError, WasmKernels } from '@attune/kernels';
import { NO_CONTEXT } from '@attune/sequence-encoder';
import { encoderConfigFor, type SequenceEncoderConfig } from './encoder-config';
import { ENCODER_MEMORY_BYTES, encoderMemory, mostEncoderItems } from './encoder-memory';
import { fitSequenceEncoder } from './fit-sequence-encoder';
import { encoderNdcg } from './validate-encoder';

/** 300 shoppers, among whom each of so many items is touched once. */
function catalogOf(items: number): InteractionDataset {
  return datasetOf(
    Array.from({ length: items }, (_, n) => ({ user: `u${n % 300}`, item: `i${n}`, weight: 1, time: n })),
  );
}

const THREADS = 2;

const base: SequenceEncoderConfig = {
  ...{ dims: 64, blocks: 2, heads: 1, hidden: 64, maxLength: 20, inputs: NO_CONTEXT },
  ...{ dropout: 0.1, learningRate: 1e-3, warmupSteps: 10, weightDecay: 0, averaging: 0.9, batchSize: 80 },
  ...{ epochs: 1, patience: 1, validateEvery: 1, negatives: 1_000, seed: 1 },
};

describe('encoderMemory', () => {
  /** Whether a fit ends in so many bytes, its start and a validation included. */
  async function fits(dataset: InteractionDataset, config: SequenceEncoderConfig, bytes: number): Promise<boolean> {
    const kernels = new WasmKernels({ threads: THREADS, memoryLimitBytes: bytes });
    try {
      const { train, test } = leaveOneOut(dataset);
      await fitSequenceEncoder(train, config, undefined, { kernels, validate: encoderNdcg(dataset, test) });
      return true;
    } catch (error) {
      if (error instanceof KernelMemoryError) return false;
      throw error;
    } finally {
      await kernels.close();
    }
  }

  it.each([
    ['a sample of the items', 6_000, base],
    ['a wide encoder', 6_000, { ...base, dims: 128, hidden: 128 }],
    ['a softmax over all items', 6_000, { ...base, negatives: undefined }],
  ])(
    'is enough for %s, and two thirds of it are not',
    async (_, items, config) => {
      const dataset = catalogOf(items);
      const bytes = encoderMemory(items, config, THREADS);
      expect(await fits(dataset, config, bytes)).toBe(true);
      expect(await fits(dataset, config, bytes * 0.67)).toBe(false);
    },
    60_000,
  );
});

describe('mostEncoderItems', () => {
  it('is where the memory of the kernels ends: somewhat above a million items at width 64', () => {
    const config = { ...base, maxLength: 200 };
    const most = mostEncoderItems(config, 8);
    expect(most).toBeGreaterThan(1_000_000);
    expect(most).toBeLessThan(1_400_000);
    expect(encoderMemory(most, config, 8)).toBeLessThanOrEqual(ENCODER_MEMORY_BYTES);
    expect(encoderMemory(most + 1, config, 8)).toBeGreaterThan(ENCODER_MEMORY_BYTES);
  });

  it.each([10_000, 50_000, 200_000])('does not refuse a catalog of %d items at its own width', (items) => {
    const config = { ...encoderConfigFor(catalogOf(100), 1), maxLength: 200 };
    const dims = items <= 50_000 ? 256 : 128;
    expect(encoderMemory(items, { ...config, dims, hidden: dims }, 64)).toBeLessThan(ENCODER_MEMORY_BYTES);
  });
});
