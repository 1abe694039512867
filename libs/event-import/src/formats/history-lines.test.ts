import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planImport } from '..';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-histories-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function formatOf(content: string): Promise<string> {
  const path = join(folder, 'u.data');
  writeFileSync(path, content);
  return (await planImport([path], { currency: 'USD' })).files[0].format;
}

describe('a table without a header line is not taken for histories, and is told what it lacks', () => {
  test.each([
    ['MovieLens: user, item, rating, time', '196\t242\t3\t881250949\n186\t302\t3\t891717742\n22\t377\t1\t878887116\n'],
    ['user, item, time', 'u1 i1 1396860669\nu2 i1 1396860670.5\n'],
    ['milliseconds', '1 2 1396860669000\n2 2 1396860670000\n'],
    ['the time before the rest', '1396860669 1 2\n1396860670 1 3\n'],
    ['a single row', '196\t242\t3\t881250949\n'],
  ])('%s', async (_name, content) => {
    await expect(formatOf(content)).rejects.toThrow(
      /looks like a table without a header: column [134] holds times; put a line before it .*user_id:token/,
    );
  });
});

test.each([
  ['as many items for every user', '1 5 6\n2 6 7\n'],
  ['every column of large ids', '1001 881250949 881250950\n1002 881250951 881250949\n'],
  ['histories of many lengths with large ids', '1 881250949\n2 881250951 881250949\n'],
])('histories stay histories: %s', async (_name, content) => {
  expect(await formatOf(content)).toBe('histories');
});
