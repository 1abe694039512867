import type { Comparison, FilterExpression, Operator } from './filter-expression';

type Joined = 'and' | 'or';

/** Comparisons of one field by one of these are made one comparison; of `and` with all of the values, of `or` with one. */
const MERGING: Record<Joined, ReadonlySet<Operator>> = {
  and: new Set<Operator>(['!=', '<', '<=', '>', '>=', 'exists']),
  or: new Set<Operator>(['=', 'in', '<', '<=', '>', '>=', 'exists']),
};

/**
 * The terms of an `and` or `or`, of which those that ask the same of one field are made one, so that an item is asked once
 * however many values are named:
 * - `brand = "A" or brand = "B"` is `brand in ("A", "B")`; `brand != "A" and brand != "B"` excludes both;
 * - `price < 5 or price < 7` compares with the larger one, with `and` with the smaller one. `<` and `>` stay two: of
 *   several values of an attribute one may lie below 5 and another above 7;
 * - `not x and not y` is `not (x or y)`, and the other way round, so that what stands in them is made one, too.
 */
export function mergedTerms(kind: Joined, terms: readonly FilterExpression[]): FilterExpression[] {
  const byQuestion = new Map<string, Comparison[]>();
  const negated: FilterExpression[] = [];
  const rest: FilterExpression[] = [];
  for (const term of flattened(kind, terms)) {
    if (term.kind === 'not') negated.push(term.term);
    else if (term.kind !== 'comparison' || !merges(kind, term)) rest.push(term);
    else {
      const question = questionOf(term);
      const same = byQuestion.get(question);
      if (same) same.push(term);
      else byQuestion.set(question, [term]);
    }
  }
  const merged = Array.from(byQuestion.values(), (comparisons) => inOne(kind, comparisons));
  return [...merged, ...rest, ...noneOf(kind, negated)];
}

/** `a and (b and c)` is `a and b and c`. */
function flattened(kind: Joined, terms: readonly FilterExpression[]): FilterExpression[] {
  return terms.flatMap((term) => (term.kind === kind ? flattened(kind, term.terms) : [term]));
}

/** `inStock` has no lists of values. */
function merges(kind: Joined, { operator, field }: Comparison): boolean {
  return MERGING[kind].has(operator) && field.name !== 'inStock';
}

function questionOf({ operator, field: { name, attribute } }: Comparison): string {
  return JSON.stringify([operator === '=' ? 'in' : operator, name, attribute]);
}

function inOne(kind: Joined, comparisons: readonly Comparison[]): Comparison {
  const [first] = comparisons;
  if (comparisons.length === 1 || first.operator === 'exists') return first;
  const literals = comparisons.flatMap((comparison) => comparison.literals);
  return kind === 'and'
    ? { ...first, literals, every: true }
    : { ...first, operator: ofMany(first.operator), literals };
}

function ofMany(operator: Operator): Operator {
  return operator === '=' ? 'in' : operator;
}

/** Negations by de Morgan's laws. */
function noneOf(kind: Joined, negated: readonly FilterExpression[]): FilterExpression[] {
  if (negated.length < 2) return negated.map((term) => ({ kind: 'not', term }));
  return [{ kind: 'not', term: { kind: kind === 'and' ? 'or' : 'and', terms: negated } }];
}
