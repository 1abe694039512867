import { type z } from 'zod';
import { isStorableText, NOT_STORABLE } from './text';

/** How deep objects and arrays may stand in one another; PostgreSQL and `JSON.stringify` give up at a few thousand. */
const MAX_DEPTH = 20;

/**
 * An object whose unknown fields are kept, so that what a newer client sends passes through older services unharmed.
 * The type does not show them: code reads only what the contract names. zod leaves out `__proto__`.
 */
export function open<T extends z.ZodObject>(schema: T): T {
  return schema.loose() as unknown as T;
}

/** Refuses what no database would take, wherever it stands, in known fields and unknown ones, unless there is a reason already. */
export function requireStorable(value: unknown, context: z.RefinementCtx): void {
  if (context.issues.length > 0) return;
  const found = findUnstorable(value, 0);
  if (found) context.addIssue({ code: 'custom', ...found });
}

interface Unstorable {
  path: PropertyKey[];
  message: string;
}

function findUnstorable(value: unknown, depth: number): Unstorable | undefined {
  if (typeof value === 'string') return isStorableText(value) ? undefined : { path: [], message: NOT_STORABLE };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { path: [], message: 'must be a finite number' };
    const loses = Number.isInteger(value) && !Number.isSafeInteger(value);
    return loses
      ? { path: [], message: 'is beyond 2^53, where JSON numbers lose digits: send it as a string' }
      : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === MAX_DEPTH) return { path: [], message: `must not be nested deeper than ${MAX_DEPTH} levels` };
  for (const [name, inner] of Object.entries(value)) {
    const part = Array.isArray(value) ? Number(name) : name;
    if (!isStorableText(name)) return { path: [], message: `the name of a field ${NOT_STORABLE}` };
    const found = findUnstorable(inner, depth + 1);
    if (found) return { ...found, path: [part, ...found.path] };
  }
  return undefined;
}
