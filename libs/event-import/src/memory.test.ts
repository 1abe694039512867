import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { importedEvents, importedItems, planImport } from '.';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-memory-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const MEGABYTE = 1024 * 1024;
const FILE_MEGABYTES = 8;
/** What is kept of them is less than a quarter. */
const LIMIT_MEGABYTES = FILE_MEGABYTES / 2;

jest.setTimeout(60_000);

/** A file of so many lines that it has `FILE_MEGABYTES`. */
function writeLarge(name: string, header: string, lineOf: (line: number) => string): string {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  let lines = [header];
  for (let bytes = 0, line = 0; bytes < FILE_MEGABYTES * MEGABYTE; line++) {
    const text = lineOf(line);
    lines.push(text);
    bytes += text.length + 1;
    if (lines.length === 1_000) {
      writeSync(file, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  writeSync(file, `${lines.join('\n')}\n`);
  closeSync(file);
  return path;
}

/** Megabytes that are held when so much of the rows was taken that all that is kept of them is there. */
async function heldWhile(rows: AsyncIterable<unknown>, isEnough: (count: number) => boolean): Promise<number> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let count = 0;
  for await (const _ of rows) {
    if (!isEnough(++count)) continue;
    collectGarbage();
    return (process.memoryUsage().heapUsed - before) / MEGABYTE;
  }
  throw new Error(`ended after ${count} rows`);
}

/** Of a text that a piece of a line is a part of, V8 keeps the whole chunk that was read as long as the piece. */
describe('a file that is larger than the memory', () => {
  test('of events that describe their products costs what the products do: a few hundred bytes each', async () => {
    const header = 'event_time,event_type,product_id,category_id,category_code,brand,price,user_id,user_session';
    // A new product now and then, as in a shop of years.
    const path = writeLarge('shop.csv', header, (line) => {
      const product = line % 20 === 0 ? `a-product-of-${line}` : 'a-product-of-0';
      return `2019-10-01 00:00:00 UTC,view,${product},2053013552326770905,kitchen.kettle,a-maker-of-kettles,1,${line},${'s'.repeat(100)}${line}`;
    });
    const plan = await planImport([path], { currency: 'USD' });
    expect(await heldWhile(importedItems(plan), (count) => count === 1_500)).toBeLessThan(LIMIT_MEGABYTES);
  });

  test('of events whose items are only named costs what their names do', async () => {
    const path = writeLarge('sessions.tsv', 'SessionId\tItemId\tTime\tNote', (line) => {
      const item = line % 20 === 0 ? `an-item-of-the-line-${line}` : 'an-item-of-the-line-0';
      return `${line}\t${item}\t1396860669.277\t${'x'.repeat(200)}`;
    });
    const plan = await planImport([path], { currency: 'USD' });
    expect(await heldWhile(importedItems(plan), (count) => count === 1_500)).toBeLessThan(LIMIT_MEGABYTES);
  });

  test('of histories costs what the names of the users do', async () => {
    const items = Array.from({ length: 4 }, (_, place) => `${'item'.repeat(30)}${place}`).join(' ');
    const path = writeLarge('histories.txt', `user-1 ${items}`, (line) => `another-user-${line} ${items}`);
    const plan = await planImport([path], { currency: 'USD' });
    expect(await heldWhile(importedEvents(plan), (count) => count === 60_000)).toBeLessThan(LIMIT_MEGABYTES);
  });
});
