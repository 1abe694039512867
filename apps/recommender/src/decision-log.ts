import type { Recommendation } from '@attune/recommendation';
import type { PlaceRules } from './rules-follower';

/** An answer, and all that it takes to explain it. */
export interface Decision {
  tenant: string;
  method: string;
  place: string;
  answeredAt: Date;
  answer: Recommendation;
  /** What it had to do without. */
  leftOut: string[];
  rules?: PlaceRules;
}

/** The most decisions, and the most candidates of all of them together, each of which takes some 300 bytes: 30 MB. */
const KEPT_DECISIONS = 500;
const KEPT_CANDIDATES = 100_000;

/** The last decisions of this process, by the ids of their answers. */
export class DecisionLog {
  private readonly decisions = new Map<string, Decision>();
  private candidates = 0;

  add(recommendationId: string, decision: Decision): void {
    this.decisions.set(recommendationId, decision);
    this.candidates += candidatesOf(decision);
    for (const [oldestId, oldest] of this.decisions) {
      if (this.decisions.size <= KEPT_DECISIONS && this.candidates <= KEPT_CANDIDATES) return;
      this.decisions.delete(oldestId);
      this.candidates -= candidatesOf(oldest);
    }
  }

  /** Undefined when it is another tenant's, or is kept no more. */
  find(tenant: string, recommendationId: string): Decision | undefined {
    const decision = this.decisions.get(recommendationId);
    return decision?.tenant === tenant ? decision : undefined;
  }
}

function candidatesOf({ answer }: Decision): number {
  return answer.considered.pool.length;
}
