export interface Migration {
  /** Sorts and identifies it: `0001-history`. */
  name: string;
  /** One or more statements, run in one transaction. */
  sql: string;
}

/** The database's schema is not one that this release can bring up to date. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/**
 * What is still to be run. The names applied so far must be the beginning of the list: anything else means another
 * history than ours (a newer release, a branch, a renamed file), on which running more would guess.
 * @param applied names in the order in which they were applied
 */
export function pendingMigrations(all: readonly Migration[], applied: readonly string[]): readonly Migration[] {
  applied.forEach((name, index) => {
    if (all[index]?.name === name) return;
    throw new MigrationError(
      all.some((migration) => migration.name === name)
        ? `migration ${name} was applied out of order: place ${index + 1} belongs to ${all[index].name}`
        : `the database has migration ${name}, which this release does not know: it belongs to a newer one`,
    );
  });
  return all.slice(applied.length);
}
