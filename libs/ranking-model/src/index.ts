export * from './ranking-model';
