import { Worker } from 'node:worker_threads';

/** Arguments of one call at most. */
const MAX_ARGUMENTS = 24;
/** Words of a worker's control block: the call's number, the finished call's number, function, argument count, failed, started. */
const GO = 0;
const DONE = 1;
const FUNCTION = 2;
const COUNT = 3;
const FAILED = 4;
const STARTED = 5;
const CONTROL_WORDS = 8;
/** Looks at the flag this often before the thread sleeps; waking costs more than a short kernel does. */
const SPINS = 4_000;
/** How long a thread may take to start; a machine that is busy takes seconds. */
const START_TIMEOUT_MS = 60_000;

/**
 * What a worker does for ever: wait for a call, make it, say that it is made. A string, since a bundle of one file has no
 * second file to start a thread from.
 */
const WORKER = `
const { workerData } = require('node:worker_threads');
const { module, memory, control, names } = workerData;
const kernels = new WebAssembly.Instance(module, { env: { memory, abort() { throw new Error('abort'); } } }).exports;
const flags = new Int32Array(control, 0, ${CONTROL_WORDS});
const args = new Float64Array(control, ${CONTROL_WORDS * 4}, ${MAX_ARGUMENTS});
Atomics.store(flags, ${STARTED}, 1);
Atomics.notify(flags, ${STARTED});
for (let call = 0; ; ) {
  for (let spin = 0; spin < ${SPINS} && Atomics.load(flags, ${GO}) === call; spin++);
  Atomics.wait(flags, ${GO}, call);
  call = Atomics.load(flags, ${GO});
  try {
    kernels[names[flags[${FUNCTION}]]](...args.subarray(0, flags[${COUNT}]));
  } catch {
    flags[${FAILED}] = 1;
  }
  Atomics.store(flags, ${DONE}, call);
  Atomics.notify(flags, ${DONE});
}`;

type Kernel = (...args: number[]) => number | void;

interface PoolWorker {
  thread: Worker;
  flags: Int32Array;
  args: Float64Array;
  /** What ended the thread. */
  error?: unknown;
}

/** The same WebAssembly module on several threads over one memory; the calling thread is the first of them. */
export class ThreadPool {
  private readonly kernels: Record<string, Kernel>;
  private readonly names: string[];
  private readonly workers: PoolWorker[] = [];
  private readonly startTimeoutMs: number;
  private call = 0;
  private isClosed = false;

  /**
   * @param threads at least 1; 1 starts no worker
   * @throws RangeError for a number of threads that cannot be
   */
  constructor(
    module: WebAssembly.Module,
    memory: WebAssembly.Memory,
    readonly threads: number,
    { startTimeoutMs = START_TIMEOUT_MS } = {},
  ) {
    if (!Number.isInteger(threads) || threads < 1) {
      throw new RangeError(`threads is ${threads}, and must be a whole number from 1 on`);
    }
    this.startTimeoutMs = startTimeoutMs;
    const abort = () => {
      throw new Error('a kernel was called with sizes that do not fit');
    };
    this.kernels = new WebAssembly.Instance(module, { env: { memory, abort } }).exports as Record<string, Kernel>;
    this.names = Object.keys(this.kernels);
    for (let t = 1; t < threads; t++) {
      const control = new SharedArrayBuffer(CONTROL_WORDS * 4 + MAX_ARGUMENTS * 8);
      const thread = new Worker(WORKER, { eval: true, workerData: { module, memory, control, names: this.names } });
      thread.unref();
      const worker: PoolWorker = {
        thread,
        flags: new Int32Array(control, 0, CONTROL_WORDS),
        args: new Float64Array(control, CONTROL_WORDS * 4, MAX_ARGUMENTS),
      };
      thread.on('error', (error: unknown) => {
        worker.error = error;
      });
      this.workers.push(worker);
    }
  }

  /** Calls a kernel on the calling thread. */
  run(name: string, ...args: number[]): number {
    return Number(this.kernels[name](...args));
  }

  /**
   * Splits [0, count) into one range a thread, each but the last a multiple of `grain`, and calls the kernel for all of
   * them at once. Returns when all are done.
   * @param argsOf the call's arguments for a range and the thread's number
   */
  split(
    name: string,
    count: number,
    grain: number,
    argsOf: (from: number, to: number, thread: number) => number[],
  ): void {
    const share = Math.ceil(count / this.threads / grain) * grain;
    const bounds = Array.from({ length: this.threads + 1 }, (_, t) => Math.min(count, t * share));
    this.splitBy(name, bounds, argsOf);
  }

  /**
   * The same for ranges that the caller has chosen: thread t gets [bounds[t], bounds[t + 1]). However it ends, no thread
   * is at work afterwards.
   */
  splitBy(
    name: string,
    bounds: readonly number[],
    argsOf: (from: number, to: number, thread: number) => number[],
  ): void {
    if (this.isClosed) throw new Error(`the kernels are closed: ${name} has no threads to run on`);
    const call = ++this.call;
    const busy = this.workers.filter((worker, w) => {
      const [from, to] = [bounds[w + 1], bounds[w + 2]];
      if (from === to) return false;
      const args = argsOf(from, to, w + 1);
      worker.args.set(args);
      worker.flags[FUNCTION] = this.names.indexOf(name);
      worker.flags[COUNT] = args.length;
      worker.flags[FAILED] = 0;
      Atomics.store(worker.flags, GO, call);
      Atomics.notify(worker.flags, GO);
      return true;
    });
    try {
      this.kernels[name](...argsOf(bounds[0], bounds[1], 0));
    } finally {
      for (const worker of busy) this.join(worker, call);
    }
    if (busy.some(({ flags }) => flags[FAILED])) throw new Error(`kernel ${name} failed on a worker thread`);
  }

  private join(worker: PoolWorker, call: number): void {
    const { flags } = worker;
    this.waitForStart(worker);
    for (let spin = 0; spin < SPINS && Atomics.load(flags, DONE) !== call; spin++);
    for (let done = Atomics.load(flags, DONE); done !== call; done = Atomics.load(flags, DONE)) {
      Atomics.wait(flags, DONE, done);
    }
  }

  /** A thread that is refused, as where a container may have no more of them, says so only once this one waits no more. */
  private waitForStart(worker: PoolWorker): void {
    if (Atomics.load(worker.flags, STARTED) !== 0) return;
    if (worker.error === undefined && Atomics.wait(worker.flags, STARTED, 0, this.startTimeoutMs) !== 'timed-out')
      return;
    // What it was told to do must not be done later.
    this.isClosed = true;
    const which = `thread ${this.workers.indexOf(worker) + 2} of ${this.threads} of the kernels`;
    throw new Error(`${which} did not start within ${this.startTimeoutMs} ms`, { cause: worker.error });
  }

  /** Ends the worker threads; afterwards calls that would use them throw. */
  async close(): Promise<void> {
    this.isClosed = this.threads > 1;
    await Promise.all(this.workers.map((worker) => worker.thread.terminate()));
  }
}
