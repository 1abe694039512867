import { DEFAULT_TENANT } from '@attune/contracts';
import { type Started, startPolling } from '@attune/service-runtime';
import { followCatalog, learnCatalog } from './catalog-follower';
import { CatalogKnowledge } from './catalog-knowledge';
import { DEFAULT_POLICY } from './policy';
import { followPolicy } from './policy-follower';
import type { TenantCopy, TenantSources } from './tenant-copy';

const CATALOG_INTERVAL_MS = 250;
const WORDS_INTERVAL_MS = 2_000;
const POLICY_INTERVAL_MS = 300;
const TEXTS_INTERVAL_MS = 500;
const REWRITES_INTERVAL_MS = 500;
const TENANTS_INTERVAL_MS = 2_000;

/** A tenant's name in a request makes it followed; these bound what made-up names can cost, in number and in time. */
const MAX_TENANTS = 1_000;
const UNASKED_MS = 60_000;

interface Followed {
  tenant: TenantCopy;
  /** As `performance.now()` tells it. */
  askedAt: number;
  /** Whether there is a catalog; undefined until it was read. */
  hasCatalog?: boolean;
  /** Resolves when nothing is read for it any more. */
  stop: (hurry?: AbortSignal) => Promise<unknown>;
}

/** The tenants whose catalog, policy and texts are followed: the default one, those that have copy, and those asked for. */
export class Tenants {
  private readonly followed = new Map<string, Followed>();
  private readonly stopping = new AbortController();

  private constructor(private readonly sources: TenantSources) {}

  /** Undefined when there are too many. */
  get(name: string): TenantCopy | undefined {
    const followed = this.followed.get(name) ?? this.follow(name);
    if (followed) followed.askedAt = performance.now();
    return followed?.tenant;
  }

  static start(sources: TenantSources): Started<Tenants> {
    const tenants = new Tenants(sources);
    tenants.follow(DEFAULT_TENANT);
    const options = { name: 'tenants', intervalMs: TENANTS_INTERVAL_MS, logger: sources.logger };
    const discovery = startPolling(options, () => tenants.discover());
    return {
      value: tenants,
      stop: async (hurry) => {
        tenants.stopping.abort();
        await discovery.stop(hurry);
        await Promise.all([...tenants.followed.values()].map((followed) => followed.stop(hurry)));
      },
    };
  }

  /** Lets go of tenants that have nothing and were not asked for lately, and follows those that have texts. */
  private async discover(): Promise<void> {
    const { copies, letGo, unaskedMs = UNASKED_MS } = this.sources;
    const kept = new Set([DEFAULT_TENANT, ...(await copies.tenants())]);
    const unasked = [...this.followed].filter(
      ([name, { tenant, hasCatalog, askedAt }]) =>
        !kept.has(name) &&
        hasCatalog === false &&
        tenant.policy === DEFAULT_POLICY &&
        performance.now() - askedAt >= unaskedMs,
    );
    for (const [name] of unasked) this.followed.delete(name);
    for (const name of kept) if (!this.followed.has(name)) this.follow(name);
    await Promise.all(unasked.map(([, { stop }]) => stop()));
    for (const [name] of unasked) if (!this.followed.has(name)) letGo(name);
  }

  private follow(name: string): Followed | undefined {
    if (this.followed.size >= MAX_TENANTS) return undefined;
    const { catalogs, itemsChanged, itemsConfirmed, refreshTexts } = this.sources;
    const logger = this.sources.logger.child({ tenant: name });
    const begun = Promise.withResolvers<void>();
    const tenant: TenantCopy = {
      ...{ name, knowledge: new CatalogKnowledge(), policy: DEFAULT_POLICY, begun: begun.promise },
      isBegun: false,
    };
    const polling = (part: string, intervalMs: number, poll: () => Promise<void>) =>
      startPolling({ name: part, intervalMs, logger }, poll);

    const policyRead = Promise.withResolvers<void>();
    const takeOverPolicy = followPolicy(tenant, { ...this.sources, logger }, this.stopping.signal, () =>
      policyRead.resolve(),
    );
    const policy = polling('policy', POLICY_INTERVAL_MS, takeOverPolicy);
    void policy.value.firstEnded.then(() => policyRead.resolve());
    const texts = polling('texts', TEXTS_INTERVAL_MS, () => refreshTexts(name));
    void Promise.all([policyRead.promise, texts.value.firstEnded]).then(() => begun.resolve());
    void begun.promise.then(() => (tenant.isBegun = true));

    const takeOverItems = followCatalog(tenant, catalogs, {
      itemsChanged: (...changes) => {
        followed.hasCatalog = true;
        return itemsChanged(...changes);
      },
      itemsConfirmed: (...confirmed) => {
        followed.hasCatalog ??= false;
        itemsConfirmed(...confirmed);
      },
    });
    const parts = [policy, texts];
    const stop = (hurry?: AbortSignal) => Promise.all(parts.map((part) => part.stop(hurry)));
    const followed: Followed = { tenant, askedAt: performance.now(), stop };
    this.followed.set(name, followed);
    parts.push(polling('catalog', CATALOG_INTERVAL_MS, takeOverItems));
    parts.push(polling('rewrites', REWRITES_INTERVAL_MS, () => this.sources.rewriteDue(tenant, this.stopping.signal)));
    parts.push(polling('catalog words', WORDS_INTERVAL_MS, learnCatalog(tenant, catalogs)));
    return followed;
  }
}
