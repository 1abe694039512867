import { setImmediate } from 'node:timers/promises';
import type { OnEpoch } from '@attune/embedding-training';
import type { FitProgress, Progress } from './progress';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Tells how far a run is, and since when it runs. */
export class RunProgress {
  private readonly startedAt = performance.now();

  constructor(
    private readonly onProgress: (progress: Progress) => void,
    private readonly signal: AbortSignal,
  ) {}

  readonly report = (progress: DistributiveOmit<Progress, 'seconds'>): void => {
    this.onProgress({ ...progress, seconds: this.secondsSoFar() });
  };

  secondsSoFar(): number {
    return Math.round(performance.now() - this.startedAt) / 1000;
  }

  /** Reports an epoch, and lets signals and health checks through before the next. */
  onEpoch(fit: FitProgress['fit']): OnEpoch {
    return async (report) => {
      this.report({ phase: 'fit', part: 'factors', fit, ...report });
      await setImmediate();
      this.signal.throwIfAborted();
    };
  }
}
