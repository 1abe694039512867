import type { CatalogReader } from '@attune/catalog-store';
import { DEFAULT_TENANT } from '@attune/contracts';
import type { HistoryReader } from '@attune/history-store';
import type { ModelReader } from '@attune/model-artifact';
import type { RulesReader } from '@attune/rules-store';
import { type Logger, type Polling, type Started, startPolling } from '@attune/service-runtime';
import { followActivity } from './activity-follower';
import { followCatalog } from './catalog-follower';
import type { RecommenderMetrics } from '../metrics';
import { followModel } from './model-follower';
import { oneAtATime } from './one-at-a-time';
import { followRules } from './rules-follower';
import { TenantShop } from './tenant-shop';

const CATALOG_INTERVAL_MS = 300;
const MODEL_INTERVAL_MS = 1_000;
const RULES_INTERVAL_MS = 300;
const ACTIVITY_INTERVAL_MS = 10_000;
const TENANTS_INTERVAL_MS = 2_000;

/** A tenant's name in a request makes it followed; these bound what made-up names can cost, in number and in time. */
const MAX_TENANTS = 1_000;
const UNASKED_MS = 60_000;

export interface TenantSources {
  catalogs: CatalogReader;
  models: ModelReader;
  rules: RulesReader;
  histories: HistoryReader;
  logger: Logger;
  metrics: RecommenderMetrics;
  /** How long a tenant that has nothing is followed when nobody asks for it. Default 60,000. */
  unaskedMs?: number;
}

interface Followed {
  shop: TenantShop;
  /** As `performance.now()` tells it. */
  askedAt: number;
  /** Resolves when nothing is read for it any more. */
  stop: (hurry?: AbortSignal) => Promise<unknown>;
}

/** The tenants whose catalog and model are held in memory and kept up to date. */
export class Tenants {
  private readonly followed = new Map<string, Followed>();
  private discovery?: Polling;
  /** Counting takes long: the counts of all tenants together take one connection, so that the others take over changes. */
  private readonly inTurn = oneAtATime();

  constructor(private readonly sources: TenantSources) {}

  all(): TenantShop[] {
    return [...this.followed.values()].map(({ shop }) => shop);
  }

  /**
   * The tenant's state; one that was not asked for before is followed from now on, and is empty until it has been read.
   * Undefined when there are too many.
   */
  get(name: string): TenantShop | undefined {
    const followed = this.followed.get(name) ?? this.follow(name);
    if (followed) followed.askedAt = performance.now();
    return followed?.shop;
  }

  /**
   * Resolves when all that a new recommender finds has been read once, or could not be: the default tenant, and every
   * one that has a model.
   */
  async firstRead(): Promise<void> {
    await this.discovery?.firstEnded;
    await Promise.all(this.all().map((shop) => shop.firstRead ?? Promise.resolve()));
  }

  /** Follows the default tenant, and every one that has a model. */
  static start(sources: TenantSources): Started<Tenants> {
    const tenants = new Tenants(sources);
    tenants.follow(DEFAULT_TENANT);
    const options = { name: 'tenants', intervalMs: TENANTS_INTERVAL_MS, logger: sources.logger };
    const discovery = startPolling(options, () => tenants.discover());
    tenants.discovery = discovery.value;
    return {
      value: tenants,
      stop: async (hurry) => {
        await discovery.stop(hurry);
        await Promise.all([...tenants.followed.values()].map((followed) => followed.stop(hurry)));
      },
    };
  }

  /** Follows the tenants that have a model, and lets go of those that have nothing and were not asked for lately. */
  private async discover(): Promise<void> {
    const { models, unaskedMs = UNASKED_MS } = this.sources;
    const kept = new Set([DEFAULT_TENANT, ...(await models.tenants())]);
    for (const name of kept) if (!this.followed.has(name)) this.follow(name);
    const unasked = [...this.followed].filter(
      ([name, { shop, askedAt }]) => !kept.has(name) && shop.isKnownEmpty && performance.now() - askedAt >= unaskedMs,
    );
    for (const [name] of unasked) this.followed.delete(name);
    await Promise.all(unasked.map(([, { stop }]) => stop()));
  }

  private follow(name: string): Followed | undefined {
    if (this.followed.size >= MAX_TENANTS) return undefined;
    const { catalogs, models, rules, histories, metrics } = this.sources;
    const logger = this.sources.logger.child({ tenant: name });
    const shop = new TenantShop(name);
    const polling = (part: string, intervalMs: number, poll: () => Promise<void>) =>
      startPolling({ name: part, intervalMs, logger }, poll);
    const parts = [
      polling('catalog', CATALOG_INTERVAL_MS, followCatalog(shop, catalogs, metrics)),
      polling('model', MODEL_INTERVAL_MS, followModel(shop, models, metrics, logger)),
      polling('rules', RULES_INTERVAL_MS, followRules(shop, rules, logger)),
    ];
    const begun = Promise.all(parts.map(({ value }) => value.firstEnded)).then(() => (shop.firstRead = undefined));
    shop.firstRead = begun;
    let isStopped = false;
    const touches: HistoryReader['touches'] = (...range) =>
      this.inTurn(() => (isStopped ? Promise.resolve([]) : histories.touches(...range)));
    const takeOverActivity = followActivity(shop, { touches });
    // It does not hold up what a new recommender needs to begin: until it is there, the model says what is popular.
    const activity = polling('activity', ACTIVITY_INTERVAL_MS, () => begun.then(takeOverActivity));
    const stop = (hurry?: AbortSignal) => {
      isStopped = true;
      return Promise.all([...parts, activity].map((part) => part.stop(hurry)));
    };
    const followed = { shop, askedAt: performance.now(), stop };
    this.followed.set(name, followed);
    return followed;
  }
}
