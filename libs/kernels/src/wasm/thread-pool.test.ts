import type { Worker } from 'node:worker_threads';
import { KERNELS_PLAIN } from './generated/plain';
import { ThreadPool } from './thread-pool';
import { WasmMemory } from './wasm-memory';

const COUNT = 4_000_000;
/** An address behind all that there is. */
const NOWHERE = 2 ** 31;

const module_ = new WebAssembly.Module(Buffer.from(KERNELS_PLAIN, 'base64'));
const memory = new WasmMemory(64 * 2 ** 20);
const [x, y] = [memory.f32(COUNT).fill(1), memory.f32(COUNT)];
beforeEach(() => y.fill(0));

/** y += x on two threads; one of them may look for x where nothing is. */
function add(pool: ThreadPool, lost?: number): void {
  pool.split('axpy', COUNT, 4, (from, to, thread) => [
    ...[from, to, 1, thread === lost ? NOWHERE : x.byteOffset, y.byteOffset],
  ]);
}

it('goes on after a call that failed on a worker thread', async () => {
  const pool = new ThreadPool(module_, memory.memory, 2);
  expect(() => add(pool, 1)).toThrow(/axpy failed on a worker thread/);
  y.fill(0);
  add(pool);
  expect(y.every((value) => value === 1)).toBe(true);
  await pool.close();
});

it('has no thread at work any more when a call fails on the calling one', async () => {
  const pool = new ThreadPool(module_, memory.memory, 2);
  add(pool);
  y.fill(0);
  expect(() => add(pool, 0)).toThrow(/memory access out of bounds/);
  expect(y.subarray(COUNT / 2).every((value) => value === 1)).toBe(true);
  y.fill(0);
  add(pool);
  expect(y.every((value) => value === 1)).toBe(true);
  await pool.close();
});

it('says that it was closed, and does not wait for threads that have ended', async () => {
  const pool = new ThreadPool(module_, memory.memory, 2);
  add(pool);
  await pool.close();
  expect(() => add(pool)).toThrow(/closed/);
});

it('says that a thread does not start, as where a machine allows no more of them, and does not wait for ever', () => {
  const thread = { unref() {}, on() {} } as unknown as Worker;
  const nodeThreads = jest.requireActual<{ Worker: new () => Worker }>('node:worker_threads');
  const start = jest.spyOn(nodeThreads, 'Worker').mockReturnValue(thread);
  const pool = new ThreadPool(module_, memory.memory, 2, { startTimeoutMs: 20 });
  start.mockRestore();
  expect(() => add(pool)).toThrow(/thread 2 of 2 .* did not start within 20 ms/);
  expect(() => add(pool)).toThrow(/closed/);
});
