import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMark } from './process-identity';
import { runToEnd, Supervisor } from './supervisor';
import { waitUntil } from './wait-until';

let folder: string;
let supervisor: Supervisor;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attune-supervisor-'));
  supervisor = await Supervisor.open(folder, false);
});
afterEach(async () => {
  await supervisor.stop();
  rmSync(folder, { recursive: true });
});

const sh = (name: string, script: string) => ({ name, command: 'sh', args: ['-c', script] });
const log = (name: string) => readFileSync(join(folder, 'logs', `${name}.log`), 'utf8');
const logged = (name: string, text: string) =>
  waitUntil(() => Promise.resolve(log(name).includes(text) || undefined), { what: text, timeoutMs: 5_000 });

test('everything is ended in reverse, each having ended before the one that it needs', async () => {
  const order: string[] = [];
  for (const name of ['database', 'service']) {
    const child = supervisor.start(sh(name, `trap 'exit 0' TERM; echo up; while :; do sleep 0.02; done`));
    void child.exited.then(() => order.push(name));
    await logged(name, 'up');
  }
  await supervisor.stop();
  expect(order).toEqual(['service', 'database']);
  expect(supervisor.processes()).toEqual([]);
});

test('one that does not listen is killed after its bound, with what it started itself', async () => {
  const child = supervisor.start({
    ...sh('deaf', `trap '' TERM; sleep 60 & echo "child $!"; while :; do sleep 0.02; done`),
    stopTimeoutMs: 100,
  });
  await logged('deaf', 'child');
  const grandchild = Number(/child (\d+)/.exec(log('deaf'))?.[1]);
  await child.stop();
  expect(child.status()).toEqual({ code: null, signal: 'SIGKILL' });
  await waitUntil(() => Promise.resolve(!startMark(grandchild) || undefined), {
    what: 'what it started to end',
    timeoutMs: 5_000,
  });
});

test('a program that fails is reported with its exit code and the last lines of its log', async () => {
  await expect(runToEnd(supervisor, sh('initdb', 'echo "no space left" >&2; exit 3'))).rejects.toThrow(
    /^initdb ended with exit code 3; the last lines of .*initdb\.log:\nno space left$/,
  );
});

test('a program that is not there is reported by its name', () => {
  expect(() => supervisor.start({ name: 'maven', command: 'no-such-program', args: [] })).toThrow(
    'maven: cannot run no-such-program',
  );
});

test('lines of the output are handed on as they come, the last one too', async () => {
  const lines: string[] = [];
  await runToEnd(supervisor, { ...sh('trainer', 'echo one; printf two'), onLine: (line) => lines.push(line) });
  expect(lines).toEqual(['one', 'two']);
  expect(log('trainer')).toBe('one\ntwo\n');
});

test('the log of the run before is kept beside the new one', async () => {
  await runToEnd(supervisor, sh('kafka', 'echo first'));
  await supervisor.stop();
  supervisor = await Supervisor.open(folder, false);
  await runToEnd(supervisor, sh('kafka', 'echo second'));
  expect(log('kafka')).toBe('second\n');
  expect(log('kafka.previous')).toBe('first\n');
});

test('nothing can be started while all is being stopped', async () => {
  await supervisor.stop();
  expect(() => supervisor.start(sh('late', 'sleep 60'))).toThrow('late is not started: the system is stopping');
});

test('a process that has ended is started again as it was', async () => {
  const child = supervisor.start(sh('broker', 'echo "up $$"; while :; do sleep 0.02; done'));
  await logged('broker', `up ${child.pid}`);
  await child.stop();
  const again = supervisor.restart('broker');
  await logged('broker', `up ${again.pid}`);
  expect(() => supervisor.restart('nobody')).toThrow('nobody was never started');
});
