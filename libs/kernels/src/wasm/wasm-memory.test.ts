import { KERNELS_PLAIN } from './generated/plain';
import { ThreadPool } from './thread-pool';
import { WasmKernels } from './wasm-kernels';
import { KernelMemoryError, WasmMemory } from './wasm-memory';

const MIB = 2 ** 20;

/** Calls until it throws, and says what. */
function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

it.each([NaN, -1, -4, Infinity, 1.5, 2 ** 31])(
  'never gives out a tensor of %d numbers over what is there',
  (length) => {
    const memory = new WasmMemory(64 * MIB);
    const held = memory.f32(4).fill(7);
    const { used } = memory;
    const error = errorOf(() => memory.f32(length));
    expect(String(error)).toMatch(/KernelMemoryError|RangeError.*length/);
    expect(memory.used).toBe(used);
    memory.f32(4).fill(1);
    expect([...held]).toEqual([7, 7, 7, 7]);
  },
);

it('refuses a limit that WebAssembly cannot address', () => {
  expect(() => new WasmMemory(2 ** 32 + 1)).toThrow(/memoryLimitBytes .* 4294967296/);
  expect(() => new WasmMemory(NaN)).toThrow(/memoryLimitBytes/);
});

it('says as much when the machine gives no more, and goes on with what it has', () => {
  const memory = new WasmMemory(256 * MIB);
  const held = memory.f32(4).fill(7);
  const { used } = memory;
  const grow = jest.spyOn(memory.memory, 'grow').mockImplementation(() => {
    throw new RangeError('WebAssembly.Memory.grow(): Unable to grow instance memory');
  });
  expect(() => memory.f32(16 * MIB)).toThrow(KernelMemoryError);
  expect(() => memory.f32(16 * MIB)).toThrow(/the machine/);
  expect(memory.used).toBe(used);
  grow.mockRestore();
  expect(memory.f32(16 * MIB)).toHaveLength(16 * MIB);
  expect([...held]).toEqual([7, 7, 7, 7]);
});

it('keeps views good when it grows', () => {
  const memory = new WasmMemory(512 * MIB);
  const views = Array.from({ length: 60 }, (_, i) => memory.f32(1_000 + i * 30_000).fill(i));
  views.forEach((view, i) => expect([view.length, view[0], view.at(-1)]).toEqual([1_000 + i * 30_000, i, i]));
});

it('knows what many classes take: more than there can be, and not less than nothing', () => {
  const module = new WebAssembly.Module(Buffer.from(KERNELS_PLAIN, 'base64'));
  const pool = new ThreadPool(module, new WasmMemory(MIB).memory, 1);
  expect(pool.run('crossEntropyScratchBytes', 12_000_000, 4)).toBeGreaterThan(48 * 12_000_000 * 4);
  expect(pool.run('packedLength', 1_000, 3_000_000)).toBe(3e9);
});

describe('when memory runs out in the middle of a kernel', () => {
  const LIMIT = 8 * MIB;
  let kernels: WasmKernels;
  beforeEach(() => (kernels = new WasmKernels({ threads: 1, memoryLimitBytes: LIMIT })));
  afterEach(() => kernels.close());

  /** Leaves so many bytes. */
  const leave = (bytes: number) => kernels.f32((LIMIT - kernels.usedBytes - bytes) / 4 - 8);

  it.each<[string, (from: WasmKernels) => () => unknown]>([
    [
      'crossEntropy',
      (on) => {
        const [x, items] = [on.f32(64), on.f32(2_000 * 64)];
        const d = { x: on.f32(64), items: on.f32(2_000 * 64) };
        const [target, weight, loss] = [on.i32(1), on.f32(1), on.f32(1)];
        return () => on.crossEntropy(d, x, items, target, weight, loss);
      },
    ],
    [
      'pack',
      (on) => {
        const b = on.f32(160_000);
        return () => on.pack(b, 400, 400);
      },
    ],
    [
      'coarse',
      (on) => {
        const table = on.f32(120_000);
        return () => on.coarse(table, 4);
      },
    ],
    [
      'boundRows',
      (on) => {
        const [out, coarse, x] = [on.f32(1), on.coarse(on.f32(620_000), 620_000), on.f32(620_000)];
        return () => on.boundRows(out, coarse, x);
      },
    ],
    [
      'placesFrom',
      (on) => {
        const values = on.f32(200_000).fill(1);
        return () => on.placesFrom(values, 0);
      },
    ],
  ])('%s says so and gives back what it had taken', (_, prepare) => {
    const work = prepare(kernels);
    leave(600_000);
    const mark = kernels.mark();
    expect(work).toThrow(KernelMemoryError);
    expect(kernels.usedBytes).toBe(mark);
    expect(kernels.f32(100_000)).toHaveLength(100_000);
  });
});

it('takes no more the longer it works: products of all sizes, in and out of a stretch that is freed', async () => {
  const kernels = new WasmKernels({ threads: 2 });
  const product = (size: number) => {
    const mark = kernels.mark();
    const [a, b, c] = [kernels.f32(size * size), kernels.f32(size * size), kernels.f32(size * size)];
    kernels.gemm(c, a, b, { m: size, n: size, k: size });
    return mark;
  };
  const [a, b, c] = [kernels.f32(64), kernels.f32(64), kernels.f32(64)];
  const round = () => {
    kernels.gemm(c, a, b, { m: 8, n: 8, k: 8 });
    kernels.release(product(40));
  };
  round();
  const { usedBytes } = kernels;
  for (let i = 0; i < 50; i++) round();
  expect(kernels.usedBytes).toBe(usedBytes);
  await kernels.close();
});
