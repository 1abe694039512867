import type { Operator } from './filter-expression';

export type Compares = Exclude<Operator, 'exists'>;
export type NumberTest = (value: number) => boolean;

/**
 * Whether a number compares so with what is wanted: with one of several, and of `!=` with each. NaN compares with nothing but by `!=`.
 * @param every whether it must with each
 */
export function numberTest(operator: Compares, wanted: readonly number[], every = false): NumberTest {
  if (wanted.length === 0) return () => false;
  const least = wanted.reduce((a, b) => Math.min(a, b));
  const most = wanted.reduce((a, b) => Math.max(a, b));
  const [below, above] = every ? [least, most] : [most, least];
  switch (operator) {
    case '=':
    case 'in': {
      const numbers = new Set(wanted);
      return (value) => numbers.has(value);
    }
    case '!=': {
      const numbers = new Set(wanted);
      return (value) => !numbers.has(value);
    }
    case '<':
      return (value) => value < below;
    case '<=':
      return (value) => value <= below;
    case '>':
      return (value) => value > above;
    case '>=':
      return (value) => value >= above;
  }
}
