/**
 * When to publish: the time between records is kept, divided by the speed, and no more than so many a second go out. A
 * record that stands before an earlier one in time is due at once.
 */
export class Pacing {
  private firstRecordMs?: number;
  private startedMs = 0;
  private records = 0;

  /**
   * @param rate records a second at most; Infinity: no limit
   * @param now in milliseconds; not the time of day, which may be put right meanwhile
   */
  constructor(
    private readonly speed: number,
    private readonly rate = Infinity,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Milliseconds until a record of that time is due; 0 or less when it is. The first record is due at once. */
  waitMs(recordTime: Date): number {
    if (this.firstRecordMs === undefined) {
      this.firstRecordMs = recordTime.getTime();
      this.startedMs = this.now();
    }
    const byTime = this.speed === Infinity ? 0 : (recordTime.getTime() - this.firstRecordMs) / this.speed;
    const byRate = (this.records++ / this.rate) * 1000;
    if (this.speed === Infinity && this.rate === Infinity) return 0;
    return this.startedMs + Math.max(byTime, byRate) - this.now();
  }
}
