import type { Comparison, FilterExpression } from './filter-expression';

/**
 * The terms of an `or`, of which those that ask for values of one field are made one: `brand = "A" or brand = "B"` is
 * `brand in ("A", "B")`, whose values are looked up instead of tried one after the other.
 */
export function mergedAlternatives(terms: readonly FilterExpression[]): FilterExpression[] {
  const byField = new Map<string, Comparison[]>();
  const merged = terms.flatMap((term): (FilterExpression | Comparison[])[] => {
    if (!asksForValues(term)) return [term];
    const { name, attribute } = term.field;
    const field = JSON.stringify([name, attribute]);
    const same = byField.get(field);
    if (same) {
      same.push(term);
      return [];
    }
    const first = [term];
    byField.set(field, first);
    return [first];
  });
  return merged.map((term) => {
    if (!Array.isArray(term)) return term;
    return term.length === 1 ? term[0] : inOne(term);
  });
}

/** `inStock` has no lists of values. */
function asksForValues(term: FilterExpression): term is Comparison {
  return (
    term.kind === 'comparison' && (term.operator === '=' || term.operator === 'in') && term.field.name !== 'inStock'
  );
}

function inOne(comparisons: readonly Comparison[]): Comparison {
  return { ...comparisons[0], operator: 'in', literals: comparisons.flatMap(({ literals }) => literals) };
}
