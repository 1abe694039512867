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

it('ends with every point at its nearest mean, whatever is alike, zero or alone, and the same for equal seeds', () => {
  fc.assert(
    fc.property(points, fc.nat(100), fc.integer({ min: 1, max: 40 }), (values, seed, wanted) => {
      const mark = kernels.mark();
      const given = pointsOf(values);
      const clusters = Math.min(wanted, values.length / DIMS);
      const find = () => kMeans(kernels, given, { clusters, rounds: 5, random: seededRandom(seed) });
      const means = find();
      expect(find().rows).toEqual(means.rows);
      expect(means.rows).toHaveLength(clusters * DIMS);
      const distance = (point: number, mean: number) =>
        [0, 1, 2, 3].reduce((sum, i) => sum + (values[point * DIMS + i] - means.rows[mean * DIMS + i]) ** 2, 0);
      nearestMeans(kernels, given, means).forEach((mean, point) => {
        const least = Math.min(...Array.from({ length: clusters }, (_, other) => distance(point, other)));
        expect(distance(point, mean)).toBeCloseTo(least, 4);
      });
      kernels.release(mark);
    }),
  );
});

it('finds clusters that lie apart, as the reference kernels do', () => {
  const random = seededRandom(3);
  const values = Array.from({ length: 300 * DIMS }, (_, at) => {
    const cluster = Math.floor(at / DIMS) % 3;
    return (at % DIMS === cluster ? 10 : 0) + 0.1 * random.normal();
  });
  for (const some of [kernels, new ReferenceKernels()]) {
    const rows = some.f32(values.length);
    rows.set(values);
    const means = kMeans(some, { rows, dims: DIMS }, { clusters: 3, rounds: 8, random: seededRandom(1) });
    const nearest = nearestMeans(some, { rows, dims: DIMS }, means);
    expect(new Set(nearest).size).toBe(3);
    nearest.forEach((mean, point) => expect(mean).toBe(nearest[point % 3]));
  }
});
