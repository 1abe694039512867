/** A text with slots that a language model wrote for all products of a kind. */
export interface NewFrame {
  /** What it is for: type, attribute keys, channel, locale, voice, segment; at most 10,000 characters. */
  key: string;
  /** The frame itself; the store does not look into it. */
  frame: object;
  /** "model:NAME". */
  writer: string;
  /** Of the request that it was written on: another version asks for another frame. */
  promptVersion: string;
  /** What the checks found. */
  reasons: string[];
}

export type FrameStatus = 'waiting' | 'approved' | 'rejected';

export interface FrameRecord extends NewFrame {
  /** SHA-256 of the key, in hexadecimal. */
  keyHash: string;
  status: FrameStatus;
  /** 1, 2, 3, …: grows with each change. */
  revision: number;
  createdAt: Date;
  changedAt: Date;
}

/** A frame without its text. */
export type FrameSummary = Pick<FrameRecord, 'keyHash' | 'status' | 'revision' | 'promptVersion'>;

/** All frames of a tenant at a moment. */
export interface FrameSummaries {
  /** Another one after every change. */
  stamp: string;
  frames: FrameSummary[];
}

/** The most frames that are listed. */
export const MAX_SUMMARIES = 100_000;

/** Where a page of waiting frames ended. */
export interface FramePosition {
  createdAt: Date;
  keyHash: string;
}

export interface FrameReader {
  /** The frame of a key, whatever its status: what waits or was rejected is not asked of the model again. */
  frame(tenant: string, key: string): Promise<FrameRecord | undefined>;
  /** The same by the hash of its key. */
  frameByHash(tenant: string, keyHash: string): Promise<FrameRecord | undefined>;
  /**
   * All frames of a tenant, the `MAX_SUMMARIES` that changed last at most; undefined when nothing has changed since.
   * @param seen the stamp of what is known already
   */
  frameSummaries(tenant: string, seen?: string): Promise<FrameSummaries | undefined>;
  /**
   * What waits, the oldest first.
   * @param limit 1 to 100
   */
  waitingFrames(tenant: string, limit: number, after?: FramePosition): Promise<FrameRecord[]>;
}

export interface FrameWriter {
  /**
   * Claims that a model writes the frame of a key now.
   * @param claimant a UUID of this attempt
   * @param forMs how long the claim holds unless it is given back
   * @returns false while another attempt holds it
   */
  claimFrame(tenant: string, key: string, claimant: string, forMs: number): Promise<boolean>;
  /** Gives a claim back; nothing happens to one that another attempt has taken over since. */
  unclaimFrame(tenant: string, key: string, claimant: string): Promise<void>;
  /**
   * Stores a frame in place of its key's, with the next revision: `approved` where nothing asks for a review.
   * @throws RangeError for a key that is too long
   */
  putFrame(tenant: string, frame: NewFrame, status: 'waiting' | 'approved'): Promise<FrameRecord>;
}

/** What was decided of a frame. */
export type FrameDecision = { approve: true } | { edit: object } | { reject: string };

export interface FrameDesk {
  /**
   * Approves a frame, as it is or edited, or rejects it.
   * @throws UnknownFrame
   * @throws RevisionConflict when it does not wait at this revision any more
   */
  decideFrame(
    tenant: string,
    keyHash: string,
    revision: number,
    decision: FrameDecision,
    reviewer: string,
  ): Promise<FrameRecord>;
}

/** There is no frame with this hash. */
export class UnknownFrame extends Error {
  override readonly name = 'UnknownFrame';

  constructor(readonly keyHash: string) {
    super(`there is no frame ${keyHash}`);
  }
}

export const MAX_FRAME_KEY = 10_000;

/** What the desk and the audit call the decision. */
export function actionOf(decision: FrameDecision): 'approved' | 'edited' | 'rejected' {
  if ('reject' in decision) return 'rejected';
  return 'edit' in decision ? 'edited' : 'approved';
}
