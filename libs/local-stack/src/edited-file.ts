import { LocalStackError } from './errors';

/** A file that this program keeps for itself holds what it never writes: somebody has edited it. */
export class EditedFileError extends LocalStackError {
  override readonly name = 'EditedFileError';

  /** @param problem the field, and what would be right */
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}. Mend it, or remove the file while nothing runs there: it is written anew`);
  }
}

/** @throws EditedFileError when a value that was read from a file is no object */
export function objectOf(value: unknown, file: string, what = ''): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new EditedFileError(file, `${what && `field ${what} `}must be an object`);
}
