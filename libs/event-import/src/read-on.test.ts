import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type PostedEvent } from '@attune/contracts';
import { eventBytes, importedEvents, planImport, type ImportedRow, type ImportPlace, type ImportPlan } from '.';

jest.setTimeout(60_000);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-read-on-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const ROWS = 1_800;
const seconds = (n: number) => 1_396_860_000 + n;
const note = (n: number) => `${'x'.repeat(60)}${'ä\uFFFD€'.repeat(n % 7)}${n % 50 === 0 ? '\uFEFF' : ''}`;

/** Lines of a table with all that makes it hard to say where in the file a row ends. */
function tableLines(rowOf: (n: number) => string): (string | Buffer)[] {
  return Array.from({ length: ROWS }, (_, n): (string | Buffer)[] => {
    if (n % 301 === 17) return ['\r\n'];
    // Within its first bytes a file would be refused for it.
    if (n > ROWS / 2 && n % 307 === 19) return [Buffer.from([0xe4, 0x0a])];
    if (n % 311 === 23) return ['too,few\n'];
    return [rowOf(n), n % 3 === 0 ? '\r\n' : '\n'];
  }).flat();
}

function sessions(): Buffer {
  // Fields of several lines, and now and then a quote that nothing closes.
  const noteOf = (n: number) => (n % 313 === 29 ? `"open` : `"${note(n)}\n${'in a field\n'.repeat(n % 4)}"`);
  const lines = tableLines((n) => `${n},i${n % 9},${seconds(n)},${n % 5 === 0 ? noteOf(n) : note(n)}`);
  return Buffer.concat([`\uFEFFSessionId,ItemId,Time,Note\n`, ...lines].map((part) => Buffer.from(part)));
}

function ratings(): Buffer {
  const lines = tableLines((n) => `u${n % 90}\ti${n % 9}\t${n % 11}\t${seconds(n)}\t${note(n)}`);
  const header = 'user_id:token\titem_id:token\trating:float\ttimestamp:float\tnote:token\n';
  return Buffer.concat([header, ...lines].map((part) => Buffer.from(part)));
}

function interactions(): Buffer {
  const lines = tableLines((n) => `u${n % 90},i${n % 9},${seconds(n)},${n % 6},"${note(n)}\n"`);
  return Buffer.concat([`sep=,\nuser_id,item_id,timestamp,rating,note\n`, ...lines].map((part) => Buffer.from(part)));
}

function ownLines(): Buffer {
  const lines = tableLines((n) => {
    const occurredAt = new Date(seconds(n) * 1000).toISOString();
    if (n % 13 === 4) return JSON.stringify({ type: 'item_removed', itemId: `i${n}`, occurredAt });
    return JSON.stringify({ type: 'search', userId: `u${n}`, query: `q${n} ${note(n)}`, occurredAt });
  });
  return Buffer.concat(lines.map((part) => Buffer.from(part)));
}

async function rowsFrom(plan: ImportPlan, from?: ImportPlace, onBytes?: (count: number) => void) {
  const rows: ImportedRow<PostedEvent>[] = [];
  for await (const row of importedEvents(plan, onBytes, from)) rows.push(row);
  return rows;
}

/** Without where to go on, which depends on where reading began. */
const facts = (rows: readonly ImportedRow<PostedEvent>[]) =>
  rows.map((row) => JSON.stringify({ ...row, after: undefined }));

describe('reading that goes on after a row', () => {
  test.each([
    ['sessions', 'clicks.csv', sessions],
    ['ratings', 'ml.inter', ratings],
    ['interactions', 'ratings.csv', interactions],
    ['attune’s own lines', 'events.jsonl', ownLines],
  ])('of %s gives the rows after it with their lines and ids, also from gzip', async (_, name, make) => {
    const small = join(folder, 'small.tsv');
    writeFileSync(small, 'SessionId\tItemId\tTime\n1\ti\t1396860000\n');
    for (const [file, content] of [
      [name, make()],
      [`${name}.gz`, gzipSync(make())],
    ] as const) {
      const path = join(folder, file);
      writeFileSync(path, content);
      const plan = await planImport([path, small], { currency: 'USD' });
      const whole = await rowsFrom(plan);
      expect(whole.filter(({ ok }) => !ok).length).toBeGreaterThan(2);
      const places = whole.flatMap(({ after }, i) => (after ? [{ after, i }] : []));
      expect(new Set(places.map(({ after }) => after.file)).size).toBe(2);
      expect(places.length).toBeGreaterThan(2);
      for (const { after, i } of places) {
        let bytes = 0;
        const rest = await rowsFrom(plan, after, (count) => (bytes += count));
        expect(facts(rest)).toEqual(facts(whole.slice(i + 1)));
        expect(bytes).toBe(eventBytes(plan));
      }
    }
  });

  test('is not offered for histories, of which each line depends on those before it', async () => {
    const path = join(folder, 'histories.txt');
    writeFileSync(
      path,
      Array.from({ length: 8_000 }, (_, n) => `${n} 4 12 9${n === 7_000 ? '\u00a0' : ''}\n`).join(''),
    );
    const rows = await rowsFrom(await planImport([path], { currency: 'USD' }));
    expect(rows.filter(({ after }) => after)).toEqual([]);
  });
});
