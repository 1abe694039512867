import { seededRandom } from '@attune/dataset';
import { ReferenceKernels, WasmKernels, type TensorKernels } from '@attune/kernels';
import {
  allocateParameters,
  initialize,
  parameterCount,
  viewParameters,
  type EncoderParameters,
  type EncoderShape,
} from './encoder-parameters';
import { packSequences } from './sequence-batch';
import { SequenceEncoder } from './sequence-encoder';

const shape: EncoderShape = {
  items: 9,
  dims: 8,
  blocks: 2,
  heads: 2,
  hidden: 12,
  maxLength: 5,
  inputs: { touch: true, elapsed: false },
};
const sequences = {
  offsets: Int32Array.from([0, 4, 6, 7, 14]),
  items: Int32Array.from([0, 1, 2, 3, 8, 0, 5, 1, 2, 3, 4, 5, 6, 7]),
  contexts: Int32Array.from([0, 1, 2, 3, 0, 1, 2, 3, 3, 2, 1, 0, 0, 1]),
};
const users = [0, 1, 2, 3];
const rate = 0.25;
const step = 3;

function parametersOn(kernels: TensorKernels): EncoderParameters {
  const parameters = allocateParameters(kernels, shape);
  const random = seededRandom(11);
  initialize(parameters, shape, random);
  // Away from the exact 0 and 1 of a fresh start, so that no gradient vanishes by symmetry.
  for (let i = 0; i < parameters.all.length; i++) parameters.all[i] += 0.2 * random.normal();
  return parameters;
}

/** Mean cross-entropy of the batch and, when asked, its gradients. */
function lossOf(kernels: TensorKernels, parameters: EncoderParameters, gradients: EncoderParameters): number {
  const encoder = new SequenceEncoder(kernels, shape, parameters);
  const batch = packSequences(kernels, sequences, users, { maxLength: 5, heads: 2, withTargets: true });
  const pass = encoder.forward(batch, rate, step);
  const dStates = kernels.f32(pass.states.length);
  const losses = kernels.f32(batch.rows);
  const weights = kernels.f32(batch.rows).fill(1 / batch.rows);
  kernels.crossEntropy(
    { x: dStates, items: gradients.items },
    pass.states,
    parameters.items,
    batch.targets,
    weights,
    losses,
  );
  encoder.backward(batch, pass, dStates, gradients, rate, step);
  return losses.reduce((sum, loss) => sum + loss, 0) / batch.rows;
}

/** The tensors of a set of parameters by name. */
function tensorsOf(parameters: EncoderParameters): [string, Float32Array][] {
  const blocks = parameters.blocks.flatMap((block, b) =>
    Object.entries(block).map(([name, tensor]): [string, Float32Array] => [
      `block ${b} ${name}`,
      tensor as Float32Array,
    ]),
  );
  return [
    ['items', parameters.items],
    ['positions', parameters.positions],
    ['contexts', parameters.contexts],
    ...blocks,
    ['finalGamma', parameters.finalGamma],
    ['finalBeta', parameters.finalBeta],
  ];
}

it('has the gradient of finite differences for every tensor, within 2 % of its largest entry', () => {
  const kernels = new ReferenceKernels();
  const parameters = parametersOn(kernels);
  const gradients = allocateParameters(kernels, shape);
  lossOf(kernels, parameters, gradients);
  const unused = allocateParameters(kernels, shape);
  const analytic = new Map(tensorsOf(gradients));
  for (const [name, tensor] of tensorsOf(parameters)) {
    const gradient = analytic.get(name)!;
    const largest = gradient.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect({ name, largest: largest > 1e-5 }).toEqual({ name, largest: true });
    const stride = Math.max(1, Math.floor(tensor.length / 12));
    for (let i = 0; i < tensor.length; i += stride) {
      const kept = tensor[i];
      tensor[i] = kept + 1e-2;
      const above = lossOf(kernels, parameters, unused);
      tensor[i] = kept - 1e-2;
      const below = lossOf(kernels, parameters, unused);
      tensor[i] = kept;
      const difference = Math.abs((above - below) / 2e-2 - gradient[i]);
      expect({ name, i, off: difference > 0.02 * largest + 1e-4 ? difference : 0 }).toEqual({ name, i, off: 0 });
    }
  }
});

it('gives the same loss and gradients in WebAssembly as in plain TypeScript, within 1e-4', async () => {
  const [slow, fast] = [new ReferenceKernels(), new WasmKernels({ threads: 2 })];
  const [expected, got] = [allocateParameters(slow, shape), allocateParameters(fast, shape)];
  expect(lossOf(fast, parametersOn(fast), got)).toBeCloseTo(lossOf(slow, parametersOn(slow), expected), 4);
  const worst = expected.all.reduce((most, value, i) => Math.max(most, Math.abs(value - got.all[i])), 0);
  expect(worst).toBeLessThan(1e-4);
  await fast.close();
});

it('does not let an item see what came after it', () => {
  const kernels = new ReferenceKernels();
  const encoder = new SequenceEncoder(kernels, shape, parametersOn(kernels));
  const statesOf = (items: number[]) => {
    const one = { offsets: Int32Array.from([0, items.length]), items: Int32Array.from(items) };
    return encoder.forward(packSequences(kernels, one, [0], { maxLength: 5, heads: 2, withTargets: false }), 0, 0)
      .states;
  };
  const twoRows = 2 * shape.dims;
  expect(statesOf([1, 2, 3]).subarray(0, twoRows)).toEqual(statesOf([1, 2, 7]).subarray(0, twoRows));
  expect(statesOf([1, 2, 3]).subarray(twoRows)).not.toEqual(statesOf([1, 2, 7]).subarray(twoRows));
});

it('looks at the newest items of a long sequence only, and has no rows for an empty one', () => {
  const kernels = new ReferenceKernels();
  const batch = packSequences(kernels, sequences, [3, 2], { maxLength: 3, heads: 1, withTargets: true });
  expect([...batch.inputs]).toEqual([4, 5, 6]);
  expect([...batch.targets]).toEqual([5, 6, 7]);
  expect([...batch.positions]).toEqual([2, 1, 0]);
  expect([...batch.starts]).toEqual([0, 3, 3]);
});

it('counts its parameters', () => {
  const last = allocateParameters(new ReferenceKernels(), shape).finalBeta;
  expect(last.byteOffset + last.byteLength).toBe(4 * parameterCount(shape));
});

it('refuses parameters of another shape, and a shape that its kernels cannot take', () => {
  const all = new Float32Array(parameterCount(shape));
  expect(() => viewParameters(all.subarray(1), shape)).toThrow(
    `${all.length - 1} parameters, and its shape ${all.length}`,
  );
  expect(() => viewParameters(all, { ...shape, items: 10 })).toThrow(RangeError);
  expect(() => allocateParameters(new ReferenceKernels(), { ...shape, dims: 12 })).toThrow(/dims is 12.* 8/);
  expect(() => allocateParameters(new ReferenceKernels(), { ...shape, hidden: 6 })).toThrow(/hidden is 6.* 4/);
});
