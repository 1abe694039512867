module.exports = {
  ...require('../../jest.preset.js'),
  displayName: 'storefront',
  testMatch: ['<rootDir>/{src,page}/**/*.test.ts'],
};
