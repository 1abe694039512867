import { identifier, tenantName } from '@attune/contracts';
import { optionFault } from '@attune/service-runtime';
import { z } from 'zod';

/** The command line is not right; the message says what is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const text = { type: 'string' } as const;
export const flag = { type: 'boolean' } as const;

/** A day means its beginning in UTC. @throws UsageError */
export function readInstant(option: string, value: string): Date {
  const isDay = z.iso.date().safeParse(value).success;
  const hasZone = z.iso.datetime({ offset: true }).safeParse(value).success;
  const instant = new Date(value);
  // Date alone would take 2026-02-30 for the second of March.
  if (!(isDay || hasZone) || Number.isNaN(instant.getTime())) {
    throw new UsageError(`${option} must be like 2026-11-25 or 2026-11-25T08:30:00Z, not "${value}"`);
  }
  return instant;
}

/** @throws UsageError */
export function readTenant(value: string | undefined): string | undefined {
  if (value !== undefined && !tenantName.safeParse(value).success) {
    throw new UsageError(`--tenant must be 1 to 63 of a-z, 0-9, "-" and "_", not "${value}"`);
  }
  return value;
}

/** An id as events have it. @throws UsageError */
export function readId(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const parsed = identifier.safeParse(value);
  if (!parsed.success) throw new UsageError(`${option}: ${parsed.error.issues[0].message}`);
  return parsed.data;
}

/** A whole number above 0; undefined without a value. @throws UsageError */
export function readCount(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const count = /^\d{1,12}$/.test(value) ? Number(value) : 0;
  if (count === 0) throw new UsageError(`${option} must be a whole number above 0, not "${value}"`);
  return count;
}

/** Two ends of a range of which either may be open. @throws UsageError */
export function readRangeOf(values: { from?: string; to?: string }): { from?: Date; to?: Date } {
  const from = values.from === undefined ? undefined : readInstant('--from', values.from);
  const to = values.to === undefined ? undefined : readInstant('--to', values.to);
  if (from && to && to <= from) throw new UsageError('--to must be later than --from');
  return { from, to };
}

/**
 * What `parseArgs` finds wrong is wrong with the command line. So is an empty value: a variable of the shell that was not
 * set, which must not be taken for an option that was not given.
 */
export function parse<T extends { values: object; positionals: readonly string[] }>(parseArguments: () => T): T {
  let parsed: T;
  try {
    parsed = parseArguments();
  } catch (error) {
    throw new UsageError(optionFault(error));
  }
  const empty = Object.entries(parsed.values).find(([, value]) => value === '');
  if (empty) throw new UsageError(`--${empty[0]} must not be empty`);
  if (parsed.positionals.includes('')) throw new UsageError('a path must not be empty');
  return parsed;
}
