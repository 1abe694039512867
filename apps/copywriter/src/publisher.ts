import { setImmediate } from 'node:timers/promises';
import type { CatalogEntry } from '@attune/catalog-store';
import type { CatalogItem, CopyPlace } from '@attune/contracts';
import type { CopyReader, CopyRecord, CopyWriter, OpenCopy, PolicyReader, Proposal } from '@attune/copy-store';
import { extractFacts, negotiate, type ProductFacts } from '@attune/copy-generation';
import { type Logger, pauses } from '@attune/service-runtime';
import type { CatalogFacts } from './catalog-facts';
import type { ComposedCache } from './composed-cache';
import type { CopywriterMetrics } from './metrics';
import { readPolicy, type TenantPolicy } from './policy';
import { propose, type Proposed, type Refused } from './proposals';
import type { TenantCopy } from './tenant-copy';
import { isPassing, UnsettledItems } from './unsettled-items';
import { type Place, verifyLasting } from './writing';

const CHANGED = 'the product changed';
const REMOVED = 'the product is sold no more';
const FORBIDDEN = 'the policy forbids it';

/** Texts in one read. */
const PAGE = 100;
/** Of so many items at once texts are replaced one after the other; of more, all are taken back first. */
const FEW = 10;
/** Items that are looked at, and whose texts are taken back, in one go. */
const MANY = 200;

/** How long a look at an item may take. */
const READ_MS = 10_000;

export interface PublisherParts {
  copies: CopyReader & CopyWriter;
  policies: PolicyReader;
  catalogFacts: CatalogFacts;
  composed: ComposedCache;
  metrics: CopywriterMetrics;
  logger: Logger;
}

/** Brings texts before shoppers, and takes them back when their product changes. */
export class Publisher {
  private readonly unsettled: UnsettledItems;

  constructor(private readonly parts: PublisherParts) {
    this.unsettled = new UnsettledItems(parts.logger);
  }

  /** Writes for a place by the rules, and publishes or queues the text. */
  async publish(
    tenant: TenantCopy,
    product: ProductFacts,
    place: Place,
    reviewer: string,
  ): Promise<(Proposed & { record: CopyRecord }) | Refused> {
    const policy = await readPolicy(this.parts.policies, tenant.name);
    const context = { tenant: tenant.name, product, policy, catalog: tenant.knowledge.lexicon };
    const proposed = propose(context, place);
    if (!('proposal' in proposed)) return proposed;
    const record = await this.parts.copies.put(tenant.name, proposed.proposal, reviewer);
    this.parts.metrics.published.inc({ how: record.status === 'published' ? 'published' : 'queued' });
    await this.settle(tenant, product.itemId);
    return { ...proposed, record };
  }

  /**
   * Looks at item and policy again after something was published: of a change that came between the look before and the
   * commit, whoever follows catalog and policy may have heard too early to find the text. Done also where the caller has
   * gone, for the text stays. Never rejects: the text is out, and what cannot be looked at now is looked at later.
   */
  settle(tenant: TenantCopy, itemId: string): Promise<void> {
    return this.unsettled.settle(tenant.name, itemId, () => this.lookAgain(tenant, itemId));
  }

  /** Looks at what could not be looked at before. */
  settleRest(): Promise<void> {
    return this.unsettled.settleRest();
  }

  /** Does work for one item of many; where that fails by itself, others are not kept from theirs, and it is looked at later. */
  private apart(tenant: TenantCopy, itemId: string, work: () => Promise<void> | void): Promise<void> {
    return this.unsettled.apart(tenant.name, itemId, work, () => this.lookAgain(tenant, itemId));
  }

  private async lookAgain(tenant: TenantCopy, itemId: string): Promise<void> {
    const { copies, policies } = this.parts;
    const product = await this.productNow(tenant, itemId);
    await this.withdrawStale(tenant, itemId, product, await copies.openOf(tenant.name, [itemId]));
    const policy = await readPolicy(policies, tenant.name);
    const others = await copies.openUnderOtherPolicy(tenant.name, policy.version, PAGE, { itemId });
    for (const copy of others) await this.withdrawForbidden(tenant, product, policy, copy);
  }

  /**
   * Forgets what is held of changed items, and withdraws their texts where the facts are others. Those of a few are written
   * anew in the same moment; those of many are all taken back first, and `rewriteDue` writes them.
   */
  async itemsChanged(tenant: TenantCopy, entries: readonly CatalogEntry[]): Promise<void> {
    for (const { itemId } of entries) {
      this.parts.catalogFacts.drop(tenant.name, itemId);
      this.parts.composed.drop(tenant.name, itemId);
    }
    for (let at = 0; at < entries.length; at += MANY) {
      const stale = await this.staleAmong(tenant, entries.slice(at, at + MANY));
      if (stale.size > FEW && (await this.withdrawMany(tenant, [...stale.keys()]))) continue;
      // As they are now: of a long page the last items have been read a while ago, and texts about newer facts may be there.
      for (const [itemId, open] of stale) {
        await this.apart(tenant, itemId, async () =>
          this.withdrawStale(tenant, itemId, await this.productNow(tenant, itemId), open),
        );
      }
    }
  }

  /** Writes anew what was taken back of many items at once. */
  async rewriteDue(tenant: TenantCopy, signal: AbortSignal): Promise<void> {
    const { copies, policies, catalogFacts } = this.parts;
    for (;;) {
      signal.throwIfAborted();
      const due = Map.groupBy(await copies.dueForRewrite(tenant.name, PAGE), ({ itemId }) => itemId);
      if (due.size === 0) return;
      const policy = await readPolicy(policies, tenant.name);
      const items = await catalogFacts.many(tenant.name, [...due.keys()], signal);
      for (const [itemId, places] of due) {
        await setImmediate();
        signal.throwIfAborted();
        await this.rewrite(tenant, itemId, items.get(itemId), policy, places);
        await this.settle(tenant, itemId);
      }
    }
  }

  /** What cannot be stored is due no more: it would keep all that follows it from being written. */
  private async rewrite(
    tenant: TenantCopy,
    itemId: string,
    item: CatalogItem | undefined,
    policy: TenantPolicy,
    places: readonly CopyPlace[],
  ): Promise<void> {
    const { copies, logger } = this.parts;
    try {
      const proposals = this.proposalsFor(tenant, item && extractFacts(item), policy, places);
      this.count(await copies.rewrite(tenant.name, itemId, proposals));
    } catch (error) {
      if (isPassing(error)) throw error;
      logger.error({ tenant: tenant.name, itemId, err: error }, 'copy that was withdrawn cannot be written anew');
      await copies.rewrite(tenant.name, itemId, []);
    }
  }

  /** Withdraws what a new policy refuses, and writes it anew. What was let out under another one is checked again. */
  async policyChanged(tenant: TenantCopy, policy: TenantPolicy, signal: AbortSignal): Promise<void> {
    const { copies, catalogFacts } = this.parts;
    for (let after: string | undefined; ;) {
      signal.throwIfAborted();
      const page = await copies.openUnderOtherPolicy(tenant.name, policy.version, PAGE, { after });
      const items = await catalogFacts.many(tenant.name, [...new Set(page.map(({ itemId }) => itemId))], signal);
      for (const copy of page) {
        await setImmediate();
        signal.throwIfAborted();
        const item = items.get(copy.itemId);
        await this.apart(tenant, copy.itemId, () =>
          this.withdrawForbidden(tenant, item && extractFacts(item), policy, copy),
        );
      }
      if (page.length < PAGE) return;
      after = page[page.length - 1].copyId;
    }
  }

  /** Takes a text back that the policy refuses. */
  private async withdrawForbidden(
    tenant: TenantCopy,
    product: ProductFacts | undefined,
    policy: TenantPolicy,
    { copyId, itemId, channel, locale, fields, productVersion }: CopyRecord,
  ): Promise<void> {
    // One that is sold no more, or has changed, is withdrawn by who follows the catalog.
    if (product?.version !== productVersion) return;
    const standards = { catalog: tenant.knowledge.lexicon, policy: policy.claims };
    const { outcome } = verifyLasting(fields, product, { channel, grammar: negotiate(locale)! }, standards);
    if (outcome !== 'refused') return;
    await this.withdraw(tenant, itemId, product, policy, (open) => open.copyId === copyId, FORBIDDEN);
  }

  /** By item, the open texts of those that were written about with other facts. */
  private async staleAmong(tenant: TenantCopy, entries: readonly CatalogEntry[]): Promise<Map<string, OpenCopy[]>> {
    const open = await this.parts.copies.openOf(
      tenant.name,
      entries.map(({ itemId }) => itemId),
    );
    const byItem = Map.groupBy(open, ({ itemId }) => itemId);
    const stale = new Map<string, OpenCopy[]>();
    const pauseIfDue = pauses();
    for (const { itemId, item } of entries) {
      const itsOpen = byItem.get(itemId);
      if (!itsOpen) continue;
      await this.apart(tenant, itemId, () => {
        if (isStale(itsOpen, item && extractFacts(item))) stale.set(itemId, itsOpen);
      });
      await pauseIfDue();
    }
    return stale;
  }

  /** False when something is wrong with one of them: then each is to be dealt with by itself. */
  private async withdrawMany(tenant: TenantCopy, itemIds: readonly string[]): Promise<boolean> {
    try {
      await this.withdrawAll(tenant, itemIds);
      return true;
    } catch (error) {
      if (isPassing(error)) throw error;
      this.parts.logger.error({ tenant: tenant.name, items: itemIds.length, err: error }, 'goes on item by item');
      return false;
    }
  }

  private async withdrawAll(tenant: TenantCopy, itemIds: readonly string[]): Promise<void> {
    const { copies, catalogFacts, metrics, logger } = this.parts;
    const items = await catalogFacts.many(tenant.name, itemIds, AbortSignal.timeout(READ_MS));
    const facts = new Map<string, string | undefined>();
    for (const itemId of itemIds) {
      const item = items.get(itemId);
      facts.set(itemId, item && extractFacts(item).version);
    }
    const withdrawn = await copies.withdrawMany(tenant.name, facts, { changed: CHANGED, removed: REMOVED });
    metrics.withdrawn.inc(withdrawn);
    logger.info({ tenant: tenant.name, items: itemIds.length, withdrawn }, 'copy of many items was withdrawn');
  }

  /** Takes texts back that were written from other facts. */
  private async withdrawStale(
    tenant: TenantCopy,
    itemId: string,
    product: ProductFacts | undefined,
    open: readonly OpenCopy[],
  ): Promise<void> {
    if (!isStale(open, product)) return;
    const policy = await readPolicy(this.parts.policies, tenant.name);
    const mustGo = (copy: OpenCopy) => isStale([copy], product);
    await this.withdraw(tenant, itemId, product, policy, mustGo, product ? CHANGED : REMOVED);
  }

  private productNow(tenant: TenantCopy, itemId: string): Promise<ProductFacts | undefined> {
    return this.parts.catalogFacts.current(tenant.name, itemId, AbortSignal.timeout(READ_MS));
  }

  /** Of two copywriters that hear of a change, the store lets one do the work. */
  private async withdraw(
    tenant: TenantCopy,
    itemId: string,
    product: ProductFacts | undefined,
    policy: TenantPolicy,
    mustGo: (copy: OpenCopy) => boolean,
    reason: string,
  ): Promise<void> {
    const { copies, metrics, logger } = this.parts;
    const gone = (await copies.openOf(tenant.name, [itemId])).filter(mustGo);
    const proposals = this.proposalsFor(tenant, product, policy, gone);
    const done = await copies.withdraw(tenant.name, itemId, mustGo, proposals, reason);
    if (done.withdrawn === 0) return;
    metrics.withdrawn.inc(done.withdrawn);
    this.count(done);
    logger.info({ tenant: tenant.name, itemId, reason, ...done }, 'copy was withdrawn');
  }

  /** The rules' texts for places of a product; none of one that is sold no more. */
  private proposalsFor(
    tenant: TenantCopy,
    product: ProductFacts | undefined,
    policy: TenantPolicy,
    places: readonly CopyPlace[],
  ): Proposal[] {
    if (!product) return [];
    try {
      const context = { tenant: tenant.name, product, policy, catalog: tenant.knowledge.lexicon };
      return distinctPlaces(places).flatMap((place) => proposalFor(context, place));
    } catch (error) {
      // What is wrong must go all the same.
      const { itemId } = product;
      this.parts.logger.error({ tenant: tenant.name, itemId, err: error }, 'no other text can be written for an item');
      return [];
    }
  }

  private count({ published, queued }: { published: number; queued: number }): void {
    this.parts.metrics.published.inc({ how: 'published' }, published);
    this.parts.metrics.published.inc({ how: 'queued' }, queued);
  }
}

/** Whether one of the texts was written from other facts than the product has; one that is sold no more has none. */
function isStale(open: readonly OpenCopy[], product: ProductFacts | undefined): boolean {
  return open.some(({ productVersion }) => productVersion !== product?.version);
}

/** The rules' text for a place; none for a place of an affinity, whose fact may be gone: it is asked for again. */
function proposalFor(context: Parameters<typeof propose>[0], place: CopyPlace): Proposal[] {
  const grammar = negotiate(place.locale);
  if (!grammar || place.segment !== '') return [];
  const proposed = propose(context, { channel: place.channel, grammar });
  return 'proposal' in proposed ? [proposed.proposal] : [];
}

/** Each place once, where a text is published and another waits. */
function distinctPlaces(places: readonly CopyPlace[]): CopyPlace[] {
  const key = ({ channel, locale, segment }: CopyPlace) => JSON.stringify([channel, locale, segment]);
  return [...new Map(places.map((place) => [key(place), place])).values()];
}
