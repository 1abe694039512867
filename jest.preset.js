const swc = (syntax) => [
  require.resolve('@swc/jest'),
  { jsc: { parser: { syntax }, target: 'es2023' }, module: { type: 'commonjs' }, sourceMaps: 'inline' },
];

/** These come as ES modules only, or import one when they run, which jest does not load by itself. */
const MODULES = 'hyparquet|cockatiel|@opentelemetry/otlp-exporter-base';

/** Unit tests: `*.test.ts` beside the code, without `*.integration.test.ts`. */
module.exports = {
  testEnvironment: 'node',
  // Most take milliseconds; on a busy machine none is to fail for what others do there.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.integration\\.test\\.ts$'],
  transform: { '^.+\\.ts$': swc('typescript'), [`/node_modules/(?:${MODULES}).*\\.c?js$`]: swc('ecmascript') },
  transformIgnorePatterns: [`/node_modules/(?!${MODULES})`],
};
