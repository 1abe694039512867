import { type TensorKernels, WasmKernels } from '@attune/kernels';
import type { RankingModel } from './ranking-model';

/** Kernels by the memory that they have given out, one buffer object for each time that it has grown. */
const kernelsOfBuffer = new WeakMap<ArrayBufferLike, TensorKernels>();

/** Where a large model's tables can be read into, to be scored from there without a copy. */
export interface ModelMemory {
  /** A tensor of so many numbers. @throws KernelMemoryError above the kernels' limit */
  f32(length: number): Float32Array;
}

export function newModelMemory(): ModelMemory {
  const kernels = new WasmKernels({ threads: 1 });
  return {
    f32(length) {
      const tensor = kernels.f32(length);
      kernelsOfBuffer.set(tensor.buffer, kernels);
      return tensor;
    },
  };
}

/** The kernels in whose memory the model's tables are, if they were read into such. */
export function kernelsHolding({ factors, encoders }: RankingModel): TensorKernels | undefined {
  const tables = [factors.items, ...encoders.map(({ parameters }) => parameters)];
  return tables.map(({ buffer }) => kernelsOfBuffer.get(buffer)).find((kernels) => kernels !== undefined);
}
