import { frameKeyHash, type FrameReader, type FrameRecord, type FrameSummary } from '@attune/copy-store';
import { type ModelFrame, PROMPT_VERSION, readModelFrame } from '@attune/copy-generation';
import { FollowedRecords, type FollowedRecordsOptions, type Summary } from '../followed-records';

/** What is known of the frame of a key; `unread`: the database has not told in time. */
export type FrameState =
  | { readonly status: 'none' | 'waiting' | 'rejected' | 'unread' }
  | { readonly status: 'approved'; readonly frame: ModelFrame; readonly revision: number };

const NONE: FrameState = { status: 'none' };
const UNREAD: FrameState = { status: 'unread' };

/** The frames of all tenants as they stood a moment ago. */
export class FrameMemory {
  private readonly records: FollowedRecords<FrameSummary & Summary, FrameState>;

  constructor(frames: Pick<FrameReader, 'frameByHash' | 'frameSummaries'>, options: FollowedRecordsOptions) {
    const source = {
      summaries: async (tenant: string, seen?: string) => {
        const read = await frames.frameSummaries(tenant, seen);
        if (!read) return undefined;
        const summaries = read.frames.map((frame) => ({
          ...frame,
          id: frame.keyHash,
          version: String(frame.revision),
        }));
        return { stamp: read.stamp, summaries };
      },
      read: async (tenant: string, { keyHash }: FrameSummary) =>
        approvedState(await frames.frameByHash(tenant, keyHash)),
    };
    this.records = new FollowedRecords(source, options);
  }

  /** Hears of what has changed. @throws what the store throws */
  refresh(tenant: string): Promise<void> {
    return this.records.refresh(tenant);
  }

  /** Forgets a tenant who is followed no more. */
  letGo(tenant: string): void {
    this.records.letGo(tenant);
  }

  /** Whether there may be a frame for anything of the tenant. */
  mayHave(tenant: string): boolean {
    return this.records.known(tenant)?.size !== 0;
  }

  /** What stands for a key. @param patienceMs how long it may take to read an approved frame */
  async get(tenant: string, key: string, patienceMs: number): Promise<FrameState> {
    const known = this.records.known(tenant);
    if (!known) return UNREAD;
    if (known.size === 0) return NONE;
    const summary = known.get(frameKeyHash(key));
    if (summary?.status !== 'approved') return stateOf(summary);
    return (await this.records.get(tenant, summary, patienceMs)) ?? UNREAD;
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
