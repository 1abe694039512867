import { refusals } from '@attune/contracts';
import { type z } from 'zod';

/** A place between two lines of a file, at which reading can begin. */
export interface FilePlace {
  /** The lines before it; of Parquet, the rows. */
  readonly lines: number;
  /** The bytes before it; of a compressed file, of what is in it. */
  readonly bytes: number;
}

/** How to read a file. */
export interface ReadOptions {
  /** Told how many more bytes of the file, as it lies there, were read or passed over. */
  readonly onBytes?: (count: number) => void;
  /** Where to begin, as a row told before; at the beginning unless told. */
  readonly from?: FilePlace;
}

/** One row of a file: what it holds, or why it cannot be taken. Lines and columns count from 1. */
export type Row<T> = GoodRow<T> | MalformedRow;

export interface GoodRow<T> {
  readonly ok: true;
  /** The line on which the row begins. */
  readonly line: number;
  readonly value: T;
  /** Where reading can go on after the row and give the rows that follow; only some rows know it. */
  readonly after?: FilePlace;
}

export interface MalformedRow {
  readonly ok: false;
  readonly line: number;
  readonly column?: number;
  readonly reason: string;
  readonly after?: FilePlace;
}

export function goodRow<T>(line: number, value: T, after?: FilePlace): GoodRow<T> {
  return { ok: true, line, value, after };
}

export function malformedRow(line: number, reason: string, column?: number, after?: FilePlace): MalformedRow {
  return { ok: false, line, reason, ...(column === undefined ? {} : { column }), after };
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
    return goodRow(row.line, read(row.value, row.line), row.after);
  } catch (error) {
    if (error instanceof RowError) return malformedRow(row.line, error.message, undefined, row.after);
    throw error;
  }
}

/** The rows after the header; where reading begins further down, there is none. */
export async function* withoutHeader<T>(rows: AsyncIterable<T>, from?: FilePlace): AsyncGenerator<T> {
  let first = !from || from.lines === 0;
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
