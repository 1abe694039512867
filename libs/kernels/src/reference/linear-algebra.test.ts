import fc from 'fast-check';
import { choleskyFactor, choleskySolve, NotPositiveDefiniteError } from './cholesky';
import { gramian } from './gramian';
import { symmetricEigen } from './symmetric-eigen';
import { axpy, dot, multiplyRows, rotateRows } from './vectors';

const value = fc.double({ min: -3, max: 3, noNaN: true }).map(Math.fround);
const shape = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 11 }));
const matrix = shape.chain(([rows, dims]) =>
  fc.record({
    rows: fc.constant(rows),
    dims: fc.constant(dims),
    values: fc
      .array(value, { minLength: rows * dims, maxLength: rows * dims })
      .map((values) => Float32Array.from(values)),
  }),
);

/** The definition: the slow truth that the kernels are judged against. */
function slowGramian(values: Float32Array, rows: number, dims: number): number[] {
  const out = new Array<number>(dims * dims).fill(0);
  for (let i = 0; i < dims; i++) {
    for (let j = 0; j < dims; j++) {
      for (let r = 0; r < rows; r++) out[i * dims + j] += values[r * dims + i] * values[r * dims + j];
    }
  }
  return out;
}

/** MᵀM + I, which is positive definite. */
function spd(values: Float32Array, rows: number, dims: number): Float64Array {
  const a = Float64Array.from(slowGramian(values, rows, dims));
  for (let i = 0; i < dims; i++) a[i * dims + i] += 1;
  return a;
}

describe('vectors', () => {
  it('reads rows at offsets, with odd and even lengths', () => {
    const x = Float32Array.of(9, 1, 2, 3, 9);
    const y = Float32Array.of(4, 5, 6);
    expect(dot(x, 1, y, 0, 3)).toBe(1 * 4 + 2 * 5 + 3 * 6);
    expect(dot(x, 1, y, 1, 2)).toBe(1 * 5 + 2 * 6);
    expect(dot(x, 0, y, 0, 0)).toBe(0);
    axpy(2, x, 1, y, 1, 2);
    expect([...y]).toEqual([4, 7, 10]);
  });

  it('multiplies every row by a vector as dot does', () => {
    fc.assert(
      fc.property(matrix, ({ values, rows, dims }) => {
        const vector = values.slice(0, dims);
        const out = multiplyRows(values, rows, dims, vector, new Float32Array(rows));
        out.forEach((score, r) => expect(score).toBeCloseTo(dot(values, r * dims, vector, 0, dims), 3));
      }),
    );
  });
});

describe('gramian', () => {
  it('is the definition within 1e-9, whatever the shape', () => {
    fc.assert(
      fc.property(matrix, ({ values, rows, dims }) => {
        const expected = slowGramian(values, rows, dims);
        gramian(values, rows, dims).forEach((x, i) => expect(Math.abs(x - expected[i])).toBeLessThan(1e-9));
      }),
    );
  });
});

describe('Cholesky', () => {
  it('solves positive definite systems with a residual below 1e-8', () => {
    fc.assert(
      fc.property(matrix, ({ values, rows, dims }) => {
        const a = spd(values, rows, dims);
        const b = Float64Array.from({ length: dims }, (_, i) => i - 1);
        const l = a.slice();
        const x = b.slice();
        choleskyFactor(l, dims);
        choleskySolve(l, dims, x);
        for (let i = 0; i < dims; i++) {
          let ax = 0;
          for (let j = 0; j < dims; j++) ax += a[i * dims + j] * x[j];
          expect(Math.abs(ax - b[i])).toBeLessThan(1e-8);
        }
      }),
    );
  });

  it.each([
    ['negative', [1, 2, 2, 1]],
    ['singular', [1, 1, 1, 1]],
    ['NaN', [NaN, 0, 0, 1]],
  ])('names the pivot of a %s matrix instead of going on with NaN', (_, values) => {
    expect(() => choleskyFactor(Float64Array.from(values), 2)).toThrow(NotPositiveDefiniteError);
    expect(() => choleskyFactor(Float64Array.from(values), 2)).toThrow(/pivot \d is/);
  });
});

describe('symmetricEigen', () => {
  it('gives orthogonal vectors that rebuild the matrix within 1e-8', () => {
    fc.assert(
      fc.property(matrix, ({ values, rows, dims }) => {
        const a = Float64Array.from(slowGramian(values, rows, dims));
        const { values: eigenvalues, vectors } = symmetricEigen(a, dims);
        for (let i = 0; i < dims; i++) {
          for (let j = 0; j < dims; j++) {
            let rebuilt = 0;
            let product = 0;
            for (let k = 0; k < dims; k++) {
              rebuilt += vectors[i * dims + k] * eigenvalues[k] * vectors[j * dims + k];
              product += vectors[k * dims + i] * vectors[k * dims + j];
            }
            expect(Math.abs(rebuilt - a[i * dims + j])).toBeLessThan(1e-8);
            expect(Math.abs(product - (i === j ? 1 : 0))).toBeLessThan(1e-10);
          }
        }
      }),
    );
  });

  it('makes the Gramian diagonal when the rows are rotated by its vectors', () => {
    const values = Float32Array.of(1, 2, 3, 4, 5, 7);
    const { values: eigenvalues, vectors } = symmetricEigen(gramian(values, 3, 2), 2);
    rotateRows(values, 3, 2, vectors);
    const rotated = gramian(values, 3, 2);
    expect(rotated[1]).toBeCloseTo(0, 4);
    expect(rotated[0]).toBeCloseTo(eigenvalues[0], 3);
    expect(rotated[3]).toBeCloseTo(eigenvalues[1], 3);
  });

  it('refuses NaN', () => {
    expect(() => symmetricEigen(Float64Array.of(NaN), 1)).toThrow(RangeError);
  });
});
