/** The audit of texts, frames and policies, which grows with every change. */
export interface AuditTrail {
  /**
   * Drops entries from before a moment, the oldest first. Of several processes at once, one does the work.
   * @param limit the most that are dropped, 1 to 10,000
   * @returns how many were: fewer than `limit` when no more are that old
   */
  forget(before: Date, limit: number): Promise<number>;
}
