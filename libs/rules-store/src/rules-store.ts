/** The rules of a place as they stand, or stood, in one version. */
export interface RulesVersion {
  place: string;
  /** 1, 2, 3, … */
  version: number;
  /** The rules themselves; the store does not look into them. */
  book: object;
  changedAt: Date;
}

export interface RulesReader {
  /** The newest version of each of the tenant's places. */
  current(tenant: string): Promise<RulesVersion[]>;
  /** The versions of a place that are kept, newest first. */
  versions(tenant: string, place: string): Promise<RulesVersion[]>;
}

export interface RulesWriter {
  /**
   * Adds a version after `expected`, the one that the caller has seen (0: there were no rules yet), and drops versions
   * that are older than the newest hundred.
   * @throws RulesConflict when somebody else was quicker
   * @throws TooManyPlaces for a new place beyond the limit
   */
  put(tenant: string, place: string, book: object, expected: number): Promise<RulesVersion>;
}

/** The rules of the place are no longer those that the caller has seen. */
export class RulesConflict extends Error {
  override readonly name = 'RulesConflict';

  constructor(
    readonly place: string,
    readonly expected: number,
  ) {
    super(`the rules of ${place} are not at version ${expected} any more`);
  }
}

/** A tenant has rules for many places already. */
export class TooManyPlaces extends Error {
  override readonly name = 'TooManyPlaces';

  constructor() {
    super(`at most ${MAX_PLACES} places can have rules`);
  }
}

/** Every recommender holds the rules of all places in memory. */
export const MAX_PLACES = 100;
export const KEPT_VERSIONS = 100;
