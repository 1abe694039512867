import { deadLetterOf } from '@attune/contracts';
import { letterList } from './letter-list';

test('a list of letters has a line each, whatever was posted, and nothing that a terminal obeys', () => {
  const letter = deadLetterOf({
    ...{ tenant: 'default', refusedBy: 'collector', kind: 'event', bytes: Buffer.from('{}') },
    reasons: [
      { field: 'attributes.\u001b]0;title\u0007\nred', message: 'is too long' },
      { field: 'itemId', message: 'is needed' },
    ],
  });
  const lines = letterList([{ number: '7', letter, key: undefined }]).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^number +refused at +tenant +by +kind +state {2}reason$/);
  expect(lines[1]).toMatch(/^7 .* open {2}attributes\.\\u001b\]0;title\\u0007 red: is too long, and 1 more$/);
});

test('no letters are told as such', () => {
  expect(letterList([])).toBe('no dead letters\n');
});
