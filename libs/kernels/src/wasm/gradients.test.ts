import fc from 'fast-check';
import { ReferenceKernels } from '../reference/reference-kernels';
import type { TensorKernels } from '../tensor-kernels';
import { WasmKernels } from './wasm-kernels';

const wasm = new WasmKernels({ threads: 2 });
afterAll(() => wasm.close());

const STEP = 2e-2;
const [ROWS, COLUMNS] = [3, 4];

/** A layer's output and the gradients of the sum of `slopes` times it, of inputs of which each may be moved. */
interface Layer {
  inputs: Record<string, number>;
  forward: (on: TensorKernels, inputs: Record<string, Float32Array>) => Float32Array;
  backward: (
    on: TensorKernels,
    inputs: Record<string, Float32Array>,
    slopes: Float32Array,
  ) => Record<string, Float32Array>;
}

const normSaved = (on: TensorKernels) => ({ means: on.f32(ROWS), inverses: on.f32(ROWS) });
const sequences = (on: TensorKernels) => {
  const [starts, weightStarts] = [on.i32(3), on.i32(2)];
  starts.set([0, 1, ROWS]);
  weightStarts.set([0, 2]);
  return { starts, weightStarts, heads: 1, headSize: COLUMNS };
};
const DROPOUT = { rate: 0.3, seed: 2 };

const LAYERS: Record<string, Layer> = {
  GELU: {
    inputs: { x: ROWS * COLUMNS },
    forward: (on, { x }) => {
      const y = on.f32(x.length);
      on.biasGelu(y, x, on.f32(COLUMNS));
      return y;
    },
    backward: (on, { x }, slopes) => {
      const dx = on.f32(x.length);
      on.geluBackward(dx, slopes, x);
      return { x: dx };
    },
  },
  normalisation: {
    inputs: { x: ROWS * COLUMNS, gamma: COLUMNS, beta: COLUMNS },
    forward: (on, { x, gamma, beta }) => {
      const y = on.f32(x.length);
      on.layerNorm(y, x, gamma, beta, normSaved(on));
      return y;
    },
    backward: (on, { x, gamma, beta }, slopes) => {
      const saved = normSaved(on);
      on.layerNorm(on.f32(x.length), x, gamma, beta, saved);
      const d = { x: on.f32(x.length), gamma: on.f32(COLUMNS), beta: on.f32(COLUMNS) };
      on.layerNormBackward(d, slopes, x, gamma, saved);
      return d;
    },
  },
  attention: {
    inputs: { q: ROWS * COLUMNS, k: ROWS * COLUMNS, v: ROWS * COLUMNS },
    forward: (on, { q, k, v }) => {
      const out = on.f32(q.length);
      on.attention(out, on.f32(10), { q, k, v }, sequences(on), DROPOUT);
      return out;
    },
    backward: (on, { q, k, v }, slopes) => {
      const weights = on.f32(10);
      on.attention(on.f32(q.length), weights, { q, k, v }, sequences(on), DROPOUT);
      const d = { q: on.f32(q.length), k: on.f32(q.length), v: on.f32(q.length) };
      on.attentionBackward(d, slopes, weights, { q, k, v }, sequences(on), DROPOUT);
      return d;
    },
  },
  'cross-entropy': {
    inputs: { x: ROWS * COLUMNS, items: 5 * COLUMNS },
    forward: (on, inputs) => crossEntropy(on, inputs, on.f32(ROWS)).losses,
    backward: (on, inputs, slopes) => crossEntropy(on, inputs, slopes).d,
  },
};

/** Of three rows among five items, of which one counts as less often seen. */
function crossEntropy(on: TensorKernels, { x, items }: Record<string, Float32Array>, rowWeights: Float32Array) {
  const [targets, losses, logBias] = [on.i32(ROWS), on.f32(ROWS), on.f32(5)];
  targets.set([4, 0, 2]);
  logBias[1] = -1.5;
  const d = { x: on.f32(x.length), items: on.f32(items.length) };
  on.crossEntropy(d, x, items, targets, rowWeights, losses, logBias);
  return { losses, d };
}

describe.each<[string, TensorKernels]>([
  ['plain TypeScript', new ReferenceKernels()],
  ['WebAssembly', wasm],
])('in %s, gradients are those of finite differences', (_, on) => {
  it.each(Object.entries(LAYERS))('of %s, within 1 %', (__, { inputs, forward, backward }) => {
    const number = fc.float({ min: -2, max: 2, noNaN: true });
    const list = (length: number) => fc.array(number, { minLength: length, maxLength: length });
    const given = fc.record(Object.fromEntries(Object.entries(inputs).map(([name, length]) => [name, list(length)])));
    fc.assert(
      fc.property(given, list(ROWS * COLUMNS), (values, allSlopes) => {
        // Rows of numbers that hardly differ are blown up by a normalisation.
        if (values.gamma) values.x = values.x.map((x, i) => x / 4 + (i % COLUMNS));
        const mark = on.mark();
        const tensors = () =>
          Object.fromEntries(Object.entries(values).map(([name, list]) => [name, filled(on, list)]));
        const length = forward(on, tensors()).length;
        const slopes = filled(on, allSlopes.slice(0, length));
        const gradients = backward(on, tensors(), slopes);
        const sumWith = (name: string, place: number, step: number) => {
          const moved = tensors();
          moved[name][place] += step;
          return forward(on, moved).reduce((sum, y, i) => sum + y * slopes[i], 0);
        };
        for (const [name, gradient] of Object.entries(gradients)) {
          const largest = gradient.reduce((most, x) => Math.max(most, Math.abs(x)), 1);
          gradient.forEach((slope, place) => {
            const difference = (sumWith(name, place, STEP) - sumWith(name, place, -STEP)) / (2 * STEP);
            expect(Math.abs(difference - slope)).toBeLessThan(0.01 * largest);
          });
        }
        on.release(mark);
      }),
      { numRuns: 25 },
    );
  });
});

function filled(on: TensorKernels, values: readonly number[]): Float32Array {
  const tensor = on.f32(values.length);
  tensor.set(values);
  return tensor;
}
