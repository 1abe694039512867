module.exports = { ...require('../../jest.integration.preset.js'), displayName: 'rules-store' };
