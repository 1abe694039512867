import { seededRandom } from '@attune/dataset';
import { embedItem, type ItemFactors, MAX_FEATURES } from '@attune/ranking-model';
import fc from 'fast-check';
import { attributeMapConfig, fitAttributeMap } from './fit-attribute-map';

const DIMS = 6;
const CONFIG = attributeMapConfig(1);

const factorsOf = (rows: readonly (readonly number[])[], dims = DIMS): ItemFactors => ({
  ...{ dims, items: Float32Array.from(rows.flat()) },
  ...{ unobservedWeight: 0.1, regularization: 0.01, frequencyExponent: 1 },
});

/** A shop of kinds, brands and colours whose items' factors are sums of what each of these means, and some noise. */
function madeUpShop(items: number, noise: number, seed = 3) {
  const random = seededRandom(seed);
  const meaning = new Map<string, number[]>();
  const of = (name: string) => {
    if (!meaning.has(name))
      meaning.set(
        name,
        Array.from({ length: DIMS }, () => random.normal()),
      );
    return meaning.get(name)!;
  };
  const features = Array.from({ length: items }, (_, n) => [
    ...[`category:${random.below(8)}`, `brand:${random.below(12)}`, `colour=${random.below(5)}`],
    // Nothing can be learnt of what only one item has.
    `sku=${n}`,
  ]);
  const rows = features.map((names) =>
    Array.from({ length: DIMS }, (_, c) =>
      names.slice(0, 3).reduce((sum, name) => sum + of(name)[c], 0.5 + noise * random.normal()),
    ),
  );
  return { features, rows };
}

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const dot = (x: ArrayLike<number>, y: ArrayLike<number>) => Array.from(x).reduce((sum, v, c) => sum + v * y[c], 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

describe('fitAttributeMap', () => {
  it('places withheld items where factors that follow from attributes have them (cosine above 0.9, each)', async () => {
    const { features, rows } = madeUpShop(400, 0.1);
    const [withheld, rest] = [features.slice(0, 40), features.slice(40)];
    const { map, items } = await fitAttributeMap(factorsOf(rows.slice(40)), rest, CONFIG);
    expect(items).toBe(360);
    withheld.forEach((names, n) => expect(cosine(embedItem(map, names), rows[n])).toBeGreaterThan(0.9));
  });

  it('solves the ridge regression: of one feature and one dimension by hand (1e-3)', async () => {
    const rows = [[1], [1], [3], [3]];
    const features = [['a=1'], ['a=1'], ['b=1'], ['b=1']];
    // Two even groups: b stays in the middle, 2, and each weight shrinks its mean of ∓1 by n / (n + lambda).
    const { map } = await fitAttributeMap(factorsOf(rows, 1), features, { ...CONFIG, regularizations: [2] });
    expect(map.bias[0]).toBeCloseTo(2, 3);
    expect(map.weights[map.features.indexOf('a=1')]).toBeCloseTo(-0.5, 3);
    expect(map.weights[map.features.indexOf('b=1')]).toBeCloseTo(0.5, 3);
  });

  it('holds the weights back more where the factors follow less from the attributes', async () => {
    const clear = madeUpShop(300, 0.05);
    const random = seededRandom(5);
    const noise = clear.rows.map((row) => row.map(() => random.normal()));
    const chosen = async (rows: number[][]) =>
      (await fitAttributeMap(factorsOf(rows), clear.features, CONFIG)).regularization!;
    expect(await chosen(clear.rows)).toBe(1);
    expect(await chosen(noise)).toBe(100);
  });

  it('learns nothing of what one item alone has, of what all have, and of items without a vector', async () => {
    const { features, rows } = madeUpShop(50, 0.1);
    const told = features.map((names) => ['in_stock=true', ...names]);
    told.push(['only=untouched', 'brand:1'], ['only=untouched', 'brand:2']);
    rows.push(new Array<number>(DIMS).fill(0), new Array<number>(DIMS).fill(0));
    const { map, items } = await fitAttributeMap(factorsOf(rows), told, CONFIG);
    expect(items).toBe(50);
    expect(map.features.filter((name) => /^(sku|in_stock|only)/.test(name))).toEqual([]);
  });

  it('keeps the most frequent features when there are too many', async () => {
    const { features, rows } = madeUpShop(1_000, 0.1);
    const { map } = await fitAttributeMap(factorsOf(rows), features, { ...CONFIG, maxFeatures: 5 });
    // Each colour is that of a fifth of the items.
    expect(map.features.toSorted()).toEqual([0, 1, 2, 3, 4].map((n) => `colour=${n}`));
    expect(CONFIG.maxFeatures).toBe(MAX_FEATURES);
  });

  it('gives the same bytes every time', async () => {
    const { features, rows } = madeUpShop(200, 0.5);
    const one = await fitAttributeMap(factorsOf(rows), features, CONFIG);
    expect(await fitAttributeMap(factorsOf(rows), features, CONFIG)).toEqual(one);
  });

  it('of any few items is a map of finite numbers, or none', async () => {
    const item = fc.record({
      names: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
      row: fc.array(fc.float({ noNaN: true, min: -100, max: 100 }), { minLength: 2, maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 12 }), async (items) => {
        const rows = items.map(({ row }) => row);
        const { map } = await fitAttributeMap(
          factorsOf(rows, 2),
          items.map(({ names }) => names),
          CONFIG,
        );
        expect(map.dims).toBe(map.features.length === 0 ? 0 : 2);
        expect(map.weights).toHaveLength(map.features.length * map.dims);
        expect([...map.weights, ...map.bias].every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('ends when it is told to', async () => {
    const { features, rows } = madeUpShop(50, 0.1);
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(fitAttributeMap(factorsOf(rows), features, CONFIG, signal)).rejects.toThrow('stopped');
  });
});
