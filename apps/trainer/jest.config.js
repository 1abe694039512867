module.exports = { ...require('../../jest.preset.js'), displayName: 'trainer', testTimeout: 60_000 };
