import type { Recommendation } from '@attune/recommendation';
import type { Chooser } from './chooser';

/** An answer, and all that it takes to explain it. */
export interface Decision {
  tenant: string;
  method: string;
  place: string;
  answeredAt: Date;
  answer: Recommendation;
  chooser: Chooser;
  /** Of the rules that arranged it; 0 without any. */
  rulesVersion: number;
  /** As it is written: what a filter remembers of items must not outlive its answer. */
  filter?: string;
  /** Those of the request; left out where they were too many to be kept. */
  excludedIds?: ReadonlySet<string>;
}

/** Of a request so many excluded ids are kept. */
export const KEPT_EXCLUDED = 1_000;

/**
 * The most decisions, each of which takes some 20 kB by the history that it was chosen by, and the most candidates of all of
 * them together, each of which takes some 300 bytes: 40 MB.
 */
const KEPT_DECISIONS = 500;
const KEPT_CANDIDATES = 100_000;
/** A decision tells what a shopper bought, and so must not outlive them by much when they are erased. */
const KEPT_MS = 3_600_000;

/** The last decisions of this process, by the ids of their answers. */
export class DecisionLog {
  /** Oldest first. */
  private readonly kept = new Map<string, { decision: Decision; addedAt: number }>();
  private candidates = 0;

  /** @param now in milliseconds, from any moment on */
  constructor(private readonly now = () => performance.now()) {}

  add(recommendationId: string, decision: Decision): void {
    this.kept.set(recommendationId, { decision, addedAt: this.now() });
    this.candidates += candidatesOf(decision);
    this.forget();
  }

  /** Undefined when it is another tenant's, or is kept no more. */
  find(tenant: string, recommendationId: string): Decision | undefined {
    this.forget();
    const { decision } = this.kept.get(recommendationId) ?? {};
    return decision?.tenant === tenant ? decision : undefined;
  }

  /** Lets go of what is too old or too much. */
  private forget(): void {
    for (const [oldestId, { decision, addedAt }] of this.kept) {
      const isTooMuch = this.kept.size > KEPT_DECISIONS || this.candidates > KEPT_CANDIDATES;
      if (!isTooMuch && this.now() - addedAt <= KEPT_MS) return;
      this.kept.delete(oldestId);
      this.candidates -= candidatesOf(decision);
    }
  }
}

function candidatesOf({ answer, excludedIds }: Decision): number {
  return answer.considered.pool.length + (excludedIds?.size ?? 0);
}
