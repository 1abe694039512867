module.exports = { ...require('../../jest.preset.js'), displayName: 'embedding-training' };
