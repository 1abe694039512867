import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestDatabase, type TestDatabase } from '@attune/database/test-database-harness';
import { createHistoryWriter } from '@attune/history-store';
import { createModelReader } from '@attune/model-artifact';
import { build } from 'esbuild';
import { ringWalks } from './shop-history';

const folder = mkdtempSync(join(tmpdir(), 'attune-trainer-'));
const bundle = join(folder, 'main.js');
let testDatabase: TestDatabase;

beforeAll(async () => {
  await build({ entryPoints: [join(__dirname, 'main.ts')], bundle: true, platform: 'node', outfile: bundle });
  testDatabase = await openTestDatabase();
  await createHistoryWriter(testDatabase.database).append(ringWalks(60, 40, 20));
});

afterAll(async () => {
  await testDatabase.stop();
  rmSync(folder, { recursive: true });
});

/** Sends SIGTERM to the trainer once it fits, while no model can be published; how it ended, and what it said. */
async function stopInTheMiddle(env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return testDatabase.database.transaction(async (transaction) => {
    await transaction.query('lock table model_version in share mode');
    const trainer = spawn(process.execPath, [bundle, '--model', 'encoder'], {
      env: { DATABASE_URL: testDatabase.url, STOP_SECONDS: '3', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    trainer.stdout.on('data', (text: Buffer) => {
      output += String(text);
    });
    while (!output.includes('fitting encoder')) await once(trainer.stdout, 'data');
    const exit = once(trainer, 'close');
    trainer.kill('SIGTERM');
    const [code] = (await exit) as [number | null];
    return { code, output };
  });
}

test('a job that is stopped in the middle does not end like one that is done, and says what it has not done', async () => {
  const { code, output } = await stopInTheMiddle({});
  expect(code).toBe(143);
  expect(output).toMatch(/"level":40.*stopped in the middle of a run: no model was published/);
  expect(output).not.toMatch(/"level":[56]0/);
  expect(await createModelReader(testDatabase.database).currentId('default')).toBeUndefined();
});

test('one on an interval, which is a service, ends in order, and says the same', async () => {
  const { code, output } = await stopInTheMiddle({ INTERVAL_SECONDS: '600' });
  expect(code).toBe(0);
  expect(output).toMatch(/stopped in the middle of a run: no model was published/);
});
