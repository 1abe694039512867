import fc from 'fast-check';
import { symmetricEigen } from './symmetric-eigen';

/** vectors · diag(values) · vectorsᵀ */
function rebuilt(n: number, { values, vectors }: ReturnType<typeof symmetricEigen>): number[] {
  return Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return values.reduce((sum, value, k) => sum + vectors[i * n + k] * value * vectors[j * n + k], 0);
  });
}

it('knows the eigenvalues of a matrix that can be done by hand', () => {
  const { values } = symmetricEigen([2, 1, 1, 2], 2);
  expect([...values].sort()).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)]);
  expect([...symmetricEigen([5, 0, 0, -3], 2).values]).toEqual([5, -3]);
  expect(symmetricEigen([], 0)).toEqual({ values: new Float64Array(0), vectors: new Float64Array(0) });
});

it('of any symmetric matrix: gives it back to 1e-9 of its size, by columns that are orthonormal to 1e-9', () => {
  const matrix = fc.integer({ min: 1, max: 12 }).chain((n) =>
    fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: n * n, maxLength: n * n }).map((values) => ({
      n,
      matrix: values.map((_, at) => {
        const [i, j] = [Math.floor(at / n), at % n];
        return values[Math.min(i, j) * n + Math.max(i, j)];
      }),
    })),
  );
  fc.assert(
    fc.property(matrix, ({ n, matrix: given }) => {
      const eigen = symmetricEigen(given, n);
      const size = Math.max(1, ...given.map(Math.abs));
      rebuilt(n, eigen).forEach((value, at) => expect(Math.abs(value - given[at])).toBeLessThan(1e-9 * size * n));
      const identity = { values: new Float64Array(n).fill(1), vectors: eigen.vectors };
      rebuilt(n, identity).forEach((value, at) => {
        expect(Math.abs(value - (Math.floor(at / n) === at % n ? 1 : 0))).toBeLessThan(1e-9);
      });
    }),
  );
});
