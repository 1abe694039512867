import type { CatalogEntry, CatalogReader } from '@attune/catalog-store';
import { DEFAULT_TENANT } from '@attune/contracts';
import type { CopyReader, PolicyReader } from '@attune/copy-store';
import { type Logger, type Polling, type Started, startPolling } from '@attune/service-runtime';
import { followCatalog, learnCatalog } from './catalog-follower';
import { CatalogKnowledge } from './catalog-knowledge';
import { DEFAULT_POLICY, type TenantPolicy } from './policy';
import { followPolicy } from './policy-follower';

const CATALOG_INTERVAL_MS = 250;
const WORDS_INTERVAL_MS = 2_000;
const POLICY_INTERVAL_MS = 300;
const TEXTS_INTERVAL_MS = 500;
const TENANTS_INTERVAL_MS = 2_000;

/** A tenant's name in a request makes it followed; this bounds what made-up names can cost. */
const MAX_TENANTS = 1_000;

/** What the copywriter holds of a tenant. */
export interface TenantCopy {
  readonly name: string;
  readonly knowledge: CatalogKnowledge;
  /** As it stood a moment ago; that of no tenant until it was read. */
  policy: TenantPolicy;
  /** Resolves when policy, frames and reviewed texts were read, or could not be; then `isBegun`. */
  readonly begun: Promise<void>;
  isBegun: boolean;
}

export interface TenantSources {
  catalogs: CatalogReader;
  policies: PolicyReader;
  copies: Pick<CopyReader, 'tenants'>;
  /** Told of items that changed, page by page. */
  itemsChanged: (tenant: TenantCopy, entries: readonly CatalogEntry[]) => Promise<void>;
  /** Told until when that was all, a moment of `performance.now()`. */
  itemsConfirmed: (tenant: TenantCopy, until: number) => void;
  /** Told of a policy that is another one than before, and of the first. */
  policyChanged: (tenant: TenantCopy, policy: TenantPolicy, signal: AbortSignal) => Promise<void>;
  /** Hears of the tenant's frames, and of what people let out. */
  refreshTexts: (tenant: string) => Promise<void>;
  logger: Logger;
}

/** The tenants whose catalog, policy and texts are followed: the default one, those that have copy, and those asked for. */
export class Tenants {
  private readonly tenants = new Map<string, TenantCopy>();
  private readonly parts: Started<Polling>[] = [];
  private readonly stopping = new AbortController();

  private constructor(private readonly sources: TenantSources) {}

  /** Undefined when there are too many. */
  get(name: string): TenantCopy | undefined {
    return this.tenants.get(name) ?? this.follow(name);
  }

  static start(sources: TenantSources): Started<Tenants> {
    const tenants = new Tenants(sources);
    tenants.get(DEFAULT_TENANT);
    const options = { name: 'tenants', intervalMs: TENANTS_INTERVAL_MS, logger: sources.logger };
    const discovery = startPolling(options, async () => {
      for (const name of await sources.copies.tenants()) tenants.get(name);
    });
    return {
      value: tenants,
      stop: async () => {
        tenants.stopping.abort();
        await discovery.stop();
        await Promise.all(tenants.parts.map((part) => part.stop()));
      },
    };
  }

  private follow(name: string): TenantCopy | undefined {
    if (this.tenants.size >= MAX_TENANTS) return undefined;
    const { catalogs } = this.sources;
    const logger = this.sources.logger.child({ tenant: name });
    const begun = Promise.withResolvers<void>();
    const tenant: TenantCopy = {
      ...{ name, knowledge: new CatalogKnowledge(), policy: DEFAULT_POLICY, begun: begun.promise },
      isBegun: false,
    };
    this.tenants.set(name, tenant);
    const policyRead = Promise.withResolvers<void>();
    const policy = startPolling(
      { name: 'policy', intervalMs: POLICY_INTERVAL_MS, logger },
      followPolicy(tenant, this.sources, this.stopping.signal, () => policyRead.resolve()),
    );
    void policy.value.firstEnded.then(() => policyRead.resolve());
    const texts = startPolling({ name: 'texts', intervalMs: TEXTS_INTERVAL_MS, logger }, () =>
      this.sources.refreshTexts(name),
    );
    void Promise.all([policyRead.promise, texts.value.firstEnded]).then(() => begun.resolve());
    const catalog = startPolling(
      { name: 'catalog', intervalMs: CATALOG_INTERVAL_MS, logger },
      followCatalog(tenant, catalogs, this.sources),
    );
    void begun.promise.then(() => (tenant.isBegun = true));
    const words = startPolling(
      { name: 'catalog words', intervalMs: WORDS_INTERVAL_MS, logger },
      learnCatalog(tenant, catalogs),
    );
    this.parts.push(policy, texts, catalog, words);
    return tenant;
  }
}
