export * from './encoder-parameters';
export * from './newest-state';
export * from './sequence-batch';
export * from './sequence-encoder';
export * from './step-context';
