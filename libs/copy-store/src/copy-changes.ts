import type { CopyPlace } from '@attune/contracts';
import { checkedRowLimit } from '@attune/database';
import type { CopyRecord, NewCopy } from './copy-record';
import { type CopyRows, type InTransaction, isSamePlace } from './copy-rows';
import {
  type CopyDesk,
  type CopyWriter,
  MAX_LOCKED,
  type Proposal,
  RevisionConflict,
  UnknownCopy,
  type Withdrawal,
  type WithdrawReason,
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
        await rows.lock([proposal.copy.itemId]);
        return put(rows, proposal, actor);
      }),

    retract: (tenant, { itemId, channel, locale }, actor, reason) =>
      inTransaction(tenant, async (rows) => {
        await rows.lock([itemId]);
        const inScope = (copy: CopyPlace) =>
          (channel === undefined || copy.channel === channel) && (locale === undefined || copy.locale === locale);
        const open = await rows.open([itemId]);
        const published = open.filter((copy) => copy.status === 'published' && inScope(copy));
        for (const copy of published) {
          await close(rows, copy, 'retracted', actor, reason);
          await rows.tell([copy], null);
        }
        // A person wants no text there: none is to come back by itself.
        const due = (await rows.due(itemId)).filter(inScope);
        await rows.settle(due.map(({ copyId }) => copyId));
        return published.length;
      }),

    withdraw: (tenant, itemId, mustGo, proposals, reason) =>
      inTransaction(tenant, (rows) => withdraw(rows, itemId, mustGo, proposals, reason)),

    withdrawMany: async (tenant, facts, reason) => {
      if (facts.size === 0) return 0;
      checkedRowLimit(facts.size, MAX_LOCKED);
      return inTransaction(tenant, (rows) => withdrawMany(rows, facts, reason));
    },

    rewrite: (tenant, itemId, proposals) => inTransaction(tenant, (rows) => rewrite(rows, itemId, proposals)),

    approve: (tenant, copyId, revision, { message, ...approved }, reviewer) =>
      inTransaction(tenant, async (rows) => {
        const copy = await seen(rows, copyId, revision);
        await rows.audit([copy], 'approved', reviewer, '');
        return publish(rows, copy, message, reviewer, () => rows.move(copyId, 'published', approved));
      }),

    edit: (tenant, copyId, revision, { copy: edited, message }, reviewer) =>
      inTransaction(tenant, async (rows) => {
        const copy = await seen(rows, copyId, revision);
        await close(rows, copy, 'replaced', reviewer, `edited into ${edited.copyId}`);
        await rows.audit([edited], 'edited', reviewer, `was ${copyId}`);
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
  await rows.lock([found.itemId]);
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
    if (!known) await rows.audit([copy], 'composed', actor, '');
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
  const before = (await rows.open([copy.itemId])).find((one) => one.status === 'waiting' && isSamePlace(one, copy));
  if (before) await close(rows, before, 'replaced', actor, `by ${copy.copyId}`);
  await rows.audit([copy], 'composed', actor, copy.reasons.join('; '));
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
  const before = (await rows.open([copy.itemId])).find((one) => one.status === 'published' && isSamePlace(one, copy));
  if (before) await close(rows, before, 'replaced', actor, `by ${copy.copyId}`);
  const published = await store();
  await rows.audit([copy], 'published', actor, '');
  await rows.tell([copy], message);
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
  await rows.audit([copy], status, actor, reason);
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
  await rows.lock([itemId]);
  const open = await rows.open([itemId]);
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
    if (copy.status === 'published' && !told.some((one) => isSamePlace(one, copy))) await rows.tell([copy], null);
  }
  return result;
}

async function withdrawMany(
  rows: CopyRows,
  facts: ReadonlyMap<string, string | undefined>,
  reason: WithdrawReason,
): Promise<number> {
  const itemIds = [...facts.keys()];
  await rows.lock(itemIds);
  const stale = (await rows.open(itemIds)).filter((copy) => copy.productVersion !== facts.get(copy.itemId));
  const isSold = ({ itemId }: CopyRecord) => facts.get(itemId) !== undefined;
  for (const [copies, isDue, why] of [
    [stale.filter(isSold), true, reason.changed],
    [stale.filter((copy) => !isSold(copy)), false, reason.removed],
  ] as const) {
    if (copies.length === 0) continue;
    await rows.withdraw(
      copies.map(({ copyId }) => copyId),
      isDue,
    );
    await rows.audit(copies, 'withdrawn', COPYWRITER, why);
    await rows.tell(
      copies.filter(({ status }) => status === 'published'),
      null,
    );
  }
  return stale.length;
}

async function rewrite(
  rows: CopyRows,
  itemId: string,
  proposals: readonly Proposal[],
): Promise<Omit<Withdrawal, 'withdrawn'>> {
  await rows.lock([itemId]);
  const due = await rows.due(itemId);
  const published = (await rows.open([itemId])).filter(({ status }) => status === 'published');
  const result = { published: 0, queued: 0 };
  for (const proposal of proposals) {
    const { copy } = proposal;
    if (!due.some((one) => isSamePlace(one, copy)) || published.some((one) => isSamePlace(one, copy))) continue;
    const { status } = await put(rows, proposal, COPYWRITER);
    result[status === 'published' ? 'published' : 'queued']++;
  }
  await rows.settle(due.map(({ copyId }) => copyId));
  return result;
}
