const PAGE = 65_536;
/** Where blocks begin; what is below belongs to the compiled module (tables of `log`). */
const BASE = PAGE;

/** The kernels' memory is used up. The message says how much was asked for and what the limit is. */
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

  /** @param limitBytes how far it may grow, at most 4 GiB */
  constructor(readonly limitBytes: number) {
    this.memory = new WebAssembly.Memory({ initial: 2, maximum: 65_536, shared: true });
  }

  /** Bytes in use. */
  get used(): number {
    return this.top;
  }

  /** Whether a view is of this memory. */
  holds(view: ArrayBufferView): boolean {
    return this.buffers.has(view.buffer);
  }

  /** A zeroed block, aligned to 16 bytes and padded by 16. @throws KernelMemoryError above the limit */
  allocate(bytes: number): number {
    const at = this.reserve(bytes);
    new Uint8Array(this.memory.buffer, at, this.top - at).fill(0);
    return at;
  }

  /** The same without zeros, for space that is written before it is read. */
  reserve(bytes: number): number {
    const at = this.top;
    const end = at + Math.ceil(bytes / 16) * 16 + 16;
    if (end > this.limitBytes) {
      const mib = (n: number) => `${Math.ceil(n / 2 ** 20)} MiB`;
      throw new KernelMemoryError(
        `the kernels need ${mib(end)} and may use ${mib(this.limitBytes)}: give them more, or make the model or the batch smaller`,
      );
    }
    const missing = Math.ceil((end - this.memory.buffer.byteLength) / PAGE);
    if (missing > 0) this.memory.grow(missing);
    this.buffers.add(this.memory.buffer);
    this.top = end;
    return at;
  }

  f32(length: number): Float32Array {
    const at = this.allocate(length * 4);
    return new Float32Array(this.memory.buffer, at, length);
  }

  i32(length: number): Int32Array {
    const at = this.allocate(length * 4);
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
