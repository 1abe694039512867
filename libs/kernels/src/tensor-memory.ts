/**
 * Where tensors live. They are allocated by the kernels that work on them, in a stack: `mark` and `release` free all that came in
 * between.
 */
export interface TensorMemory {
  readonly threads: number;
  /** A zeroed tensor. @throws KernelMemoryError above the memory limit */
  f32(length: number): Float32Array;
  i32(length: number): Int32Array;
  /** Whether a tensor is where these kernels can read it. */
  holds(tensor: Float32Array): boolean;
  mark(): number;
  release(mark: number): void;
  close(): Promise<void>;
}
