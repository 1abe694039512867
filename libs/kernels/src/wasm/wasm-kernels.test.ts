import { ReferenceKernels } from '../reference/reference-kernels';
import type { TensorKernels } from '../tensor-kernels';
import { WasmKernels } from './wasm-kernels';
import { KernelMemoryError } from './wasm-memory';

const reference = new ReferenceKernels();
const kernelsOn = new Map([1, 2, 3].map((threads) => [threads, new WasmKernels({ threads })]));
afterAll(async () => {
  for (const kernels of kernelsOn.values()) await kernels.close();
});

/** Deterministic numbers in [-1, 1). */
function numbers(count: number, seed: number): number[] {
  let state = seed >>> 0;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

function tensor(kernels: TensorKernels, values: ArrayLike<number>): Float32Array {
  const out = kernels.f32(values.length);
  out.set(values);
  return out;
}

function integers(kernels: TensorKernels, values: ArrayLike<number>): Int32Array {
  const out = kernels.i32(values.length);
  out.set(values);
  return out;
}

/** Runs the same on both kernels and compares every tensor that it returns. */
function expectSame(threads: number, tolerance: number, run: (kernels: TensorKernels) => Float32Array[]): void {
  const fast = run(kernelsOn.get(threads)!);
  run(reference).forEach((expected, t) => {
    const worst = expected.reduce(
      (most, value, i) => Math.max(most, Math.abs(value - fast[t][i]) / (1 + Math.abs(value))),
      0,
    );
    expect(worst).toBeLessThanOrEqual(tolerance);
  });
}

describe.each([1, 2, 3])('on %i threads, WebAssembly agrees with the reference', (threads) => {
  it.each([
    [1, 1, 1],
    [6, 8, 4],
    [7, 9, 5],
    [1, 300, 64],
    [130, 1, 64],
    [97, 131, 300],
    [200, 264, 64],
  ])('gemm %i x %i x %i in all four orders within 1e-5', (m, n, k) => {
    for (const transposeA of [false, true]) {
      for (const transposeB of [false, true]) {
        for (const accumulate of [false, true]) {
          expectSame(threads, 1e-5, (kernels) => {
            const c = tensor(kernels, numbers(m * n, 3));
            const [a, b] = [tensor(kernels, numbers(m * k, 1)), tensor(kernels, numbers(k * n, 2))];
            kernels.gemm(c, a, b, { m, n, k, transposeA, transposeB, accumulate });
            return [c];
          });
        }
      }
    }
  });

  it.each([
    [1, 8, 4],
    [6, 16, 300],
    [10, 260, 256],
    [200, 9, 64],
  ])('gemm %i x %i x %i of a matrix packed before, and the sum of its rows, within 1e-5', (m, n, k) => {
    expectSame(threads, 1e-5, (kernels) => {
      const [a, b] = [tensor(kernels, numbers(m * k, 1)), tensor(kernels, numbers(k * n, 2))];
      const packed = kernels.pack(b, k, n);
      const [c, added] = [kernels.f32(m * n), tensor(kernels, numbers(m * n, 3))];
      // Packing is a copy.
      b.fill(0);
      kernels.gemmPacked(c, a, packed);
      kernels.gemmPacked(added, a, packed, true);
      const columns = Math.ceil(n / 4) * 4;
      const [table, combined] = [tensor(kernels, numbers(m * columns, 4)), kernels.f32(columns).fill(7)];
      kernels.combineRows(combined, table, tensor(kernels, numbers(m, 5)));
      return [c, added, combined];
    });
  });

  it('gemm 1024 x 12096 x 64, the scores of a large catalog, within 1e-5 of the products of rows, at 2,000 places', () => {
    const kernels = kernelsOn.get(threads)!;
    const mark = kernels.mark();
    const [m, n, k] = [1_024, 12_096, 64];
    const [a, b] = [tensor(kernels, numbers(m * k, 1)), tensor(kernels, numbers(n * k, 2))];
    const c = kernels.f32(m * n);
    kernels.gemm(c, a, b, { m, n, k, transposeB: true });
    let worst = 0;
    for (let place = 0; place < 2_000; place++) {
      const at = (place * 7_919_003) % (m * n);
      const [row, column] = [Math.floor(at / n), at % n];
      let product = 0;
      for (let i = 0; i < k; i++) product += a[row * k + i] * b[column * k + i];
      worst = Math.max(worst, Math.abs(c[at] - product) / (1 + Math.abs(product)));
    }
    kernels.release(mark);
    expect(worst).toBeLessThanOrEqual(1e-5);
  });

  it('bias, GELU, dropout, sums, gather and scatter within 1e-5', () => {
    expectSame(threads, 1e-5, (kernels) => {
      const [rows, columns] = [700, 36];
      const x = tensor(
        kernels,
        numbers(rows * columns, 1).map((value) => value * 6),
      );
      const bias = tensor(kernels, numbers(columns, 2));
      const y = kernels.f32(x.length);
      kernels.biasGelu(y, x, bias);
      const dx = tensor(kernels, numbers(x.length, 3));
      kernels.geluBackward(dx, dx, x);
      const dropped = kernels.f32(x.length);
      kernels.dropoutAdd(dropped, x, y, { rate: 0.6, seed: 77 });
      const biased = tensor(kernels, x);
      kernels.addBias(biased, bias);
      const sums = kernels.f32(columns);
      kernels.columnSums(sums, y);
      const ids = integers(
        kernels,
        numbers(rows, 4).map((value) => Math.floor((value + 1) * 10)),
      );
      const at = integers(
        kernels,
        numbers(rows, 5).map((value) => Math.floor((value + 1) * 5)),
      );
      const table = tensor(kernels, numbers(20 * columns, 6));
      const positions = tensor(kernels, numbers(10 * columns, 7));
      const gathered = kernels.f32(x.length);
      kernels.gatherRows(gathered, ids, table, 8, { at, table: positions });
      kernels.scatterAddRows(table, ids, y, 0.5);
      kernels.axpy(-2, y, biased);
      return [x, y, dx, dropped, biased, sums, gathered, table];
    });
  });

  it.each([4, 60, 64, 100])('products of rows of %i with a vector, and a moving average, within 1e-5', (columns) => {
    expectSame(threads, 1e-5, (kernels) => {
      const [table, x] = [tensor(kernels, numbers(701 * columns, 1)), tensor(kernels, numbers(columns, 2))];
      const products = kernels.f32(701);
      kernels.dotRows(products, table, x);
      const average = tensor(kernels, numbers(table.length, 3));
      kernels.approach(0.25, table, average);
      return [products, average];
    });
  });

  it('layer norm and its gradients within 1e-4', () => {
    expectSame(threads, 1e-4, (kernels) => {
      const [rows, columns] = [400, 64];
      const x = tensor(kernels, numbers(rows * columns, 1));
      const [gamma, beta] = [tensor(kernels, numbers(columns, 2)), tensor(kernels, numbers(columns, 3))];
      const saved = { means: kernels.f32(rows), inverses: kernels.f32(rows) };
      const y = kernels.f32(x.length);
      kernels.layerNorm(y, x, gamma, beta, saved);
      const d = { x: kernels.f32(x.length), gamma: kernels.f32(columns), beta: kernels.f32(columns) };
      kernels.layerNormBackward(d, tensor(kernels, numbers(x.length, 4)), x, gamma, saved);
      return [y, saved.means, saved.inverses, d.x, d.gamma, d.beta];
    });
  });

  it('attention over sequences of 0, 1, 2, 5 and 50 items, with dropout, and its gradients within 1e-4', () => {
    expectSame(threads, 1e-4, (kernels) => {
      const lengths = [2, 0, 1, 50, 5, 3];
      const [heads, headSize] = [2, 8];
      const starts = integers(kernels, [0, 2, 2, 3, 53, 58, 61]);
      let place = 0;
      const weightStarts = integers(
        kernels,
        lengths.map((n) => (place += heads * n * n) - heads * n * n),
      );
      const size = 61 * heads * headSize;
      const qkv = {
        q: tensor(kernels, numbers(size, 1)),
        k: tensor(kernels, numbers(size, 2)),
        v: tensor(kernels, numbers(size, 3)),
      };
      const shape = { starts, weightStarts, heads, headSize };
      const dropout = { rate: 0.3, seed: 5 };
      const weights = kernels.f32(place);
      const out = kernels.f32(size);
      kernels.attention(out, weights, qkv, shape, dropout);
      const d = { q: kernels.f32(size), k: kernels.f32(size), v: kernels.f32(size) };
      kernels.attentionBackward(d, tensor(kernels, numbers(size, 4)), weights, qkv, shape, dropout);
      return [out, d.q, d.k, d.v];
    });
  });

  it.each([
    [1, 1],
    [1, 7],
    [49, 130],
    [200, 531],
    [32, 12_101],
  ])('cross-entropy of %i rows over %i items, with and without a bias, within 1e-4', (rows, classes) => {
    for (const biased of [false, true]) {
      expectSame(threads, 1e-4, (kernels) => {
        const dims = 16;
        const x = tensor(
          kernels,
          numbers(rows * dims, 1).map((value) => value * 3),
        );
        const items = tensor(kernels, numbers(classes * dims, 2));
        const targets = integers(
          kernels,
          numbers(rows, 3).map((value) => Math.floor(((value + 1) / 2) * classes)),
        );
        const d = { x: kernels.f32(x.length), items: tensor(kernels, numbers(items.length, 4)) };
        const losses = kernels.f32(rows);
        const logBias = biased ? tensor(kernels, numbers(classes, 5)) : undefined;
        kernels.crossEntropy(d, x, items, targets, tensor(kernels, numbers(rows, 6)), losses, logBias);
        return [losses, d.x, d.items];
      });
    }
  });

  it('three steps of conjugate gradient of ALS and its loss, for rows with 0 to 37 entries, within 1e-4', () => {
    expectSame(threads, 1e-4, (kernels) => {
      const [rows, columns, dims] = [60, 50, 12];
      const offsets = kernels.i32(rows + 1);
      for (let r = 0; r < rows; r++) offsets[r + 1] = offsets[r] + (r === 3 ? 37 : r % 6);
      const entries = offsets[rows];
      const indices = integers(
        kernels,
        numbers(entries, 1).map((value) => Math.floor(((value + 1) / 2) * columns)),
      );
      const weights = tensor(
        kernels,
        numbers(entries, 2).map((value) => value + 1.5),
      );
      const y = tensor(kernels, numbers(columns * dims, 3));
      const gram = kernels.f32(dims * dims);
      kernels.gemm(gram, y, y, { m: dims, n: dims, k: columns, transposeA: true });
      const x = tensor(kernels, numbers(rows * dims, 4));
      kernels.alsHalfStep(x, y, gram, { offsets, indices, weights }, kernels.f32(rows).fill(0.5), 3);
      const losses = kernels.f32(rows);
      kernels.alsLosses(losses, x, y, { offsets, indices, weights });
      return [x, losses];
    });
  });

  it.each([1, 3, 10])('the %i best of each row, with ties and exclusions, exactly', (k) => {
    expectSame(threads, 0, (kernels) => {
      const [rows, columns] = [700, 37];
      const scores = tensor(
        kernels,
        numbers(rows * columns, 1).map((value) => Math.round(value * 9)),
      );
      const excluded = {
        offsets: integers(
          kernels,
          Array.from({ length: rows + 1 }, (_, r) => r * 30),
        ),
        columns: integers(
          kernels,
          numbers(rows * 30, 2).map((value) => Math.floor(((value + 1) / 2) * columns)),
        ),
      };
      const out = { columns: kernels.i32(rows * k), scores: kernels.f32(rows * k) };
      kernels.topKRows(out, scores, excluded);
      return [Float32Array.from(out.columns), out.scores];
    });
  });

  it.each([-2, 0, 0.3, 0.999, 2])('the places of values from %d on, exactly', (floor) => {
    expectSame(threads, 0, (kernels) => {
      const found = [0, 1, 3, 4, 7, 5_003].map((size) => kernels.placesFrom(tensor(kernels, numbers(size, 1)), floor));
      return found.map((places) => Float32Array.from(places));
    });
  });

  it('three steps of Adam within 1e-5', () => {
    expectSame(threads, 1e-5, (kernels) => {
      const size = 20_004;
      const parameters = tensor(kernels, numbers(size, 1));
      const gradients = kernels.f32(size);
      const [first, second] = [kernels.f32(size), kernels.f32(size)];
      for (let t = 1; t <= 3; t++) {
        gradients.set(numbers(size, 10 + t));
        kernels.adam(parameters, gradients, first, second, {
          rate: 0.01,
          beta1: 0.9,
          beta2: 0.98,
          epsilon: 1e-8,
          decay: 0.1,
          t,
        });
      }
      return [parameters, gradients, first, second];
    });
  });
});

it('gives the same bytes for the same input on one thread', () => {
  const run = () => {
    const kernels = kernelsOn.get(1)!;
    const mark = kernels.mark();
    const c = kernels.f32(100 * 100);
    kernels.gemm(c, tensor(kernels, numbers(6_400, 1)), tensor(kernels, numbers(6_400, 2)), { m: 100, n: 100, k: 64 });
    const bytes = Buffer.from(c).toString('base64');
    kernels.release(mark);
    return bytes;
  };
  expect(run()).toBe(run());
});

it('does nothing for empty tensors', () => {
  const kernels = kernelsOn.get(2)!;
  const none = kernels.f32(0);
  kernels.gemm(none, none, none, { m: 0, n: 5, k: 3 });
  kernels.gatherRows(none, kernels.i32(0), none, 1);
  kernels.scatterAddRows(none, kernels.i32(0), none, 1);
  kernels.crossEntropy({ x: none, items: none }, none, none, kernels.i32(0), none, none);
  expect(none).toHaveLength(0);
});

it('says how much memory was needed and allowed', async () => {
  const kernels = new WasmKernels({ threads: 1, memoryLimitBytes: 4 * 2 ** 20 });
  expect(() => kernels.f32(2 ** 20)).toThrow(KernelMemoryError);
  expect(() => kernels.f32(2 ** 20)).toThrow(/need 5 MiB and may use 4 MiB/);
  expect(kernels.f32(2 ** 18)).toHaveLength(2 ** 18);
  await kernels.close();
});

it('knows its own tensors, also after its memory has grown', async () => {
  const kernels = new WasmKernels({ threads: 1 });
  const before = kernels.f32(4);
  const after = kernels.f32(1_000_000);
  expect([before, after, after.subarray(7)].map((tensor) => kernels.holds(tensor))).toEqual([true, true, true]);
  expect(kernels.holds(new Float32Array(4))).toBe(false);
  expect(kernelsOn.get(1)!.holds(before)).toBe(false);
  await kernels.close();
});
