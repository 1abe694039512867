import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process started, as the system tells it. Pids are used again; a pid with its start mark names one process.
 * Undefined when there is no such process, or only its remains (a zombie).
 */
export function startMark(pid: number): string | undefined {
  return process.platform === 'linux' ? startMarkFromProc(pid) : startMarkFromPs(pid);
}

/** @see proc_pid_stat(5): the name in parentheses may hold anything, so fields count from the last parenthesis on. */
function startMarkFromProc(pid: number): string | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  return state === 'Z' || state === 'X' ? undefined : fields[19];
}

function startMarkFromPs(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
