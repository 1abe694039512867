import type { CopyPlace } from '@attune/contracts';
import type { CopyAction, CopyRecord, CopyStatus, NewCopy } from './copy-record';

/** The rows of one tenant within one transaction: what PostgreSQL and memory must offer for texts to be changed. */
export interface CopyRows {
  /** Waits until no other transaction changes the items' texts. */
  lock(itemIds: readonly string[]): Promise<void>;
  find(copyId: string): Promise<CopyRecord | undefined>;
  /** What is published or waits of the items. */
  open(itemIds: readonly string[]): Promise<CopyRecord[]>;
  /**
   * Adds the text; one that is there already is written anew, with its checks, versions and reasons from now on.
   * @param by who let it out
   */
  write(copy: NewCopy, status: CopyStatus, by?: 'person'): Promise<CopyRecord>;
  /**
   * Gives a row another status, and the next revision.
   * @param approval where a person let it out: what it was checked against
   */
  move(copyId: string, status: CopyStatus, approval?: Approved): Promise<CopyRecord>;
  /** Withdraws open texts; of those that are due, `due` tells. */
  withdraw(copyIds: readonly string[], isDue: boolean): Promise<void>;
  /** What of the item is due to be written anew. */
  due(itemId: string): Promise<CopyRecord[]>;
  /** Says of texts that nothing is due any more. */
  settle(copyIds: readonly string[]): Promise<void>;
  audit(copies: readonly NewCopy[], action: CopyAction, actor: string, reason: string): Promise<void>;
  /** Has the topic told of a text of each place; null takes it back. */
  tell(places: readonly CopyPlace[], message: object | null): Promise<void>;
  /** Drops all but the newest `KEPT_CLOSED` texts of the place that neither wait nor are published. */
  dropOldest(place: CopyPlace): Promise<void>;
}

/** The part of an approval that is kept with the text. */
export type Approved = Pick<NewCopy, 'policyVersion' | 'checks'>;

/** Runs work on a tenant's rows: all of it happens, or nothing. */
export type InTransaction = <T>(tenant: string, work: (rows: CopyRows) => Promise<T>) => Promise<T>;

export function isSamePlace(a: CopyPlace, b: CopyPlace): boolean {
  return a.itemId === b.itemId && a.channel === b.channel && a.locale === b.locale && a.segment === b.segment;
}
