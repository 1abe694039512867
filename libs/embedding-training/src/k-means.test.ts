import { seededRandom } from '@attune/dataset';
import { ReferenceKernels, WasmKernels } from '@attune/kernels';
import fc from 'fast-check';
import { kMeans, nearestMeans } from './k-means';

const DIMS = 4;
const kernels = new WasmKernels({ threads: 1 });
const pointsOf = (values: readonly number[]) => {
  const rows = kernels.f32(values.length);
  rows.set(values);
  return { rows, dims: DIMS };
};
const coordinate = fc.constantFrom(-3, 0, 0, 0, 1, 1, 2.5);
const points = fc
  .array(fc.tuple(coordinate, coordinate, coordinate, coordinate), { minLength: 1, maxLength: 40 })
  .map((rows) => rows.flat());

it('ends with every point at its nearest mean, whatever is alike, zero or alone, and the same for equal seeds', async () => {
  await fc.assert(
    fc.asyncProperty(points, fc.nat(100), fc.integer({ min: 1, max: 40 }), async (values, seed, wanted) => {
      const mark = kernels.mark();
      const given = pointsOf(values);
      const clusters = Math.min(wanted, values.length / DIMS);
      const find = () => kMeans(kernels, given, { clusters, rounds: 5, random: seededRandom(seed) });
      const means = await find();
      expect((await find()).rows).toEqual(means.rows);
      expect(means.rows).toHaveLength(clusters * DIMS);
      const distance = (point: number, mean: number) =>
        [0, 1, 2, 3].reduce((sum, i) => sum + (values[point * DIMS + i] - means.rows[mean * DIMS + i]) ** 2, 0);
      (await nearestMeans(kernels, given, means)).forEach((mean, point) => {
        const least = Math.min(...Array.from({ length: clusters }, (_, other) => distance(point, other)));
        expect(distance(point, mean)).toBeCloseTo(least, 4);
      });
      kernels.release(mark);
    }),
  );
});

it('finds clusters that lie apart, as the reference kernels do', async () => {
  const random = seededRandom(3);
  const values = Array.from({ length: 300 * DIMS }, (_, at) => {
    const cluster = Math.floor(at / DIMS) % 3;
    return (at % DIMS === cluster ? 10 : 0) + 0.1 * random.normal();
  });
  for (const some of [kernels, new ReferenceKernels()]) {
    const rows = some.f32(values.length);
    rows.set(values);
    const means = await kMeans(some, { rows, dims: DIMS }, { clusters: 3, rounds: 8, random: seededRandom(1) });
    const nearest = await nearestMeans(some, { rows, dims: DIMS }, means);
    expect(new Set(nearest).size).toBe(3);
    nearest.forEach((mean, point) => expect(mean).toBe(nearest[point % 3]));
  }
});

it('lets other work run between two tiles, and ends when it is told to', async () => {
  const given = pointsOf(Array.from({ length: 100 * DIMS }, (_, at) => at));
  const stopping = new AbortController();
  setImmediate(() => stopping.abort(new Error('stopped')));
  const finding = kMeans(kernels, given, { clusters: 3, rounds: 5, random: seededRandom(1) }, stopping.signal);
  await expect(finding).rejects.toThrow('stopped');
});
