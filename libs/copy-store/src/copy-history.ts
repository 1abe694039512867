/**
 * What is over, which grows with every change. Both calls drop the oldest first and keep nobody waiting; of several
 * processes at once, one does the work, and the others are told that nothing was dropped.
 */
export interface CopyHistory {
  /**
   * Drops entries of the audit that are that old by the clock that they bear the time of, the database's: a copywriter
   * whose own is ahead must not drop what is to be kept.
   * @param limit the most that are dropped, 1 to 10,000
   * @returns how many were: fewer than `limit` when no more are that old
   */
  forgetAudit(olderThanMs: number, limit: number): Promise<number>;
  /** The same of texts that have neither waited nor been published for so long. */
  forgetClosed(olderThanMs: number, limit: number): Promise<number>;
}
