import { Worker } from 'node:worker_threads';

/** Arguments of one call at most. */
const MAX_ARGUMENTS = 24;
/** Words of a worker's control block: the call's number, the finished call's number, function, argument count, failed. */
const GO = 0;
const DONE = 1;
const FUNCTION = 2;
const COUNT = 3;
const FAILED = 4;
const CONTROL_WORDS = 8;
/** Looks at the flag this often before the thread sleeps; waking costs more than a short kernel does. */
const SPINS = 4_000;

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

/** The same WebAssembly module on several threads over one memory; the calling thread is the first of them. */
export class ThreadPool {
  private readonly kernels: Record<string, Kernel>;
  private readonly names: string[];
  private readonly workers: { thread: Worker; flags: Int32Array; args: Float64Array }[] = [];
  private call = 0;

  /** @param threads at least 1; 1 starts no worker */
  constructor(
    module: WebAssembly.Module,
    memory: WebAssembly.Memory,
    readonly threads: number,
  ) {
    const abort = () => {
      throw new Error('a kernel was called with sizes that do not fit');
    };
    this.kernels = new WebAssembly.Instance(module, { env: { memory, abort } }).exports as Record<string, Kernel>;
    this.names = Object.keys(this.kernels);
    for (let t = 1; t < threads; t++) {
      const control = new SharedArrayBuffer(CONTROL_WORDS * 4 + MAX_ARGUMENTS * 8);
      const thread = new Worker(WORKER, { eval: true, workerData: { module, memory, control, names: this.names } });
      thread.unref();
      this.workers.push({
        thread,
        flags: new Int32Array(control, 0, CONTROL_WORDS),
        args: new Float64Array(control, CONTROL_WORDS * 4, MAX_ARGUMENTS),
      });
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

  /** The same for ranges that the caller has chosen: thread t gets [bounds[t], bounds[t + 1]). */
  splitBy(
    name: string,
    bounds: readonly number[],
    argsOf: (from: number, to: number, thread: number) => number[],
  ): void {
    const call = ++this.call;
    const busy = this.workers.filter((worker, w) => {
      const [from, to] = [bounds[w + 1], bounds[w + 2]];
      if (from === to) return false;
      const args = argsOf(from, to, w + 1);
      worker.args.set(args);
      worker.flags[FUNCTION] = this.names.indexOf(name);
      worker.flags[COUNT] = args.length;
      Atomics.store(worker.flags, GO, call);
      Atomics.notify(worker.flags, GO);
      return true;
    });
    this.kernels[name](...argsOf(bounds[0], bounds[1], 0));
    for (const worker of busy) this.join(worker.flags, call, name);
  }

  private join(flags: Int32Array, call: number, name: string): void {
    for (let spin = 0; spin < SPINS && Atomics.load(flags, DONE) !== call; spin++);
    for (let done = Atomics.load(flags, DONE); done !== call; done = Atomics.load(flags, DONE)) {
      Atomics.wait(flags, DONE, done);
    }
    if (flags[FAILED]) throw new Error(`kernel ${name} failed on a worker thread`);
  }

  /** Ends the worker threads; the pool is not used afterwards. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.thread.terminate()));
  }
}
