export * from './ranking-metrics';
export * from './metric-means';
