import type { TensorKernels } from '../tensor-kernels';
import { ReferenceTrainingKernels } from './reference-training-kernels';

/**
 * TensorKernels in plain TypeScript, slow and obvious: they define what each kernel computes, and the fast ones are
 * judged against them. Sums are taken in double precision.
 */
export class ReferenceKernels extends ReferenceTrainingKernels implements TensorKernels {}
