const { transform } = require('../../jest.preset.js');

/** The whole system with a browser: started once for all tests, so one file. */
module.exports = {
  displayName: 'pipeline-e2e',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.e2e.test.ts'],
  testTimeout: 60_000,
  transform,
};
