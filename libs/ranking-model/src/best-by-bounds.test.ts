import { ReferenceKernels, topK, WasmKernels } from '@attune/kernels';
import fc from 'fast-check';
import { bestByBounds } from './best-by-bounds';

/** Many equal scores and slacks, so that ties and bounds that are met come up. */
const items = fc.array(fc.record({ score: fc.nat({ max: 40 }), slack: fc.constantFrom(0, 0, 1, 5, 100) }), {
  maxLength: 600,
});

const wasm = new WasmKernels({ threads: 1 });
afterAll(() => wasm.close());

it.each([
  ['plain TypeScript', new ReferenceKernels()],
  ['WebAssembly', wasm],
])('in %s, finds the best of all scores in their order, whatever the bounds are', (_, kernels) => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 7 }), (all, k, every) => {
      const scores = Float32Array.from(all, ({ score }) => score);
      const mark = kernels.mark();
      const bounds = kernels.f32(all.length);
      bounds.set(all.map(({ score, slack }) => score + slack));
      const isExcluded = (item: number) => item % every === 1;
      const scoresOf = (some: Int32Array) => Float32Array.from(some, (item) => scores[item]);
      const best = bestByBounds(kernels, bounds, k, scoresOf, isExcluded);
      kernels.release(mark);
      const expected = Array.from(topK(scores, k, isExcluded), (item) => ({ item, score: scores[item] }));
      expect(best).toEqual(expected);
    }),
  );
});

it('scores few items when the bounds are near, and more when they are not', () => {
  const scores = Float32Array.from({ length: 10_000 }, (_, i) => (i * 7_919) % 10_000);
  const scoredWith = (slack: number) => {
    let scored = 0;
    const bounds = wasm.f32(scores.length);
    bounds.set(scores.map((score) => score + slack));
    bestByBounds(wasm, bounds, 10, (some) => {
      scored += some.length;
      return Float32Array.from(some, (item) => scores[item]);
    });
    return scored;
  };
  expect(scoredWith(20)).toBe(32 + 30);
  expect(scoredWith(200)).toBe(32 + 210);
});
