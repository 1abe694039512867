import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { bundledService } from './probe-harness';

/** A service that logs, and says on its standard error what it does. */
const SERVICE = `
  import { run } from './run';
  run('probe', async ({ lifecycle, logger }) => {
    await lifecycle.start('calls', () => ({ value: undefined, stop: async () => void console.error('stopped') }));
    for (let line = 0; line < 10; line++) logger.warn('x'.repeat(1_000));
    setTimeout(() => console.error('serves'), 0);
  });`;

const bundle = bundledService(SERVICE);

/** What is full always: each write to it fails as on a disk without space. */
const FULL = '/dev/full';

it('serves on, and stops in order, while nothing more can be logged', async () => {
  const full = openSync(FULL, 'w');
  const service = spawn(process.execPath, [bundle], { stdio: ['ignore', full, 'pipe'] });
  closeSync(full);
  const exit = once(service, 'exit');
  let said = '';
  service.stderr?.on('data', (text: Buffer) => {
    said += String(text);
    if (said.includes('serves\n')) service.kill('SIGTERM');
  });
  const giveUp = setTimeout(() => service.kill('SIGKILL'), 8_000);
  expect(await exit).toEqual([0, null]);
  clearTimeout(giveUp);
  expect(said).toBe('serves\nstopped\n');
}, 20_000);
