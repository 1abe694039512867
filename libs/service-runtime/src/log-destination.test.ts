import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { bundledService } from './probe-harness';

/** A service that logs, and says on its standard error what it does. */
const SERVICE = `
  import { run } from './run';
  run('probe', () => ({}), async (_, { lifecycle, logger }) => {
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

/** A service that logs more than a pipe holds, and tells at its standard error that it goes on. */
const TALKATIVE = `
  import { run } from './run';
  run('probe', () => ({}), async (_, { logger }) => {
    let lines = 0;
    const talk = () => {
      for (let line = 0; line < 100; line++) logger.warn('x'.repeat(1_000));
      lines += 100;
      if (lines === 5_000) console.error('serves');
      if (lines < 5_000) setImmediate(talk);
    };
    setImmediate(talk);
  });`;

describe('a pipe that nobody reads', () => {
  const talkative = bundledService(TALKATIVE);

  it('holds up no call and no stop', async () => {
    const service = spawn(process.execPath, [talkative], { stdio: ['ignore', 'pipe', 'pipe'] });
    const exit = once(service, 'exit');
    await once(service.stderr, 'data');
    service.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
  }, 20_000);

  it('is told how many lines it missed as soon as somebody reads, and the metrics have them', async () => {
    const service = spawn(process.execPath, [talkative], { stdio: ['ignore', 'pipe', 'pipe'] });
    const exit = once(service, 'exit');
    await once(service.stderr, 'data');
    let dropped = 0;
    let shown = 0;
    let opsPort = 0;
    for await (const line of createInterface({ input: service.stdout })) {
      const parsed = JSON.parse(line) as { msg: string; dropped?: number; opsPort?: number };
      opsPort = parsed.opsPort ?? opsPort;
      if (parsed.msg.startsWith('xxx')) shown++;
      if (parsed.dropped === undefined) continue;
      dropped = parsed.dropped;
      break;
    }
    expect(dropped).toBeGreaterThan(0);
    expect(shown + dropped).toBe(5_000);
    const metrics = await (await fetch(`http://127.0.0.1:${opsPort}/metrics`)).text();
    expect(metrics).toContain(`attune_log_dropped_lines_total{service="probe"} ${dropped}`);
    service.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
  }, 20_000);
});
