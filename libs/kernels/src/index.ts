export * from './reference/cholesky';
export * from './reference/gramian';
export * from './reference/symmetric-eigen';
export * from './reference/top-k';
export * from './reference/vectors';
export * from './tensor-kernels';
export { ReferenceKernels } from './reference/reference-kernels';
export { hasRelaxedSimd, WasmKernels, type WasmKernelOptions } from './wasm/wasm-kernels';
export { KernelMemoryError } from './wasm/wasm-memory';
