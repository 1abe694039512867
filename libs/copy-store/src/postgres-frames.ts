import { checkedRowLimit, type Database, type Queryable } from '@attune/database';
import { MAX_PAGE, RevisionConflict } from './copy-store';
import { frameKeyHash } from './frame-key';
import {
  actionOf,
  type FrameDesk,
  type FrameReader,
  type FrameRecord,
  type FrameStatus,
  type FrameWriter,
  MAX_SUMMARIES,
  UnknownFrame,
} from './frame-store';
import { addToAudit } from './postgres-audit';

interface FrameRow {
  key_hash: string;
  key: string;
  frame: object;
  status: FrameStatus;
  writer: string;
  prompt_version: string;
  reasons: string[];
  revision: number;
  created_at: Date;
  changed_at: Date;
}

const COLUMNS = 'key_hash, key, frame, status, writer, prompt_version, reasons, revision, created_at, changed_at';
const NOW = `date_trunc('milliseconds', clock_timestamp())`;

/** Frames in PostgreSQL. The tables are those of `migrate`. */
export function createFrameStore(database: Database): FrameReader & FrameWriter & FrameDesk {
  const frameByHash = async (tenant: string, keyHash: string) => {
    const [row] = await database.query<FrameRow>(
      `select ${COLUMNS} from copy_frame where tenant = $1 and key_hash = $2`,
      [tenant, keyHash],
      { name: 'copy-frame' },
    );
    return row && frameRecord(row);
  };
  return {
    frameByHash,

    // A key that is too long must reject.
    frame: async (tenant, key) => frameByHash(tenant, frameKeyHash(key)),

    async frameSummaries(tenant, seen) {
      // Each change adds to a revision, and nothing takes from one.
      const [{ stamp }] = await database.query<{ stamp: string }>(
        `select count(*) || ' ' || coalesce(sum(revision), 0) as stamp from copy_frame where tenant = $1`,
        [tenant],
        { name: 'copy-frame-stamp' },
      );
      if (stamp === seen) return undefined;
      // What changes between the two reads is read again under its own stamp.
      const rows = await database.query<Pick<FrameRow, 'key_hash' | 'status' | 'revision' | 'prompt_version'>>(
        `select key_hash, status, revision, prompt_version from copy_frame where tenant = $1
         order by changed_at desc limit ${MAX_SUMMARIES}`,
        [tenant],
      );
      return {
        stamp,
        frames: rows.map(({ key_hash: keyHash, status, revision, prompt_version: promptVersion }) => ({
          ...{ keyHash, status, revision, promptVersion },
        })),
      };
    },

    async waitingFrames(tenant, limit, after) {
      const rows = await database.query<FrameRow>(
        `select ${COLUMNS} from copy_frame
         where tenant = $1 and status = 'waiting' and ($2::timestamptz is null or (created_at, key_hash) > ($2, $3))
         order by created_at, key_hash limit $4`,
        [tenant, after?.createdAt ?? null, after?.keyHash ?? '', checkedRowLimit(limit, MAX_PAGE)],
      );
      return rows.map(frameRecord);
    },

    async claimFrame(tenant, key, claimant, forMs) {
      const rows = await database.query(
        `insert into copy_frame_claim as held (tenant, key_hash, claimant, until)
         values ($1, $2, $3, clock_timestamp() + $4 * interval '1 millisecond')
         on conflict (tenant, key_hash) do update set claimant = excluded.claimant, until = excluded.until
         where held.until < clock_timestamp() returning 1`,
        [tenant, frameKeyHash(key), claimant, forMs],
      );
      return rows.length > 0;
    },

    async unclaimFrame(tenant, key, claimant) {
      await database.query('delete from copy_frame_claim where tenant = $1 and key_hash = $2 and claimant = $3', [
        ...[tenant, frameKeyHash(key), claimant],
      ]);
    },

    putFrame: (tenant, { key, frame, writer, promptVersion, reasons }, status) =>
      database.transaction(async (transaction) => {
        const [row] = await transaction.query<FrameRow>(
          `insert into copy_frame (tenant, key_hash, key, frame, status, writer, prompt_version, reasons)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (tenant, key_hash) do update set
             frame = excluded.frame, status = excluded.status, writer = excluded.writer,
             prompt_version = excluded.prompt_version, reasons = excluded.reasons,
             revision = copy_frame.revision + 1, created_at = ${NOW}, changed_at = ${NOW}
           returning ${COLUMNS}`,
          [
            ...[tenant, frameKeyHash(key), key, JSON.stringify(frame), status, writer, promptVersion],
            JSON.stringify(reasons),
          ],
        );
        const subject = { tenant, subject: 'frame', subjectId: row.key_hash } as const;
        const [action, reason] = ['composed', reasons.join('; ')];
        await addToAudit(transaction, [{ ...subject, action, actor: writer, reason }]);
        return frameRecord(row);
      }),

    decideFrame: (tenant, keyHash, revision, decision, reviewer) =>
      database.transaction(async (transaction) => {
        const [row] = await transaction.query<FrameRow>(
          `update copy_frame set status = $4, frame = coalesce($5::jsonb, frame), revision = revision + 1,
             changed_at = ${NOW}
           where tenant = $1 and key_hash = $2 and revision = $3::bigint and status = 'waiting' returning ${COLUMNS}`,
          [
            ...[tenant, keyHash, revision, 'reject' in decision ? 'rejected' : 'approved'],
            'edit' in decision ? JSON.stringify(decision.edit) : null,
          ],
        );
        if (!row) throw await whyNot(transaction, tenant, keyHash, revision);
        const subject = { tenant, subject: 'frame', subjectId: row.key_hash } as const;
        const [action, reason] = [actionOf(decision), 'reject' in decision ? decision.reject : ''];
        await addToAudit(transaction, [{ ...subject, action, actor: reviewer, reason }]);
        return frameRecord(row);
      }),
  };
}

async function whyNot(transaction: Queryable, tenant: string, keyHash: string, revision: number): Promise<Error> {
  const [known] = await transaction.query('select from copy_frame where tenant = $1 and key_hash = $2', [
    tenant,
    keyHash,
  ]);
  return known ? new RevisionConflict(`frame ${keyHash}`, revision) : new UnknownFrame(keyHash);
}

function frameRecord(row: FrameRow): FrameRecord {
  const { key, frame, status, writer, reasons, revision } = row;
  return {
    ...{ keyHash: row.key_hash, key, frame, status, writer, promptVersion: row.prompt_version, reasons, revision },
    ...{ createdAt: row.created_at, changedAt: row.changed_at },
  };
}
