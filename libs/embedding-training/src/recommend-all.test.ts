import { seededRandom } from '@attune/dataset';
import { WasmKernels } from '@attune/kernels';
import { recommendAll } from './recommend-all';

const [USERS, ITEMS, DIMS, K] = [600, 70, 8, 5];

it('finds what sorting all unseen items of every user finds, also where fewer are left than asked for', async () => {
  const kernels = new WasmKernels({ threads: 2 });
  const random = seededRandom(9);
  const matrix = (rows: number) => {
    const out = kernels.f32(rows * DIMS);
    for (let i = 0; i < out.length; i++) out[i] = random.normal();
    return out;
  };
  const [users, items] = [matrix(USERS), matrix(ITEMS)];
  const seenOf = Array.from({ length: USERS }, (_, u) =>
    Array.from({ length: ITEMS }, (_, i) => i).filter(() => u === 7 || random.uniform() < (u % 3) / 2.2),
  );
  const seen = { offsets: kernels.i32(USERS + 1), columns: kernels.i32(seenOf.flat().length) };
  seenOf.forEach((columns, u) => (seen.offsets[u + 1] = seen.offsets[u] + columns.length));
  seen.columns.set(seenOf.flat());

  const found = recommendAll(kernels, { users, items, dims: DIMS, seen }, K);
  for (let u = 0; u < USERS; u++) {
    const score = (i: number) => {
      let sum = 0;
      for (let c = 0; c < DIMS; c++) sum += users[u * DIMS + c] * items[i * DIMS + c];
      return sum;
    };
    const unseen = Array.from({ length: ITEMS }, (_, i) => i).filter((i) => !seenOf[u].includes(i));
    const expected = unseen.sort((a, b) => score(b) - score(a)).slice(0, K);
    const padded = [...expected, ...Array<number>(K - expected.length).fill(-1)];
    expect({ u, items: [...found.subarray(u * K, (u + 1) * K)] }).toEqual({ u, items: padded });
  }
  await kernels.close();
});
