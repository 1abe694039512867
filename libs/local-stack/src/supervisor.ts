import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { LocalStackError } from './errors';
import { Guardian } from './guardian';
import { logTail } from './log-tail';
import { RunRecord, signalGroup } from './run-record';

export interface ChildOptions {
  name: string;
  command: string;
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Run as this user; only root can. */
  user?: { uid: number; gid: number };
  /** What asks it to end; SIGTERM by default. */
  stopSignal?: NodeJS.Signals;
  /** How long it may take before SIGKILL. */
  stopTimeoutMs?: number;
  /** Each line of its standard output, as it comes; the log has them too. */
  onLine?: (line: string) => void;
}

/** How a process ended: with a code, or by a signal. */
export interface ExitStatus {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface Child {
  readonly name: string;
  readonly pid: number;
  readonly logFile: string;
  /** Settles when the process has ended and its output was read. */
  readonly exited: Promise<ExitStatus>;
  /** How it ended; undefined while it runs. */
  status(): ExitStatus | undefined;
  /** Asks it to end, and insists after its bound. */
  stop(): Promise<void>;
}

const STOP_TIMEOUT_MS = 17_000;

/**
 * Starts processes, each in a group of its own with a log file, and ends them all in reverse. None outlives this
 * process: a guardian ends them after a kill -9, and the record lets the next run end what even the guardian could not.
 */
export class Supervisor {
  private readonly children: Child[] = [];
  private readonly lastStarted = new Map<string, ChildOptions>();
  private readonly logsOfThisRun = new Set<string>();
  private stopping?: Promise<void>;

  private constructor(
    private readonly logDir: string,
    private readonly record: RunRecord,
    private readonly guardian: Guardian,
  ) {}

  /**
   * Takes the data folder for this run.
   * @param temporary the folder is removed at the end, whatever end that is
   * @throws AlreadyRunningError when another run holds it
   */
  static async open(dataDir: string, temporary: boolean): Promise<Supervisor> {
    const record = await RunRecord.claim(dataDir);
    const logDir = join(dataDir, 'logs');
    mkdirSync(logDir, { recursive: true });
    return new Supervisor(logDir, record, new Guardian(temporary ? [dataDir] : []));
  }

  /** The processes that run now, in the order of their start. */
  processes(): { name: string; pid: number }[] {
    return this.children.map(({ name, pid }) => ({ name, pid }));
  }

  start(options: ChildOptions): Child {
    if (this.stopping) throw new LocalStackError(`${options.name} is not started: the system is stopping`);
    this.lastStarted.set(options.name, options);
    const logFile = this.logFile(options.name);
    const log = openSync(logFile, 'a');
    const program = spawn(options.command, options.args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      uid: options.user?.uid,
      gid: options.user?.gid,
      detached: true,
      stdio: ['ignore', options.onLine ? 'pipe' : log, log],
    });
    if (program.pid === undefined) {
      closeSync(log);
      program.once('error', () => undefined);
      throw new LocalStackError(`${options.name}: cannot run ${options.command}`);
    }
    const pid = program.pid;
    const stopSignal = options.stopSignal ?? 'SIGTERM';
    this.guardian.watch(pid, stopSignal);
    this.record.add(options.name, pid);
    if (program.stdout && options.onLine) {
      const { onLine } = options;
      createInterface({ input: program.stdout })
        .on('line', (line) => {
          writeSync(log, `${line}\n`);
          onLine(line);
        })
        .once('close', () => closeSync(log));
    } else {
      closeSync(log);
    }

    // What the process started itself ends with it.
    program.once('exit', () => signalGroup(pid, 'SIGKILL'));
    let status: ExitStatus | undefined;
    const exited = new Promise<ExitStatus>((resolve) => {
      program.once('close', (code, signal) => {
        status = { code, signal };
        this.guardian.forget(pid);
        this.record.remove(pid);
        this.children.splice(this.children.indexOf(child), 1);
        resolve(status);
      });
    });
    const child: Child = {
      name: options.name,
      pid,
      logFile,
      exited,
      status: () => status,
      stop: () => stopGroup(pid, stopSignal, options.stopTimeoutMs ?? STOP_TIMEOUT_MS, exited),
    };
    this.children.push(child);
    return child;
  }

  /** Starts a process that has ended again, as it was started last under this name. */
  restart(name: string): Child {
    const options = this.lastStarted.get(name);
    if (!options) throw new LocalStackError(`${name} was never started`);
    return this.start(options);
  }

  /** Whether everything is being ended, so that a process that ends is no surprise. */
  isStopping(): boolean {
    return this.stopping !== undefined;
  }

  /** Ends everything, the last started first. However often it is called, it happens once. */
  stop(): Promise<void> {
    this.stopping ??= this.stopInReverse();
    return this.stopping;
  }

  /** The log of this run; that of the run before is kept beside it. */
  private logFile(name: string): string {
    const file = join(this.logDir, `${name}.log`);
    if (!this.logsOfThisRun.has(name) && existsSync(file)) renameSync(file, join(this.logDir, `${name}.previous.log`));
    this.logsOfThisRun.add(name);
    return file;
  }

  private async stopInReverse(): Promise<void> {
    for (const child of [...this.children].reverse()) await child.stop();
    this.record.release();
    await this.guardian.dismiss();
  }
}

async function stopGroup(
  pid: number,
  signal: NodeJS.Signals,
  timeoutMs: number,
  exited: Promise<ExitStatus>,
): Promise<void> {
  signalGroup(pid, signal);
  const insist = setTimeout(() => signalGroup(pid, 'SIGKILL'), timeoutMs);
  await exited;
  clearTimeout(insist);
}

/** Runs a program to its end. @throws LocalStackError with the last lines of its log when its exit code is not 0 */
export async function runToEnd(supervisor: Supervisor, options: ChildOptions): Promise<void> {
  const child = supervisor.start(options);
  const status = await child.exited;
  if (status.code !== 0) throw failureOf(child, status);
}

/** The error of a process that ended although it should run: how, and the last lines of its log. */
export function endedTooEarly(child: Child): LocalStackError | undefined {
  const status = child.status();
  return status && failureOf(child, status);
}

/** What is told of a process that ended badly. */
export function failureOf(child: Pick<Child, 'name' | 'logFile'>, status: ExitStatus): LocalStackError {
  const how = status.signal ? `by ${status.signal}` : `with exit code ${status.code}`;
  const tail = logTail(child.logFile);
  return new LocalStackError(
    `${child.name} ended ${how}${tail ? `; the last lines of ${child.logFile}:\n${tail}` : ''}`,
  );
}
