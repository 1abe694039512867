import fc from 'fast-check';
import { MetricMeansBuilder } from './metric-means';
import { hitAt, mrrAt, ndcgAt, recallAt } from './ranking-metrics';

const ALL = { ndcgAt, recallAt, hitAt, mrrAt };

describe('metrics of one list', () => {
  const ranked = [5, 3, 8, 1];

  it('by hand: relevant items on places 2 and 4, and one that is missing', () => {
    const relevant = new Set([3, 1, 99]);
    const dcg = 1 / Math.log2(3) + 1 / Math.log2(5);
    expect(ndcgAt(ranked, relevant, 10)).toBeCloseTo(dcg / (1 + 1 / Math.log2(3) + 1 / Math.log2(4)), 12);
    expect(ndcgAt(ranked, relevant, 2)).toBeCloseTo(1 / Math.log2(3) / (1 + 1 / Math.log2(3)), 12);
    expect(recallAt(ranked, relevant, 10)).toBeCloseTo(2 / 3, 12);
    expect(recallAt(ranked, relevant, 3)).toBeCloseTo(1 / 3, 12);
    expect(hitAt(ranked, relevant, 1)).toBe(0);
    expect(hitAt(ranked, relevant, 2)).toBe(1);
    expect(mrrAt(ranked, relevant, 10)).toBe(1 / 2);
    expect(mrrAt(ranked, relevant, 1)).toBe(0);
  });

  it('with one relevant item are those of the sequential recommendation papers', () => {
    expect(ndcgAt(ranked, new Set([8]), 10)).toBe(1 / Math.log2(4));
    expect(recallAt(ranked, new Set([8]), 10)).toBe(hitAt(ranked, new Set([8]), 10));
  });

  it.each(Object.entries(ALL))('%s is 0 without a list, without anything relevant, and at 0', (_, metric) => {
    expect(metric([], new Set([1]), 10)).toBe(0);
    expect(metric(ranked, new Set(), 10)).toBe(0);
    expect(metric(ranked, new Set([5]), 0)).toBe(0);
  });

  const list = fc.uniqueArray(fc.nat(30), { maxLength: 20 });
  const relevant = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 8 }).map((items) => new Set(items));

  it.each(Object.entries(ALL))('%s lies in 0 to 1 and only gains when a hit moves up', (_, metric) => {
    fc.assert(
      fc.property(list, relevant, fc.integer({ min: 1, max: 15 }), (items, wanted, k) => {
        const value = metric(items, wanted, k);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        const at = items.findIndex((item, place) => place > 0 && wanted.has(item) && !wanted.has(items[place - 1]));
        if (at < 0) return;
        const moved = [...items];
        [moved[at - 1], moved[at]] = [moved[at], moved[at - 1]];
        expect(metric(moved, wanted, k)).toBeGreaterThanOrEqual(value);
      }),
    );
  });

  it('ndcg is 1 exactly when the first places are all hits', () => {
    fc.assert(
      fc.property(relevant, fc.integer({ min: 1, max: 15 }), (wanted, k) => {
        expect(ndcgAt([...wanted], wanted, k)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('MetricMeansBuilder', () => {
  it('averages lists and counts the items shown in any', () => {
    const builder = new MetricMeansBuilder([1, 2], 4);
    builder.add([0, 1], new Set([0]));
    builder.add([0, 2], new Set([2]));
    const means = builder.means();
    expect(means['hit@1']).toBe(0.5);
    expect(means['recall@2']).toBe(1);
    expect(means['mrr@2']).toBe(0.75);
    expect(means['ndcg@2']).toBeCloseTo((1 + 1 / Math.log2(3)) / 2, 12);
    expect(means['coverage@1']).toBe(0.25);
    expect(means['coverage@2']).toBe(0.75);
  });

  it('counts a cutoff that is named twice once', () => {
    const builder = new MetricMeansBuilder([1, 1], 1);
    builder.add([0], new Set([0]));
    expect(new Set(Object.values(builder.means()))).toEqual(new Set([1]));
  });

  it('is zeros without lists, not NaN', () => {
    expect(new Set(Object.values(new MetricMeansBuilder([10], 0).means()))).toEqual(new Set([0]));
  });
});
