import { mkdirSync } from 'node:fs';
import { LocalStackError } from '@attune/local-stack';
import { failureText } from './failure-text';

test('what a person can mend is told without a stack: also what the system refuses', () => {
  expect(failureText(new LocalStackError('no Docker engine answers'))).toBe('no Docker engine answers');
  expect(failureText(thrown(() => mkdirSync('/proc/attune')))).toMatch(/^E[A-Z]+: .*, mkdir '\/proc\/attune'$/);
});

test('a fault of the program is told with the place', () => {
  expect(failureText(new TypeError('x is undefined'))).toContain('failure-text.test.ts');
  expect(failureText('thrown text')).toBe('thrown text');
});

function thrown(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
