module.exports = { ...require('../../jest.preset.js'), displayName: 'sequence-encoder' };
