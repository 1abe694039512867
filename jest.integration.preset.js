/** Tests against the real PostgreSQL and Kafka; @attune/test-services says where they come from. */
module.exports = {
  ...require('./jest.preset.js'),
  testMatch: ['<rootDir>/src/**/*.integration.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: require.resolve('./libs/test-services/src/global-setup.ts'),
  globalTeardown: require.resolve('./libs/test-services/src/global-teardown.ts'),
  testTimeout: 60_000,
};
