import type { TensorMemory } from '../tensor-memory';

/** The memory of the reference is that of JavaScript. */
export abstract class ReferenceMemory implements TensorMemory {
  readonly threads = 1;

  f32(length: number): Float32Array {
    return new Float32Array(length);
  }

  i32(length: number): Int32Array {
    return new Int32Array(length);
  }

  holds(): boolean {
    return true;
  }

  mark(): number {
    return 0;
  }

  /** The garbage collector frees what nobody holds. */
  release(): void {}

  close(): Promise<void> {
    return Promise.resolve();
  }
}
