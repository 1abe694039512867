import { join } from 'node:path';
import { workspaceRoot } from '@attune/local-stack';

/** The folder of the public data sets: what `--data` names, else the one beside the workspace. */
export function dataFolder(given: string | undefined): string {
  return given ?? join(workspaceRoot(), '..', 'shared', 'data');
}

/** A list split at commas, all when there is none. @throws Error naming the option for a name that is not among all */
export function among(option: string, list: string | undefined, all: readonly string[]): string[] {
  if (list === undefined) return [...all];
  const chosen = list.split(',').map((name) => name.trim());
  const unknown = chosen.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new Error(`${option} must be of ${all.join(', ')}, not "${unknown}"`);
  return chosen;
}

/** @throws Error naming the option */
export function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < 0) {
    throw new Error(`${option} must be a whole number of 0 or more, not "${text}"`);
  }
  return value;
}
