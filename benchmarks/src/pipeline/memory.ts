import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { BenchmarkRow } from '../benchmark';

const run = promisify(execFile);

/** A process's resident memory in bytes. */
export async function residentBytes(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) * 1024;
}

/** The most that a process's resident memory ever was, in bytes; undefined where the system does not tell. */
export async function mostResidentBytes(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kib = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return kib === undefined ? undefined : Number(kib) * 1024;
}

/** Resident memory of each service, beside a process that only answers gRPC calls. */
export async function measureMemory(
  processes: readonly { name: string; pid: number }[],
  echoProcessBytes: number,
): Promise<BenchmarkRow[]> {
  return Promise.all(
    processes.map(async ({ name, pid }) => ({
      figure: `memory of ${name}`,
      value: (await residentBytes(pid)) / 2 ** 20,
      unit: 'MiB',
      comparedTo: 'the echo process',
      reference: echoProcessBytes / 2 ** 20,
    })),
  );
}
