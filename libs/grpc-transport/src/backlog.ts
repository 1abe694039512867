/** So few in hand are no backlog, however long each of them takes. */
const NO_BACKLOG = 32;
/** The weight of the newest interval in their mean: that of some fifty answers. */
const NEWEST_WEIGHT = 0.02;
/** The most that one interval counts for: a stop, as for a collection of garbage, is no pace. */
const LONGEST_INTERVAL_MS = 20;

/**
 * The calls that a server has in hand, or the reads of a database, and how long one more would take behind them: as long as so
 * many take to be answered at the pace of the last ones (Little's law). One that was given up says nothing of the pace: a server
 * that answers nobody in time gives up many a second.
 */
export class Backlog {
  private inHand = 0;
  /** The mean while there is a backlog, in milliseconds: before, a server has time that it does not need. */
  private betweenAnswers = 0;
  /** When the last one was answered, or the backlog began. */
  private since = 0;

  /** @param now in milliseconds, from any moment on */
  constructor(private readonly now = () => performance.now()) {}

  /** About how long one that comes now would take, in milliseconds; 0 while there is no backlog. */
  get waitMs(): number {
    if (this.inHand <= NO_BACKLOG) return 0;
    return Math.max(this.inHand * this.betweenAnswers, this.now() - this.since);
  }

  /** Takes one in hand. @returns to be called once, when it was answered or given up */
  begin(): (isAnswered: boolean) => void {
    if (++this.inHand === NO_BACKLOG + 1) {
      this.since = this.now();
      this.betweenAnswers = 0;
    }
    return (isAnswered) => {
      const isBacklog = this.inHand-- > NO_BACKLOG;
      if (!isAnswered || !isBacklog) return;
      const at = this.now();
      const interval = Math.min(at - this.since, LONGEST_INTERVAL_MS);
      this.betweenAnswers += NEWEST_WEIGHT * (interval - this.betweenAnswers);
      this.since = at;
    };
  }
}
