module.exports = {
  ...require('../../jest.integration.preset.js'),
  displayName: 'local-stack',
  // It starts its own services: that they start is what it tests.
  globalSetup: undefined,
  globalTeardown: undefined,
};
