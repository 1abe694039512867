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

/** Adds an entry to the audit, in the transaction of the change that it tells of. */
export async function addToAudit(transaction: Queryable, entry: AuditEntry): Promise<void> {
  const { tenant, subject, subjectId, place, action, actor, reason = '' } = entry;
  const { itemId, channel, locale } = place ?? { itemId: '', channel: '', locale: '' };
  await transaction.query(
    `insert into copy_audit (tenant, subject, subject_id, item_id, channel, locale, action, actor, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tenant, subject, subjectId, itemId, channel, locale, action, actor, reason],
  );
}
