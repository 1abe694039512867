import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EditedFileError, objectOf } from './edited-file';
import { AlreadyRunningError } from './errors';
import { startMark } from './process-identity';
import { waitUntil } from './wait-until';

/** A process, named so that a later one with the same pid is not taken for it. */
export interface ProcessMark {
  name: string;
  pid: number;
  startMark: string;
}

interface Contents {
  owner: ProcessMark;
  children: ProcessMark[];
}

/** Whether the marked process still lives. */
export function isAlive(mark: ProcessMark): boolean {
  return startMark(mark.pid) === mark.startMark;
}

/**
 * Who runs on a data folder, and which processes it started: `running.json`. One run holds the folder at a time; what
 * a run that died has left behind is ended by the next.
 */
export class RunRecord {
  private constructor(
    private readonly file: string,
    private readonly contents: Contents,
  ) {}

  /** @throws AlreadyRunningError when a living run holds the folder, EditedFileError when the record names no run */
  static async claim(dataDir: string): Promise<RunRecord> {
    mkdirSync(dataDir, { recursive: true });
    const file = join(dataDir, 'running.json');
    const contents: Contents = { owner: markOf('owner', process.pid), children: [] };
    for (;;) {
      try {
        writeFileSync(file, JSON.stringify(contents), { flag: 'wx' });
        return new RunRecord(file, contents);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const text = read(file);
      const earlier = parse(text, file);
      if (earlier && isAlive(earlier.owner)) throw new AlreadyRunningError(dataDir, earlier.owner.pid);
      // Half a record is of a run that is just writing it, or of one that was cut off.
      await (earlier ? endAll(earlier.children) : sleep(UNFINISHED_MS));
      // Who started at the same moment may have the folder by now: its record stays.
      if (read(file) === text) rmSync(file, { force: true });
    }
  }

  add(name: string, pid: number): void {
    const mark = startMark(pid);
    if (mark === undefined) return;
    this.contents.children.push({ name, pid, startMark: mark });
    this.save();
  }

  remove(pid: number): void {
    this.contents.children = this.contents.children.filter((child) => child.pid !== pid);
    this.save();
  }

  release(): void {
    rmSync(this.file, { force: true });
  }

  /** By way of a second file, so that a reader, or a crash, never meets half a record. */
  private save(): void {
    writeFileSync(`${this.file}.new`, JSON.stringify(this.contents));
    renameSync(`${this.file}.new`, this.file);
  }
}

function markOf(name: string, pid: number): ProcessMark {
  return { name, pid, startMark: startMark(pid) ?? '' };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Undefined for what is no whole record. */
function parse(text: string | undefined, file: string): Contents | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  const { owner, children } = objectOf(value, file);
  const mark = markIn(owner, file, 'owner');
  if (!Array.isArray(children)) throw new EditedFileError(file, 'field children must be a list');
  return { owner: mark, children: children.map((child, index) => markIn(child, file, `children.${index}`)) };
}

/** Signals go to the group of a pid: 0 and -1 would mean this process's own group, and every process there is. */
function markIn(value: unknown, file: string, what: string): ProcessMark {
  const { name, pid, startMark: mark } = objectOf(value, file, what);
  const problem = (field: string, right: string) =>
    new EditedFileError(file, `field ${what}.${field} must be ${right}`);
  if (!Number.isSafeInteger(pid) || Number(pid) < 1) throw problem('pid', 'a whole number above 0');
  if (typeof mark !== 'string') throw problem('startMark', 'a text');
  return { name: typeof name === 'string' ? name : '', pid: Number(pid), startMark: mark };
}

const STALE_STOP_MS = 5_000;
/** Longer than it takes to write a record. */
const UNFINISHED_MS = 200;

/** Ends processes of an earlier run, each a group of its own; the last started first. */
async function endAll(marks: ProcessMark[]): Promise<void> {
  const living = () => marks.filter(isAlive).reverse();
  for (const mark of living()) signalGroup(mark.pid, 'SIGTERM');
  await waitUntil(() => Promise.resolve(living().length === 0 || undefined), {
    what: 'processes of an earlier run to end',
    timeoutMs: STALE_STOP_MS,
  }).catch(() => {
    for (const mark of living()) signalGroup(mark.pid, 'SIGKILL');
  });
}

/** Signals a process group; one that is gone already is no error. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
