import { requireNode } from './node-version';

test('a Node.js that is too old is told of before anything is started, and what to do', () => {
  expect(() => requireNode('24.0.0')).not.toThrow();
  expect(() => requireNode('26.1.0')).not.toThrow();
  expect(() => requireNode('20.20.2')).toThrow(
    /^This is Node\.js 20\.20\.2, and 24 is needed\. .*--ignore-scripts=false/,
  );
});
