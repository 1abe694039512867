import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportRecord } from './import-record';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-import-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const url = 'postgresql://attune:secret@127.0.0.1:5432/attune';

test('what was imported is known at the next start, and only that', () => {
  expect(new ImportRecord(folder, url).holds('demo 1')).toBe(false);
  new ImportRecord(folder, url).remember('demo 1');
  expect(new ImportRecord(folder, url).holds('demo 1')).toBe(true);
  expect(new ImportRecord(folder, url).holds('demo 2')).toBe(false);
});

test('another database is not taken for the one that was filled; another password changes nothing', () => {
  new ImportRecord(folder, url).remember('demo 1');
  expect(new ImportRecord(folder, url.replace('5432/attune', '5432/other')).holds('demo 1')).toBe(false);
  expect(new ImportRecord(folder, url.replace('secret', 'new')).holds('demo 1')).toBe(true);
  expect(readFileSync(join(folder, 'imported.json'), 'utf8')).not.toContain('secret');
});
