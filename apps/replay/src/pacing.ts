/**
 * When to publish: the time between records is kept, divided by the speed. A record that stands before an earlier one
 * in time is due at once.
 */
export class Pacing {
  private firstRecordMs?: number;
  private startedMs = 0;

  constructor(
    private readonly speed: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Milliseconds until a record of that time is due; 0 or less when it is. The first record is due at once. */
  waitMs(recordTime: Date): number {
    if (this.firstRecordMs === undefined) {
      this.firstRecordMs = recordTime.getTime();
      this.startedMs = this.now();
    }
    if (this.speed === Infinity) return 0;
    const dueMs = this.startedMs + (recordTime.getTime() - this.firstRecordMs) / this.speed;
    return dueMs - this.now();
  }
}
