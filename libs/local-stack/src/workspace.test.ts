import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { appArguments, serviceArguments, workspaceRoot } from './workspace';

/** An app that makes a logger, as every service does when it starts. */
const APP = `
  import { getHeapStatistics } from 'node:v8';
  import { pino } from 'pino';
  const before = process.memoryUsage().heapUsed;
  pino({ level: 'silent' });
  const loggerBytes = process.memoryUsage().heapUsed - before;
  const { heap_size_limit: heapLimit } = getHeapStatistics();
  console.log(JSON.stringify({ loggerBytes, heapLimit, stack: new Error('x').stack }));`;

describe('an app that is run from what was built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-app-'));
  const main = join(folder, 'dist', 'apps', 'probe', 'main.js');

  beforeAll(() => {
    symlinkSync(join(workspaceRoot(), 'infra'), join(folder, 'infra'));
    const stdin = { contents: APP, resolveDir: __dirname, sourcefile: 'probe.ts', loader: 'ts' as const };
    buildSync({ stdin, bundle: true, platform: 'node', sourcemap: true, outfile: main });
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('names the lines of its sources in errors', () => {
    expect(run(appArguments(folder, 'probe')).stack).toContain('probe.ts:');
  });

  it('does not keep the map of its whole bundle in memory because a logger was made', () => {
    const withFlag = run(['--enable-source-maps', main]);
    expect(run(appArguments(folder, 'probe')).loggerBytes).toBeLessThan(withFlag.loggerBytes / 4);
  });

  it('has a hundred megabytes less for what was just made when it is a service, and so stops for less of it', () => {
    // As Node.js 24 has it on a large machine.
    const large = run(['--max-semi-space-size=64', ...appArguments(folder, 'probe')]).heapLimit;
    expect(run(serviceArguments(folder, 'probe')).heapLimit).toBeLessThan(large - 100 * 2 ** 20);
  });
});

interface Probed {
  loggerBytes: number;
  heapLimit: number;
  stack: string;
}

function run(nodeArguments: string[]): Probed {
  const { stdout, stderr } = spawnSync(process.execPath, nodeArguments, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Probed;
}
