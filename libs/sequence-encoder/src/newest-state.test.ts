import { seededRandom } from '@attune/dataset';
import { ReferenceKernels, type TensorKernels, WasmKernels } from '@attune/kernels';
import fc from 'fast-check';
import { allocateParameters, type EncoderShape, initialize } from './encoder-parameters';
import { NewestStateEncoder } from './newest-state';
import { packSequences } from './sequence-batch';
import { SequenceEncoder } from './sequence-encoder';
import { NO_CONTEXT, stepContexts, type Steps } from './step-context';

const ITEMS = 9;
const wasm = new WasmKernels({ threads: 1 });
afterAll(() => wasm.close());

const shapes = fc.record({
  items: fc.constant(ITEMS),
  dims: fc.constantFrom(8, 16, 40),
  blocks: fc.integer({ min: 0, max: 3 }),
  heads: fc.constantFrom(1, 2),
  hidden: fc.constantFrom(4, 12),
  maxLength: fc.integer({ min: 1, max: 14 }),
  inputs: fc.record({ touch: fc.boolean(), elapsed: fc.boolean() }),
});
const steps = fc
  .array(
    fc.record({
      item: fc.nat({ max: ITEMS - 1 }),
      weight: fc.integer({ min: 1, max: 5 }),
      time: fc.option(fc.nat({ max: 1e9 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((each): Steps => ({
    items: each.map(({ item }) => item),
    weights: each.map(({ weight }) => weight),
    times: each.map(({ time }) => time),
  }));

function parametersOn(kernels: TensorKernels, shape: EncoderShape) {
  const parameters = allocateParameters(kernels, shape);
  const random = seededRandom(11);
  initialize(parameters, shape, random);
  for (let i = 0; i < parameters.all.length; i++) parameters.all[i] += 0.2 * random.normal();
  return parameters;
}

/** The last row of all states, as training finds them. */
function newestByTraining(shape: EncoderShape, { items, ...told }: Steps): Float32Array {
  const kernels = new ReferenceKernels();
  const { length } = items;
  const sequence = {
    ...{ offsets: Int32Array.of(0, length), items: Int32Array.from(items) },
    contexts: stepContexts(shape.inputs, { items, ...told }, 0, length),
  };
  const { maxLength, heads } = shape;
  const batch = packSequences(kernels, sequence, [0], { maxLength, heads, withTargets: false });
  const encoder = new SequenceEncoder(kernels, shape, parametersOn(kernels, shape));
  return encoder.forward(batch, 0, 0).states.subarray(-shape.dims);
}

it.each([
  ['plain TypeScript', new ReferenceKernels()],
  ['WebAssembly', wasm],
])('in %s, the newest state is that of the whole forward pass, for call after call, within 1e-4', (_, kernels) => {
  fc.assert(
    fc.property(shapes, fc.array(steps, { minLength: 1, maxLength: 3 }), (shape, sequences) => {
      const mark = kernels.mark();
      const encoder = new NewestStateEncoder(kernels, shape, parametersOn(kernels, shape));
      const used = kernels.mark();
      for (const sequence of sequences) {
        const state = encoder.newestState(sequence);
        newestByTraining(shape, sequence).forEach((expected, i) =>
          expect(Math.abs(state[i] - expected)).toBeLessThan(1e-4),
        );
      }
      expect(kernels.mark()).toBe(used);
      kernels.release(mark);
    }),
    { numRuns: 60 },
  );
});

describe('a sequence that has no state', () => {
  const shape = { ...{ items: ITEMS, dims: 8, blocks: 1, heads: 1, hidden: 4, maxLength: 5 }, inputs: NO_CONTEXT };
  const of = (items: number[]): Steps => ({ items, weights: items.map(() => 1), times: items.map(() => 0) });
  it.each([0, 1, 2])('does not get that of the shopper before, with %d blocks', (blocks) => {
    const encoder = new NewestStateEncoder(wasm, { ...shape, blocks }, parametersOn(wasm, { ...shape, blocks }));
    encoder.newestState(of([1, 2]));
    expect(() => encoder.newestState(of([]))).toThrow(/at least one step/);
    expect(() => encoder.newestState(of([1, ITEMS]))).toThrow(/index 1 of 2 is 9, and there are 9 rows/);
    expect(() => encoder.newestState(of([-1]))).toThrow(RangeError);
  });
});
