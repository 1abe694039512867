import { requireRows } from '../shape-checks';
import type { TensorMemory } from '../tensor-memory';
import { KERNELS_PLAIN } from './generated/plain';
import { KERNELS_RELAXED } from './generated/relaxed';
import { ThreadPool } from './thread-pool';
import { WasmMemory } from './wasm-memory';

/** Below this many floats a thread more costs more than it saves. */
const SMALL = 16_384;
/** Threads share rows, or floats, by multiples of it: of 6, which the product of matrices takes at once, and of 4. */
const GRAIN = 12;

let relaxedSimd: boolean | undefined;

/** Whether this engine runs relaxed SIMD (Node 22 and newer do). */
export function hasRelaxedSimd(): boolean {
  relaxedSimd ??= WebAssembly.validate(Buffer.from(KERNELS_RELAXED, 'base64'));
  return relaxedSimd;
}

export interface WasmKernelOptions {
  /** Threads that share the work, the calling one included. With one, equal input gives equal bytes on every machine of one kind; more change the order of sums, so the last bits. */
  threads: number;
  /** How much memory the kernels may take; 2 GiB unless told. */
  memoryLimitBytes?: number;
}

/** What room is used for: a matrix packed for one product, and rows of numbers for each thread. */
type Room = 'packed' | 'rows';

/** The compiled module with its memory and threads, and how a kernel's work is shared among them. */
export abstract class WasmRuntime implements TensorMemory {
  protected readonly memory: WasmMemory;
  protected readonly pool: ThreadPool;
  protected readonly gemmScratch: number[];
  /** Room that calls take one after the other; the last of each is the largest. */
  private readonly rooms: Record<Room, { at: number; bytes: number }[]> = { packed: [], rows: [] };

  constructor(options: WasmKernelOptions) {
    this.memory = new WasmMemory(options.memoryLimitBytes ?? 2 ** 31);
    const bytes = Buffer.from(hasRelaxedSimd() ? KERNELS_RELAXED : KERNELS_PLAIN, 'base64');
    this.pool = new ThreadPool(new WebAssembly.Module(bytes), this.memory.memory, options.threads);
    const scratchBytes = this.pool.run('gemmScratchBytes');
    this.gemmScratch = Array.from({ length: options.threads }, () => this.memory.allocate(scratchBytes));
  }

  get threads(): number {
    return this.pool.threads;
  }

  get usedBytes(): number {
    return this.memory.used;
  }

  f32(length: number): Float32Array {
    return this.memory.f32(length);
  }

  i32(length: number): Int32Array {
    return this.memory.i32(length);
  }

  holds(tensor: Float32Array): boolean {
    return this.memory.holds(tensor);
  }

  mark(): number {
    return this.memory.used;
  }

  release(mark: number): void {
    this.memory.release(mark);
    for (const rooms of Object.values(this.rooms)) {
      while (rooms.length > 0 && rooms[rooms.length - 1].at >= mark) rooms.pop();
    }
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  /**
   * The address of a tensor, for a kernel that takes so many numbers of it. There is no other way to an address, so that no
   * kernel reads or writes beside what it was given.
   * @throws RangeError when it is shorter, and when it is in other memory
   */
  protected at(tensor: Float32Array | Int32Array | Uint8Array, length: number): number {
    if (!(tensor.length >= length))
      throw new RangeError(`the kernel takes ${length} numbers of a tensor of ${tensor.length}`);
    if (!this.memory.holds(tensor)) throw new RangeError('a tensor was not allocated by these kernels');
    return tensor.byteOffset;
  }

  /** As `requireRows` has it, by SIMD: only what is wrong is looked for one by one. */
  protected requireRows(indices: Int32Array, rows: number, from = 0, to = indices.length): void {
    const largest = this.pool.run('largestIndex', from, to, this.at(indices, to)) >>> 0;
    if (from < to && largest >= rows) requireRows(indices, rows, from, to);
  }

  /** The address of room for one call; it stays until what was allocated before it is released. */
  protected roomFor(room: Room, bytes: number): number {
    const largest = this.rooms[room].at(-1);
    if (largest && largest.bytes >= bytes) return largest.at;
    const at = this.memory.reserve(bytes);
    this.rooms[room].push({ at, bytes });
    return at;
  }

  /** Frees what the work has allocated, when it throws; else the caller does. */
  protected allOrNothing<T>(work: () => T): T {
    const mark = this.mark();
    try {
      return work();
    } catch (error) {
      this.release(mark);
      throw error;
    }
  }

  /** Frees what the work has allocated, however it ends. */
  protected withRoom(work: () => void): void {
    const mark = this.mark();
    try {
      work();
    } finally {
      this.release(mark);
    }
  }

  /**
   * Calls a kernel for rows [0, rows), by all threads where there is enough to do for them.
   * @param args what comes behind the range
   * @param ofThread what comes last, of each thread
   */
  protected splitRows(
    name: string,
    rows: number,
    workPerRow: number,
    args: readonly number[],
    ofThread?: readonly number[],
  ): void {
    if (this.threads === 1 || rows * workPerRow < SMALL) {
      if (ofThread) this.pool.run(name, 0, rows, ...args, ofThread[0]);
      else this.pool.run(name, 0, rows, ...args);
    } else {
      this.pool.split(name, rows, GRAIN, (from, to, thread) => {
        return ofThread ? [from, to, ...args, ofThread[thread]] : [from, to, ...args];
      });
    }
  }
}
