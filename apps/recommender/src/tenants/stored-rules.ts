import { rulesV1 } from '@attune/contracts';
import { type RuleBook, RuleError, type Rules, storedRulesOf } from '@attune/recommendation';

/** Rules as they are stored, as far as this release can follow them. */
interface FollowableRules {
  /** Undefined: the filter cannot be read, and without it the others would show what it excludes. */
  rules?: Rules;
  /** What cannot be followed, named. */
  leftOut: readonly RuleError[];
}

export function followableRules(stored: object): FollowableRules {
  const book = rulesV1.Rules.fromJSON(stored);
  try {
    return storedRulesOf(book, unknownRules(stored, book));
  } catch (error) {
    if (error instanceof RuleError) return { leftOut: [error] };
    throw error;
  }
}

/** Rules with a field that a later release has written and this one does not know, each named by the first such field. */
function unknownRules(stored: object, book: RuleBook & rulesV1.Rules): RuleError[] {
  const known = rulesV1.Rules.toJSON(book) as Record<string, unknown>;
  return Object.entries(stored).flatMap(([name, value]) => {
    const isList = Array.isArray(value) && Array.isArray(known[name]);
    const rules = isList ? value.map((one, n): [string, unknown] => [`${name}[${n}]`, one]) : [[name, value] as const];
    return rules.flatMap(([rule, one], n) => {
      const field = unknownField(one, isList ? (known[name] as unknown[])[n] : known[name], rule);
      return field === undefined ? [] : [new RuleError(field, 'is not known to this release')];
    });
  });
}

/** The path of the first field of what is stored that says something and is not known. */
function unknownField(stored: unknown, known: unknown, path: string): string | undefined {
  if (saysNothing(stored)) return undefined;
  if (typeof stored !== 'object' || stored === null) return known === undefined ? path : undefined;
  if (typeof known !== 'object' || known === null || Array.isArray(stored) !== Array.isArray(known)) return path;
  for (const [name, value] of Object.entries(stored)) {
    const inner = Array.isArray(stored) ? `${path}[${name}]` : `${path}.${name}`;
    const field = unknownField(value, (known as Record<string, unknown>)[name], inner);
    if (field !== undefined) return field;
  }
  return undefined;
}

/** As protobuf has it: what is not set. */
function saysNothing(value: unknown): boolean {
  return (
    value === null || value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0)
  );
}
