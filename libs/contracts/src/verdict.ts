import { z } from 'zod';

/** Why an event was refused: the field by its path (`lines[0].price.currency`), and what would be right. */
export const refusal = z.object({ field: z.string(), message: z.string() });
export type Refusal = z.infer<typeof refusal>;

/** What became of one event of a request, by its place in the batch. */
export const verdict = z.discriminatedUnion('status', [
  z.object({ status: z.literal('accepted'), index: z.int(), eventId: z.string() }),
  z.object({ status: z.literal('refused'), index: z.int(), reasons: z.array(refusal) }),
]);
export type Verdict = z.infer<typeof verdict>;

/** The collector's answer to `POST /v1/events` and `POST /v1/items`. */
export const collectorAnswer = z.object({
  accepted: z.int(),
  refused: z.int(),
  verdicts: z.array(verdict),
});
export type CollectorAnswer = z.infer<typeof collectorAnswer>;

/** An event that is wrong in a thousand places needs no thousand reasons. */
const MAX_REASONS = 20;

/** Unknown fields may have names of any length, and a refusal must fit into a dead letter. */
const MAX_FIELD_LENGTH = 200;

/** A zod error as refusals, the first twenty of them. */
export function refusals(error: z.ZodError): Refusal[] {
  const first = error.issues.slice(0, MAX_REASONS);
  const reasons = first.map((issue) => ({ field: fieldPath(issue.path), message: inWords(issue.message) }));
  const more = error.issues.length - first.length;
  return more > 0 ? [...reasons, { field: '(event)', message: `and ${more} more` }] : reasons;
}

/** What zod says of types, limits and choices, in words for who sent it; what a schema says itself stays. */
function inWords(message: string): string {
  for (const [pattern, worded] of WORDINGS) {
    const found = pattern.exec(message);
    if (found) return worded(...found.slice(1));
  }
  return message;
}

/** A text is so many characters, and a list has so many items. */
const verbOf = (unit: string) => (unit === '' || unit === ' characters' ? 'be' : 'have');

const WORDINGS: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^Invalid input: expected \w+, received undefined$/, () => 'is needed'],
  [
    /^Invalid input: expected (\w+), received (\w+)$/,
    (expected, received) => `must be of type ${expected}, not ${received}`,
  ],
  [
    /^Too big: expected \w+ to (?:be|have) <=?(\S+)(.*)$/,
    (limit, unit) => `must ${verbOf(unit)} at most ${limit}${unit}`,
  ],
  [
    /^Too small: expected \w+ to (?:be|have) >=(\S+)(.*)$/,
    (limit, unit) => `must ${verbOf(unit)} at least ${limit}${unit}`,
  ],
  [/^Too small: expected \w+ to be >(\S+)$/, (limit) => `must be above ${limit}`],
  [/^Invalid option: expected one of (.+)$/s, (options) => `must be one of ${options.replaceAll('"|"', '", "')}`],
];

function fieldPath(path: readonly PropertyKey[]): string {
  const whole = path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text ? `${text}.${String(part)}` : String(part);
  }, '');
  if (whole.length > MAX_FIELD_LENGTH) return `${whole.slice(0, MAX_FIELD_LENGTH).toWellFormed()}…`;
  return whole || '(event)';
}
