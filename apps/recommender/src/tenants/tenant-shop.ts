import type { RankingModel } from '@attune/ranking-model';
import { CatalogIndex, type ItemActivity, type RuleError, type Rules, type Shop } from '@attune/recommendation';

/** The rules of a place, and which version of them. */
export interface PlaceRules {
  version: number;
  rules: Rules;
  /** Those of the newest version that are not followed, named. */
  leftOut: readonly RuleError[];
}

/** What is held in memory of one tenant. A call takes all parts in one go, so it never sees two models. */
export class TenantShop implements Shop {
  readonly catalog = new CatalogIndex();
  model?: RankingModel;
  activity?: ItemActivity;
  /** By place. */
  readonly rules = new Map<string, PlaceRules>();
  /** When the model was trained, in milliseconds since the epoch. */
  modelCreatedAt?: number;
  /** When all changes of the catalog had been taken over, in milliseconds since the epoch; undefined until the first time. */
  catalogReadAt?: number;
  /** Resolves when catalog, model and rules have been read for the first time, or could not be; undefined from then on. */
  firstRead?: Promise<void>;
  private readonly catalogReading = Promise.withResolvers<void>();
  /** Resolves when the catalog has been read for the first time. */
  readonly catalogRead = this.catalogReading.promise;

  constructor(readonly name: string) {}

  /** Whether there is nothing of the tenant but its name; false while it is not known. */
  get isKnownEmpty(): boolean {
    return this.catalogReadAt !== undefined && this.catalog.size + this.rules.size === 0 && !this.model;
  }

  /** Says that all changes of the catalog have been taken over. */
  catalogIsCurrent(): void {
    this.catalogReadAt = Date.now();
    this.catalogReading.resolve();
  }
}
