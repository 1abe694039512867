import { copywriterV1 } from '@attune/contracts';
import { CHECKS, type Finding, type Verdict } from '@attune/copy-generation';

const { Outcome } = copywriterV1;

const OUTCOMES: Readonly<Record<Verdict['outcome'], copywriterV1.Outcome>> = {
  pass: Outcome.OUTCOME_PASS,
  review: Outcome.OUTCOME_REVIEW,
  refused: Outcome.OUTCOME_REFUSED,
};

/** A verdict as protobuf. */
export function verdictMessage(verdict: Verdict): copywriterV1.Verdict {
  return { outcome: OUTCOMES[verdict.outcome], checks: checksOf(verdict) };
}

/** Every check with what it found, in the order in which they are made. */
export function checksOf({ findings }: Verdict): copywriterV1.Check[] {
  return CHECKS.map((name) => {
    const found = findings.filter(({ check }) => check === name);
    const hard = found.some(({ severity }) => severity === 'hard');
    const outcome = hard ? 'refused' : found.length > 0 ? 'review' : 'pass';
    return { name, outcome: OUTCOMES[outcome], findings: found.map(findingMessage) };
  });
}

function findingMessage({ severity, field, start, end, words, reason }: Finding): copywriterV1.Finding {
  return { hard: severity === 'hard', field, start, end, words, reason };
}
