export * from './dataset-builder';
export * from './interaction-dataset';
export * from './random';
export * from './splits';
export * from './usual-span';
