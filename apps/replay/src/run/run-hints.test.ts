import { runHints } from './run-hints';

const nothing = { read: 7, unreadable: 0 };

it('says where the rows of a file are told that no run can read, and why the collector refused others', () => {
  expect(runHints({ file: 'old events.jsonl' }, { read: 15, unreadable: 12 }, { accepted: 3, refused: 2 })).toEqual([
    "replay import --dry-run 'old events.jsonl' tells which rows cannot be read, and why",
    'replay dead-letter list tells what was refused, and why',
  ]);
});

it('says nothing where all went well, and of the topic nothing of files', () => {
  expect(runHints({ file: 'a.jsonl' }, nothing, { accepted: 3, refused: 0 })).toEqual([]);
  expect(runHints({}, nothing, { stored: 3 })).toEqual([]);
  expect(runHints({}, { read: 2, unreadable: 2 }, undefined)).toEqual([
    'replay dead-letter list tells what on the topic cannot be read, and why',
  ]);
});

it('says of a range in which nothing arrived that the time of an event is another', () => {
  const from = new Date('2014-04-01T00:00:00Z');
  expect(runHints({ from }, { read: 0, unreadable: 0 }, { stored: 0 })).toEqual([
    expect.stringMatching(/nothing arrived .*an import.*not when they happened/),
  ]);
  expect(runHints({ from }, nothing, { stored: 7 })).toEqual([]);
});
