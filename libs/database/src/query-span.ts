import { type Attributes, endingSpan, isTracing, serverAttributes, startChildSpan } from '@attune/tracing';
import { DatabaseError } from 'pg';

/** Where queries go, as spans tell it. */
export type DatabasePlace = Readonly<Attributes>;

/** @param url as DATABASE_URL has it, of which the user and the password are left out */
export function databasePlace(url: string): DatabasePlace {
  const { host, pathname } = new URL(url);
  return {
    'db.system.name': 'postgresql',
    'db.namespace': pathname.slice(1),
    ...serverAttributes(host),
  };
}

/** Runs a query; within a trace by a span of its own, which tells what kind of query it is and never its text or values. */
export function traceQuery<T>(
  place: DatabasePlace,
  text: string,
  name: string | undefined,
  run: () => Promise<T>,
): Promise<T> {
  return isTracing() ? runTraced(place, name ?? summaryOf(text), run) : run();
}

async function runTraced<T>(place: DatabasePlace, summary: string, run: () => Promise<T>): Promise<T> {
  const span = startChildSpan(summary, 'client', { ...place, 'db.query.summary': summary });
  if (!span) return run();
  return endingSpan(span, run, (error) => {
    if (error instanceof DatabaseError && error.code) span.setAttribute('db.response.status_code', error.code);
    return failureOf(error);
  });
}

function failureOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: string | number; name?: string };
  return typeof code === 'string' ? code : (name ?? 'Error');
}

/** A statement tells what it does to which table long before that. */
const LOOKED_AT = 2_000;

/** Texts, also one that is cut off, and comments: whatever stands in them is no part of the statement. */
const WORDS_OF_OTHERS = /'(?:[^']|'')*(?:'|$)|--.*|\/\*[^]*?(?:\*\/|$)/g;

/** `select event`: the statement's first word and the first table it names, which are no values. */
export function summaryOf(text: string): string {
  const beginning = text.slice(0, LOOKED_AT).replace(WORDS_OF_OTHERS, '');
  const [operation = 'query'] = /[a-z]+/i.exec(beginning) ?? [];
  const [, table] = /\b(?:from|into|update|table|join)\s+(?:only\s+)?([a-z_][\w.]*)/i.exec(beginning) ?? [];
  return table ? `${operation.toLowerCase()} ${table}` : operation.toLowerCase();
}
