import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { appArguments, workspaceRoot } from './workspace';

/** An app that makes a logger, as every service does when it starts. */
const APP = `
  import { pino } from 'pino';
  const before = process.memoryUsage().heapUsed;
  pino({ level: 'silent' });
  console.log(JSON.stringify({ loggerBytes: process.memoryUsage().heapUsed - before, stack: new Error('x').stack }));`;

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
});

function run(nodeArguments: string[]): { loggerBytes: number; stack: string } {
  const { stdout, stderr } = spawnSync(process.execPath, nodeArguments, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as { loggerBytes: number; stack: string };
}
