import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXIT, importCommand } from './import-command';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-replay-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const ROWS = 400_000;
const session = () => randomBytes(8).toString('hex');
const shop = [
  'event_time,event_type,product_id,user_id',
  ...Array.from({ length: ROWS }, () => `2019-10-01 00:00:00 UTC,view,1,${session()}`),
].join('\n');

test.each([
  ['rows that describe items', 'shop.csv', shop],
  ['a compressed file', 'shop.csv.gz', gzipSync(shop, { level: 1 })],
  ['clicks on one item', 'clicks.tsv', 'SessionId\tItemId\tTime\n' + '1\t2\t1396860669\n'.repeat(ROWS)],
  [
    'ratings, whose scale is looked for first',
    'm.inter',
    'user_id:token\titem_id:token\trating:float\ttimestamp:float\n' + '1\t2\t3\t881250949\n'.repeat(ROWS),
  ],
])(
  'Ctrl-C ends the reading of %s for their items, and not at the end of a file of hours',
  async (_name, name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const ending = new AbortController();
    const shown: { phase: string; read?: number }[] = [];
    const stdout = {
      write(text: string) {
        shown.push(JSON.parse(text) as { phase: string });
        ending.abort();
      },
    };
    const code = await importCommand(
      {
        ...{ source: { paths: [path] }, currency: 'USD', tenant: undefined },
        ...{ dryRun: true, checkpoint: undefined, problems: undefined },
      },
      { COLLECTOR_URL: 'http://127.0.0.1:1', PROGRESS: 'json' },
      { stdout, stderr: { write: () => undefined }, signal: ending.signal },
    );
    expect(code).toBe(EXIT.interrupted);
    expect(shown.at(-1)).toMatchObject({ phase: 'interrupted' });
    expect(shown.filter(({ phase }) => phase === 'items').at(-1)!.read).toBeLessThan(0.95);
  },
);
