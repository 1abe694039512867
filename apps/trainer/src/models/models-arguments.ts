import { parseArgs } from 'node:util';
import { optionFault } from '@attune/service-runtime';

export type ModelsArguments =
  | { action: 'list' }
  | { action: 'promote'; modelId: string }
  /** Back to the model that was trained before the one that serves. */
  | { action: 'rollback' };

/** The command line is not right; the message says what is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `trainer models list | promote MODEL_ID | rollback

  list       the tenant's models, newest first, with their figures and which one serves
  promote    has a model serve, once its bytes are checked
  rollback   has the model serve that was trained before the one that serves

DATABASE_URL and TENANT (default) say where; PROGRESS=json prints JSON.
`;

/** @throws UsageError */
export function readModelsArguments(args: readonly string[]): ModelsArguments {
  const [action, modelId, ...more] = positionalsOf(args);
  if (more.length === 0) {
    if (action === 'list' && modelId === undefined) return { action };
    if (action === 'rollback' && modelId === undefined) return { action };
    if (action === 'promote' && modelId !== undefined) return { action, modelId };
  }
  throw new UsageError('models needs list, promote MODEL_ID or rollback');
}

function positionalsOf(args: readonly string[]): string[] {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: {} }).positionals;
  } catch (error) {
    throw new UsageError(optionFault(error));
  }
}
