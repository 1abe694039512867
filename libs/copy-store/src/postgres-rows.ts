import type { CopyPlace } from '@attune/contracts';
import { publishedCopyKey } from '@attune/contracts';
import type { Database, Queryable } from '@attune/database';
import type { CopyRecord, CopyStatus, NewCopy } from './copy-record';
import type { Approved, CopyRows, InTransaction } from './copy-rows';
import { KEPT_CLOSED } from './copy-store';
import { addToAudit } from './postgres-audit';

/** Any number that all releases share: with an item's hash, the advisory lock of whoever changes its texts. */
const ITEM_LOCK = 1_907_331;

/** A row of the table `copy`. */
export interface CopyRow {
  copy_id: string;
  item_id: string;
  channel: CopyPlace['channel'];
  locale: string;
  segment: string;
  product_version: string;
  policy_version: string;
  writer: string;
  fields: CopyRecord['fields'];
  checks: object[];
  status: CopyStatus;
  reasons: string[];
  revision: number;
  created_at: Date;
  changed_at: Date;
  published_at: Date | null;
  reviewed: boolean;
}

export const COPY_COLUMNS = `copy_id, item_id, channel, locale, segment, product_version, policy_version, writer, fields,
  checks, status, reasons, revision, created_at, changed_at, published_at, reviewed`;

const NOW = `date_trunc('milliseconds', clock_timestamp())`;
const AT_PLACE = 'tenant = $1 and item_id = $2 and channel = $3 and locale = $4 and segment = $5';

export function postgresTransactions(database: Database): InTransaction {
  return (tenant, work) => database.transaction((transaction) => work(new PostgresRows(tenant, transaction)));
}

class PostgresRows implements CopyRows {
  constructor(
    private readonly tenant: string,
    private readonly transaction: Queryable,
  ) {}

  async lock(itemIds: readonly string[]): Promise<void> {
    // In one order whoever locks, so that no two wait for each other.
    await this.transaction.query(
      `select pg_advisory_xact_lock($1, item) from (
         select distinct hashtext(key) as item from unnest($2::text[]) key order by item) items`,
      [ITEM_LOCK, itemIds.map((itemId) => JSON.stringify([this.tenant, itemId]))],
    );
  }

  async find(copyId: string): Promise<CopyRecord | undefined> {
    const [row] = await this.transaction.query<CopyRow>(
      `select ${COPY_COLUMNS} from copy where tenant = $1 and copy_id = $2`,
      [this.tenant, copyId],
    );
    return row && copyRecord(row);
  }

  async open(itemIds: readonly string[]): Promise<CopyRecord[]> {
    const rows = await this.transaction.query<CopyRow>(
      `select ${COPY_COLUMNS} from copy
       where tenant = $1 and item_id = any($2) and status in ('published', 'waiting')`,
      [this.tenant, itemIds],
    );
    return rows.map(copyRecord);
  }

  async write(copy: NewCopy, status: CopyStatus, by?: 'person'): Promise<CopyRecord> {
    const [row] = await this.transaction.query<CopyRow>(
      `insert into copy (tenant, item_id, channel, locale, segment, copy_id, product_version, policy_version, writer,
         fields, checks, reasons, status, reviewed, published_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, case when $13 = 'published' then ${NOW} end)
       on conflict (tenant, copy_id) do update set
         product_version = excluded.product_version, policy_version = excluded.policy_version,
         fields = excluded.fields, checks = excluded.checks, reasons = excluded.reasons, status = excluded.status,
         reviewed = excluded.reviewed, rewrite_due = false,
         revision = copy.revision + 1, created_at = ${NOW}, changed_at = ${NOW},
         published_at = coalesce(excluded.published_at, copy.published_at)
       returning ${COPY_COLUMNS}`,
      [
        ...this.place(copy),
        ...[copy.copyId, copy.productVersion, copy.policyVersion, copy.writer],
        ...[copy.fields, copy.checks, copy.reasons].map((value) => JSON.stringify(value)),
        status,
        by === 'person',
      ],
    );
    return copyRecord(row);
  }

  async move(copyId: string, status: CopyStatus, approved?: Approved): Promise<CopyRecord> {
    const [row] = await this.transaction.query<CopyRow>(
      `update copy set status = $3, revision = revision + 1, changed_at = ${NOW}, reviewed = reviewed or $4::text is not null,
         policy_version = coalesce($4, policy_version), checks = coalesce($5::jsonb, checks),
         published_at = case when $3 = 'published' then ${NOW} else published_at end
       where tenant = $1 and copy_id = $2 returning ${COPY_COLUMNS}`,
      [
        ...[this.tenant, copyId, status],
        ...[approved?.policyVersion ?? null, approved ? JSON.stringify(approved.checks) : null],
      ],
    );
    return copyRecord(row);
  }

  async withdraw(copyIds: readonly string[], isDue: boolean): Promise<void> {
    await this.transaction.query(
      `update copy set status = 'withdrawn', revision = revision + 1, changed_at = ${NOW},
         rewrite_due = $3 and segment = ''
       where tenant = $1 and copy_id = any($2)`,
      [this.tenant, copyIds, isDue],
    );
  }

  async due(itemId: string): Promise<CopyRecord[]> {
    const rows = await this.transaction.query<CopyRow>(
      `select ${COPY_COLUMNS} from copy where tenant = $1 and item_id = $2 and rewrite_due and status = 'withdrawn'`,
      [this.tenant, itemId],
    );
    return rows.map(copyRecord);
  }

  async settle(copyIds: readonly string[]): Promise<void> {
    if (copyIds.length === 0) return;
    await this.transaction.query('update copy set rewrite_due = false where tenant = $1 and copy_id = any($2)', [
      this.tenant,
      copyIds,
    ]);
  }

  async audit(copies: readonly NewCopy[], action: string, actor: string, reason: string): Promise<void> {
    await addToAudit(
      this.transaction,
      copies.map((copy) => {
        const subject = { tenant: this.tenant, subject: 'copy', subjectId: copy.copyId, place: copy } as const;
        return { ...subject, action, actor, reason };
      }),
    );
  }

  async tell(places: readonly CopyPlace[], message: object | null): Promise<void> {
    await this.transaction.query('insert into copy_outbox (key, message) select key, $2 from unnest($1::text[]) key', [
      places.map((place) => publishedCopyKey(this.tenant, place)),
      message && JSON.stringify(message),
    ]);
  }

  async dropOldest(place: CopyPlace): Promise<void> {
    await this.transaction.query(
      `delete from copy where tenant = $1 and copy_id in (
         select copy_id from copy where ${AT_PLACE} and status not in ('published', 'waiting')
         order by changed_at desc, copy_id offset ${KEPT_CLOSED})`,
      this.place(place),
    );
  }

  private place({ itemId, channel, locale, segment }: CopyPlace): string[] {
    return [this.tenant, itemId, channel, locale, segment];
  }
}

export function copyRecord(row: CopyRow): CopyRecord {
  return {
    ...{ copyId: row.copy_id, itemId: row.item_id, channel: row.channel, locale: row.locale, segment: row.segment },
    ...{ productVersion: row.product_version, policyVersion: row.policy_version, writer: row.writer },
    ...{ fields: row.fields, checks: row.checks, status: row.status, reasons: row.reasons, revision: row.revision },
    reviewed: row.reviewed,
    ...{ createdAt: row.created_at, changedAt: row.changed_at },
    ...(row.published_at && { publishedAt: row.published_at }),
  };
}
