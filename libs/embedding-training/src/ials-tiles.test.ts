import { datasetOf, seededRandom } from '@attune/dataset';
import { WasmKernels } from '@attune/kernels';
import { fitIals, type IalsConfig } from './fit-ials';

const SMALL_TILE = 64;
let tileRows = 2 ** 17;
jest.mock('./ials-memory', () => {
  const actual = jest.requireActual<object>('./ials-memory');
  return Object.defineProperty({ ...actual }, 'TILE_ROWS', { get: () => tileRows });
});

it('fits the same factors whether all rows go at once or tile by tile', async () => {
  const random = seededRandom(1);
  const touches = Array.from({ length: 3_000 }, (_, time) => ({
    ...{ user: `u${random.below(500)}`, item: `i${random.below(150)}`, weight: 1, time },
  }));
  const dataset = datasetOf(touches);
  const config: IalsConfig = {
    ...{ dims: 8, epochs: 5, unobservedWeight: 0.1, regularization: 0.01, frequencyExponent: 1, seed: 1 },
  };
  for (const threads of [1, 3]) {
    const kernels = new WasmKernels({ threads });
    tileRows = 2 ** 17;
    const whole = await fitIals(dataset, config, undefined, { kernels });
    tileRows = SMALL_TILE;
    const tiled = await fitIals(dataset, config, undefined, { kernels });
    await kernels.close();
    const product = ({ users, factors }: typeof whole, u: number, i: number) =>
      [0, 1, 2, 3, 4, 5, 6, 7].reduce((sum, c) => sum + users[u * 8 + c] * factors.items[i * 8 + c], 0);
    for (let u = 0; u < dataset.userIds.length; u += 7) {
      for (let i = 0; i < 150; i += 3) expect(product(tiled, u, i)).toBeCloseTo(product(whole, u, i), 4);
    }
  }
});
