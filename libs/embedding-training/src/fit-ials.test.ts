import { datasetOf, type InteractionDataset, type RawInteraction, seededRandom } from '@attune/dataset';
import { WasmKernels } from '@attune/kernels';
import { emptyModel, foldInShopper, type RankingModel } from '@attune/ranking-model';
import { fitIals, type IalsConfig } from './fit-ials';
import { interactionMatrix } from './interaction-matrix';
import { TrainingDivergedError } from './training-diverged-error';

const CONFIG: IalsConfig = {
  dims: 8,
  epochs: 20,
  unobservedWeight: 0.1,
  regularization: 0.01,
  frequencyExponent: 1,
  seed: 1,
};

/** User u touched item i wherever `touched(u, i)`. */
function grid(users: number, items: number, touched: (u: number, i: number) => boolean): InteractionDataset {
  const interactions: RawInteraction[] = [];
  for (let u = 0; u < users; u++) {
    for (let i = 0; i < items; i++) {
      if (touched(u, i)) interactions.push({ user: `u${u}`, item: `i${i}`, weight: 1, time: i });
    }
  }
  return datasetOf(interactions);
}

/** (users × items) scores of a fit, by the ids' numbers. */
async function fitScores(dataset: InteractionDataset, config: IalsConfig): Promise<(u: number, i: number) => number> {
  const { users, factors } = await fitIals(dataset, config);
  const { dims, items } = factors;
  return (u, i) => {
    const user = dataset.userIds.indexOf(`u${u}`);
    const item = dataset.itemIds.indexOf(`i${i}`);
    let score = 0;
    for (let k = 0; k < dims; k++) score += users[user * dims + k] * items[item * dims + k];
    return score;
  };
}

function randomDataset(users: number, items: number, events: number): InteractionDataset {
  const random = seededRandom(11);
  return datasetOf(
    Array.from({ length: events }, (_, time) => ({
      user: `u${Math.floor(users * random.uniform() ** 2)}`,
      item: `i${Math.floor(items * random.uniform() ** 2)}`,
      weight: 1 + random.below(5),
      time,
    })),
  );
}

describe('fitIals finds what is provably there', () => {
  it('ranks the withheld cell of a checkerboard first among the unseen', async () => {
    const size = 12;
    for (const withheld of [0, 5, 11]) {
      const isWhite = (u: number, i: number) => (u + i) % 2 === 0;
      const missing = (withheld % 2 === 0 ? 4 : 5) % size;
      const dataset = grid(size, size, (u, i) => isWhite(u, i) && !(u === withheld && i === missing));
      const score = await fitScores(dataset, { ...CONFIG, dims: 2 });
      const unseen = Array.from({ length: size }, (_, i) => i).filter((i) => !isWhite(withheld, i));
      for (const black of unseen) expect(score(withheld, missing)).toBeGreaterThan(score(withheld, black) + 0.5);
    }
  });

  it('gives every user of an identity matrix their own item', async () => {
    const score = await fitScores(
      grid(10, 10, (u, i) => u === i),
      { ...CONFIG, dims: 16 },
    );
    for (let u = 0; u < 10; u++) {
      for (let i = 0; i < 10; i++) {
        if (i !== u) expect(score(u, u)).toBeGreaterThan(score(u, i) + 0.5);
      }
    }
  });

  it('scores everything alike when everybody touched everything', async () => {
    const score = await fitScores(
      grid(6, 5, () => true),
      { ...CONFIG, dims: 4 },
    );
    for (let u = 0; u < 6; u++) {
      for (let i = 0; i < 5; i++) {
        expect(score(u, i)).toBeCloseTo(score(0, 0), 4);
        expect(score(u, i)).toBeGreaterThan(0.8);
      }
    }
  });

  it('puts what all touched above what none but the user touched, for another user', async () => {
    const score = await fitScores(
      grid(20, 21, (u, i) => i === 20 || u === i),
      CONFIG,
    );
    for (let i = 0; i < 19; i++) expect(score(19, 20)).toBeGreaterThan(score(19, i));
  });

  it.each([
    ['one event', datasetOf([{ user: 'u0', item: 'i0', weight: 1, time: 0 }])],
    ['one user', grid(1, 5, () => true)],
    ['one item', grid(5, 1, () => true)],
  ])('holds with %s and more dimensions than items', async (_, dataset) => {
    const score = await fitScores(dataset, { ...CONFIG, dims: 32 });
    expect(score(0, 0)).toBeGreaterThan(0.5);
    expect(score(0, 0)).toBeLessThanOrEqual(1);
  });

  it('of nothing is nothing', async () => {
    const { users, factors } = await fitIals(datasetOf([]), CONFIG);
    expect(users).toHaveLength(0);
    expect(factors.items).toHaveLength(0);
  });
});

describe('fitIals', () => {
  const dataset = randomDataset(80, 60, 1500);

  it('ends where folding in with plain normal equations ends, within 3e-3', async () => {
    const config = { ...CONFIG, dims: 16, epochs: 200 };
    const { users, factors } = await fitIals(dataset, config);
    const model: RankingModel = { ...emptyModel(dataset.itemIds), modelId: 'm', factors };
    for (let u = 0; u < dataset.userIds.length; u++) {
      const [from, to] = [dataset.offsets[u], dataset.offsets[u + 1]];
      const history = Array.from(dataset.items.subarray(from, to), (item, p) => ({
        itemId: dataset.itemIds[item],
        weight: dataset.weights[from + p],
      }));
      foldInShopper(model, history).forEach((x, k) => expect(Math.abs(x - users[u * 16 + k])).toBeLessThan(3e-3));
    }
  });

  it.each([8, 10])(
    'leaves %i dims in the basis in which the items have a diagonal Gramian, so that no server has to',
    async (dims) => {
      const { items } = (await fitIals(dataset, { ...CONFIG, dims })).factors;
      const product = (a: number, b: number) => {
        let sum = 0;
        for (let at = 0; at < items.length; at += dims) sum += items[at + a] * items[at + b];
        return sum;
      };
      for (let a = 0; a < dims; a++) {
        expect(product(a, a)).toBeGreaterThan(0);
        for (let b = 0; b < a; b++) {
          expect(Math.abs(product(a, b))).toBeLessThan(1e-4 * Math.sqrt(product(a, a) * product(b, b)));
        }
      }
    },
  );

  it('goes on from item factors that it is given', async () => {
    const losses: number[] = [];
    const onEpoch = ({ loss }: { loss: number }) => void losses.push(loss);
    const { factors } = await fitIals(dataset, { ...CONFIG, epochs: 30 }, onEpoch);
    await fitIals(dataset, { ...CONFIG, epochs: 1 }, onEpoch, { initial: factors.items });
    expect(losses[30]).toBeLessThan((losses[0] + losses[29]) / 2);
    expect(losses[0]).toBeGreaterThan(1.05 * losses[29]);
  });

  it('gives the same bytes on one thread and on three', async () => {
    const bytes = async (threads: number) => {
      const kernels = new WasmKernels({ threads });
      const { factors } = await fitIals(dataset, CONFIG, undefined, { kernels });
      await kernels.close();
      return Buffer.from(factors.items.buffer);
    };
    expect((await bytes(1)).equals(await bytes(3))).toBe(true);
  });

  it('leaves the kernels as much memory as it found, also when it fails', async () => {
    const kernels = new WasmKernels({ threads: 1 });
    const before = kernels.mark();
    await fitIals(dataset, CONFIG, undefined, { kernels });
    const stop = () => {
      throw new Error('stop');
    };
    await expect(fitIals(dataset, CONFIG, stop, { kernels })).rejects.toThrow('stop');
    expect(kernels.mark()).toBe(before);
    await kernels.close();
  });

  it('never raises the objective from one epoch to the next, and reports each', async () => {
    const losses: number[] = [];
    await fitIals(dataset, CONFIG, ({ epoch, epochs, loss }) => {
      losses.push(loss);
      expect(epoch).toBe(losses.length);
      expect(epochs).toBe(CONFIG.epochs);
    });
    expect(losses).toHaveLength(CONFIG.epochs);
    for (let e = 1; e < losses.length; e++) expect(losses[e]).toBeLessThanOrEqual(losses[e - 1] * (1 + 1e-5));
  });

  it('reports the objective as it is defined, over all pairs (1e-4)', async () => {
    const config = { ...CONFIG, dims: 4, epochs: 3 };
    let reported = 0;
    const { users, factors } = await fitIals(dataset, config, ({ loss }) => {
      reported = loss;
    });
    const matrix = interactionMatrix(dataset);
    const norm = (rows: Float32Array, r: number) => rows.subarray(4 * r, 4 * r + 4).reduce((s, x) => s + x * x, 0);
    let loss = 0;
    const itemWeights = new Float64Array(matrix.columns);
    for (let u = 0; u < matrix.rows; u++) {
      let userWeight = 0;
      for (let i = 0; i < matrix.columns; i++) {
        let score = 0;
        for (let k = 0; k < 4; k++) score += users[4 * u + k] * factors.items[4 * i + k];
        loss += config.unobservedWeight * score * score;
        const p = matrix.indices.subarray(matrix.offsets[u], matrix.offsets[u + 1]).indexOf(i);
        if (p < 0) continue;
        const weight = matrix.weights[matrix.offsets[u] + p];
        userWeight += weight;
        itemWeights[i] += weight;
        loss += weight * (1 - score) ** 2;
      }
      loss += config.regularization * (userWeight + config.unobservedWeight * matrix.columns) * norm(users, u);
    }
    itemWeights.forEach((weight, i) => {
      loss += config.regularization * (weight + config.unobservedWeight * matrix.rows) * norm(factors.items, i);
    });
    expect(Math.abs(reported / loss - 1)).toBeLessThan(1e-4);
  });

  it('gives the same bytes for the same seed, and others for another', async () => {
    const bytes = async (seed: number) =>
      Buffer.from((await fitIals(dataset, { ...CONFIG, seed })).factors.items.buffer);
    const first = await bytes(1);
    expect(first.equals(await bytes(1))).toBe(true);
    expect(first.equals(await bytes(2))).toBe(false);
  });

  it.each([
    [{ dims: 0 }, /dims must be/],
    [{ dims: 2.5 }, /dims must be/],
    [{ epochs: 0 }, /epochs must be/],
    [{ unobservedWeight: -1 }, /unobservedWeight must be/],
    [{ regularization: 0 }, /regularization must be/],
    [{ regularization: NaN }, /regularization must be/],
    [{ frequencyExponent: 2 }, /frequencyExponent must be/],
  ])('refuses %j', async (settings, message) => {
    await expect(fitIals(dataset, { ...CONFIG, ...settings })).rejects.toThrow(message);
  });

  it('says so when numbers leave their range, instead of publishing NaN', async () => {
    const heavy = Array.from({ length: 40 }, (_, time) => ({ user: 'u', item: `i${time % 20}`, weight: 3e38, time }));
    await expect(fitIals(datasetOf(heavy), CONFIG)).rejects.toThrow(TrainingDivergedError);
  });
});
