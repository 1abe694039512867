/** The rules of a place as they stand, or stood, in one version. */
export interface RulesVersion {
  place: string;
  /** 1, 2, 3, …; 0 where there is nothing of the place any more. */
  version: number;
  /** The rules themselves; the store does not look into them. Undefined: they were deleted with this version. */
  book?: object;
  changedAt: Date;
}

export interface RulesReader {
  /**
   * The newest version of each of the tenant's places, deletions too.
   * @param seen versions by place: what is at them is left out, and what is gone altogether comes with the version 0
   */
  current(tenant: string, seen?: ReadonlyMap<string, number>): Promise<RulesVersion[]>;
  /**
   * A version of a place, or the newest; undefined when there is none, or it is kept no more.
   * @param options.signal stops the read when nobody waits for it any more
   */
  version(tenant: string, place: string, version?: number, options?: CallOptions): Promise<RulesVersion | undefined>;
  /** The versions of a place that are kept, newest first; the oldest are left out where all have more than 3 MiB. */
  versions(tenant: string, place: string, options?: CallOptions): Promise<RulesVersion[]>;
}

export interface RulesWriter {
  /**
   * Adds a version after `expected`, the one that the caller has seen (0: there never were rules), and drops versions
   * that are older than the newest hundred. When the signal aborts before it is stored, nothing changes.
   * @throws RulesConflict when somebody else was quicker
   * @throws TooManyPlaces for a new place beyond the limit
   */
  put(tenant: string, place: string, book: object, expected: number, options?: CallOptions): Promise<RulesVersion>;
  /**
   * Deletes the rules of a place: a version after `expected` that has none. Those before it stay to be put again, until a
   * hundred other places have been deleted since.
   * @throws RulesConflict when somebody else was quicker
   * @throws NoRules when there are none
   */
  delete(tenant: string, place: string, expected: number, options?: CallOptions): Promise<RulesVersion>;
}

export interface CallOptions {
  signal?: AbortSignal;
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

/** There are no rules of the place to delete. */
export class NoRules extends Error {
  override readonly name = 'NoRules';

  constructor(readonly place: string) {
    super(`there are no rules of ${place}`);
  }
}

/** A tenant has rules for many places already. */
export class TooManyPlaces extends Error {
  override readonly name = 'TooManyPlaces';

  constructor() {
    super(`at most ${MAX_PLACES} places can have rules; delete those of another`);
  }
}

/** Every recommender holds the rules of all places in memory. */
export const MAX_PLACES = 100;
/** Of a place. */
export const KEPT_VERSIONS = 100;
/** Places whose rules were deleted, and whose versions are kept: those that were deleted last. */
export const KEPT_DELETED_PLACES = 100;
/** What of a place's versions is given at once, as JSON: within one answer of a service, which has 4 MiB. */
export const MAX_LISTED_BYTES = 3 * 1024 * 1024;
