import { setTimeout as sleep } from 'node:timers/promises';
import type { FrameReader, FrameRecord } from '@attune/copy-store';
import { type ModelFrame, PROMPT_VERSION, readModelFrame } from '@attune/copy-generation';

/** What is known of the frame of a key; `unread`: the database has not told in time. */
export type FrameState =
  | { readonly status: 'none' | 'waiting' | 'rejected' | 'unread' }
  | { readonly status: 'approved'; readonly frame: ModelFrame; readonly revision: number };

export interface FrameMemoryOptions {
  /** How many keys are kept; of more, the one not asked for the longest goes. */
  maxFrames: number;
  /** How long a frame is taken from memory without a look at the database. */
  freshMs: number;
  /** From then on an answer waits for that look; between the two it is taken from memory, and looked at behind it. */
  staleMs: number;
  /** For how long no read is tried after one has failed. */
  awayMs: number;
  /** Reads at once. */
  maxReads: number;
}

interface Entry {
  state: FrameState;
  readAt: number;
}

const NONE: FrameState = { status: 'none' };
const UNREAD: FrameState = { status: 'unread' };

/**
 * Frames as they were read a moment ago. A decision is seen within `staleMs`, and at once where it was told by `drop`.
 * Nobody waits for the database longer than they want to, and what was read stands in while it is away.
 */
export class FrameMemory {
  /** In the order of last use. */
  private readonly entries = new Map<string, Entry>();
  private readonly reads = new Map<string, Promise<FrameState>>();
  /** How often something was dropped: what was read before is not kept after. */
  private drops = 0;
  private awayUntil = -Infinity;

  constructor(
    private readonly frames: Pick<FrameReader, 'frame'>,
    private readonly options: FrameMemoryOptions,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** @param patienceMs how long a look at the database may take */
  async get(tenant: string, key: string, patienceMs: number): Promise<FrameState> {
    const at = keyOf(tenant, key);
    const known = this.entries.get(at);
    const age = known ? this.now() - known.readAt : Infinity;
    if (known && age < this.options.staleMs) {
      this.keep(at, known);
      if (age >= this.options.freshMs) void this.read(at, tenant, key);
      return known.state;
    }
    const giveUp = new AbortController();
    const late = sleep(Math.max(0, patienceMs), known?.state ?? UNREAD, { signal: giveUp.signal }).catch(() => UNREAD);
    const state = await Promise.race([this.read(at, tenant, key), late]);
    giveUp.abort();
    return state;
  }

  /** Forgets a frame that was written or decided. */
  drop(tenant: string, key: string): void {
    this.drops++;
    this.entries.delete(keyOf(tenant, key));
    this.reads.delete(keyOf(tenant, key));
  }

  /** Never rejects. */
  private read(at: string, tenant: string, key: string): Promise<FrameState> {
    const underWay = this.reads.get(at);
    if (underWay) return underWay;
    const standIn = () => this.entries.get(at)?.state ?? UNREAD;
    if (this.now() < this.awayUntil || this.reads.size >= this.options.maxReads) return Promise.resolve(standIn());
    const readAt = this.now();
    const { drops } = this;
    const reading = this.frames
      .frame(tenant, key)
      .then(
        (record) => {
          const state = stateOf(record);
          // As of the read's beginning: a change during it may not be in the answer.
          if (drops === this.drops) this.keep(at, { state, readAt });
          return state;
        },
        () => {
          this.awayUntil = this.now() + this.options.awayMs;
          return standIn();
        },
      )
      .finally(() => {
        if (this.reads.get(at) === reading) this.reads.delete(at);
      });
    this.reads.set(at, reading);
    return reading;
  }

  private keep(at: string, entry: Entry): void {
    this.entries.delete(at);
    this.entries.set(at, entry);
    if (this.entries.size > this.options.maxFrames) this.entries.delete(this.entries.keys().next().value!);
  }
}

/** One of another shape, which a former release wrote, is as good as none; so is one rejected on another question. */
export function stateOf(record: FrameRecord | undefined): FrameState {
  if (!record) return NONE;
  if (record.status === 'waiting') return { status: 'waiting' };
  if (record.status === 'rejected') {
    return record.promptVersion === String(PROMPT_VERSION) ? { status: 'rejected' } : NONE;
  }
  const frame = readModelFrame(record.frame);
  return frame ? { status: 'approved', frame, revision: record.revision } : NONE;
}

function keyOf(tenant: string, key: string): string {
  return `${tenant} ${key}`;
}
