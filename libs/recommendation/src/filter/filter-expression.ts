/** What a filter says, as a tree. Positions are those in its text. */
export type FilterExpression =
  { kind: 'and' | 'or'; terms: readonly FilterExpression[] } | { kind: 'not'; term: FilterExpression } | Comparison;

export interface Comparison {
  kind: 'comparison';
  field: FieldName;
  operator: Operator;
  /** One, but for `in`, which has one or more, `exists`, which has none, and what `mergedTerms` made of several. */
  literals: readonly Literal[];
  /** Whether it must compare so with each of them, not with one. */
  every?: boolean;
}

export const OPERATORS = ['=', '!=', '<', '<=', '>', '>='] as const;
export type Operator = (typeof OPERATORS)[number] | 'in' | 'exists';

export interface FieldName {
  /** `price`, or `attributes`. */
  name: string;
  /** Of `attributes`: which one. */
  attribute?: string;
  position: number;
}

export type Literal = { position: number } & (
  | { kind: 'text'; value: string }
  /** As it stands, so that no digit is lost; with `currency` it is an amount. */
  | { kind: 'number'; value: string; currency?: string }
  | { kind: 'boolean'; value: boolean }
);
