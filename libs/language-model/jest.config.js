module.exports = { ...require('../../jest.preset.js'), displayName: 'language-model' };
