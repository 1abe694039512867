export * from './ranking-model';
export * from './interaction-weight';
export * from './known-history';
export * from './fold-in';
export * from './score-items';
export * from './leading-history-item';
export * from './neighbours';
