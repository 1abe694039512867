module.exports = { ...require('../../jest.preset.js'), displayName: 'copy-store' };
