import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { collectorClient, CollectorError } from './collector-client';
import { EXIT, importCommand } from './import-command';
import { acceptAll, json, ScriptedCollector, unavailable } from './scripted-collector';

jest.setTimeout(60_000);

let collector: ScriptedCollector;
let folder: string;

beforeEach(async () => {
  collector = new ScriptedCollector();
  await collector.start();
  folder = mkdtempSync(join(tmpdir(), 'attune-replay-'));
});
afterEach(() => {
  collector.stop();
  rmSync(folder, { recursive: true });
});

/** A file of sessions with so many rows and, on line 3, one without an item. */
function sessions(rows: number): string {
  const path = join(folder, 'clicks.tsv');
  const lines = Array.from(
    { length: rows },
    (_, i) => `${i}\t${i === 1 ? '' : `item-${i % 10}`}\t${1_396_860_000 + i}`,
  );
  writeFileSync(path, ['SessionId\tItemId\tTime', ...lines, ''].join('\n'));
  return path;
}

interface Options {
  dryRun?: boolean;
  signal?: AbortSignal;
  apiKey?: string;
  tenant?: string;
  checkpoint?: string;
  problems?: string;
}

async function runImport(path: string, options: Options = {}) {
  let out = '';
  let err = '';
  const { tenant, dryRun = false } = { tenant: 'shop', ...options };
  const code = await importCommand(
    {
      source: { paths: [path] },
      currency: 'USD',
      tenant,
      dryRun,
      checkpoint: options.checkpoint,
      problems: options.problems,
    },
    { COLLECTOR_URL: collector.url, API_KEY: options.apiKey, PROGRESS: 'json' },
    {
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (err += text) },
      signal: options.signal ?? new AbortController().signal,
    },
  );
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, lines, final: lines[lines.length - 1], err };
}

const idsOf = (path: string) =>
  collector.posted.filter((posted) => posted.path === path).flatMap(({ rows }) => rows.map(({ eventId }) => eventId));

describe('importing through the collector', () => {
  test('of a table that would be stored twice says so before anything else, and imports it', async () => {
    const path = join(folder, 'clicks.csv');
    writeFileSync(path, 'SessionId,UserId,ItemId,Time\ns1,u,1,1396860669\n');
    const { final, err } = await runImport(path);
    expect(err).toMatch(/clicks\.csv: interactions.*\nnote on .*clicks\.csv: .*is stored twice by this/);
    expect(final).toMatchObject({ phase: 'done', events: { accepted: 1 } });
  });

  test('of a compressed file that is broken fails with the reason, and counts what was posted before', async () => {
    const path = join(folder, 'clicks.tsv.gz');
    const lines = Array.from({ length: 5_000 }, (_, i) => `${i}\titem-${i}\t1396860669\n`);
    const packed = gzipSync(`SessionId\tItemId\tTime\n${lines.join('')}`);
    writeFileSync(path, packed.subarray(0, packed.length - 2_000));
    collector.answer = (posted, response) => void setTimeout(() => acceptAll(posted, response), 200);
    const { code, final } = await runImport(path);
    expect(code).toBe(EXIT.failed);
    const posted = collector.posted.reduce((sum, { rows }) => sum + rows.length, 0);
    expect(posted).toBeGreaterThan(0);
    expect(final).toMatchObject({
      phase: 'failed',
      accepted: posted,
      message: `${path}: is compressed by gzip, and broken: unexpected end of file`,
    });
  });

  test('posts items before events, in batches, and counts what became of every row', async () => {
    const { code, final, err } = await runImport(sessions(1_201), { apiKey: 'secret' });
    expect(code).toBe(EXIT.done);
    expect(collector.posted[0].path).toBe('/v1/items');
    expect(collector.posted.every(({ authorization }) => authorization === 'Bearer secret')).toBe(true);
    expect(
      collector.posted.every(({ rows }) => rows.length <= 500 && rows.every(({ tenant }) => tenant === 'shop')),
    ).toBe(true);
    expect(new Set(idsOf('/v1/events')).size).toBe(1_200);
    expect(final).toMatchObject({
      phase: 'done',
      items: { accepted: 10, refused: 0 },
      events: { sent: 1_200, accepted: 1_200, refused: 0, malformed: 1 },
    });
    expect(err).toContain(':3 ItemId is empty');
  });

  test('of a catalog alone does not say that all of the files is read from the first row on', async () => {
    const path = join(folder, 'items.csv');
    writeFileSync(path, 'id,title,price\n1,Tea,2\n');
    const { lines } = await runImport(path);
    const items = lines.filter(({ phase }) => phase === 'items');
    expect(items.map(({ read }) => read)).toEqual(items.map(() => undefined));
    expect(items.length).toBeGreaterThan(0);
  });

  test('sends a batch again with the same ids while the collector cannot store, and counts it once', async () => {
    let refusals = 3;
    collector.answer = (posted, response) =>
      refusals-- > 0 ? unavailable(posted, response) : acceptAll(posted, response);
    const { code, final, err } = await runImport(sessions(100));
    expect(code).toBe(EXIT.done);
    expect(err.match(/answered 503: nothing can be stored just now; trying again/g)).toHaveLength(1);
    expect(final).toMatchObject({ events: { accepted: 99 }, items: { accepted: 10 } });
    expect(idsOf('/v1/items').length).toBe(40);
    expect(new Set(idsOf('/v1/items')).size).toBe(10);
  });

  test('sends again after a connection that broke before the answer', async () => {
    let broken = false;
    collector.answer = (posted, response) => {
      if (broken) return acceptAll(posted, response);
      broken = true;
      response.destroy();
    };
    expect((await runImport(sessions(10))).final).toMatchObject({ phase: 'done', events: { accepted: 9 } });
  });

  test('names the rows that the collector refused, by file and line', async () => {
    collector.answer = (posted, response) => {
      if (posted.path === '/v1/items') return acceptAll(posted, response);
      const verdicts = posted.rows.map(({ eventId }, index) =>
        index === 4
          ? { status: 'refused', index, reasons: [{ field: 'tenant', message: 'is not the tenant of the API key' }] }
          : { status: 'accepted', index, eventId },
      );
      json(response, 202, { accepted: verdicts.length - 1, refused: 1, verdicts });
    };
    const { code, final, err } = await runImport(sessions(10));
    expect(code).toBe(EXIT.done);
    expect(final).toMatchObject({ events: { sent: 9, accepted: 8, refused: 1 } });
    // The header is line 1, and the row on line 3 was malformed.
    expect(err).toContain('clicks.tsv:7 tenant: is not the tenant of the API key');
  });

  test('ends with the collector’s reason when the request as a whole is refused', async () => {
    collector.answer = (_posted, response) =>
      json(response, 401, { error: { code: 'unauthorized', message: 'a valid key is needed' } });
    const { code, final } = await runImport(sessions(10));
    expect(code).toBe(EXIT.failed);
    expect(final).toMatchObject({
      phase: 'failed',
      message: expect.stringContaining('answered 401: a valid key is needed') as string,
    });
    expect(collector.posted).toHaveLength(1);
  });

  test('Ctrl-C ends it after the requests under way, with the counts so far', async () => {
    const controller = new AbortController();
    let requests = 0;
    collector.answer = (posted, response) => {
      if (++requests === 3) controller.abort();
      acceptAll(posted, response);
    };
    const { code, final } = await runImport(sessions(50_000), { signal: controller.signal });
    expect(code).toBe(EXIT.interrupted);
    expect(final.phase).toBe('interrupted');
    const accepted = (final.events as { accepted: number }).accepted;
    expect(accepted).toBe(idsOf('/v1/events').length);
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(49_999);
  });

  test('a dry run reads and counts all and sends nothing', async () => {
    const { code, final } = await runImport(sessions(100), { dryRun: true });
    expect(code).toBe(EXIT.done);
    expect(final).toMatchObject({ events: { accepted: 99, malformed: 1 }, items: { accepted: 10 } });
    expect(collector.posted).toEqual([]);
  });

  test('leaves events to the tenant that they name, and to the API key’s where they name none, unless one is told', async () => {
    const view = { type: 'view_item', userId: 'u', itemId: 'i', occurredAt: '2026-11-25T08:30:00Z' };
    const path = join(folder, 'events.jsonl');
    writeFileSync(path, [{ ...view, tenant: 'shop-b' }, view].map((event) => JSON.stringify(event)).join('\n'));
    await runImport(path, { tenant: undefined });
    await runImport(path);
    const posted = collector.posted.filter((one) => one.path === '/v1/events').map(({ rows }) => rows);
    expect(posted.map((rows) => rows.map(({ tenant }) => tenant))).toEqual([
      ['shop-b', undefined],
      ['shop', 'shop'],
    ]);
  });

  test('tells an event by line that is too large for any request, and goes on', async () => {
    const view = { type: 'view_item', userId: 'u', itemId: 'i', occurredAt: '2026-11-25T08:30:00Z' };
    const path = join(folder, 'events.jsonl');
    const large = { ...view, note: '\u4f60'.repeat(1_800_000) };
    writeFileSync(path, [view, large, { ...view, itemId: 'j' }].map((event) => JSON.stringify(event)).join('\n'));
    const { code, final, err } = await runImport(path);
    expect([code, final]).toMatchObject([EXIT.done, { events: { accepted: 2, malformed: 1 } }]);
    expect(err).toMatch(/events\.jsonl:2 has 5400\d{3} bytes; at most 900000 are taken/);
  });

  test('writes every problem to a file where one is named, and shows the first', async () => {
    const path = join(folder, 'clicks.tsv');
    const lines = Array.from({ length: 7_000 }, (_, i) =>
      i % 100 === 99 ? `${i}\t\t1396860669` : `${i}\ti\t1396860669`,
    );
    writeFileSync(path, ['SessionId\tItemId\tTime', ...lines, ''].join('\n'));
    const problems = join(folder, 'problems.txt');
    const { err } = await runImport(path, { problems });
    const expected = Array.from({ length: 70 }, (_, i) => `${path}:${100 * i + 101} ItemId is empty\n`);
    expect(readFileSync(problems, 'utf8')).toBe(expected.join(''));
    expect(err).toContain(`${expected[19]}… and 50 more in ${problems}\n`);
    await expect(runImport(path, { problems })).rejects.toThrow(`--problems: ${problems} is there already`);
    expect((await runImport(path)).err).toContain('… and 50 more; --problems FILE writes them all\n');
  });

  test('shows what stands in a row shortened, and without what a terminal would obey', async () => {
    const path = join(folder, 'clicks.tsv');
    const times = ['x'.repeat(3_000_000), '\u001b[31mred\u001b]0;title\u0007\u009b2J', 'now'];
    writeFileSync(path, ['SessionId\tItemId\tTime', ...times.map((time) => `1\ti\t${time}`), ''].join('\n'));
    const { err } = await runImport(path);
    expect(err.length).toBeLessThan(2_000);
    expect(err).toMatch(/clicks\.tsv:2 Time: "x{200,}…\n/);
    expect(err).toContain('clicks.tsv:3 Time: "\\u001b[31mred\\u001b]0;title\\u0007\\u009b2J" is not a time');
  });

  test('reads a Parquet file that was edited, whose events other tools wrote as text', async () => {
    const view = { type: 'view_item', userId: 'u', itemId: 'i', occurredAt: '2026-11-25T08:30:00Z' };
    const path = join(folder, 'events.parquet');
    const data = [JSON.stringify(view), '{"type":'];
    writeFileSync(path, new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'event', data, type: 'STRING' }] })));
    const { final, err } = await runImport(path);
    expect(final).toMatchObject({ events: { accepted: 1, malformed: 1 } });
    expect(err).toContain('events.parquet:2 is not JSON');
  });

  test.each([
    ['GZIP', gzipSync],
    ['ZSTD', zstdCompressSync],
    ['BROTLI', brotliCompressSync],
  ] as const)('reads a Parquet file that another tool compressed by %s', async (codec, compress) => {
    const path = join(folder, 'events.parquet');
    const view = { type: 'view_item', userId: 'u', itemId: 'i', occurredAt: '2026-11-25T08:30:00Z' };
    const columnData = [{ name: 'event', data: [JSON.stringify(view)], type: 'STRING' as const }];
    const compressors = { [codec]: (bytes: Uint8Array) => new Uint8Array(compress(bytes)) };
    writeFileSync(path, new Uint8Array(parquetWriteBuffer({ columnData, codec, compressors })));
    const { final, err } = await runImport(path);
    expect([final, err]).toMatchObject([{ events: { accepted: 1, malformed: 0 } }, expect.any(String)]);
  });

  test('tells which rows of a Parquet file are damaged, and reads the others', async () => {
    const path = join(folder, 'events.parquet');
    const data = Array.from({ length: 10_001 }, (_, i) =>
      JSON.stringify({ type: 'view_item', userId: 'u', itemId: `i${i}`, occurredAt: '2026-11-25T08:30:00Z' }),
    );
    const columnData = [{ name: 'event', data, type: 'STRING' as const }];
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 10_000, codec: 'UNCOMPRESSED' }));
    writeFileSync(path, bytes.fill(255, 4, 60));
    const { code, final, err } = await runImport(path);
    expect([code, final]).toMatchObject([EXIT.done, { events: { accepted: 1, malformed: 1 } }]);
    expect(err).toContain('events.parquet:1 to row 10000 cannot be read');
  });

  test('a file of which nothing can be taken fails', async () => {
    const path = join(folder, 'bad.tsv');
    writeFileSync(path, 'SessionId\tItemId\tTime\n1\t\t3\n');
    expect((await runImport(path)).code).toBe(EXIT.failed);
  });
});

describe('a collector that stays away', () => {
  test('is given up after a while, with its address and the reason', async () => {
    const { url } = collector;
    collector.stop();
    const client = collectorClient({ url, patienceMs: 300 });
    const posted = client.post('events', '[]', new AbortController().signal);
    await expect(posted).rejects.toThrow(CollectorError);
    await expect(posted).rejects.toThrow(
      /the collector at http:\/\/127\.0\.0\.1:\d+ cannot be reached: .*ECONNREFUSED/,
    );
  });

  test('is not given up for a clock that is put on an hour', async () => {
    let clock: jest.SpyInstance | undefined;
    const onRetry = () => (collector.answer = acceptAll);
    const client = collectorClient({ url: collector.url, onRetry });
    collector.answer = (posted, response) => {
      clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
      unavailable(posted, response);
    };
    const posted = client.post('events', '[]', new AbortController().signal);
    await expect(posted.finally(() => clock?.mockRestore())).resolves.toMatchObject({ accepted: 0 });
  });

  test('is not waited for after Ctrl-C', async () => {
    collector.answer = unavailable;
    const controller = new AbortController();
    const client = collectorClient({ url: collector.url, onRetry: () => controller.abort() });
    const posted = client.post('events', '[]', controller.signal);
    await expect(posted).rejects.toThrow(/answered 503: nothing can be stored just now/);
  });
});
