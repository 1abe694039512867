module.exports = { ...require('../../jest.preset.js'), displayName: 'ranking-metrics' };
