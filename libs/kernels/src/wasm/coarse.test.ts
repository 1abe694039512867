import fc from 'fast-check';
import { ReferenceKernels } from '../reference/reference-kernels';
import type { TensorKernels } from '../tensor-kernels';
import { WasmKernels } from './wasm-kernels';

const reference = new ReferenceKernels();
const relaxed = new WasmKernels({ threads: 1 });
const threaded = new WasmKernels({ threads: 2 });
afterAll(() => Promise.all([relaxed.close(), threaded.close()]));

/** A table and a vector, of numbers of like size or of very unlike ones. */
const products = fc
  .record({ rows: fc.integer({ min: 1, max: 23 }), columns: fc.constantFrom(4, 12, 16, 64, 100, 256) })
  .chain(({ rows, columns }) => {
    const number = fc.oneof(
      // Products of smaller ones have fewer digits than a float has, or none.
      fc.float({ min: -1, max: 1, noNaN: true }).map((value) => (Math.abs(value) < 1e-15 ? 0 : value)),
      fc.constantFrom(0, 1e-6, -1e-6, 50, -50).map(Math.fround),
    );
    const vector = fc.array(number, { minLength: columns, maxLength: columns });
    return fc.record({ table: fc.array(vector, { minLength: rows, maxLength: rows }), x: vector });
  });

function on(kernels: TensorKernels, given: { table: number[][]; x: number[] }) {
  const mark = kernels.mark();
  const table = kernels.f32(given.table.length * given.x.length);
  table.set(given.table.flat());
  const x = kernels.f32(given.x.length);
  x.set(given.x);
  const [bounds, exact] = [kernels.f32(given.table.length), kernels.f32(given.table.length)];
  kernels.boundRows(bounds, kernels.coarse(table, given.x.length), x);
  kernels.dotRows(exact, table, x);
  const result = { bounds: Array.from(bounds), exact: Array.from(exact) };
  kernels.release(mark);
  return result;
}

const length = (vector: readonly number[]) => Math.hypot(...vector);
const largest = (vector: readonly number[]) => Math.max(...vector.map(Math.abs));

it.each([
  ['plain TypeScript', reference],
  ['WebAssembly', relaxed],
])('in %s, a bound is never below the product, and above it by at most twice what the codes are off', (_, kernels) => {
  fc.assert(
    fc.property(products, (given) => {
      const { bounds, exact } = on(kernels, given);
      const { table, x } = given;
      table.forEach((row, r) => {
        const half = Math.sqrt(x.length) / 2;
        const off = half * ((largest(row) / 63) * length(x) + (largest(x) / 127) * length(row));
        expect(bounds[r]).toBeGreaterThanOrEqual(exact[r]);
        expect(bounds[r] - exact[r]).toBeLessThanOrEqual(2.1 * off + 1e-3 * length(row) * length(x));
      });
    }),
  );
});

it('is the same in WebAssembly, with relaxed SIMD and without, as in plain TypeScript, within 1e-6 of its size', async () => {
  const validate = jest.spyOn(WebAssembly, 'validate').mockReturnValue(false);
  let plain: WasmKernels | undefined;
  jest.isolateModules(() => {
    const { WasmKernels: Plain } = jest.requireActual<{ WasmKernels: typeof WasmKernels }>('./wasm-kernels');
    plain = new Plain({ threads: 1 });
  });
  validate.mockRestore();
  fc.assert(
    fc.property(products, (given) => {
      const expected = on(reference, given).bounds;
      for (const kernels of [relaxed, threaded, plain!]) {
        on(kernels, given).bounds.forEach((bound, r) => {
          const size = length(given.table[r]) * length(given.x);
          expect(Math.abs(bound - expected[r])).toBeLessThanOrEqual(1e-6 * size);
        });
      }
    }),
  );
  await plain!.close();
});

it('adds what lies above a floor, within 1e-5 of the plain way', () => {
  const number = fc.float({ min: -4, max: 4, noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 50 }), number, number, (values, floor, alpha) => {
      const added = [reference, relaxed].map((kernels) => {
        const mark = kernels.mark();
        const x = kernels.f32(values.length);
        x.set(values);
        const y = kernels.f32(values.length).fill(0.5);
        kernels.addAbove(alpha, x, floor, y);
        const result = Array.from(y);
        kernels.release(mark);
        return result;
      });
      added[0].forEach((expected, i) => expect(Math.abs(added[1][i] - expected)).toBeLessThanOrEqual(1e-5));
    }),
  );
});
