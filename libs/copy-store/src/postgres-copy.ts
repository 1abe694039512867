import type { PublishedField } from '@attune/contracts';
import { checkedRowLimit, type Database } from '@attune/database';
import { createCopyChanges } from './copy-changes';
import type { CopyAudit, OpenCopy } from './copy-record';
import {
  type CopyDesk,
  type CopyReader,
  type CopyWriter,
  MAX_COUNTED,
  MAX_ITEMS,
  MAX_PAGE,
  MAX_REVIEWED,
} from './copy-store';
import { COPY_COLUMNS, copyRecord, type CopyRow, postgresTransactions } from './postgres-rows';

/** Texts in PostgreSQL. The tables are those of `migrate`. */
export function createCopyStore(database: Database): CopyReader & CopyWriter & CopyDesk {
  return { ...createCopyReader(database), ...createCopyChanges(postgresTransactions(database)) };
}

function createCopyReader(database: Database): CopyReader {
  return {
    async copy(tenant, copyId) {
      const [row] = await database.query<CopyRow>(
        `select ${COPY_COLUMNS} from copy where tenant = $1 and copy_id = $2`,
        [tenant, copyId],
      );
      return row && copyRecord(row);
    },

    async published(tenant, { itemId, channel, locale, segment }) {
      const [row] = await database.query<CopyRow>(
        `select ${COPY_COLUMNS} from copy
         where tenant = $1 and item_id = $2 and channel = $3 and locale = $4 and segment = $5 and status = 'published'`,
        [tenant, itemId, channel, locale, segment],
      );
      return row && copyRecord(row);
    },

    async waiting(tenant, limit, after) {
      const rows = await database.query<CopyRow & { last_published: PublishedField[] | null }>(
        `select ${COPY_COLUMNS}, (
           select fields from copy seen
           where seen.tenant = copy.tenant and seen.item_id = copy.item_id and seen.channel = copy.channel
             and seen.locale = copy.locale and seen.segment = copy.segment and seen.published_at is not null
           order by published_at desc limit 1) as last_published
         from copy
         where tenant = $1 and status = 'waiting' and ($2::timestamptz is null or (created_at, copy_id) > ($2, $3))
         order by created_at, copy_id limit $4`,
        [tenant, after?.createdAt ?? null, after?.copyId ?? '', checkedRowLimit(limit, MAX_PAGE)],
      );
      return rows.map((row) => ({ ...copyRecord(row), lastPublished: row.last_published ?? [] }));
    },

    async openOf(tenant, itemIds) {
      checkedRowLimit(itemIds.length, MAX_ITEMS);
      const rows = await database.query<OpenRow>(
        `select copy_id, item_id, channel, locale, segment, status, product_version from copy
         where tenant = $1 and item_id = any($2) and status in ('published', 'waiting')`,
        [tenant, itemIds],
        { name: 'copy-open' },
      );
      return rows.map(({ copy_id: copyId, item_id: itemId, product_version: productVersion, ...rest }) => ({
        ...rest,
        ...{ copyId, itemId, productVersion },
      }));
    },

    async history(tenant, itemId, limit, before) {
      const rows = await database.query<AuditRow>(
        `select entry, at, action, subject_id, channel, locale, actor, reason from copy_audit
         where tenant = $1 and item_id = $2 and subject = 'copy' and ($3::bigint is null or entry < $3)
         order by entry desc limit $4`,
        [tenant, itemId, before ?? null, checkedRowLimit(limit, MAX_PAGE)],
      );
      return rows.map(({ subject_id: copyId, ...entry }) => ({ ...entry, copyId }));
    },

    async openUnderOtherPolicy(tenant, policyVersion, limit, { after = '', itemId } = {}) {
      const rows = await database.query<CopyRow>(
        `select ${COPY_COLUMNS} from copy
         where tenant = $1 and status in ('published', 'waiting') and policy_version <> $2 and copy_id > $3
           ${itemId === undefined ? '' : 'and item_id = $5'}
         order by copy_id limit $4`,
        [tenant, policyVersion, after, checkedRowLimit(limit, MAX_PAGE), ...(itemId === undefined ? [] : [itemId])],
      );
      return rows.map(copyRecord);
    },

    async reviewedTexts(tenant, seen) {
      // Of which texts they are: how many, and in which revisions, may be the same of others.
      const [{ stamp }] = await database.query<{ stamp: string }>(
        `select count(*) || ' ' || coalesce(sum(hashtextextended(copy_id, revision)), 0) as stamp from copy
         where tenant = $1 and reviewed and status = 'published'`,
        [tenant],
        { name: 'copy-reviewed-stamp' },
      );
      if (stamp === seen) return undefined;
      // What changes between the two reads is read again under its own stamp.
      const rows = await database.query<ReviewedRow>(
        `select copy_id, item_id, channel, locale, segment, revision, product_version from copy
         where tenant = $1 and reviewed and status = 'published' limit ${MAX_REVIEWED}`,
        [tenant],
      );
      return {
        stamp,
        texts: rows.map(({ copy_id: copyId, item_id: itemId, product_version: productVersion, ...rest }) => ({
          ...rest,
          ...{ copyId, itemId, productVersion },
        })),
      };
    },

    async dueForRewrite(tenant, limit) {
      const rows = await database.query<Pick<CopyRow, 'copy_id' | 'item_id' | 'channel' | 'locale' | 'segment'>>(
        `select copy_id, item_id, channel, locale, segment from copy
         where tenant = $1 and rewrite_due and status = 'withdrawn' order by changed_at, copy_id limit $2`,
        [tenant, checkedRowLimit(limit, MAX_PAGE)],
        { name: 'copy-due' },
      );
      return rows.map(({ copy_id: copyId, item_id: itemId, ...place }) => ({ copyId, itemId, ...place }));
    },

    async tenants() {
      const rows = await database.query<{ tenant: string }>(
        `select tenant from copy where status in ('published', 'waiting')
         union select tenant from copy where rewrite_due order by tenant limit 1000`,
      );
      return rows.map(({ tenant }) => tenant);
    },

    async countWaiting() {
      const [{ count }] = await database.query<{ count: number }>(
        `select count(*) as count from (
           (select from copy where status = 'waiting' limit ${MAX_COUNTED})
           union all (select from copy_frame where status = 'waiting' limit ${MAX_COUNTED})
           limit ${MAX_COUNTED}) counted`,
      );
      return count;
    },
  };
}

type OpenRow = Pick<OpenCopy, 'status'> &
  Pick<CopyRow, 'copy_id' | 'item_id' | 'channel' | 'locale' | 'segment' | 'product_version'>;

type ReviewedRow = Pick<
  CopyRow,
  'copy_id' | 'item_id' | 'channel' | 'locale' | 'segment' | 'revision' | 'product_version'
>;

type AuditRow = Omit<CopyAudit, 'copyId'> & { subject_id: string };
