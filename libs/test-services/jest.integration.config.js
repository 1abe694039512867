module.exports = { ...require('../../jest.integration.preset.js'), displayName: 'test-services' };
