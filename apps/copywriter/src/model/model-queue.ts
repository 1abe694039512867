import { LRUCache } from 'lru-cache';

/** Something that a model is to write while nobody waits. */
export interface ModelTask {
  readonly tenant: string;
  /** Of the tenant's tasks: the same key is the same work. */
  readonly key: string;
  readonly kind: 'frame' | 'text';
  /** Never throws for what the model or its endpoint does wrong. @throws the signal's reason when it aborts */
  write(signal: AbortSignal): Promise<TaskOutcome>;
}

/**
 * `written`, or `known`: somebody else was quicker. `refused`: the model's answer cannot be used, so it is not asked again
 * soon. `unavailable`: it could not be asked, or what it wrote could not be kept.
 */
export type TaskOutcome =
  { readonly outcome: 'written' | 'known' } | { readonly outcome: 'refused' | 'unavailable'; readonly reason: string };

export interface ModelQueueOptions {
  maxWaiting: number;
  /** So that one shop's catalog does not push out the others. */
  maxWaitingOfTenant: number;
  /** For how long a refused task is not taken again, in ms. */
  refusedMs: number;
  /** The same of one for which the model could not be asked. */
  unavailableMs: number;
  /** How many of these are remembered. */
  maxRemembered: number;
}

/** What waits for a model, each once, in the order in which it was asked for. */
export class ModelQueue {
  private readonly waiting = new Map<string, ModelTask>();
  private readonly underWay = new Set<string>();
  private readonly waitingByTenant = new Map<string, number>();
  /** Until when a task is not taken again. */
  private readonly putOff: LRUCache<string, number>;
  private wake = Promise.withResolvers<void>();

  constructor(
    private readonly options: ModelQueueOptions,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.putOff = new LRUCache({ max: options.maxRemembered });
  }

  get size(): number {
    return this.waiting.size;
  }

  /** Whether the task would be taken, were there room. */
  wants({ tenant, key }: Pick<ModelTask, 'tenant' | 'key'>): boolean {
    const at = keyOf({ tenant, key });
    return !this.waiting.has(at) && !this.underWay.has(at) && !(this.now() < (this.putOff.peek(at) ?? -Infinity));
  }

  /** Takes a task, unless it is known already or there is no room. */
  offer(task: ModelTask): 'queued' | 'known' | 'dropped' {
    if (!this.wants(task)) return 'known';
    const ofTenant = this.waitingByTenant.get(task.tenant) ?? 0;
    if (this.waiting.size >= this.options.maxWaiting || ofTenant >= this.options.maxWaitingOfTenant) return 'dropped';
    this.waiting.set(keyOf(task), task);
    this.waitingByTenant.set(task.tenant, ofTenant + 1);
    this.wake.resolve();
    this.wake = Promise.withResolvers<void>();
    return 'queued';
  }

  /** The next task, as soon as there is one. @throws the signal's reason when it aborts */
  async next(signal: AbortSignal): Promise<ModelTask> {
    const aborted = Promise.withResolvers<never>();
    aborted.promise.catch(() => undefined);
    const abort = () => aborted.reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    try {
      for (;;) {
        signal.throwIfAborted();
        const [first] = this.waiting;
        if (first) return this.take(...first);
        await Promise.race([this.wake.promise, aborted.promise]);
      }
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  /** Says what became of a task that was taken. */
  done(task: ModelTask, outcome: TaskOutcome['outcome']): void {
    const { refusedMs, unavailableMs } = this.options;
    const at = keyOf(task);
    this.underWay.delete(at);
    this.putOff.delete(at);
    if (outcome === 'written' || outcome === 'known') return;
    this.putOff.set(at, this.now() + (outcome === 'refused' ? refusedMs : unavailableMs));
  }

  private take(at: string, task: ModelTask): ModelTask {
    this.waiting.delete(at);
    this.underWay.add(at);
    const left = (this.waitingByTenant.get(task.tenant) ?? 1) - 1;
    if (left > 0) this.waitingByTenant.set(task.tenant, left);
    else this.waitingByTenant.delete(task.tenant);
    return task;
  }
}

function keyOf({ tenant, key }: Pick<ModelTask, 'tenant' | 'key'>): string {
  return `${tenant} ${key}`;
}
