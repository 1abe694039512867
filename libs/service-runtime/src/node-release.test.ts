import { EnvironmentError } from './environment';
import { requireNode } from './node-release';

test('a Node.js that is too old is told of with what to do, before it fails half way', () => {
  expect(() => requireNode('24.0.0')).not.toThrow();
  expect(() => requireNode('26.1.0')).not.toThrow();
  expect(() => requireNode('20.20.2')).toThrow(EnvironmentError);
  expect(() => requireNode('20.20.2')).toThrow(
    'this is Node.js 20.20.2, and 24 is needed: npx node runs the one that npm installed (npx node dist/apps/replay/main.js)',
  );
});
