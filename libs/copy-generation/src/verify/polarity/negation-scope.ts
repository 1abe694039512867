/** What denies, and what it denies: tokens from and to. */
export interface NegationScope {
  /** The negator's own tokens. */
  readonly from: number;
  readonly to: number;
  /** What it denies. */
  readonly reachFrom: number;
  readonly reachTo: number;
  /** Whether it is a piece of the word that it denies. */
  readonly isAffix?: boolean;
  /** Whether it turns something down, and does not say that anything is not there: "sits that one out". */
  readonly isRefusal?: boolean;
}
