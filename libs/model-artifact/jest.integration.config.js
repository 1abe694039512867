module.exports = { ...require('../../jest.integration.preset.js'), displayName: 'model-artifact' };
