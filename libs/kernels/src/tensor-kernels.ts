import type { LayerKernels } from './layer-kernels';
import type { MatrixKernels } from './matrix-kernels';
import type { RankingKernels } from './ranking-kernels';
import type { TensorMemory } from './tensor-memory';
import type { TrainingKernels } from './training-kernels';

/**
 * The kernels that models are trained with, and score with: `ReferenceKernels` define what each computes, `WasmKernels` do it
 * fast. Row lengths are multiples of 4, unless said. In WebAssembly a tensor that is too short, of another memory, or whose
 * rows are no multiple of 4, is a RangeError: no kernel reads or writes beside what it was given.
 */
export interface TensorKernels extends TensorMemory, MatrixKernels, RankingKernels, LayerKernels, TrainingKernels {}
