import type { CatalogReader } from '@attune/catalog-store';
import { DEFAULT_TENANT } from '@attune/contracts';
import type { HistoryReader } from '@attune/history-store';
import type { ModelReader } from '@attune/model-artifact';
import type { RulesReader } from '@attune/rules-store';
import { type Logger, type Polling, type Started, startPolling } from '@attune/service-runtime';
import { followActivity } from './activity-follower';
import { followCatalog } from './catalog-follower';
import type { RecommenderMetrics } from './metrics';
import { followModel } from './model-follower';
import { followRules } from './rules-follower';
import { TenantShop } from './tenant-shop';

const CATALOG_INTERVAL_MS = 300;
const MODEL_INTERVAL_MS = 1_000;
const RULES_INTERVAL_MS = 300;
const ACTIVITY_INTERVAL_MS = 10_000;
const TENANTS_INTERVAL_MS = 2_000;

/** A tenant's name in a request makes it followed; this bounds what made-up names can cost. */
const MAX_TENANTS = 1_000;

export interface TenantSources {
  catalogs: CatalogReader;
  models: ModelReader;
  rules: RulesReader;
  histories: HistoryReader;
  logger: Logger;
  metrics: RecommenderMetrics;
}

/** The tenants whose catalog and model are held in memory and kept up to date. */
export class Tenants {
  private readonly shops = new Map<string, TenantShop>();
  private readonly parts: Started<Polling>[] = [];
  private readonly background: Started<Polling>[] = [];
  private discovery?: Polling;

  constructor(private readonly sources: TenantSources) {}

  all(): TenantShop[] {
    return [...this.shops.values()];
  }

  /**
   * The tenant's state; one that was not asked for before is followed from now on, and is empty until it has been read.
   * Undefined when there are too many.
   */
  get(name: string): TenantShop | undefined {
    return this.shops.get(name) ?? this.follow(name);
  }

  /**
   * Resolves when all that a new recommender finds has been read once, or could not be: the default tenant, and every
   * one that has a model.
   */
  async firstRead(): Promise<void> {
    await this.discovery?.firstEnded;
    await Promise.all(this.parts.map(({ value }) => value.firstEnded));
  }

  /** Follows the default tenant, and every one that has a model. */
  static start(sources: TenantSources): Started<Tenants> {
    const tenants = new Tenants(sources);
    tenants.get(DEFAULT_TENANT);
    const options = { name: 'tenants', intervalMs: TENANTS_INTERVAL_MS, logger: sources.logger };
    const discovery = startPolling(options, async () => {
      for (const name of await sources.models.tenants()) tenants.get(name);
    });
    tenants.discovery = discovery.value;
    return {
      value: tenants,
      stop: async () => {
        await discovery.stop();
        await Promise.all([...tenants.parts, ...tenants.background].map((part) => part.stop()));
      },
    };
  }

  private follow(name: string): TenantShop | undefined {
    if (this.shops.size >= MAX_TENANTS) return undefined;
    const { catalogs, models, rules, histories, metrics } = this.sources;
    const logger = this.sources.logger.child({ tenant: name });
    const shop = new TenantShop(name);
    this.shops.set(name, shop);
    const parts = [
      startPolling(
        { name: 'catalog', intervalMs: CATALOG_INTERVAL_MS, logger },
        followCatalog(shop, catalogs, metrics),
      ),
      startPolling(
        { name: 'model', intervalMs: MODEL_INTERVAL_MS, logger },
        followModel(shop, models, metrics, logger),
      ),
      startPolling({ name: 'rules', intervalMs: RULES_INTERVAL_MS, logger }, followRules(shop, rules, logger)),
    ];
    this.parts.push(...parts);
    // It does not hold up what a new recommender needs to begin: until it is there, the model says what is popular.
    const begun = Promise.all(parts.map(({ value }) => value.firstEnded));
    const takeOverActivity = followActivity(shop, histories);
    this.background.push(
      startPolling({ name: 'activity', intervalMs: ACTIVITY_INTERVAL_MS, logger }, () => begun.then(takeOverActivity)),
    );
    return shop;
  }
}
