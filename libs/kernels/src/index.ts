export * from './reference/cholesky';
export * from './reference/gramian';
export * from './reference/symmetric-eigen';
export * from './reference/top-k';
export * from './reference/vectors';
