export * from './dataset-builder';
export * from './interaction-dataset';
export * from './negative-sampler';
export * from './random';
export * from './splits';
