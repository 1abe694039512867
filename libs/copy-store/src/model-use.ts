/** What is used of a language model, or may be. */
export interface ModelUse {
  readonly calls: number;
  /** Asked and answered together. */
  readonly tokens: number;
}

/** A call that was counted on a day (`YYYY-MM-DD` in UTC), or what of the day's use is not left for it. */
export type CountedCall = { readonly day: string } | { readonly missing: 'calls' | 'tokens' };

/** What each tenant has used today in UTC, counted for all processes together. */
export interface ModelUseLedger {
  /**
   * Counts a call with the tokens that it may use at most, unless the day's use would then be more than `most`.
   * Whichever processes ask at the same time, all that was counted stays within it.
   */
  take(tenant: string, tokens: number, most: ModelUse, signal?: AbortSignal): Promise<CountedCall>;
  /** Counts the tokens that a call used in place of those that it took. */
  settle(tenant: string, day: string, taken: number, used: number): Promise<void>;
}

/** For so many days it is known what was used. */
export const KEPT_USE_DAYS = 31;
