import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalStackError } from './errors';
import { startMark } from './process-identity';
import { RunRecord } from './run-record';
import { waitUntil } from './wait-until';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-record-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A process in a group of its own, as the supervisor starts them. */
const sleeper = () => {
  const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
  const pid = Number(child.pid);
  return { pid, startMark: String(startMark(pid)), end: () => child.kill('SIGKILL') };
};
const gone = (pid: number) =>
  waitUntil(() => Promise.resolve(!startMark(pid) || undefined), { what: 'end', timeoutMs: 5_000 });
const record = () => join(folder, 'running.json');
const deadOwner = { name: 'owner', pid: process.pid, startMark: 'another life of this pid' };

test('a second run on the same data is refused, and told whom to stop', async () => {
  const first = await RunRecord.claim(folder);
  await expect(RunRecord.claim(folder)).rejects.toThrow(`process ${process.pid}`);
  first.release();
  (await RunRecord.claim(folder)).release();
  expect(existsSync(record())).toBe(false);
});

test('what a run that was killed left behind is ended by the next', async () => {
  const left = sleeper();
  const children = [{ name: 'kafka', pid: left.pid, startMark: left.startMark }];
  writeFileSync(record(), JSON.stringify({ owner: deadOwner, children }));
  await RunRecord.claim(folder);
  await gone(left.pid);
});

test('a process that only has the pid of an earlier one is not touched', async () => {
  const stranger = sleeper();
  const children = [{ name: 'kafka', pid: stranger.pid, startMark: 'earlier' }];
  writeFileSync(record(), JSON.stringify({ owner: deadOwner, children }));
  await RunRecord.claim(folder);
  expect(startMark(stranger.pid)).toBe(stranger.startMark);
  stranger.end();
});

test('a record cut off by a power failure does not stop the next run', async () => {
  writeFileSync(record(), '{"owner":');
  await RunRecord.claim(folder);
  expect(JSON.parse(readFileSync(record(), 'utf8'))).toMatchObject({ owner: { pid: process.pid }, children: [] });
});

test.each([
  ['null', 'must be an object'],
  ['{}', 'field owner must be an object'],
  ['{"owner":{"name":"owner","pid":"7","startMark":"1"},"children":[]}', 'field owner.pid must be'],
  ['{"owner":{"name":"owner","pid":0,"startMark":"1"},"children":[]}', 'field owner.pid must be'],
  ['{"owner":{"name":"owner","pid":7},"children":[]}', 'field owner.startMark must be'],
  ['{"owner":{"name":"owner","pid":7,"startMark":"1"}}', 'field children must be a list'],
  ['{"owner":{"name":"owner","pid":7,"startMark":"1"},"children":[{"pid":-1}]}', 'field children.0.pid must be'],
])('an edited record, %s, is named with its field, and stays', async (text, problem) => {
  writeFileSync(record(), text);
  const claiming = RunRecord.claim(folder);
  await expect(claiming).rejects.toThrow(LocalStackError);
  await expect(claiming).rejects.toThrow(`${record()}: ${problem}`);
  expect(readFileSync(record(), 'utf8')).toBe(text);
});

test('of two that start at once after a run that was killed, one gets the folder', async () => {
  const left = sleeper();
  const children = [{ name: 'kafka', pid: left.pid, startMark: left.startMark }];
  writeFileSync(record(), JSON.stringify({ owner: deadOwner, children }));
  const claims = await Promise.allSettled([RunRecord.claim(folder), RunRecord.claim(folder)]);
  expect(claims.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a record that another run is just writing stays', async () => {
  writeFileSync(record(), '');
  const claiming = RunRecord.claim(folder);
  writeFileSync(record(), JSON.stringify({ owner: { ...deadOwner, startMark: startMark(process.pid) }, children: [] }));
  await expect(claiming).rejects.toThrow(`process ${process.pid}`);
});

test('the record names the processes that run, and no others', async () => {
  const run = await RunRecord.claim(folder);
  const [one, two] = [sleeper(), sleeper()];
  run.add('one', one.pid);
  run.add('two', two.pid);
  run.remove(one.pid);
  expect(JSON.parse(readFileSync(record(), 'utf8'))).toMatchObject({ children: [{ name: 'two', pid: two.pid }] });
  one.end();
  two.end();
});
