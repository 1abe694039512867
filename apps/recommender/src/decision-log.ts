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

/** Some 20 MB at most: a decision refers to the candidates of its pool, which refer to the catalog's items. */
const KEPT_DECISIONS = 500;

/** The last decisions of this process, by the ids of their answers. */
export class DecisionLog {
  private readonly decisions = new Map<string, Decision>();

  add(recommendationId: string, decision: Decision): void {
    this.decisions.set(recommendationId, decision);
    if (this.decisions.size <= KEPT_DECISIONS) return;
    for (const oldest of this.decisions.keys()) {
      this.decisions.delete(oldest);
      return;
    }
  }

  /** Undefined when it is another tenant's, or is kept no more. */
  find(tenant: string, recommendationId: string): Decision | undefined {
    const decision = this.decisions.get(recommendationId);
    return decision?.tenant === tenant ? decision : undefined;
  }
}
