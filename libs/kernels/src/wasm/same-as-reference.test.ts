import fc from 'fast-check';
import { ReferenceKernels } from '../reference/reference-kernels';
import { topK } from '../reference/top-k';
import type { TensorKernels } from '../tensor-kernels';
import { WasmKernels } from './wasm-kernels';

const reference = new ReferenceKernels();
const wasm = new WasmKernels({ threads: 1 });
afterAll(() => wasm.close());

/** Numbers that sums of do not leave the range of 32-bit floats. */
const finite = fc.float({ min: -1e3, max: 1e3, noNaN: true }).map((x) => (Math.abs(x) < 1e-12 ? 0 : x));
const LOWEST = -3.4028234663852886e38;
/** Numbers whose products have logits that floats tell apart. */
const small = finite.map((x) => x / 500);
/** And what is no such number, now and then. */
const orNone = (of: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 12, arbitrary: of }, { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity) });
const any = orNone(finite);
const anyLogit = orNone(small);
const list = (length: number, of = any) => fc.array(of, { minLength: length, maxLength: length });
const rows = fc.nat({ max: 13 });
const columns = fc.constantFrom(4, 8, 20, 64, 68);

/** What the work returns of both kernels, in place of the tensors that it is given. */
function both<T>(work: (on: TensorKernels, tensor: (values: readonly number[]) => Float32Array) => T): [T, T] {
  const [expected, got] = [reference, wasm].map((on) => {
    const mark = on.mark();
    const result = work(on, (values) => {
      const tensor = on.f32(values.length);
      tensor.set(values);
      return tensor;
    });
    const copy = structuredClone(result);
    on.release(mark);
    return copy;
  });
  return [expected, got];
}

/**
 * Every number that is one is so in both, and every other is the same in both.
 * @param tolerance a share of the largest number, or of the terms that it is a sum of
 */
function expectSame([expected, got]: [Float32Array[], Float32Array[]], tolerance: number, terms = 1): void {
  expected.forEach((tensor, t) => {
    const size = tensor.reduce((most, x) => (Number.isFinite(x) ? Math.max(most, Math.abs(x)) : most), terms);
    tensor.forEach((x, i) => {
      if (Number.isFinite(x)) expect(Math.abs(got[t][i] - x)).toBeLessThanOrEqual(tolerance * size);
      else expect(got[t][i]).toBe(x);
    });
  });
}

function integers(on: TensorKernels, values: readonly number[]): Int32Array {
  const tensor = on.i32(values.length);
  tensor.set(values);
  return tensor;
}

describe('whatever the numbers are, WebAssembly gives what plain TypeScript does', () => {
  it('of sums and steps, for any length, within 1e-5', () => {
    const vectors = fc
      .nat({ max: 70 })
      .chain((length) => fc.tuple(list(length), list(length), list(length), list(length)));
    fc.assert(
      fc.property(vectors, small, finite, ([a, b, c, d], alpha, floor) => {
        const step = { rate: 0.01, beta1: 0.9, beta2: 0.98, epsilon: 1e-8, decay: 0.1, t: 3 };
        const results = both((on, tensor) => {
          const [added, near, above] = [tensor(b), tensor(b), tensor(b)];
          on.axpy(alpha, tensor(a), added);
          on.approach(0.3, tensor(a), near);
          on.addAbove(alpha, tensor(a), floor, above);
          const dropped = tensor(a);
          on.dropoutAdd(dropped, dropped, tensor(b), { rate: 0.4, seed: 9 });
          const moved = [tensor(a), tensor(b), tensor(c), tensor(d.map(Math.abs))] as const;
          on.adam(...moved, step);
          return [added, near, above, dropped, ...moved];
        });
        expectSame(results, 1e-5, 1e3);
      }),
    );
  });

  it('of GELU and its slope, also of numbers whose squares are none, within 1e-5', () => {
    const number = fc.oneof(finite, fc.constantFrom(NaN, Infinity, 1e19, -1e19, 1e30, -1e30, 3e38, -3e38));
    fc.assert(
      fc.property(
        fc.constantFrom(4, 8, 12).chain((length) => list(length, number)),
        (values) => {
          const results = both((on, tensor) => {
            const [x, y, dx] = [tensor(values), on.f32(values.length), on.f32(values.length)];
            on.biasGelu(y, x, on.f32(values.length));
            on.geluBackward(dx, on.f32(values.length).fill(1), tensor(values));
            return [y, dx];
          });
          expectSame(results, 1e-5);
        },
      ),
    );
  });

  it('of products with the rows of a table, for any number of rows, within 1e-5 of their terms', () => {
    const tables = fc.tuple(rows, columns).chain(([m, n]) => fc.tuple(list(m * n), list(n), list(m)));
    fc.assert(
      fc.property(tables, ([table, x, weights]) => {
        const results = both((on, tensor) => {
          const [products, combined] = [on.f32(weights.length), on.f32(x.length)];
          const [sums, biased] = [tensor(x), tensor(table)];
          on.dotRows(products, tensor(table), tensor(x));
          on.combineRows(combined, tensor(table), tensor(weights));
          on.columnSums(sums, tensor(table));
          on.addBias(biased, tensor(x));
          return [products, combined, sums, biased];
        });
        expectSame(results, 1e-5, 1e6);
      }),
    );
  });

  it('of products of matrices of any shape, in all four orders, within 1e-5 of their terms', () => {
    const size = fc.nat({ max: 19 });
    const matrices = fc
      .tuple(size, size, fc.nat({ max: 9 }))
      .chain(([m, n, k]) =>
        fc.record({ shape: fc.constant({ m, n, k }), a: list(m * k), b: list(k * n), c: list(m * n) }),
      );
    fc.assert(
      fc.property(
        matrices,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        ({ shape, a, b, c }, transposeA, transposeB, accumulate) => {
          const results = both((on, tensor) => {
            const [out, packed] = [tensor(c), tensor(c)];
            on.gemm(out, tensor(a), tensor(b), { ...shape, transposeA, transposeB, accumulate });
            if (shape.k > 0) on.gemmPacked(packed, tensor(a), on.pack(tensor(b), shape.k, shape.n), accumulate);
            return [out, packed];
          });
          expectSame(results, 1e-5, 1e6);
        },
      ),
    );
  });

  it('of rows that are taken, added and normalised, within 1e-4', () => {
    const tables = fc.tuple(fc.integer({ min: 1, max: 9 }), rows, columns).chain(([m, n, width]) =>
      fc.record({
        table: list(m * width),
        ids: fc.array(fc.nat({ max: m - 1 }), { minLength: n, maxLength: n }),
        x: list(n * width),
        vectors: fc.tuple(list(width, finite), list(width, finite)),
      }),
    );
    fc.assert(
      fc.property(tables, ({ table, ids, x, vectors: [gamma, beta] }) => {
        const results = both((on, tensor) => {
          const [taken, added, normed, dx] = [tensor(x), tensor(table), tensor(x), on.f32(x.length)];
          on.gatherRows(taken, integers(on, ids), tensor(table), 3);
          on.scatterAddRows(added, integers(on, ids), tensor(x), 0.5);
          const saved = { means: on.f32(ids.length), inverses: on.f32(ids.length) };
          on.layerNorm(normed, tensor(x), tensor(gamma), tensor(beta), saved);
          const d = { x: dx, gamma: on.f32(gamma.length), beta: on.f32(gamma.length) };
          if (ids.length > 0) on.layerNormBackward(d, tensor(x), tensor(x), tensor(gamma), saved);
          // The inverse deviation of rows of one number over and over is a matter of rounding.
          return Array.from(saved.inverses).some((inverse) => inverse > 10) ? [taken, added] : [taken, added, normed];
        });
        expectSame(results, 1e-4);
      }),
    );
  });

  it('of attention, where logits are beyond all bounds, too, within 1e-4', () => {
    const sizes = fc.array(fc.nat({ max: 6 }), { maxLength: 4 });
    const given = sizes.chain((lengths) => {
      const size = lengths.reduce((sum, n) => sum + n, 0) * 8;
      return fc.record({
        lengths: fc.constant(lengths),
        q: list(size, anyLogit),
        k: list(size, anyLogit),
        v: list(size, anyLogit),
        d: list(size, small),
      });
    });
    fc.assert(
      fc.property(given, ({ lengths, q, k, v, d }) => {
        const results = both((on, tensor) => {
          const starts = [0];
          const weightStarts: number[] = [];
          let weightCount = 0;
          for (const n of lengths) {
            starts.push(starts[starts.length - 1] + n);
            weightStarts.push(weightCount);
            weightCount += 2 * n * n;
          }
          const shape = {
            ...{ starts: integers(on, starts), weightStarts: integers(on, weightStarts) },
            ...{ heads: 2, headSize: 4 },
          };
          const dropout = { rate: 0.3, seed: 4 };
          const [out, weights] = [on.f32(q.length), on.f32(weightCount)];
          const qkv = { q: tensor(q), k: tensor(k), v: tensor(v) };
          on.attention(out, weights, qkv, shape, dropout);
          const gradients = { q: on.f32(q.length), k: on.f32(q.length), v: on.f32(q.length) };
          on.attentionBackward(gradients, tensor(d), weights, qkv, shape, dropout);
          return [out, gradients.q, gradients.k, gradients.v];
        });
        expectSame(results, 1e-4);
      }),
    );
  });

  it('of cross-entropy, where logits are beyond all bounds, too, within 1e-4', () => {
    const given = fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: 1, max: 11 })).chain(([n, classes]) =>
      fc.record({
        ...{ x: list(n * 4, anyLogit), items: list(classes * 4, anyLogit), weights: list(n, small) },
        targets: fc.array(fc.nat({ max: classes - 1 }), { minLength: n, maxLength: n }),
        bias: fc.option(list(classes, fc.oneof(small, fc.constant(-Infinity))), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(given, ({ x, items, targets, weights, bias }) => {
        const results = both((on, tensor) => {
          const d = { x: on.f32(x.length), items: on.f32(items.length) };
          const losses = on.f32(targets.length);
          const biased = bias && tensor(bias);
          on.crossEntropy(d, tensor(x), tensor(items), integers(on, targets), tensor(weights), losses, biased);
          return [losses, d.x, d.items];
        });
        expectSame(results, 1e-4);
      }),
    );
  });
});

describe('the best of rows', () => {
  const score = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(NaN, Infinity, -Infinity, LOWEST, -LOWEST, -0, 1e-45),
  );
  const given = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat({ max: 14 })).chain(([m, n]) =>
    fc.record({
      scores: list(m * n, score),
      excluded: fc.array(fc.array(fc.nat({ max: Math.max(0, n - 1) }), { maxLength: n === 0 ? 0 : 6 }), {
        ...{ minLength: m, maxLength: m },
      }),
    }),
  );

  it('are the same in both, and those that topK finds: ties, infinities and NaN included', () => {
    fc.assert(
      fc.property(given, fc.nat({ max: 9 }), ({ scores, excluded }, k) => {
        const m = excluded.length;
        const [expected, got] = both((on, tensor) => {
          const out = { columns: on.i32(m * k), scores: on.f32(m * k) };
          const offsets = excluded.reduce((sums, one) => [...sums, sums[sums.length - 1] + one.length], [0]);
          on.topKRows(out, tensor(scores), { offsets: integers(on, offsets), columns: integers(on, excluded.flat()) });
          return { columns: [...out.columns], scores: [...out.scores] };
        });
        expect(got).toEqual(expected);
        const n = scores.length / m;
        const byRow = excluded.flatMap((hidden, row) => {
          const best = topK(Float32Array.from(scores.slice(row * n, (row + 1) * n)), k, (c) => hidden.includes(c));
          return Array.from({ length: k }, (_, i) => (i < best.length ? best[i] : -1));
        });
        expect(got.columns).toEqual(byRow);
      }),
      { numRuns: 500 },
    );
  });

  it('are those from a floor on, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 40 }), score, (values, floor) => {
        const [expected, got] = both((on, tensor) => [...on.placesFrom(tensor(values), floor)]);
        expect(got).toEqual(expected);
      }),
    );
  });
});
