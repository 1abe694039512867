const { transform } = require('../../jest.preset.js');

/** The whole system, started once for all tests of a file: one has a browser, one an endpoint for traces. */
module.exports = {
  displayName: 'pipeline-e2e',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.e2e.test.ts'],
  // A test of many steps, on a machine that is several times slower.
  testTimeout: 120_000,
  transform,
};
