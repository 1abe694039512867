import fc from 'fast-check';
import type { Comparison, FieldName, FilterExpression, Literal } from './filter-expression';
import { OPERATORS } from './filter-expression';
import { parseFilter } from './parse-filter';

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function printedField({ name, attribute }: FieldName): string {
  if (attribute === undefined) return name;
  return /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(attribute) ? `${name}.${attribute}` : `${name}[${quoted(attribute)}]`;
}

function printedLiteral(literal: Literal): string {
  if (literal.kind === 'text') return quoted(literal.value);
  return literal.kind === 'number' && literal.currency ? `${literal.value} ${literal.currency}` : String(literal.value);
}

function printedComparison({ field, operator, literals }: Comparison): string {
  if (operator === 'exists') return `${printedField(field)} exists`;
  const values = literals.map(printedLiteral).join(', ');
  return operator === 'in' ? `${printedField(field)} in (${values})` : `${printedField(field)} ${operator} ${values}`;
}

/** An expression as it is written, with no more parentheses than it needs. */
function printed(expression: FilterExpression): string {
  if (expression.kind === 'comparison') return printedComparison(expression);
  if (expression.kind === 'not') {
    const { term } = expression;
    return `not ${term.kind === 'and' || term.kind === 'or' ? `(${printed(term)})` : printed(term)}`;
  }
  const { kind, terms } = expression;
  const needs = (term: FilterExpression) => term.kind === kind || (kind === 'and' && term.kind === 'or');
  return terms.map((term) => (needs(term) ? `(${printed(term)})` : printed(term))).join(` ${kind} `);
}

/** An expression without the places where it stands. */
function withoutPositions(expression: FilterExpression): unknown {
  return JSON.parse(JSON.stringify(expression, (key, value: unknown) => (key === 'position' ? undefined : value)));
}

const position = 0;
const text = fc.string({ unit: 'grapheme', maxLength: 8 }).map((some) => some.normalize('NFC'));
const field: fc.Arbitrary<FieldName> = fc.oneof(
  fc.constantFrom('brand', 'price', 'inStock', 'unknown', 'Größe').map((name) => ({ name, position })),
  fc
    .oneof(text, fc.constantFrom('and', 'in', 'not', 'exists', 'true', '__proto__', 'a b', 'x1', '1x'))
    .map((attribute) => ({ name: 'attributes', attribute, position })),
);
const literal: fc.Arbitrary<Literal> = fc.oneof(
  text.map((value) => ({ kind: 'text' as const, value, position })),
  fc
    .tuple(fc.integer(), fc.option(fc.nat(), { nil: undefined }), fc.constantFrom(undefined, 'EUR', 'JPY', 'XXX'))
    .map(([whole, digits, currency]) => ({
      ...{ kind: 'number' as const, value: digits === undefined ? `${whole}` : `${whole}.${digits}`, position },
      ...(currency && { currency }),
    })),
  fc.boolean().map((value) => ({ kind: 'boolean' as const, value, position })),
);
const comparison: fc.Arbitrary<Comparison> = fc
  .tuple(field, fc.constantFrom(...OPERATORS, 'in' as const, 'exists' as const), fc.array(literal, { minLength: 1 }))
  .map(([one, operator, literals]) => ({
    ...{ kind: 'comparison' as const, field: one, operator },
    literals: operator === 'exists' ? [] : operator === 'in' ? literals : literals.slice(0, 1),
  }));
const { expression } = fc.letrec<{ expression: FilterExpression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    comparison,
    tie('expression').map((term): FilterExpression => ({ kind: 'not', term })),
    fc
      .tuple(
        fc.constantFrom('and' as const, 'or' as const),
        fc.array(tie('expression'), { minLength: 2, maxLength: 4 }),
      )
      .map(([kind, terms]): FilterExpression => ({ kind, terms })),
  ),
}));

it('what is printed reads as what was printed', () => {
  fc.assert(
    fc.property(expression, (one) => {
      expect(withoutPositions(parseFilter(printed(one)))).toEqual(withoutPositions(one));
    }),
    { numRuns: 1_000 },
  );
});

it('every position is that of what stands there, however much space and whatever letters stand before it', () => {
  const gap = fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0');
  fc.assert(
    fc.property(comparison, gap, (one, space) => {
      const before = `title = "💥é\u0301" and${space}`;
      const filter = before + printed(one);
      const { terms } = parseFilter(filter) as FilterExpression & { terms: Comparison[] };
      expect(filter.slice(terms[1].field.position)).toMatch(one.field.name);
      expect(terms[1].field.position).toBe(before.length);
      for (const [n, { position: at }] of terms[1].literals.entries()) {
        expect(filter.slice(at).startsWith(printedLiteral(one.literals[n]))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
