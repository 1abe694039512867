export * from './dataset-builder';
export * from './growing-numbers';
export * from './interaction-dataset';
export * from './random';
export * from './splits';
export * from './usual-span';
