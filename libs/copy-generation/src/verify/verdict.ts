/** The checks of a text, in the order in which they are made. */
export const CHECKS = [
  'characters',
  'citations',
  'numbers',
  'attributes',
  'claims',
  'polarity',
  'vocabulary',
  'coverage',
  'form',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** Something that a check found in a text. */
export interface Finding {
  readonly check: CheckName;
  /** `hard`: the text is refused. `soft`: somebody must look at it. */
  readonly severity: 'hard' | 'soft';
  /** The name of the field that it stands in. */
  readonly field: string;
  /** Where, in UTF-16 code units of the field's text; both 0 when something is missing from it. */
  readonly start: number;
  readonly end: number;
  /** The words there. */
  readonly words: string;
  /** Which fact is missing, or what is wrong: "no fact says hemp". */
  readonly reason: string;
}

/** What may become of a text. */
export interface Verdict {
  readonly outcome: 'pass' | 'review' | 'refused';
  /** In the order of the checks, then of the text. */
  readonly findings: readonly Finding[];
}

/** The verdict that findings make: one hard one refuses, one soft one asks for a review. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const hard = findings.some(({ severity }) => severity === 'hard');
  return { outcome: hard ? 'refused' : findings.length > 0 ? 'review' : 'pass', findings };
}
