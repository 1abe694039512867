import { copywriterV1 } from '@attune/contracts';
import {
  type CopyDesk,
  type CopyReader,
  type CopyRecord,
  type CopyWriter,
  type FrameDesk,
  type FrameReader,
  PolicyConflict,
  type PolicyReader,
  type PolicyWriter,
  RevisionConflict,
  UnknownCopy,
  UnknownFrame,
  type WaitingCopy,
} from '@attune/copy-store';
import type { ProductFacts } from '@attune/copy-generation';
import { Conflict, type GrpcService, grpcService, NotFound, Unavailable } from '@attune/grpc-transport';
import type { CatalogFacts } from './catalog-facts';
import { channelNumber, copyMessage, storedCopyMessage } from './copy-message';
import { tenantNamed } from './copywriter-service';
import {
  copyIdOf,
  expectedVersionOf,
  historyPositionOf,
  pageSizeOf,
  policyFrom,
  policyMessage,
  queuePositionOf,
  queueToken,
  reasonOf,
  reviewerOf,
  scopeOf,
} from './desk-requests';
import { decideFrame, frameEntryMessage, frameHashOf } from './frame-reviews';
import type { CopywriterMetrics } from './metrics';
import { policyOf, writesFreely } from './policy';
import type { Publisher } from './publisher';
import { channelOf, grammarOf, itemIdOf, tenantOf } from './requests';
import { positionOf, waitingPage } from './review-queue';
import type { Reviews } from './reviews';
import type { Tenants } from './tenants';
import type { TenantCopy } from './tenant-copy';
import { asRead, type Place } from './writing';

const { ReviewStatus } = copywriterV1;

export interface DeskParts {
  tenants: Tenants;
  copies: CopyReader & CopyWriter & CopyDesk;
  frames: FrameReader & FrameDesk;
  /** Hears of frames and texts that were let out or taken back. */
  refreshTexts: (tenant: string) => Promise<void>;
  policies: PolicyReader & PolicyWriter;
  catalogFacts: CatalogFacts;
  publisher: Publisher;
  reviews: Reviews;
  metrics: CopywriterMetrics;
  /** Where a model is configured: has it write about a product, for a review. */
  orderFreeText?: (tenant: TenantCopy, product: ProductFacts, place: Place) => void;
}

/** The calls of `CopyDeskService`, by which people decide what shoppers read. */
export function createCopyDeskService(parts: DeskParts): GrpcService {
  const { copies, frames, refreshTexts, policies, catalogFacts, publisher, reviews, metrics } = parts;

  /** At once for whoever changed something; where this fails, as in other copywriters, within a second. */
  const heard = (tenant: string) => refreshTexts(tenant).catch(() => undefined);

  return grpcService(copywriterV1.CopyDeskServiceService, {
    async listReviews(request) {
      const tenant = tenantOf(request.tenant);
      const size = pageSizeOf(request.pageSize);
      const waiting = await waitingPage({ copies, frames }, tenant, size, queuePositionOf(request.pageToken));
      const last = waiting.length === size ? waiting.at(-1) : undefined;
      return {
        entries: waiting.map(({ copy, frame }) =>
          copy ? waitingEntryMessage(tenant, copy) : frameEntryMessage(tenant, frame),
        ),
        nextPageToken: last ? queueToken(positionOf(last)) : '',
      };
    },

    async review(request, { signal }) {
      const tenant = await tenantNamed(parts.tenants, tenantOf(request.tenant));
      const { revision, decision } = request;
      const seen = { copyId: copyIdOf(request.copyId), revision };
      const keyHash = frameHashOf(seen.copyId);
      const reviewer = reviewerOf(request.reviewer);
      try {
        const entry =
          keyHash === undefined
            ? entryMessage(tenant.name, await reviews.decide(tenant, seen, decision, reviewer, signal))
            : frameEntryMessage(
                tenant.name,
                await decideFrame(frames, tenant, { keyHash, revision }, decision, reviewer),
              );
        await heard(tenant.name);
        return { entry };
      } catch (error) {
        throw callError(error);
      }
    },

    async publish(request, { signal }) {
      const tenant = await tenantNamed(parts.tenants, tenantOf(request.tenant));
      const itemId = itemIdOf(request.itemId);
      const place = { channel: channelOf(request.channel), grammar: grammarOf(request.locale) };
      const reviewer = reviewerOf(request.reviewer);
      const product = await catalogFacts.current(tenant.name, itemId, signal);
      if (!product) throw new NotFound('item_id: the catalog has no such item');
      const outcome = await publisher.publish(tenant, product, place, reviewer);
      await heard(tenant.name);
      if (writesFreely(tenant.policy, place.channel)) parts.orderFreeText?.(tenant, product, place);
      const copy = copyMessage(asRead(outcome.written, product, place));
      if (!('record' in outcome)) return { copy, published: false, reasons: outcome.reasons };
      const { status, reasons } = outcome.record;
      const published = status === 'published';
      return { copy, published, reasons: published ? [] : reasons };
    },

    async retract(request) {
      const tenant = tenantOf(request.tenant);
      const [scope, reviewer, reason] = [scopeOf(request), reviewerOf(request.reviewer), reasonOf(request.reason)];
      const retracted = await copies.retract(tenant, scope, reviewer, reason);
      metrics.decisions.inc({ decision: 'retracted' }, retracted);
      await heard(tenant);
      return { retracted };
    },

    async history(request) {
      const size = pageSizeOf(request.pageSize);
      const before = historyPositionOf(request.pageToken);
      const entries = await copies.history(tenantOf(request.tenant), itemIdOf(request.itemId), size, before);
      const last = entries.length === size ? entries.at(-1) : undefined;
      return {
        entries: entries.map(({ at, channel, entry: _, ...rest }) => ({
          ...rest,
          ...{ at: at.toISOString(), channel: channelNumber(channel) },
        })),
        nextPageToken: last ? String(last.entry) : '',
      };
    },

    async getPolicy(request) {
      const stored = await policies.currentPolicy(tenantOf(request.tenant));
      const policy = policyOf(stored);
      // Who changed what they read of it would take the rest away.
      if (policy.unknown.length > 0)
        throw new Unavailable(`only a later release can tell the policy: ${policy.unknown.join()}`);
      return { policy: policyMessage(policy, stored?.version ?? 0) };
    },

    async putPolicy(request) {
      const name = tenantOf(request.tenant);
      const policy = policyFrom(request.policy);
      const expected = expectedVersionOf(request.expectedVersion);
      const reviewer = reviewerOf(request.reviewer);
      try {
        const stored = await policies.putPolicy(name, policy, expected, reviewer);
        const tenant = parts.tenants.get(name);
        // At once for whoever changed it; the other copywriters hear of it within a third of a second.
        if (tenant) tenant.policy = policyOf(stored);
        return { policy: policyMessage(policy, stored.version) };
      } catch (error) {
        throw callError(error);
      }
    },
  });
}

function waitingEntryMessage(tenant: string, copy: WaitingCopy): copywriterV1.ReviewEntry {
  const published = copy.lastPublished.map(({ name, text }) => ({ name, text }));
  return { ...entryMessage(tenant, copy), published };
}

function entryMessage(tenant: string, copy: CopyRecord): copywriterV1.ReviewEntry {
  const { status, reasons, revision, createdAt } = copy;
  return {
    ...{ copy: storedCopyMessage(copy), tenant, status: statusMessage(status), reasons, published: [], revision },
    createdAt: createdAt.toISOString(),
  };
}

function statusMessage(status: CopyRecord['status']): copywriterV1.ReviewStatus {
  switch (status) {
    case 'waiting':
      return ReviewStatus.REVIEW_STATUS_WAITING;
    case 'published':
    case 'replaced':
      return ReviewStatus.REVIEW_STATUS_APPROVED;
    case 'rejected':
      return ReviewStatus.REVIEW_STATUS_REJECTED;
    case 'retracted':
    case 'withdrawn':
      return ReviewStatus.REVIEW_STATUS_WITHDRAWN;
  }
}

/** What the caller did wrong, as they may see it. */
function callError(error: unknown): unknown {
  if (error instanceof RevisionConflict) return new Conflict(`${error.message}: read it again`);
  if (error instanceof PolicyConflict) return new Conflict(`${error.message}: read it again`);
  if (error instanceof UnknownCopy || error instanceof UnknownFrame) return new NotFound(`copy_id: ${error.message}`);
  return error;
}
