import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { bundledService } from './probe-harness';

/** A service whose stop ends when something comes on its standard input. */
const SERVICE = `
  import { run } from './run';
  run('probe', async ({ lifecycle }) => {
    const stop = () => new Promise((resolve) => {
      console.log('draining');
      process.stdin.once('data', resolve);
    });
    await lifecycle.start('calls under way', () => ({ value: undefined, stop }));
  }, { stopTimeoutMs: Number(process.argv[2]) });`;

const bundle = bundledService(SERVICE);

/** Starts the service; `says` waits until its output has the text. */
function start(stopTimeoutMs = 15_000): {
  process: ChildProcess;
  says: (text: string) => Promise<void>;
  output: () => string;
} {
  const child = spawn(process.execPath, [bundle, String(stopTimeoutMs)], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += String(text)));
  const says = async (text: string) => {
    while (!output.includes(text)) await once(child.stdout, 'data');
  };
  return { process: child, says, output: () => output };
}

it('says that it is not ready while it stops, so that it is sent no more calls', async () => {
  const { process: service, says, output } = start();
  await says('"ready"');
  const { opsPort } = JSON.parse(
    output()
      .split('\n')
      .find((line) => line.includes('"ready"'))!,
  ) as { opsPort: number };
  const readiness = () => fetch(`http://127.0.0.1:${opsPort}/readyz`);
  expect((await readiness()).status).toBe(200);
  service.kill('SIGTERM');
  await says('draining');
  const answer = await readiness();
  expect([answer.status, await answer.json()]).toEqual([503, { ready: false, waitingFor: ['stop: SIGTERM'] }]);
  const exit = once(service, 'exit');
  service.stdin?.write('done\n');
  expect(await exit).toEqual([0, null]);
});

it.each(['SIGTERM', 'SIGINT'] as const)('finishes what is under way though %s comes twice', async (signal) => {
  const { process: service, says } = start();
  await says('"ready"');
  service.kill(signal);
  await says('draining');
  service.kill(signal);
  const exit = once(service, 'exit');
  service.stdin?.write('done\n');
  expect(await exit).toEqual([0, null]);
});

it('says which part did not stop in time, and ends with 1', async () => {
  const { process: service, says, output } = start(300);
  await says('"ready"');
  service.kill('SIGTERM');
  expect(await once(service, 'exit')).toEqual([1, null]);
  expect(output()).toMatch(/"part":"calls under way".*"msg":"did not stop in time/);
});
