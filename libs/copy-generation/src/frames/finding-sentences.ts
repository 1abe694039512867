import { type Finding } from '../verify/verdict';

/** The most findings that a model or a reviewer is told. */
export const MAX_FINDINGS = 12;

/** The longest piece of a text that is quoted, in UTF-16 code units. */
const MAX_QUOTED = 80;

/** Findings of a severity as sentences: `"body": "hemp": no fact says hemp.` */
export function findingSentences(findings: readonly Finding[], severity: Finding['severity']): string[] {
  const told = findings.filter((finding) => finding.severity === severity).map(sentenceOf);
  return [...new Set(told)].slice(0, MAX_FINDINGS);
}

function sentenceOf({ field, words, reason }: Finding): string {
  return `"${field}": ${words === '' ? '' : `"${words.slice(0, MAX_QUOTED)}": `}${reason}.`;
}
