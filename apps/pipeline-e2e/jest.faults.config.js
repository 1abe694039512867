const base = require('./jest.config.js');

/** Real services that are stopped, frozen and killed while events come in. */
module.exports = {
  ...base,
  displayName: 'faults',
  testMatch: ['<rootDir>/src/**/*.faults.test.ts'],
  testTimeout: 240_000,
};
