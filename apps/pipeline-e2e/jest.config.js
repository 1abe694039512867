const { transform } = require('../../jest.preset.js');

/** The whole system with a browser: started once for all tests, so one file. */
module.exports = {
  displayName: 'pipeline-e2e',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.e2e.test.ts'],
  // A test of many steps, on a machine that is several times slower.
  testTimeout: 120_000,
  transform,
};
