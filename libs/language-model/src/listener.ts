/** What became of a call, its retries included. */
export interface FinishedCall {
  readonly tenant: string;
  readonly outcome: 'answered' | 'unavailable' | 'refused' | 'budget' | 'aborted';
  readonly durationMs: number;
  /** What the answer used, where the endpoint tells. */
  readonly tokens?: number;
}

/** Told of what happens, for metrics. Nothing that was sent or answered is in it. */
export interface ModelListener {
  finished?(call: FinishedCall): void;
  /** A call failed and is made again. */
  retrying?(delayMs: number): void;
  /** The circuit breaker changed: while it is open, no call is made. */
  circuit?(state: 'closed' | 'open' | 'half_open'): void;
}
