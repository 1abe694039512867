/**
 * Where tensors live. They are allocated by the kernels that work on them, in a stack: `mark` and `release` free all that came
 * in between. Views stay good when the memory grows. A kernel that throws leaves no memory taken, but may have written a
 * part of what it writes.
 */
export interface TensorMemory {
  /** Threads that share the work, the calling one included. */
  readonly threads: number;
  /**
   * A zeroed tensor of so many numbers.
   * @throws KernelMemoryError above the memory limit, and when the machine gives no more
   * @throws RangeError for a length that is no whole number from 0 on
   */
  f32(length: number): Float32Array;
  /** The same of whole numbers. */
  i32(length: number): Int32Array;
  /** Whether a tensor is where these kernels can read it. */
  holds(tensor: Float32Array): boolean;
  /** Where the stack stands. */
  mark(): number;
  /** Frees what was allocated since a mark. */
  release(mark: number): void;
  /** Ends the threads; the kernels are not used afterwards. */
  close(): Promise<void>;
}
