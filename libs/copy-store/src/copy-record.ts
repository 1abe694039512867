import type { CopyPlace, PublishedField } from '@attune/contracts';

/**
 * `published`: shoppers see it; one at a place. `waiting`: for a decision; one at a place. `replaced`: by a newer text of
 * its place, or by an edit of it. `rejected` and `retracted`: by a person. `withdrawn`: its product changed.
 */
export type CopyStatus = 'waiting' | 'published' | 'replaced' | 'rejected' | 'retracted' | 'withdrawn';

/** A text as it was written. */
export interface NewCopy extends CopyPlace {
  /** The same id is the same text. */
  copyId: string;
  /** Of the facts that last: price and stock are filled in when the text is read. */
  productVersion: string;
  policyVersion: string;
  /** "rules" or "model:NAME". */
  writer: string;
  fields: PublishedField[];
  /** What the checks found; the store does not look into it. */
  checks: object[];
  /** Why it waits, or would. */
  reasons: string[];
}

/** A text as it stands. */
export interface CopyRecord extends NewCopy {
  status: CopyStatus;
  /** Whether a person approved it, or wrote it. */
  reviewed: boolean;
  /** 1, 2, 3, …: grows with each change of the status. */
  revision: number;
  createdAt: Date;
  changedAt: Date;
  /** When shoppers saw it first since it was written; undefined when they have not. */
  publishedAt?: Date;
}

/** A text that waits, with what shoppers saw last at its place. */
export interface WaitingCopy extends CopyRecord {
  lastPublished: PublishedField[];
}

/** Where a page of waiting texts ended. */
export interface QueuePosition {
  createdAt: Date;
  copyId: string;
}

/** A text that is published or waits: it would have to go if its product changed. */
export interface OpenCopy extends CopyPlace {
  copyId: string;
  status: CopyStatus;
  productVersion: string;
}

/** The place of a text that is to be written anew. */
export interface DueCopy extends CopyPlace {
  copyId: string;
}

/** A published text that a person let out, without its words. */
export interface ReviewedText extends CopyPlace {
  copyId: string;
  revision: number;
  productVersion: string;
}

/** What was done to a text. */
export type CopyAction =
  'composed' | 'approved' | 'edited' | 'rejected' | 'published' | 'replaced' | 'retracted' | 'withdrawn';

/** One change of a text. */
export interface CopyAudit {
  /** Grows; where a page ended. */
  entry: number;
  at: Date;
  action: CopyAction;
  copyId: string;
  channel: string;
  locale: string;
  /** Who did it: a reviewer's name, or `copywriter`. */
  actor: string;
  reason: string;
}
