export { type Logger } from 'pino';
export { Counter, Gauge, Histogram, Registry } from 'prom-client';
export * from './environment';
export * from './freshness';
export * from './health';
export * from './http-server';
export * from './lifecycle';
export * from './polling';
export * from './run';
