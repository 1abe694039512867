import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { topics as topicsOf } from '@attune/contracts';
import { importedEvents, planImport } from '@attune/event-import';
import { readRange } from '@attune/event-stream';
import { type BrokerProxy, kafkaBrokers, startBrokerProxy, uniqueTopicPrefix } from '@attune/test-services';
import { build } from 'esbuild';
import { EXIT } from './import-command';
import { quietConnection } from './quiet-connection';

jest.setTimeout(180_000);

const programs = mkdtempSync(join(tmpdir(), 'attune-import-programs-'));
const program = (app: string) => join(programs, `${app}.js`);
const CODE = { replay: join(__dirname, 'main.ts'), collector: join(__dirname, '../../collector/src/main.ts') };
beforeAll(() =>
  Promise.all(
    Object.entries(CODE).map(([app, main]) =>
      build({ entryPoints: [main], bundle: true, platform: 'node', outfile: program(app) }),
    ),
  ),
);
afterAll(() => rmSync(programs, { recursive: true }));

const ROWS = 60_000;
/** Rows whose time is none; the header is line 1. */
const isBad = (n: number) => n % 10_000 === 4_321;
const badLines = Array.from({ length: ROWS }, (_, n) => n).flatMap((n) => (isBad(n) ? [n + 2] : []));

let folder: string;
let file: string;
let prefix: string;
let broker: BrokerProxy;
let collector: ChildProcess;
let collectorUrl: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attune-import-'));
  file = join(folder, 'clicks.tsv.gz');
  const lines = Array.from({ length: ROWS }, (_, n) => `${n}\ti${n % 100}\t${isBad(n) ? 'noon' : 1_396_860_000 + n}\n`);
  writeFileSync(file, gzipSync(`SessionId\tItemId\tTime\n${lines.join('')}`));
  prefix = uniqueTopicPrefix();
  broker = await startBrokerProxy(kafkaBrokers()[0]);
  const env = { PORT: '0', KAFKA_BROKERS: broker.brokers.join(), TOPIC_PREFIX: prefix };
  collector = spawn(process.execPath, [program('collector')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: collector.stdout! })) {
    const { msg, port } = JSON.parse(line) as { msg: string; port?: number };
    if (msg !== 'taking events') continue;
    collectorUrl = `http://127.0.0.1:${port}`;
    break;
  }
  collector.stdout!.resume();
});
afterEach(async () => {
  collector.kill('SIGKILL');
  await once(collector, 'exit');
  await broker.close();
  rmSync(folder, { recursive: true });
});

interface Shown {
  phase: 'items' | 'events' | 'done' | 'interrupted' | 'failed';
  sent: number;
  accepted: number;
  malformed: number;
  events: { accepted: number; malformed: number };
}

/** Imports the file as a person would; `look` is told how it goes on, and may end it. */
async function importFile(look: (shown: Shown, process: ChildProcess) => unknown = () => undefined) {
  const keep = ['--checkpoint', join(folder, 'import.json'), '--problems', join(folder, 'problems.txt')];
  const args = [program('replay'), 'import', file, ...keep];
  const env = { COLLECTOR_URL: collectorUrl, PROGRESS: 'json' };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  let errors = '';
  child.stderr.on('data', (text) => (errors += String(text)));
  let final: Shown | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    final = JSON.parse(line) as Shown;
    await look(final, child);
  }
  const told = [...errors.matchAll(/clicks\.tsv\.gz:(\d+) Time: "noon"/g)].map(([, line]) => Number(line));
  return { code: (await exited)[0], final: final!, told, errors };
}

/** How often each event stands on the topic. */
async function copiesOf(): Promise<Map<string, number>> {
  const copies = new Map<string, number>();
  const range = { topic: topicsOf(prefix).events.name, from: new Date(0) };
  for await (const { bytes } of readRange(quietConnection({ KAFKA_BROKERS: kafkaBrokers() }), range)) {
    const { eventId } = JSON.parse(bytes.toString()) as { eventId: string };
    copies.set(eventId, (copies.get(eventId) ?? 0) + 1);
  }
  return copies;
}

async function goodIds(): Promise<string[]> {
  const ids: string[] = [];
  for await (const row of importedEvents(await planImport([file], { currency: 'USD' }))) {
    if (row.ok) ids.push(row.value.eventId!);
  }
  return ids;
}

/** Ends the import when so many further events were accepted. */
function endAfter(events: number, end: (process: ChildProcess) => unknown) {
  let first: number | undefined;
  let ended = false;
  return async ({ phase, accepted }: Shown, process: ChildProcess) => {
    if (phase !== 'events' || ended) return;
    first ??= accepted;
    if (accepted < first + events) return;
    ended = true;
    await end(process);
  };
}

describe('an import of a large file that is ended again and again', () => {
  test.each([
    ['by Ctrl-C', EXIT.interrupted, (process: ChildProcess) => process.kill('SIGINT'), undefined],
    ['by kill -9', null, (process: ChildProcess) => process.kill('SIGKILL'), undefined],
    [
      'while the broker is away',
      EXIT.interrupted,
      async (process: ChildProcess) => {
        await broker.cut();
        process.stderr!.once('data', () => process.kill('SIGINT'));
      },
      () => broker.restore(),
    ],
  ])(
    '%s has brought every good row when it is done, without beginning anew, and tells each bad one once',
    async (_, code, end, mend) => {
      for (const events of [3_000, 15_000]) {
        expect((await importFile(endAfter(events, end))).code).toBe(code);
        expect(existsSync(join(folder, 'import.json'))).toBe(true);
        await mend?.();
      }
      let wentOnAt: number | undefined;
      const { code: last, final, told, errors } = await importFile((shown) => (wentOnAt ??= shown.accepted));
      expect([last, final, errors]).toMatchObject([EXIT.done, { phase: 'done' }, expect.stringContaining('going on')]);
      expect(told).toEqual(badLines);
      const written = readFileSync(join(folder, 'problems.txt'), 'utf8').match(/(?<=gz:)\d+/g);
      expect(written?.map(Number)).toEqual(badLines);
      const ids = await goodIds();
      expect(final.events).toMatchObject({ accepted: ids.length, malformed: badLines.length });
      const copies = await copiesOf();
      expect(ids.filter((id) => !copies.has(id))).toEqual([]);
      expect(copies.size).toBe(ids.length);
      // What the two before had brought was not sent again, but for the last moments of each.
      expect(wentOnAt).toBeGreaterThan(0);
      expect([...copies.values()].reduce((sum, count) => sum + count)).toBeLessThan(ids.length * 1.9);
    },
  );
});

test('an import waits for a broker that is away, says so, and brings every row when it is back', async () => {
  const away = endAfter(5_000, async ({ stderr }) => {
    await broker.cut();
    stderr!.once('data', () => void broker.restore());
  });
  const { code, final, errors } = await importFile(away);
  expect([code, final]).toMatchObject([EXIT.done, { events: { accepted: ROWS - badLines.length } }]);
  expect(errors).toContain('; trying again');
  const copies = await copiesOf();
  expect((await goodIds()).filter((id) => !copies.has(id))).toEqual([]);
});
