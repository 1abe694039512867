import { runHints } from './run-hints';

const nothing = { unreadable: 0 };

it('says where the rows of a file are told that no run can read, and why the collector refused others', () => {
  expect(runHints({ file: 'old events.jsonl' }, { unreadable: 12 }, { accepted: 3, refused: 2 })).toEqual([
    "replay import --dry-run 'old events.jsonl' tells which rows cannot be read, and why",
    'replay dead-letter list tells what was refused, and why',
  ]);
});

it('says nothing where all went well, and of the topic nothing of files', () => {
  expect(runHints({ file: 'a.jsonl' }, nothing, { accepted: 3, refused: 0 })).toEqual([]);
  expect(runHints({}, nothing, { stored: 3 })).toEqual([]);
  expect(runHints({}, { unreadable: 2 }, undefined)).toEqual([
    'replay dead-letter list tells what on the topic cannot be read, and why',
  ]);
});
