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
  /** The newest version of each of the tenant's places. @param seen versions by place: what is at them is left out */
  current(tenant: string, seen?: ReadonlyMap<string, number>): Promise<RulesVersion[]>;
  /** A version of a place, or the newest; undefined when there is none, or it is kept no more. */
  version(tenant: string, place: string, version?: number): Promise<RulesVersion | undefined>;
  /** The versions of a place that are kept, newest first; the oldest are left out where all have more than 3 MiB. */
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
/** What of a place's versions is given at once, as JSON: within one answer of a service, which has 4 MiB. */
export const MAX_LISTED_BYTES = 3 * 1024 * 1024;
