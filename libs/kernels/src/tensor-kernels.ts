import type { LayerKernels } from './layer-kernels';
import type { MatrixKernels } from './matrix-kernels';
import type { RankingKernels } from './ranking-kernels';
import type { TensorMemory } from './tensor-memory';
import type { TrainingKernels } from './training-kernels';

/** The kernels that models are trained with, and score with. Row lengths are multiples of 4. */
export interface TensorKernels extends TensorMemory, MatrixKernels, RankingKernels, LayerKernels, TrainingKernels {}
