module.exports = { ...require('../../jest.preset.js'), displayName: 'ranking-model' };
