import { rulesV1 } from '@attune/contracts';
import { RuleError, type Rules, storedRulesOf } from '@attune/recommendation';

/** Rules as they are stored, as far as this release can follow them. */
export interface FollowableRules {
  /** Undefined: the filter cannot be read, and without it the others would show what it excludes. */
  rules?: Rules;
  /** What cannot be followed, named. */
  leftOut: readonly RuleError[];
}

export function followableRules(book: object): FollowableRules {
  try {
    return storedRulesOf(rulesV1.Rules.fromJSON(book));
  } catch (error) {
    if (error instanceof RuleError) return { leftOut: [error] };
    throw error;
  }
}
