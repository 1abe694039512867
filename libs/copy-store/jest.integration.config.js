module.exports = { ...require('../../jest.integration.preset.js'), displayName: 'copy-store' };
