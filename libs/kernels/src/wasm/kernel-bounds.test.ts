import { ReferenceKernels } from '../reference/reference-kernels';
import type { TensorKernels } from '../tensor-kernels';
import { WasmKernels } from './wasm-kernels';

const wasm = new WasmKernels({ threads: 1 });
const stranger = new WasmKernels({ threads: 1 });
afterAll(() => Promise.all([wasm.close(), stranger.close()]));

type Tensors = Record<string, Float32Array | Int32Array>;

/** A call with tensors that fit, all of whose lengths but those of `sizing` follow from the others. */
interface Call<T extends Tensors = Tensors> {
  tensors: (on: TensorKernels) => T;
  sizing: (keyof T)[];
  run: (on: TensorKernels, t: T) => unknown;
}

/** Forgets what its tensors are called. */
const call = <T extends Tensors>(one: Call<T>) => one as unknown as Call;

/** Five rows of 8, and what belongs to them. */
const ROWS = 5;
const COLUMNS = 8;
const SIZE = ROWS * COLUMNS;
const NO_DROPOUT = { rate: 0, seed: 1 };

const CALLS: Record<string, Call> = {
  gemm: call({
    tensors: (on) => ({ c: on.f32(35), a: on.f32(15), b: on.f32(21) }),
    sizing: [],
    run: (on, { c, a, b }) => on.gemm(c, a, b, { m: 5, n: 7, k: 3 }),
  }),
  pack: call({ tensors: (on) => ({ b: on.f32(21) }), sizing: [], run: (on, { b }) => on.pack(b, 3, 7) }),
  gemmPacked: call({
    tensors: (on) => ({ c: on.f32(35), a: on.f32(15), floats: on.f32(24) }),
    sizing: [],
    run: (on, { c, a, floats }) => on.gemmPacked(c, a, { k: 3, n: 7, floats }),
  }),
  axpy: call({
    tensors: (on) => ({ x: on.f32(7), y: on.f32(7) }),
    sizing: ['x'],
    run: (on, { x, y }) => on.axpy(1, x, y),
  }),
  approach: call({
    tensors: (on) => ({ x: on.f32(7), y: on.f32(7) }),
    sizing: ['x'],
    run: (on, { x, y }) => on.approach(1, x, y),
  }),
  dotRows: call({
    tensors: (on) => ({ out: on.f32(ROWS), table: on.f32(SIZE), x: on.f32(COLUMNS) }),
    sizing: ['out'],
    run: (on, { out, table, x }) => on.dotRows(out, table, x),
  }),
  combineRows: call({
    tensors: (on) => ({ out: on.f32(COLUMNS), table: on.f32(SIZE), weights: on.f32(ROWS) }),
    sizing: ['weights'],
    run: (on, { out, table, weights }) => on.combineRows(out, table, weights),
  }),
  coarse: call({
    tensors: (on) => ({ table: on.f32(SIZE) }),
    sizing: [],
    run: (on, { table }) => on.coarse(table, COLUMNS),
  }),
  boundRows: call({
    tensors: (on) => {
      const { scales, errors, norms } = on.coarse(on.f32(SIZE).fill(1), COLUMNS);
      return { scales, errors, norms, out: on.f32(ROWS), x: on.f32(COLUMNS) };
    },
    sizing: ['out'],
    run: (on, { out, x, ...lengths }) => {
      const coarse = on.coarse(on.f32(SIZE), COLUMNS);
      on.boundRows(out, { ...coarse, ...lengths }, x);
    },
  }),
  addAbove: call({
    tensors: (on) => ({ x: on.f32(7), y: on.f32(7) }),
    sizing: ['x'],
    run: (on, { x, y }) => on.addAbove(1, x, 0, y),
  }),
  topKRows: call({
    tensors: (on) => ({
      ...{ columns: on.i32(6), best: on.f32(6), scores: on.f32(21), excluded: on.i32(4) },
      offsets: integers(on, [0, 2, 2, 4]),
    }),
    sizing: [],
    run: (on, { columns, best, scores, offsets, excluded }) =>
      on.topKRows({ columns, scores: best }, scores, { offsets, columns: excluded }),
  }),
  placesFrom: call({
    tensors: (on) => ({ values: on.f32(7) }),
    sizing: ['values'],
    run: (on, t) => on.placesFrom(t.values, 1),
  }),
  addBias: call({
    tensors: (on) => ({ x: on.f32(SIZE), bias: on.f32(COLUMNS) }),
    sizing: [],
    run: (on, { x, bias }) => on.addBias(x, bias),
  }),
  biasGelu: call({
    tensors: (on) => ({ y: on.f32(SIZE), x: on.f32(SIZE), bias: on.f32(COLUMNS) }),
    sizing: [],
    run: (on, { y, x, bias }) => on.biasGelu(y, x, bias),
  }),
  geluBackward: call({
    tensors: (on) => ({ dx: on.f32(7), dy: on.f32(7), x: on.f32(7) }),
    sizing: ['x'],
    run: (on, { dx, dy, x }) => on.geluBackward(dx, dy, x),
  }),
  dropoutAdd: call({
    tensors: (on) => ({ y: on.f32(7), x: on.f32(7), residual: on.f32(7) }),
    sizing: ['x'],
    run: (on, { y, x, residual }) => on.dropoutAdd(y, x, residual, NO_DROPOUT),
  }),
  columnSums: call({
    tensors: (on) => ({ sums: on.f32(COLUMNS), x: on.f32(SIZE) }),
    sizing: [],
    run: (on, { sums, x }) => on.columnSums(sums, x),
  }),
  gatherRows: call({
    tensors: (on) => ({
      ...{ out: on.f32(SIZE), ids: on.i32(ROWS), table: on.f32(COLUMNS), at: on.i32(ROWS), positions: on.f32(COLUMNS) },
    }),
    sizing: [],
    run: (on, { out, ids, table, at, positions }) => on.gatherRows(out, ids, table, 1, { at, table: positions }),
  }),
  scatterAddRows: call({
    tensors: (on) => ({ table: on.f32(COLUMNS), ids: on.i32(ROWS), x: on.f32(SIZE) }),
    sizing: [],
    run: (on, { table, ids, x }) => on.scatterAddRows(table, ids, x, 1),
  }),
  layerNorm: call({
    tensors: (on) => ({
      ...{ y: on.f32(SIZE), x: on.f32(SIZE), gamma: on.f32(COLUMNS), beta: on.f32(COLUMNS) },
      ...{ means: on.f32(ROWS), inverses: on.f32(ROWS) },
    }),
    sizing: [],
    run: (on, { y, x, gamma, beta, ...saved }) => on.layerNorm(y, x, gamma, beta, saved),
  }),
  layerNormBackward: call({
    tensors: (on) => ({
      ...{ dx: on.f32(SIZE), dGamma: on.f32(COLUMNS), dBeta: on.f32(COLUMNS), dy: on.f32(SIZE), x: on.f32(SIZE) },
      ...{ gamma: on.f32(COLUMNS), means: on.f32(ROWS), inverses: on.f32(ROWS) },
    }),
    sizing: [],
    run: (on, { dx, dGamma, dBeta, dy, x, gamma, ...saved }) =>
      on.layerNormBackward({ x: dx, gamma: dGamma, beta: dBeta }, dy, x, gamma, saved),
  }),
  attention: call({
    tensors: (on) => ({
      ...{ out: on.f32(SIZE), weights: on.f32(26), q: on.f32(SIZE), k: on.f32(SIZE), v: on.f32(SIZE) },
      ...{ starts: integers(on, [0, 2, 5]), weightStarts: integers(on, [0, 8]) },
    }),
    sizing: ['starts'],
    run: (on, { out, weights, q, k, v, starts, weightStarts }) =>
      on.attention(out, weights, { q, k, v }, { starts, weightStarts, heads: 2, headSize: 4 }, NO_DROPOUT),
  }),
  attentionBackward: call({
    tensors: (on) => ({
      ...{ dq: on.f32(SIZE), dk: on.f32(SIZE), dv: on.f32(SIZE), dOut: on.f32(SIZE), weights: on.f32(26) },
      ...{ q: on.f32(SIZE), k: on.f32(SIZE), v: on.f32(SIZE) },
      ...{ starts: integers(on, [0, 2, 5]), weightStarts: integers(on, [0, 8]) },
    }),
    sizing: ['starts'],
    run: (on, { dq, dk, dv, dOut, weights, q, k, v, starts, weightStarts }) => {
      const shape = { starts, weightStarts, heads: 2, headSize: 4 };
      on.attentionBackward({ q: dq, k: dk, v: dv }, dOut, weights, { q, k, v }, shape, NO_DROPOUT);
    },
  }),
  crossEntropy: call({
    tensors: (on) => ({
      ...{ dx: on.f32(SIZE), dItems: on.f32(3 * COLUMNS), x: on.f32(SIZE), items: on.f32(3 * COLUMNS) },
      ...{ targets: on.i32(ROWS), rowWeights: on.f32(ROWS), losses: on.f32(ROWS), logBias: on.f32(3) },
    }),
    sizing: [],
    run: (on, { dx, dItems, x, items, targets, rowWeights, losses, logBias }) =>
      on.crossEntropy({ x: dx, items: dItems }, x, items, targets, rowWeights, losses, logBias),
  }),
  adam: call({
    tensors: (on) => ({ parameters: on.f32(7), gradients: on.f32(7), first: on.f32(7), second: on.f32(7) }),
    sizing: ['parameters'],
    run: (on, { parameters, gradients, first, second }) =>
      on.adam(parameters, gradients, first, second, {
        ...{ rate: 1, beta1: 0.9, beta2: 0.9, epsilon: 1e-8, decay: 0, t: 1 },
      }),
  }),
  alsHalfStep: call({
    tensors: (on) => ({
      ...{ x: on.f32(2 * COLUMNS), y: on.f32(COLUMNS), gram: on.f32(COLUMNS * COLUMNS), indices: on.i32(3) },
      ...{ weights: on.f32(3), offsets: integers(on, [0, 1, 3]), regularization: on.f32(2).fill(1) },
    }),
    sizing: [],
    run: (on, { x, y, gram, regularization, ...entries }) => on.alsHalfStep(x, y, gram, entries, regularization, 1),
  }),
  alsLosses: call({
    tensors: (on) => ({
      ...{ losses: on.f32(2), x: on.f32(2 * COLUMNS), y: on.f32(COLUMNS), indices: on.i32(3), weights: on.f32(3) },
      offsets: integers(on, [0, 1, 3]),
    }),
    sizing: [],
    run: (on, { losses, x, y, ...entries }) => on.alsLosses(losses, x, y, entries),
  }),
};

function integers(on: TensorKernels, values: number[]): Int32Array {
  const tensor = on.i32(values.length);
  tensor.set(values);
  return tensor;
}

const eachTensor = Object.entries(CALLS).flatMap(([kernel, one]) =>
  Object.keys(one.tensors(new ReferenceKernels())).map((tensor): [string, string, Call] => [kernel, tensor, one]),
);

it.each(Object.entries(CALLS))('%s takes tensors that fit', (_, { tensors, run }) => {
  const mark = wasm.mark();
  expect(() => run(wasm, tensors(wasm))).not.toThrow();
  wasm.release(mark);
});

it.each(eachTensor.filter(([, tensor, { sizing }]) => !sizing.includes(tensor)))(
  '%s refuses a %s that is too short, and does not read or write what lies behind it',
  (_, name, { tensors, run }) => {
    const mark = wasm.mark();
    const given = tensors(wasm);
    const short = { ...given, [name]: given[name].subarray(0, -1) };
    expect(() => run(wasm, short)).toThrow(RangeError);
    wasm.release(mark);
  },
);

it.each(eachTensor)(
  '%s refuses a %s of other memory, in place of reading its own at the same place',
  (_, name, one) => {
    const marks = [wasm.mark(), stranger.mark()];
    for (const elsewhere of [new ReferenceKernels(), stranger]) {
      const given = one.tensors(wasm);
      const foreign = { ...given, [name]: one.tensors(elsewhere)[name] };
      // The two that JavaScript reads may be of any memory.
      if (name === 'table' && one === CALLS.coarse) continue;
      if (name === 'x' && one === CALLS.boundRows) continue;
      expect(() => one.run(wasm, foreign)).toThrow(/not allocated by these kernels/);
    }
    wasm.release(marks[0]);
    stranger.release(marks[1]);
  },
);

describe.each<[string, TensorKernels]>([
  ['plain TypeScript', new ReferenceKernels()],
  ['WebAssembly', wasm],
])('%s names what points to no row', (_, on) => {
  it.each<[string, string, number, RegExp]>([
    ['gatherRows', 'ids', -1, /index 2 of 5 is -1, and there are 1 rows/],
    ['gatherRows', 'ids', 1, /index 2 of 5 is 1, and there are 1 rows/],
    ['gatherRows', 'at', 7, /index 2 of 5 is 7, and there are 1 rows/],
    ['scatterAddRows', 'ids', -1, /index 2 of 5 is -1/],
    ['scatterAddRows', 'ids', 2 ** 31 - 1, /index 2 of 5 is 2147483647/],
    ['crossEntropy', 'targets', -1, /index 2 of 5 is -1, and there are 3 rows/],
    ['crossEntropy', 'targets', 3, /index 2 of 5 is 3/],
    ['alsHalfStep', 'indices', 1, /index 2 of 3 is 1/],
    ['alsLosses', 'indices', -1, /index 2 of 3 is -1/],
    ['topKRows', 'excluded', 7, /index 2 of 4 is 7, and there are 7 rows/],
  ])('%s with %s of %d', (kernel, name, value, message) => {
    const mark = on.mark();
    const { tensors, run } = CALLS[kernel];
    const given = tensors(on);
    given[name][2] = value;
    expect(() => run(on, given)).toThrow(message);
    on.release(mark);
  });
});

it.each<[string, (on: TensorKernels) => unknown]>([
  ['dotRows', (on) => on.dotRows(on.f32(2), on.f32(12), on.f32(6))],
  ['combineRows', (on) => on.combineRows(on.f32(6), on.f32(12), on.f32(2))],
  ['biasGelu', (on) => on.biasGelu(on.f32(12), on.f32(12), on.f32(6))],
  ['columnSums', (on) => on.columnSums(on.f32(6), on.f32(12))],
  ['gatherRows', (on) => on.gatherRows(on.f32(12), on.i32(2), on.f32(12), 1)],
  ['scatterAddRows', (on) => on.scatterAddRows(on.f32(12), on.i32(2), on.f32(12), 1)],
  [
    'layerNorm',
    (on) => on.layerNorm(on.f32(12), on.f32(12), on.f32(6), on.f32(6), { means: on.f32(2), inverses: on.f32(2) }),
  ],
  [
    'attention',
    (on) => {
      const qkv = { q: on.f32(6), k: on.f32(6), v: on.f32(6) };
      const shape = { starts: integers(on, [0, 1]), weightStarts: on.i32(1), heads: 1, headSize: 6 };
      on.attention(on.f32(6), on.f32(1), qkv, shape, NO_DROPOUT);
    },
  ],
  [
    'crossEntropy',
    (on) => on.crossEntropy({ x: on.f32(6), items: on.f32(6) }, on.f32(6), on.f32(6), on.i32(1), on.f32(1), on.f32(1)),
  ],
  [
    'alsHalfStep',
    (on) => {
      const entries = { offsets: integers(on, [0, 1]), indices: on.i32(1), weights: on.f32(1) };
      on.alsHalfStep(on.f32(6), on.f32(6), on.f32(36), entries, on.f32(1), 1);
    },
  ],
])('%s refuses rows that SIMD cannot read, in place of wrong numbers', (_, run) => {
  const mark = wasm.mark();
  expect(() => run(wasm)).toThrow(/rows of 6 numbers.*multiple of 4/);
  wasm.release(mark);
});

it.each([1, -0.1, NaN, Infinity])('both refuse to drop a share of %d: all would be kept, or made infinite', (rate) => {
  for (const on of [new ReferenceKernels(), wasm]) {
    const mark = on.mark();
    const [x, starts] = [on.f32(8).fill(1), integers(on, [0, 1])];
    const shape = { starts, weightStarts: on.i32(1), heads: 1, headSize: 8 };
    expect(() => on.dropoutAdd(x, x, undefined, { rate, seed: 1 })).toThrow(/rate is .*0 to below 1/);
    expect(() => on.attention(on.f32(8), on.f32(1), { q: x, k: x, v: x }, shape, { rate, seed: 1 })).toThrow(/rate is/);
    on.release(mark);
  }
});

describe('what stands behind a tensor stays as it is', () => {
  const ELEMENTWISE: Record<string, (on: TensorKernels, x: Float32Array, y: Float32Array) => void> = {
    axpy: (on, x, y) => on.axpy(2, x, y),
    approach: (on, x, y) => on.approach(0.5, x, y),
    addAbove: (on, x, y) => on.addAbove(2, x, 0, y),
    geluBackward: (on, x, y) => on.geluBackward(y, x, x),
    dropoutAdd: (on, x, y) => on.dropoutAdd(y, x, undefined, NO_DROPOUT),
    adam: (on, x, y) => {
      const moments = [on.f32(x.length), on.f32(x.length)] as const;
      on.adam(y, x, ...moments, { rate: 1, beta1: 0.9, beta2: 0.9, epsilon: 1e-8, decay: 0, t: 1 });
    },
    addBias: (on, x, y) => on.addBias(y, x),
    boundRows: (on, x, y) => {
      const table = on.f32(x.length * COLUMNS).fill(1);
      on.boundRows(y, on.coarse(table, COLUMNS), on.f32(COLUMNS).fill(1));
    },
  };
  it.each(Object.entries(ELEMENTWISE))('by %s', (_, run) => {
    for (let length = 0; length <= 9; length++) {
      for (let shift = 0; shift < 4; shift++) {
        const of = (on: TensorKernels) => {
          const [x, y] = [on.f32(20).fill(3), on.f32(20).fill(5)];
          run(on, x.subarray(shift, shift + length), y.subarray(shift, shift + length));
          return { x: [...x], y: [...y].map((value) => Math.round(value * 1e3) / 1e3) };
        };
        const mark = wasm.mark();
        if (length > 0 || run !== ELEMENTWISE.addBias) {
          const got = of(wasm);
          expect({ length, shift, behind: got.y.slice(shift + length), before: got.y.slice(0, shift) }).toEqual({
            ...{ length, shift, behind: new Array<number>(20 - shift - length).fill(5) },
            before: new Array<number>(shift).fill(5),
          });
          if (run !== ELEMENTWISE.boundRows) expect(got).toEqual(of(new ReferenceKernels()));
        }
        wasm.release(mark);
      }
    }
  });
});
