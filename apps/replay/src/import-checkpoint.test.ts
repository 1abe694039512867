import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { EXIT, importCommand } from './import-command';
import { acceptAll, json, ScriptedCollector } from './scripted-collector';

jest.setTimeout(60_000);

let collector: ScriptedCollector;
let folder: string;
let checkpoint: string;
let problems: string;

beforeEach(async () => {
  collector = new ScriptedCollector();
  await collector.start();
  folder = mkdtempSync(join(tmpdir(), 'attune-checkpoint-'));
  checkpoint = join(folder, 'import.json');
  problems = join(folder, 'problems.txt');
});
afterEach(() => {
  collector.stop();
  rmSync(folder, { recursive: true });
});

const ROWS = 9_000;
/** Rows without an item; the header is line 1. */
const isBad = (n: number) => n % 1_000 === 500;
const badLines = Array.from({ length: ROWS }, (_, n) => n).flatMap((n) => (isBad(n) ? [n + 2] : []));
const GOOD = ROWS - badLines.length;

function clicks(name = 'clicks.tsv', pack: (text: string) => string | Buffer = (text) => text): string {
  const lines = Array.from(
    { length: ROWS },
    (_, n) => `s${n}\t${isBad(n) ? '' : `i${n % 700}`}\t${1_396_860_000 + n}\n`,
  );
  const path = join(folder, name);
  writeFileSync(path, pack(`SessionId\tItemId\tTime\n${lines.join('')}`));
  return path;
}

async function runImport(
  paths: string[],
  options: {
    signal?: AbortSignal;
    tenant?: string;
    currency?: string;
    eventType?: 'purchase';
    timeZone?: string;
    checkpoint?: undefined;
  } = {},
) {
  let out = '';
  let err = '';
  const code = await importCommand(
    { source: { paths }, currency: 'USD', tenant: undefined, dryRun: false, checkpoint, problems, ...options },
    { COLLECTOR_URL: collector.url, API_KEY: undefined, PROGRESS: 'json' },
    {
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (err += text) },
      signal: options.signal ?? new AbortController().signal,
    },
  );
  const final = JSON.parse(out.trim().split('\n').pop()!) as Record<string, unknown>;
  const told = [...err.matchAll(/:(\d+) ItemId is empty/g)].map(([, line]) => Number(line));
  return { code, final, err, told };
}

const posted = (path: string) => collector.posted.filter((one) => one.path === path).flatMap(({ rows }) => rows);
const shoppers = () => posted('/v1/events').map((row) => (row as unknown as { sessionId: string }).sessionId);

describe('an import with a checkpoint', () => {
  test.each([
    ['the first request', 1],
    ['items', 2],
    ['the first events', 4],
    ['the middle', 12],
    ['the end', 19],
  ])('that ends at %s goes on there: each good row is posted, and each bad one told once', async (_, requests) => {
    const path = clicks();
    const controller = new AbortController();
    collector.answer = (one, response) => {
      if (collector.posted.length === requests) controller.abort();
      // Not in the order in which they came.
      void sleep((collector.posted.length * 7) % 20).then(() => acceptAll(one, response));
    };
    expect((await runImport([path], { signal: controller.signal })).code).toBe(EXIT.interrupted);
    const before = shoppers().length;
    const { code, final, told } = await runImport([path]);
    expect(code).toBe(EXIT.done);
    expect(new Set(shoppers()).size).toBe(GOOD);
    expect(final).toMatchObject({ events: { accepted: GOOD, malformed: badLines.length }, items: { accepted: 700 } });
    expect(told).toEqual(badLines);
    expect(readFileSync(problems, 'utf8')).toBe(badLines.map((line) => `${path}:${line} ItemId is empty\n`).join(''));
    // What was under way was answered, too, before the import ended.
    expect(shoppers().length).toBe(GOOD);
    expect(shoppers().length - before).toBe(GOOD - before);
    expect(existsSync(checkpoint)).toBe(false);
  });

  test('that was killed sends again what came after the last time that it kept its progress, and no more', async () => {
    const path = clicks('clicks.tsv.gz', gzipSync);
    let kept: string | undefined;
    const controller = new AbortController();
    collector.answer = (one, response) => {
      const { length } = collector.posted;
      // What a process that is killed leaves is what stands in the file at any moment.
      if (length === 16) kept = readFileSync(checkpoint, 'utf8');
      if (length === 18) controller.abort();
      void sleep(400).then(() => acceptAll(one, response));
    };
    await runImport([path], { signal: controller.signal });
    writeFileSync(checkpoint, kept!);
    const written = readFileSync(problems, 'utf8');
    const before = shoppers().length;
    const { final, told } = await runImport([path]);
    expect(new Set(shoppers()).size).toBe(GOOD);
    expect(shoppers().length).toBeGreaterThan(GOOD);
    expect(shoppers().length - before).toBeLessThan(GOOD);
    expect(final).toMatchObject({ events: { accepted: GOOD, malformed: badLines.length }, items: { accepted: 700 } });
    expect(told).toEqual(badLines);
    // The first wrote more than it had kept.
    expect(written.split('\n').length).toBeGreaterThan(2);
    expect(readFileSync(problems, 'utf8')).toBe(badLines.map((line) => `${path}:${line} ItemId is empty\n`).join(''));
  });

  test('that the collector refuses as a whole goes on when that is mended, and tells refused rows once', async () => {
    const path = clicks();
    collector.answer = (one, response) => {
      const { length } = collector.posted;
      if (length > 9) return json(response, 401, { error: { code: 'unauthorized', message: 'a valid key is needed' } });
      const verdicts = one.rows.map(({ eventId }, index) =>
        length === 4 && index === 0
          ? { status: 'refused', index, reasons: [{ field: 'userId', message: 'was erased' }] }
          : { status: 'accepted', index, eventId },
      );
      json(response, 202, { accepted: one.rows.length, refused: 0, verdicts });
    };
    const failed = await runImport([path]);
    expect(failed.code).toBe(EXIT.failed);
    expect(failed.err).toContain(`${checkpoint} keeps how far it came: the same command goes on there`);
    collector.answer = acceptAll;
    const { final, err } = await runImport([path]);
    expect(final).toMatchObject({ events: { accepted: GOOD - 1, refused: 1, malformed: badLines.length } });
    expect(err.match(/userId: was erased/g)).toHaveLength(1);
  });

  test.each([
    ['a file that has grown', (path: string) => writeFileSync(path, `${readFileSync(path, 'utf8')}x\ty\t1396860000\n`)],
    ['a file of the same size', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('s0', 's1'))],
    ['a file that was written since', (path: string) => utimesSync(path, new Date(), new Date('2026-11-20'))],
  ])('is not gone on with in %s', async (_, change) => {
    const path = clicks();
    utimesSync(path, new Date('2026-11-01'), new Date('2026-11-01'));
    await interrupted(path);
    change(path);
    const again = runImport([path]);
    await expect(again).rejects.toThrow(
      /import\.json is of another import: clicks\.tsv was changed since; name another/,
    );
    expect(shoppers().length).toBeLessThan(GOOD);
  });

  test('is gone on with where the file was moved to, and not for another file, tenant, currency or collector', async () => {
    const path = clicks();
    await interrupted(path);
    await expect(runImport([path, clicks('more.tsv')])).rejects.toThrow(/another import: it was of clicks\.tsv;/);
    await expect(runImport([path], { tenant: 'b' })).rejects.toThrow(/another import: it had no --tenant;/);
    await expect(runImport([path], { timeZone: 'UTC' })).rejects.toThrow(/it had no --time-zone;/);
    await expect(runImport([path], { eventType: 'purchase' })).rejects.toThrow(/it had no --event-type;/);
    await expect(runImport([path], { currency: 'EUR' })).rejects.toThrow(/another import: it had --currency USD;/);
    const moved = join(folder, 'moved');
    mkdirSync(moved);
    renameSync(path, join(moved, 'clicks.tsv'));
    const [first, url] = [collector, collector.url];
    collector = new ScriptedCollector();
    await collector.start();
    const elsewhere = runImport([join(moved, 'clicks.tsv')]);
    await expect(elsewhere).rejects.toThrow(`another import: it went to ${url} (COLLECTOR_URL);`);
    collector.stop();
    collector = first;
    expect((await runImport([join(moved, 'clicks.tsv')])).final).toMatchObject({ events: { accepted: GOOD } });
    expect(shoppers().length).toBe(GOOD);
  });

  test('is refused before anything is sent where it is no checkpoint, or cannot be written', async () => {
    const path = clicks();
    writeFileSync(checkpoint, 'SessionId\tItemId\tTime\n');
    await expect(runImport([path])).rejects.toThrow(/import\.json is no checkpoint of an import/);
    checkpoint = join(folder, 'nowhere', 'import.json');
    await expect(runImport([path])).rejects.toThrow(/--checkpoint: ENOENT/);
    // It would stand in the way of the next try.
    expect(existsSync(problems)).toBe(false);
    expect(collector.posted).toEqual([]);
  });

  test('fails where its file of problems has no room, tells how far it came, and goes on there when there is room', async () => {
    const path = clicks();
    collector.answer = (one, response) =>
      void sleep((collector.posted.length * 7) % 20).then(() => acceptAll(one, response));
    let lines = 0;
    // Half a line fits in when the disk becomes full.
    const full = jest.spyOn(fs, 'writeSync').mockImplementation(((
      file: number,
      bytes: Buffer,
      at: number,
      _: number,
      to: number,
    ) => {
      if (++lines <= 4) return fs.writevSync(file, [bytes.subarray(at)], to);
      if (lines === 5) return fs.writevSync(file, [bytes.subarray(at, at + 9)], to);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    }) as typeof fs.writeSync);
    const { code, final, err } = await runImport([path]).finally(() => full.mockRestore());
    expect(code).toBe(EXIT.failed);
    expect(final).toMatchObject({
      phase: 'failed',
      items: { accepted: 700 },
      events: { malformed: 4 },
      message: '--problems: ENOSPC: no space left on device, write',
    });
    expect(err).toContain('the same command goes on there');
    expect(readFileSync(problems, 'utf8').match(/is empty\n/g)).toHaveLength(4);
    expect(readFileSync(problems, 'utf8')).toMatch(/is empty\n$/);

    const after = await runImport([path]);
    expect(after).toMatchObject({ code: EXIT.done, told: badLines });
    expect(after.final).toMatchObject({ events: { accepted: GOOD, malformed: badLines.length } });
    expect(new Set(shoppers()).size).toBe(GOOD);
    expect(readFileSync(problems, 'utf8')).toBe(badLines.map((line) => `${path}:${line} ItemId is empty\n`).join(''));
  });

  test('goes on when its progress cannot be kept any more, and says so once', async () => {
    const path = clicks();
    const kept = join(folder, 'kept');
    mkdirSync(kept);
    checkpoint = join(kept, 'import.json');
    collector.answer = (one, response) => {
      rmSync(kept, { recursive: true, force: true });
      void sleep(400).then(() => acceptAll(one, response));
    };
    const { code, err, final } = await runImport([path]);
    expect([code, final]).toMatchObject([EXIT.done, { events: { accepted: GOOD } }]);
    expect(err.match(/--checkpoint: ENOENT/g)).toHaveLength(1);
  });
});

test('an import without a checkpoint says what one is for when it is interrupted', async () => {
  const { err } = await interrupted(clicks(), { checkpoint: undefined });
  expect(err).toContain('begins anew, and stores nothing twice; with --checkpoint FILE it would go on where it stood');
});

/** Imports until some events are posted. */
async function interrupted(path: string, options: { checkpoint?: undefined } = {}) {
  const controller = new AbortController();
  collector.answer = (one, response) => {
    if (one.path === '/v1/events') controller.abort();
    acceptAll(one, response);
  };
  const ended = await runImport([path], { signal: controller.signal, ...options });
  collector.answer = acceptAll;
  return ended;
}
