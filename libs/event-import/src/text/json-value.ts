import { RowError } from '../row';

type SourceReviver = (this: unknown, key: string, value: unknown, context: { source?: string }) => unknown;

/**
 * A JSON text's value in which each number is the text that stands in the file: ids above 2^53 and amounts like 19.90
 * come through as they were written. @throws RowError
 */
export function parseJsonExactly(text: string): unknown {
  const keepNumbers: SourceReviver = (_key, value, { source }) => (typeof value === 'number' ? source : value);
  try {
    return JSON.parse(text, keepNumbers as (this: unknown, key: string, value: unknown) => unknown);
  } catch (error) {
    throw new RowError(`is not JSON: ${(error as Error).message}`);
  }
}
