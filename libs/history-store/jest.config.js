module.exports = { ...require('../../jest.preset.js'), displayName: 'history-store' };
