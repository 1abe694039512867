import type { CopyRecord, NewCopy } from './copy-record';
import { type CopyRows, type InTransaction, isSamePlace } from './copy-rows';
import {
  type CopyDesk,
  type CopyWriter,
  type Proposal,
  RevisionConflict,
  UnknownCopy,
  type Withdrawal,
} from './copy-store';

/** Who acts where nobody does. */
const COPYWRITER = 'copywriter';
/** Why a text waits that a person rejected before; by this it is known, whatever has become of it since. */
const REJECTED = 'a reviewer rejected this very text';

/** How texts change, whatever keeps them: each call is one transaction that holds the item. */
export function createCopyChanges(inTransaction: InTransaction): CopyWriter & CopyDesk {
  return {
    put: (tenant, proposal, actor) =>
      inTransaction(tenant, async (rows) => {
        await rows.lockItem(proposal.copy.itemId);
        return put(rows, proposal, actor);
      }),

    retract: (tenant, { itemId, channel, locale }, actor, reason) =>
      inTransaction(tenant, async (rows) => {
        await rows.lockItem(itemId);
        const published = (await rows.open(itemId)).filter(
          (copy) =>
            copy.status === 'published' &&
            (channel === undefined || copy.channel === channel) &&
            (locale === undefined || copy.locale === locale),
        );
        for (const copy of published) {
          await close(rows, copy, 'retracted', actor, reason);
          await rows.tell(copy, null);
        }
        return published.length;
      }),

    withdraw: (tenant, itemId, mustGo, proposals, reason) =>
      inTransaction(tenant, (rows) => withdraw(rows, itemId, mustGo, proposals, reason)),

    approve: (tenant, copyId, revision, { message, ...approved }, reviewer) =>
      inTransaction(tenant, async (rows) => {
        const copy = await seen(rows, copyId, revision);
        await rows.audit(copy, 'approved', reviewer, '');
        return publish(rows, copy, message, reviewer, () => rows.move(copyId, 'published', approved));
      }),

    edit: (tenant, copyId, revision, { copy: edited, message }, reviewer) =>
      inTransaction(tenant, async (rows) => {
        const copy = await seen(rows, copyId, revision);
        await close(rows, copy, 'replaced', reviewer, `edited into ${edited.copyId}`);
        await rows.audit(edited, 'edited', reviewer, `was ${copyId}`);
        const known = await rows.find(edited.copyId);
        if (known?.status === 'published') return known;
        return publish(rows, edited, message, reviewer, () => rows.write(edited, 'published', 'person'));
      }),

    reject: (tenant, copyId, revision, reason, reviewer) =>
      inTransaction(tenant, async (rows) => {
        const copy = await seen(rows, copyId, revision);
        return close(rows, copy, 'rejected', reviewer, reason);
      }),
  };
}

/** The text that waits at the revision that was seen, with its item held. */
async function seen(rows: CopyRows, copyId: string, revision: number): Promise<CopyRecord> {
  const found = await rows.find(copyId);
  if (!found) throw new UnknownCopy(copyId);
  await rows.lockItem(found.itemId);
  // Again, since it may have changed before the lock was had.
  const copy = await rows.find(copyId);
  if (copy?.status !== 'waiting' || copy.revision !== revision) throw new RevisionConflict(`copy ${copyId}`, revision);
  return copy;
}

async function put(rows: CopyRows, { copy, message }: Proposal, actor: string): Promise<CopyRecord> {
  const known = await rows.find(copy.copyId);
  if (known?.status === 'published') return known;
  const rejected = known !== undefined && isRejected(known);
  if (message && !rejected) {
    if (!known) await rows.audit(copy, 'composed', actor, '');
    return publish(rows, copy, message, actor, () => rows.write(copy, 'published'));
  }
  if (known?.status === 'waiting') return known;
  return queue(rows, rejected ? { ...copy, reasons: [...copy.reasons, REJECTED] } : copy, actor);
}

/** Whether a person rejected the text, and nobody approved it since. */
function isRejected({ status, reviewed, reasons }: CopyRecord): boolean {
  return status === 'rejected' || (!reviewed && reasons.includes(REJECTED));
}

async function queue(rows: CopyRows, copy: NewCopy, actor: string): Promise<CopyRecord> {
  const before = (await rows.open(copy.itemId)).find((one) => one.status === 'waiting' && isSamePlace(one, copy));
  if (before) await close(rows, before, 'replaced', actor, `by ${copy.copyId}`);
  await rows.audit(copy, 'composed', actor, copy.reasons.join('; '));
  return rows.write(copy, 'waiting');
}

/** Puts a text before shoppers, in place of the one that they see. @param store gives its row the status `published` */
async function publish(
  rows: CopyRows,
  copy: NewCopy,
  message: object,
  actor: string,
  store: () => Promise<CopyRecord>,
): Promise<CopyRecord> {
  const before = (await rows.open(copy.itemId)).find((one) => one.status === 'published' && isSamePlace(one, copy));
  if (before) await close(rows, before, 'replaced', actor, `by ${copy.copyId}`);
  const published = await store();
  await rows.audit(copy, 'published', actor, '');
  await rows.tell(copy, message);
  return published;
}

async function close(
  rows: CopyRows,
  copy: CopyRecord,
  status: 'replaced' | 'rejected' | 'retracted' | 'withdrawn',
  actor: string,
  reason: string,
): Promise<CopyRecord> {
  const closed = await rows.move(copy.copyId, status);
  await rows.audit(copy, status, actor, reason);
  await rows.dropOldest(copy);
  return closed;
}

async function withdraw(
  rows: CopyRows,
  itemId: string,
  mustGo: Parameters<CopyWriter['withdraw']>[2],
  proposals: readonly Proposal[],
  reason: string,
): Promise<Withdrawal> {
  await rows.lockItem(itemId);
  const open = await rows.open(itemId);
  const stale = open.filter(mustGo);
  const stays = open.filter((copy) => copy.status === 'published' && !stale.includes(copy));
  for (const copy of stale) await close(rows, copy, 'withdrawn', COPYWRITER, reason);
  const result = { withdrawn: stale.length, published: 0, queued: 0 };
  const told: NewCopy[] = [];
  for (const proposal of proposals) {
    const { copy } = proposal;
    if (!stale.some((one) => isSamePlace(one, copy)) || stays.some((one) => isSamePlace(one, copy))) continue;
    const { status } = await put(rows, proposal, COPYWRITER);
    if (status === 'published') told.push(copy);
    result[status === 'published' ? 'published' : 'queued']++;
  }
  for (const copy of stale) {
    if (copy.status === 'published' && !told.some((one) => isSamePlace(one, copy))) await rows.tell(copy, null);
  }
  return result;
}
