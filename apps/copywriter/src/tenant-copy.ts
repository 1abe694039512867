import type { CatalogEntry, CatalogReader } from '@attune/catalog-store';
import type { CopyReader, PolicyReader } from '@attune/copy-store';
import type { Logger } from '@attune/service-runtime';
import type { CatalogKnowledge } from './catalog-knowledge';
import type { TenantPolicy } from './policy';

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

/** What is known of tenants comes from here, and whoever acts on it is told. */
export interface TenantSources {
  catalogs: CatalogReader;
  policies: PolicyReader;
  copies: Pick<CopyReader, 'tenants'>;
  /** Told of items that changed, page by page. */
  itemsChanged: (tenant: TenantCopy, entries: readonly CatalogEntry[]) => Promise<void>;
  /** Writes anew what was taken back of many items at once. */
  rewriteDue: (tenant: TenantCopy, signal: AbortSignal) => Promise<void>;
  /** Told until when that was all, a moment of `performance.now()`. */
  itemsConfirmed: (tenant: TenantCopy, until: number) => void;
  /** Told of a policy that is another one than before, and of the first. */
  policyChanged: (tenant: TenantCopy, policy: TenantPolicy, signal: AbortSignal) => Promise<void>;
  /** Hears of the tenant's frames, and of what people let out. */
  refreshTexts: (tenant: string) => Promise<void>;
  /** Told of a tenant that is followed no more. */
  letGo: (tenant: string) => void;
  logger: Logger;
  /** How long a tenant that has no catalog, policy or texts is followed when nobody asks for it. Default 60,000. */
  unaskedMs?: number;
}
