import fc from 'fast-check';
import { topK } from './top-k';

describe('topK', () => {
  it('is the start of the list sorted by score, then by index, without what is excluded', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 70 }), fc.integer({ min: 1, max: 5 }), (values, k, every) => {
        const isExcluded = (index: number) => index % every === every - 1;
        const expected = values
          .map((_, index) => index)
          .filter((index) => !isExcluded(index))
          .sort((a, b) => values[b] - values[a] || a - b)
          .slice(0, k);
        expect([...topK(Float32Array.from(values), k, isExcluded)]).toEqual(expected);
      }),
    );
  });

  it('never ranks NaN, and ranks infinities', () => {
    expect([...topK(Float32Array.of(NaN, 1, Infinity, NaN, -Infinity), 5)]).toEqual([2, 1, 4]);
  });

  it('is empty for k of 0 and below', () => {
    expect(topK(Float32Array.of(1), 0)).toHaveLength(0);
    expect(topK(Float32Array.of(1), -1)).toHaveLength(0);
  });
});
