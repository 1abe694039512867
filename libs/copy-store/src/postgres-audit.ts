import type { Queryable } from '@attune/database';

/** One change of a text, a frame or a policy. */
export interface AuditEntry {
  tenant: string;
  subject: 'copy' | 'frame' | 'policy';
  /** The copy's id, the frame's hash, or the policy's version. */
  subjectId: string;
  /** Of copy only. */
  place?: { itemId: string; channel: string; locale: string };
  action: string;
  /** Who did it. */
  actor: string;
  reason?: string;
}

/** Adds entries to the audit, in their order, in the transaction of the changes that they tell of. */
export async function addToAudit(transaction: Queryable, entries: readonly AuditEntry[]): Promise<void> {
  const rows = entries.map(({ subjectId, place, reason = '', ...entry }) => {
    const { itemId, channel, locale } = place ?? { itemId: '', channel: '', locale: '' };
    return { ...entry, subject_id: subjectId, item_id: itemId, channel, locale, reason };
  });
  await transaction.query(
    `insert into copy_audit (tenant, subject, subject_id, item_id, channel, locale, action, actor, reason)
     select tenant, subject, subject_id, item_id, channel, locale, action, actor, reason
     from rows from (jsonb_to_recordset($1) as (tenant text, subject text, subject_id text, item_id text, channel text,
       locale text, action text, actor text, reason text)) with ordinality
     order by ordinality`,
    [JSON.stringify(rows)],
  );
}
