import { refusals } from '@attune/contracts';
import { type z } from 'zod';

/** One row of a file: what it holds, or why it cannot be taken. Lines and columns count from 1. */
export type Row<T> = GoodRow<T> | MalformedRow;

export interface GoodRow<T> {
  readonly ok: true;
  /** The line on which the row begins. */
  readonly line: number;
  readonly value: T;
}

export interface MalformedRow {
  readonly ok: false;
  readonly line: number;
  readonly column?: number;
  readonly reason: string;
}

export function goodRow<T>(line: number, value: T): GoodRow<T> {
  return { ok: true, line, value };
}

export function malformedRow(line: number, reason: string, column?: number): MalformedRow {
  return { ok: false, line, reason, ...(column === undefined ? {} : { column }) };
}

/** Thrown by what reads a row's fields; the message says which field and what would be right. */
export class RowError extends Error {
  override readonly name = 'RowError';
}

/** Applies `read` to the good rows; a `RowError` makes the row malformed. */
export async function* mapRows<T, U>(
  rows: AsyncIterable<Row<T>>,
  read: (value: T, line: number) => U,
): AsyncGenerator<Row<U>> {
  for await (const row of rows) yield row.ok ? readRow(row, read) : row;
}

function readRow<T, U>(row: GoodRow<T>, read: (value: T, line: number) => U): Row<U> {
  try {
    return goodRow(row.line, read(row.value, row.line));
  } catch (error) {
    if (error instanceof RowError) return malformedRow(row.line, error.message);
    throw error;
  }
}

/** All but the first: the rows after the header. */
export async function* skipFirst<T>(rows: AsyncIterable<T>): AsyncGenerator<T> {
  let first = true;
  for await (const row of rows) {
    if (!first) yield row;
    first = false;
  }
}

/** What the contracts say against a value, in one line. */
export function refusalText(error: z.ZodError): string {
  return refusals(error)
    .map(({ field, message }) => `${field}: ${message}`)
    .join('; ');
}
