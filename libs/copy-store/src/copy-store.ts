import type { CopyPlace } from '@attune/contracts';
import type {
  CopyAudit,
  CopyRecord,
  DueCopy,
  NewCopy,
  OpenCopy,
  QueuePosition,
  ReviewedText,
  WaitingCopy,
} from './copy-record';

export interface CopyReader {
  copy(tenant: string, copyId: string): Promise<CopyRecord | undefined>;
  /** What shoppers see at a place. */
  published(tenant: string, place: CopyPlace): Promise<CopyRecord | undefined>;
  /**
   * What waits, the oldest first.
   * @param limit 1 to 100
   * @param after where the page before ended
   */
  waiting(tenant: string, limit: number, after?: QueuePosition): Promise<WaitingCopy[]>;
  /** What is published or waits of the items, in no order; at most 10,000 ids. */
  openOf(tenant: string, itemIds: readonly string[]): Promise<OpenCopy[]>;
  /**
   * What happened to an item's texts, the newest first.
   * @param limit 1 to 100
   * @param before the entry that the page before ended with
   */
  history(tenant: string, itemId: string, limit: number, before?: number): Promise<CopyAudit[]>;
  /**
   * What is published or waits and was written under another version of the policy, in the order of its ids.
   * @param limit 1 to 100
   */
  openUnderOtherPolicy(tenant: string, policyVersion: string, limit: number, which?: WhichOpen): Promise<CopyRecord[]>;
  /**
   * The published texts that a person let out, `MAX_REVIEWED` at most; undefined when nothing has changed since.
   * @param seen the stamp of what is known already
   */
  reviewedTexts(tenant: string, seen?: string): Promise<ReviewedTexts | undefined>;
  /**
   * What `withdrawMany` took back and nobody wrote anew yet, what was taken back first comes first.
   * @param limit 1 to 100
   */
  dueForRewrite(tenant: string, limit: number): Promise<DueCopy[]>;
  /** Tenants that have texts that are published, wait or are due to be written anew. */
  tenants(): Promise<string[]>;
  /** How many texts and frames wait, of all tenants; counting ends at 10,000. */
  countWaiting(): Promise<number>;
}

/** Which texts are asked for; all unless told. */
export interface WhichOpen {
  /** The id that the page before ended with. */
  after?: string;
  itemId?: string;
}

/** All texts of a tenant that a person let out, at a moment. */
export interface ReviewedTexts {
  /** Another one after every change. */
  stamp: string;
  texts: ReviewedText[];
}

/** A text for its place. */
export interface Proposal {
  copy: NewCopy;
  /** What the topic is told when it may be published at once; without it the text waits. */
  message?: object;
}

/** What was looked at when a text was let out as it is. */
export interface Approval extends Pick<NewCopy, 'policyVersion' | 'checks'> {
  /** What the topic is told. */
  message: object;
}

/** Which texts of an item; all of its channels and locales unless told. */
export interface CopyScope {
  itemId: string;
  channel?: string;
  locale?: string;
}

export interface CopyWriter {
  /**
   * Publishes a text in place of the one before, or has it wait in place of one that waits. A text that is there already
   * stays as it is: what is published does not begin to wait. One that a person rejected waits, whatever is asked.
   */
  put(tenant: string, proposal: Proposal, actor: string): Promise<CopyRecord>;
  /** Takes published texts back. Returns how many. */
  retract(tenant: string, scope: CopyScope, actor: string, reason: string): Promise<number>;
  /**
   * Takes back what is published or waits of an item and must not stay, and puts new texts at the places where something
   * was taken back and nothing published stays, all at once. What others have done already is not done again.
   * @param mustGo asked of each text as it stands in this moment
   */
  withdraw(
    tenant: string,
    itemId: string,
    mustGo: (copy: OpenCopy) => boolean,
    proposals: readonly Proposal[],
    reason: string,
  ): Promise<Withdrawal>;
  /**
   * Takes back what is published or waits of items and was written from other facts than they have now: all of them in a
   * few statements, however many they are. What was taken back of items that are still sold is due to be written anew.
   * @param facts by item, at most 1,000: the product version of now; undefined for one that is sold no more
   * @returns how many texts
   */
  withdrawMany(tenant: string, facts: ReadonlyMap<string, string | undefined>, reason: WithdrawReason): Promise<number>;
  /**
   * Puts new texts at those places of an item where one is due and none is published by now; whatever they are, nothing is
   * due any more then. What others have done already is not done again.
   */
  rewrite(tenant: string, itemId: string, proposals: readonly Proposal[]): Promise<Omit<Withdrawal, 'withdrawn'>>;
}

/** Why texts of many items were taken back. */
export type WithdrawReason = Record<'changed' | 'removed', string>;

/** What a change of an item did to its texts. */
export interface Withdrawal {
  withdrawn: number;
  published: number;
  queued: number;
}

/** Decisions on what waits, each on the revision that was looked at. */
export interface CopyDesk {
  /**
   * Publishes the text.
   * @throws UnknownCopy
   * @throws RevisionConflict when it does not wait at this revision any more
   */
  approve(tenant: string, copyId: string, revision: number, approval: Approval, reviewer: string): Promise<CopyRecord>;
  /** Publishes another text in its stead, which has the same place and an id of its own. @throws as `approve` */
  edit(
    tenant: string,
    copyId: string,
    revision: number,
    edited: Proposal & { message: object },
    reviewer: string,
  ): Promise<CopyRecord>;
  /** @throws as `approve` */
  reject(tenant: string, copyId: string, revision: number, reason: string, reviewer: string): Promise<CopyRecord>;
}

/** There is no text with this id, or it is kept no more. */
export class UnknownCopy extends Error {
  override readonly name = 'UnknownCopy';

  constructor(readonly copyId: string) {
    super(`there is no copy ${copyId}`);
  }
}

/** Somebody decided, or the product changed, since the revision that the caller has seen. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';

  constructor(
    readonly subject: string,
    readonly revision: number,
  ) {
    super(`${subject} does not wait at revision ${revision} any more`);
  }
}

/** Of each place so many texts are kept that neither wait nor are published. */
export const KEPT_CLOSED = 20;
export const MAX_PAGE = 100;
/** The most texts that a person let out that are listed. */
export const MAX_REVIEWED = 100_000;
export const MAX_ITEMS = 10_000;
/** The most items whose texts are taken back at once: each is locked. */
export const MAX_LOCKED = 1_000;
/** The most messages, or entries of the audit, that are dealt with at once. */
export const MAX_BATCH = 10_000;
/** Counting of what waits ends here. */
export const MAX_COUNTED = 10_000;
