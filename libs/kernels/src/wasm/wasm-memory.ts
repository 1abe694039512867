const PAGE = 65_536;
/** Where blocks begin; what is below belongs to the compiled module (tables of `log`). */
const BASE = PAGE;

/** What a WebAssembly memory can address. */
const MOST_BYTES = 2 ** 32;

/** The kernels' memory is used up. The message says how much was asked for and what there is. */
export class KernelMemoryError extends Error {
  override readonly name = 'KernelMemoryError';
}

/**
 * A stack of blocks in one shared WebAssembly memory. Shared memory does not move when it grows, so views stay good.
 */
export class WasmMemory {
  readonly memory: WebAssembly.Memory;
  private top = BASE;
  /** Growth gives the memory a new buffer object; views keep the one that they were made with. */
  private readonly buffers = new WeakSet<ArrayBufferLike>();
  /** The last two that were found there: a model's tables and the room beside them. */
  private last?: ArrayBufferLike;
  private before?: ArrayBufferLike;

  /**
   * @param limitBytes how far it may grow, at most 4 GiB
   * @throws RangeError for a limit that cannot be kept
   */
  constructor(readonly limitBytes: number) {
    if (!(limitBytes >= 0 && limitBytes <= MOST_BYTES)) {
      throw new RangeError(`memoryLimitBytes is ${limitBytes}, and can be 0 to ${MOST_BYTES}`);
    }
    this.memory = new WebAssembly.Memory({ initial: 2, maximum: 65_536, shared: true });
  }

  /** Bytes in use. */
  get used(): number {
    return this.top;
  }

  /** Whether a view is of this memory. */
  holds(view: ArrayBufferView): boolean {
    const { buffer } = view;
    if (buffer === this.last || buffer === this.before) return true;
    if (!this.buffers.has(buffer)) return false;
    this.before = this.last;
    this.last = buffer;
    return true;
  }

  /**
   * A zeroed block, aligned to 16 bytes and padded by 16. Nothing is taken when it throws.
   * @throws KernelMemoryError above the limit, and when the machine has no more
   * @throws RangeError for a length that is no whole number from 0 on
   */
  allocate(bytes: number): number {
    const at = this.reserve(bytes);
    new Uint8Array(this.memory.buffer, at, this.top - at).fill(0);
    return at;
  }

  /** The same without zeros, for space that is written before it is read. */
  reserve(bytes: number): number {
    if (!Number.isInteger(bytes) || bytes < 0) {
      throw new RangeError(`the length of a tensor is a whole number from 0 on; this one would take ${bytes} bytes`);
    }
    const at = this.top;
    const end = at + Math.ceil(bytes / 16) * 16 + 16;
    if (end > this.limitBytes) throw memoryError(end, `may use ${mib(this.limitBytes)}: give them more`);
    this.growTo(end);
    this.top = end;
    return at;
  }

  private growTo(end: number): void {
    const size = this.memory.buffer.byteLength;
    const missing = Math.ceil((end - size) / PAGE);
    try {
      if (missing > 0) this.memory.grow(missing);
    } catch {
      throw memoryError(end, `have ${mib(size)}, and the machine gives no more: use a larger one`);
    }
    this.buffers.add(this.memory.buffer);
  }

  f32(length: number): Float32Array {
    const at = this.allocate(bytesOf(length));
    return new Float32Array(this.memory.buffer, at, length);
  }

  i32(length: number): Int32Array {
    const at = this.allocate(bytesOf(length));
    return new Int32Array(this.memory.buffer, at, length);
  }

  bytes(length: number): Uint8Array {
    const at = this.allocate(length);
    return new Uint8Array(this.memory.buffer, at, length);
  }

  /** Frees all blocks that were allocated since; `mark` is what `used` was then. */
  release(mark: number): void {
    this.top = mark;
  }
}

/** Of 32-bit numbers; NaN where so many cannot be. */
function bytesOf(length: number): number {
  return Number.isInteger(length) ? length * 4 : NaN;
}

function mib(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MiB`;
}

function memoryError(bytes: number, but: string): KernelMemoryError {
  return new KernelMemoryError(`the kernels need ${mib(bytes)} and ${but}, or make the model or the batch smaller`);
}
