import type { TensorKernels } from '../tensor-kernels';
import { WasmTrainingKernels } from './wasm-training-kernels';

/** TensorKernels in WebAssembly SIMD; their memory is shared by all threads, so tensors must be allocated by them. */
export class WasmKernels extends WasmTrainingKernels implements TensorKernels {}
