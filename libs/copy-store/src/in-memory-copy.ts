import { checkedRowLimit } from '@attune/database';
import { createCopyChanges } from './copy-changes';
import type { CopyHistory } from './copy-history';
import type { CopyOutbox, SendingTurn } from './copy-outbox';
import type { CopyRecord, OpenCopy, QueuePosition } from './copy-record';
import { isSamePlace } from './copy-rows';
import {
  type CopyDesk,
  type CopyReader,
  type CopyWriter,
  MAX_BATCH,
  MAX_COUNTED,
  MAX_ITEMS,
  MAX_PAGE,
} from './copy-store';
import { InMemoryTables, isOpen } from './in-memory-rows';

/** Texts that live as long as the process: for tests. */
export function createInMemoryCopy(): CopyReader & CopyWriter & CopyDesk & CopyOutbox & CopyHistory {
  const memory = new InMemoryTables();
  const copiesOf = (tenant: string) => [...(memory.tables.copies.get(tenant)?.values() ?? [])];
  const waitingOf = (tenant: string) => copiesOf(tenant).filter(({ status }) => status === 'waiting');
  const dueOf = (tenant: string) =>
    copiesOf(tenant).filter(({ copyId }) => memory.tables.due.get(tenant)?.has(copyId) === true);
  let isDraining = false;

  /* eslint-disable @typescript-eslint/require-await -- a bad argument must reject, as the database's does */
  return {
    ...createCopyChanges(memory.inTransaction),

    copy: async (tenant, copyId) => structuredClone(memory.tables.copies.get(tenant)?.get(copyId)),

    async published(tenant, place) {
      return structuredClone(copiesOf(tenant).find((copy) => copy.status === 'published' && isSamePlace(copy, place)));
    },

    async waiting(tenant, limit, after) {
      checkedRowLimit(limit, MAX_PAGE);
      const rest = waitingOf(tenant).filter((copy) => !after || compare(copy, after) > 0);
      return rest
        .sort(compare)
        .slice(0, limit)
        .map((copy) => ({
          ...structuredClone(copy),
          lastPublished: structuredClone(lastPublished(copiesOf(tenant), copy)?.fields ?? []),
        }));
    },

    async openOf(tenant, itemIds) {
      checkedRowLimit(itemIds.length, MAX_ITEMS);
      return copiesOf(tenant).flatMap((copy): OpenCopy[] => {
        if (!isOpen(copy) || !itemIds.includes(copy.itemId)) return [];
        const { copyId, itemId, channel, locale, segment, productVersion } = copy;
        return [{ copyId, itemId, channel, locale, segment, productVersion, status: copy.status }];
      });
    },

    async history(tenant, itemId, limit, before = Infinity) {
      checkedRowLimit(limit, MAX_PAGE);
      return memory.tables.audit
        .filter((one) => one.tenant === tenant && one.itemId === itemId && one.entry < before)
        .reverse()
        .slice(0, limit)
        .map(({ tenant: _tenant, itemId: _itemId, ...entry }) => entry);
    },

    async openUnderOtherPolicy(tenant, policyVersion, limit, { after = '', itemId } = {}) {
      checkedRowLimit(limit, MAX_PAGE);
      return copiesOf(tenant)
        .filter((copy) => isOpen(copy) && copy.policyVersion !== policyVersion && copy.copyId > after)
        .filter((copy) => itemId === undefined || copy.itemId === itemId)
        .sort((a, b) => (a.copyId < b.copyId ? -1 : 1))
        .slice(0, limit)
        .map((copy) => structuredClone(copy));
    },

    async reviewedTexts(tenant, seen) {
      const texts = copiesOf(tenant)
        .filter(({ reviewed, status }) => reviewed && status === 'published')
        .map(({ copyId, itemId, channel, locale, segment, revision, productVersion }) => ({
          ...{ copyId, itemId, channel, locale, segment, revision, productVersion },
        }));
      const stamp = JSON.stringify(texts);
      if (stamp === seen) return undefined;
      return { stamp, texts };
    },

    async dueForRewrite(tenant, limit) {
      checkedRowLimit(limit, MAX_PAGE);
      return dueOf(tenant)
        .sort((a, b) => a.changedAt.getTime() - b.changedAt.getTime())
        .slice(0, limit)
        .map(({ copyId, itemId, channel, locale, segment }) => ({ copyId, itemId, channel, locale, segment }));
    },

    async tenants() {
      const hasCopy = (tenant: string) => copiesOf(tenant).some(isOpen) || dueOf(tenant).length > 0;
      return [...memory.tables.copies.keys()].filter(hasCopy).sort();
    },

    async countWaiting() {
      const counts = [...memory.tables.copies.keys()].map((tenant) => waitingOf(tenant).length);
      return Math.min(
        MAX_COUNTED,
        counts.reduce((sum, count) => sum + count, 0),
      );
    },

    async forgetAudit(olderThanMs, limit) {
      const { audit } = memory.tables;
      const oldest = audit.slice(0, checkedRowLimit(limit, MAX_BATCH)).filter(({ at }) => isOlder(at, olderThanMs));
      memory.tables.audit = audit.filter((one) => !oldest.includes(one));
      return oldest.length;
    },

    async forgetClosed(olderThanMs, limit) {
      const closed = [...memory.tables.copies.values()].flatMap((copies) =>
        [...copies.values()]
          .filter((copy) => !isOpen(copy) && isOlder(copy.changedAt, olderThanMs))
          .map((copy) => ({ copies, copy })),
      );
      closed.sort((a, b) => a.copy.changedAt.getTime() - b.copy.changedAt.getTime());
      const oldest = closed.slice(0, checkedRowLimit(limit, MAX_BATCH));
      for (const { copies, copy } of oldest) copies.delete(copy.copyId);
      return oldest.length;
    },

    async drain(limit, takeTurn) {
      checkedRowLimit(limit, MAX_BATCH);
      if (isDraining || memory.tables.outbox.length === 0) return 0;
      isDraining = true;
      let turn: SendingTurn | undefined;
      try {
        turn = await takeTurn();
        const batch = memory.tables.outbox.slice(0, limit);
        await turn.send(batch.map(({ key, message }) => ({ key, message })));
        memory.tables.outbox = memory.tables.outbox.filter((one) => !batch.some(({ seq }) => seq === one.seq));
        return batch.length;
      } finally {
        turn?.end();
        isDraining = false;
      }
    },

    async lag() {
      const { outbox } = memory.tables;
      return { messages: outbox.length, waitedMs: outbox[0] ? Date.now() - outbox[0].queuedAt.getTime() : 0 };
    },
  };
  /* eslint-enable @typescript-eslint/require-await */
}

function isOlder(moment: Date, ms: number): boolean {
  return moment.getTime() <= Date.now() - ms;
}

function compare(a: QueuePosition, b: QueuePosition): number {
  return a.createdAt.getTime() - b.createdAt.getTime() || (a.copyId < b.copyId ? -1 : Number(a.copyId > b.copyId));
}

function lastPublished(copies: CopyRecord[], place: CopyRecord): CopyRecord | undefined {
  const seen = copies.filter((copy) => copy.publishedAt && isSamePlace(copy, place));
  return seen.sort((a, b) => b.publishedAt!.getTime() - a.publishedAt!.getTime()).at(0);
}
