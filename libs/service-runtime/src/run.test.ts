import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { bundledService } from './probe-harness';

/** A service whose stop ends when something comes on its standard input: in order, or after a fault when that is its text. */
const SERVICE = `
  import { z } from 'zod';
  import { port, readEnvironment } from './environment';
  import { run } from './run';
  run('probe', (env) => readEnvironment(z.object({ PORT: port.default(0) }), env), async (_, { lifecycle }) => {
    const stop = () => new Promise((resolve) => {
      console.log('draining');
      process.stdin.once('data', (text) => {
        if (String(text) === 'fault\\n') void Promise.reject(new Error('the disk is gone'));
        setImmediate(resolve);
      });
    });
    await lifecycle.start('database', () => ({ value: undefined, stop: async () => console.log('database closed') }));
    await lifecycle.start('calls under way', () => ({ value: undefined, stop }));
  });`;

/** A job that is done, or gives up, when that comes on its standard input. */
const JOB = `
  import { run } from './run';
  run('probe', () => ({}), async (_, { lifecycle, finish }) => {
    const ended = new Promise((resolve) => process.stdin.once('data', (text) => {
      if (String(text) === 'done\\n') finish();
      resolve();
    }));
    const stop = () => {
      console.log('draining');
      return ended;
    };
    await lifecycle.start('work', () => ({ value: undefined, stop }));
  }, { isJob: () => true });`;

const bundle = bundledService(SERVICE);
const job = bundledService(JOB);

/** Starts the service; `says` waits until its output has the text. */
function start(
  stopSeconds?: string,
  program = bundle,
): {
  process: ChildProcess;
  says: (text: string) => Promise<void>;
  output: () => string;
} {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, STOP_SECONDS: stopSeconds },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
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

it('tells what its heap may grow to, so that an alarm comes before it is full', async () => {
  const { process: service, says, output } = start();
  await says('"ready"');
  const [, opsPort] = /"opsPort":(\d+)/.exec(output())!;
  const metrics = await (await fetch(`http://127.0.0.1:${opsPort}/metrics`)).text();
  const valueOf = (name: string) => Number(new RegExp(`^${name}\\{.*\\} (.*)$`, 'm').exec(metrics)?.[1]);
  expect(valueOf('attune_heap_limit_bytes')).toBeGreaterThan(valueOf('nodejs_heap_size_used_bytes'));
  service.kill('SIGKILL');
  await once(service, 'exit');
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

it.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)(
  'a job that %s stops before it is done says so with %d, so that nobody takes it for done',
  async (signal, code) => {
    const { process: service, says, output } = start(undefined, job);
    await says('"ready"');
    service.kill(signal);
    await says('draining');
    const exit = once(service, 'exit');
    service.stdin?.write('given up\n');
    expect(await exit).toEqual([code, null]);
    expect(output()).toMatch(/"level":40.*was stopped before it was done/);
  },
);

it('a job that gets done while it is told to stop ends with 0', async () => {
  const { process: service, says, output } = start(undefined, job);
  await says('"ready"');
  service.kill('SIGTERM');
  await says('draining');
  const exit = once(service, 'exit');
  service.stdin?.write('done\n');
  expect(await exit).toEqual([0, null]);
  expect(output()).not.toContain('before it was done');
});

it('a job that is told to stop once it is done ends with 0', async () => {
  const { process: service, says } = start(undefined, job);
  await says('"ready"');
  const exit = once(service, 'exit');
  service.stdin?.write('done\n');
  await says('"stopping"');
  service.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
});

it('leaves a part that does not stop within STOP_SECONDS, stops the others, and says which one it was with 1', async () => {
  const { process: service, says, output } = start('1');
  await says('"ready"');
  const stoppedAt = performance.now();
  service.kill('SIGTERM');
  expect(await once(service, 'exit')).toEqual([1, null]);
  expect(performance.now() - stoppedAt).toBeLessThan(2_000);
  expect(output()).toMatch(/"part":"calls under way".*did not stop in time/);
  expect(output()).toContain('database closed');
});

it('ends with 1, and logs it, when a fault comes in the middle of an orderly stop', async () => {
  const { process: service, says, output } = start();
  await says('"ready"');
  service.kill('SIGTERM');
  await says('draining');
  const exit = once(service, 'exit');
  service.stdin?.write('fault\n');
  expect(await exit).toEqual([1, null]);
  expect(output()).toMatch(/"level":60.*the disk is gone/);
});

it('names all variables that are wrong at once, those of every service and its own, and starts nothing', async () => {
  const env = { ...process.env, LOG_LEVEL: 'loud', STOP_SECONDS: '0', PORT: '80800' };
  const service = spawn(process.execPath, [bundle], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  service.stderr.on('data', (text: Buffer) => (said += String(text)));
  expect(await once(service, 'close')).toEqual([1, null]);
  expect(said.split('\n').map((line) => line.split(':')[0].trim())).toEqual(
    expect.arrayContaining(['LOG_LEVEL', 'STOP_SECONDS', 'PORT']),
  );
});
