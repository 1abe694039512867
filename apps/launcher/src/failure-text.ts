import { types } from 'node:util';
import { LocalStackError } from '@attune/local-stack';

/** What is told of an error: the message of one that a person can mend, the stack of a fault of this program. */
export function failureText(error: unknown): string {
  if (!types.isNativeError(error)) return String(error);
  return error instanceof LocalStackError || isSystemError(error) ? error.message : String(error.stack);
}

/** What the system refused: its message names the matter, the call and the path, as in "EROFS: read-only file system, mkdir '/data'". */
function isSystemError(error: NodeJS.ErrnoException): boolean {
  return error.syscall !== undefined && error.code !== undefined;
}
