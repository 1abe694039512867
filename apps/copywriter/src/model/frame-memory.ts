import { setTimeout as sleep } from 'node:timers/promises';
import { frameKeyHash, type FrameReader, type FrameRecord, type FrameSummary } from '@attune/copy-store';
import { type ModelFrame, PROMPT_VERSION, readModelFrame } from '@attune/copy-generation';

/** What is known of the frame of a key; `unread`: the database has not told in time. */
export type FrameState =
  | { readonly status: 'none' | 'waiting' | 'rejected' | 'unread' }
  | { readonly status: 'approved'; readonly frame: ModelFrame; readonly revision: number };

export interface FrameMemoryOptions {
  /** How many frames are kept; of more, the one not asked for the longest goes. */
  maxFrames: number;
  /** Reads of a frame at once. */
  maxReads: number;
}

/** The frames of a tenant at a moment, without their texts. */
interface Known {
  /** Of the look at the database that told so; a later one has a higher number. */
  look: number;
  stamp: string;
  byHash: ReadonlyMap<string, FrameSummary>;
}

const NONE: FrameState = { status: 'none' };
const UNREAD: FrameState = { status: 'unread' };

/**
 * The frames of all tenants: which there are is heard by `refresh`, and an approved one is read when it is first asked for.
 * So the database is asked for what has changed, and not for what calls ask for; while it is away, what was read stands.
 */
export class FrameMemory {
  private readonly tenants = new Map<string, Known>();
  /** By tenant, hash and revision, in the order of last use. */
  private readonly approved = new Map<string, FrameState>();
  private readonly reads = new Map<string, Promise<FrameState>>();
  private looks = 0;

  constructor(
    private readonly frames: Pick<FrameReader, 'frameByHash' | 'frameSummaries'>,
    private readonly options: FrameMemoryOptions,
  ) {}

  /** Hears of what has changed. @throws what the store throws */
  async refresh(tenant: string): Promise<void> {
    const look = ++this.looks;
    const read = await this.frames.frameSummaries(tenant, this.tenants.get(tenant)?.stamp);
    // Of two looks at once the later one stands.
    if (!read || look < (this.tenants.get(tenant)?.look ?? 0)) return;
    const byHash = new Map(read.frames.map((frame) => [frame.keyHash, frame]));
    this.tenants.set(tenant, { look, stamp: read.stamp, byHash });
  }

  /** Whether there may be a frame for anything of the tenant. */
  mayHave(tenant: string): boolean {
    return this.tenants.get(tenant)?.byHash.size !== 0;
  }

  /** What stands for a key. @param patienceMs how long it may take to read an approved frame */
  async get(tenant: string, key: string, patienceMs: number): Promise<FrameState> {
    const known = this.tenants.get(tenant);
    if (!known) return UNREAD;
    if (known.byHash.size === 0) return NONE;
    const summary = known.byHash.get(frameKeyHash(key));
    if (summary?.status !== 'approved') return stateOf(summary);
    const at = `${tenant} ${summary.keyHash} ${summary.revision}`;
    const frame = this.approved.get(at);
    if (frame) {
      this.keep(at, frame);
      return frame;
    }
    const giveUp = new AbortController();
    const late = sleep(Math.max(0, patienceMs), UNREAD, { signal: giveUp.signal }).catch(() => UNREAD);
    const state = await Promise.race([this.read(at, tenant, summary.keyHash), late]);
    giveUp.abort();
    return state;
  }

  /** Never rejects. */
  private read(at: string, tenant: string, keyHash: string): Promise<FrameState> {
    const underWay = this.reads.get(at);
    if (underWay) return underWay;
    if (this.reads.size >= this.options.maxReads) return Promise.resolve(UNREAD);
    const reading = this.frames
      .frameByHash(tenant, keyHash)
      .then(
        (record) => {
          const state = approvedState(record);
          this.keep(at, state);
          return state;
        },
        () => UNREAD,
      )
      .finally(() => this.reads.delete(at));
    this.reads.set(at, reading);
    return reading;
  }

  private keep(at: string, state: FrameState): void {
    this.approved.delete(at);
    this.approved.set(at, state);
    if (this.approved.size > this.options.maxFrames) this.approved.delete(this.approved.keys().next().value!);
  }
}

/** Whether a model need not be asked for a frame: there is one, or one was rejected that it would write again. */
export function isSettled(record: FrameRecord | undefined): boolean {
  if (record?.status === 'approved') return readModelFrame(record.frame) !== undefined;
  return stateOf(record).status !== 'none';
}

/** One that was rejected on another question is as good as none. */
function stateOf(frame: Pick<FrameSummary, 'status' | 'promptVersion'> | undefined): FrameState {
  if (frame?.status === 'waiting') return { status: 'waiting' };
  return frame?.status === 'rejected' && frame.promptVersion === String(PROMPT_VERSION) ? { status: 'rejected' } : NONE;
}

/** So is one of another shape, which a former release wrote. */
function approvedState(record: FrameRecord | undefined): FrameState {
  if (record?.status !== 'approved') return stateOf(record);
  const frame = readModelFrame(record.frame);
  return frame ? { status: 'approved', frame, revision: record.revision } : NONE;
}
