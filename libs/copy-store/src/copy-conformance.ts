import { copyPlace, publishedCopyKey } from '@attune/contracts';
import type { CopyHistory } from './copy-history';
import type { CopyOutbox, OutboxMessage, SendingTurn } from './copy-outbox';
import type { NewCopy, OpenCopy } from './copy-record';
import {
  type CopyDesk,
  type CopyReader,
  type CopyWriter,
  KEPT_CLOSED,
  MAX_PAGE,
  RevisionConflict,
  UnknownCopy,
} from './copy-store';

export type CopyStore = CopyReader & CopyWriter & CopyDesk & CopyOutbox & CopyHistory;

const TENANT = 'default';
const MESSAGE = { text: 'as shoppers see it' };
const APPROVAL = { message: MESSAGE, policyVersion: '3', checks: [{ name: 'form' }] };

/** A text for the page of a shirt, unless told. */
function text(copyId: string, parts: Partial<NewCopy> = {}): NewCopy {
  return {
    ...{ copyId, itemId: 'shirt', channel: 'product_page', locale: 'en', segment: '', productVersion: 'v1' },
    ...{ policyVersion: '0', writer: 'rules', checks: [{ name: 'form' }], reasons: [] },
    fields: [{ name: 'title', text: `Text ${copyId}`, sentences: [] }],
    ...parts,
  };
}

/** A turn that sends so. */
const turn = (send: SendingTurn['send']) => () => Promise.resolve({ send, end: () => undefined });

/** What every store of texts must do. `open` gives an empty one. */
export function describeCopy(name: string, open: () => Promise<CopyStore>): void {
  describe(`${name}: a store of copy`, () => {
    let store: CopyStore;
    const queue = (copy: NewCopy) => store.put(TENANT, { copy }, 'anna');
    const publish = (copy: NewCopy) => store.put(TENANT, { copy, message: { ...MESSAGE, id: copy.copyId } }, 'anna');
    const seenBy = (copy: NewCopy) => store.published(TENANT, copyPlace.parse(copy));
    const actions = async (itemId = 'shirt') =>
      (await store.history(TENANT, itemId, MAX_PAGE)).map(({ action, copyId }) => `${action} ${copyId}`).reverse();
    const told = async () => {
      const messages: OutboxMessage[] = [];
      await store.drain(
        1_000,
        turn((batch) => Promise.resolve(void messages.push(...batch))),
      );
      return messages;
    };

    beforeEach(async () => {
      store = await open();
    });

    test('shows the newest of a place to shoppers, and tells the topic in the order of the changes', async () => {
      await publish(text('a'));
      await publish(text('b'));
      await publish(text('card', { channel: 'card' }));
      expect(await seenBy(text('a'))).toMatchObject({ ...text('b'), status: 'published', revision: 1 });
      expect(await store.copy(TENANT, 'a')).toMatchObject({ status: 'replaced', revision: 2 });
      expect(await actions()).toEqual([
        ...['composed a', 'published a', 'composed b', 'replaced a', 'published b', 'composed card', 'published card'],
      ]);
      const keys = [text('a'), text('b'), text('card', { channel: 'card' })].map((copy) =>
        publishedCopyKey(TENANT, copyPlace.parse(copy)),
      );
      expect(await told()).toEqual(['a', 'b', 'card'].map((id, n) => ({ key: keys[n], message: { ...MESSAGE, id } })));
      expect(await told()).toEqual([]);
    });

    test('leaves what is published as it is when the same is written again', async () => {
      await publish(text('a'));
      await publish(text('a'));
      expect(await queue(text('a'))).toMatchObject({ status: 'published', revision: 1 });
      expect(await actions()).toEqual(['composed a', 'published a']);
      expect(await told()).toHaveLength(1);
    });

    test('mixes neither tenants nor items, locales, segments and channels', async () => {
      await publish(text('a'));
      const others = [{ itemId: 'hat' }, { locale: 'de' }, { segment: 'material=wool' }, { channel: 'card' as const }];
      for (const [n, other] of others.entries()) {
        expect(await seenBy(text('x', other))).toBeUndefined();
        await publish(text(`other-${n}`, other));
      }
      expect((await seenBy(text('a')))?.copyId).toBe('a');
      expect(await store.published('shop-b', copyPlace.parse(text('a')))).toBeUndefined();
      await store.put('shop-b', { copy: text('a') }, 'ben');
      expect((await store.copy(TENANT, 'a'))?.status).toBe('published');
      expect(await store.tenants()).toEqual([TENANT, 'shop-b']);
      expect(await store.history('shop-c', 'shirt', 10)).toEqual([]);
    });

    test('lists what a person let out, once something of it has changed', async () => {
      await publish(text('written'));
      const before = await store.reviewedTexts(TENANT);
      expect(before?.texts).toEqual([]);
      await queue(text('a', { channel: 'card' }));
      await store.approve(TENANT, 'a', 1, APPROVAL, 'ben');
      await queue(text('b'));
      await store.edit(TENANT, 'b', 1, { copy: text('c'), message: MESSAGE }, 'ben');
      const { stamp, texts } = (await store.reviewedTexts(TENANT, before?.stamp))!;
      const place = { itemId: 'shirt', locale: 'en', segment: '', productVersion: 'v1' };
      expect(new Set(texts)).toEqual(
        new Set([
          { ...place, copyId: 'a', channel: 'card', revision: 2 },
          { ...place, copyId: 'c', channel: 'product_page', revision: 1 },
        ]),
      );
      expect(await store.reviewedTexts(TENANT, stamp)).toBeUndefined();
      expect((await store.reviewedTexts('shop-b'))?.texts).toEqual([]);
      await store.retract(TENANT, { itemId: 'shirt', channel: 'card' }, 'ben', 'wrong');
      const retracted = (await store.reviewedTexts(TENANT, stamp))!;
      expect(retracted.texts.map(({ copyId }) => copyId)).toEqual(['c']);
      // The copywriter writes the same text again by itself: it is nobody's any more.
      await publish(text('d'));
      await publish(text('c'));
      expect((await store.reviewedTexts(TENANT, retracted.stamp))?.texts).toEqual([]);
      expect(await store.copy(TENANT, 'c')).toMatchObject({ status: 'published', reviewed: false });
    });

    test('tells of each text that a person let out, also where an old one of the place is kept no more', async () => {
      const stamps = new Set<string>();
      for (let n = 0; n < KEPT_CLOSED + 5; n++) {
        await queue(text(`c${n}`));
        await store.approve(TENANT, `c${n}`, 1, APPROVAL, 'ben');
        stamps.add((await store.reviewedTexts(TENANT))!.stamp);
      }
      expect(stamps.size).toBe(KEPT_CLOSED + 5);
    });

    test('lists what waits, the oldest first, page by page, beside what shoppers saw last', async () => {
      await publish(text('seen', { itemId: 'item-3' }));
      for (let n = 0; n < 7; n++) await queue(text(`w${n}`, { itemId: `item-${n}`, reasons: ['the policy'] }));
      const first = await store.waiting(TENANT, 4);
      const second = await store.waiting(TENANT, 4, first.at(-1));
      expect([...first, ...second].map(({ copyId }) => copyId)).toEqual(['w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6']);
      expect(first.map(({ lastPublished }) => lastPublished)).toEqual([[], [], [], text('seen').fields]);
      expect(first[0]).toMatchObject({ status: 'waiting', revision: 1, reasons: ['the policy'] });
      // What is decided meanwhile moves no page.
      await store.approve(TENANT, 'w1', 1, APPROVAL, 'anna');
      expect((await store.waiting(TENANT, 4, first.at(-1))).map(({ copyId }) => copyId)).toEqual(['w4', 'w5', 'w6']);
      expect(await store.countWaiting()).toBe(6);
      for (const limit of [0, 101, 1.5]) await expect(store.waiting(TENANT, limit)).rejects.toThrow(RangeError);
    });

    test('lets one text wait at a place: a newer one takes its turn', async () => {
      await queue(text('a'));
      await queue(text('b'));
      expect((await store.waiting(TENANT, 10)).map(({ copyId }) => copyId)).toEqual(['b']);
      expect((await store.copy(TENANT, 'a'))?.status).toBe('replaced');
      // And the older again.
      expect(await queue(text('a', { reasons: ['again'] }))).toMatchObject({ revision: 3, reasons: ['again'] });
    });

    test('approves, edits and rejects on the revision that was seen', async () => {
      await queue(text('a'));
      const approval = { message: MESSAGE, policyVersion: '4', checks: [{ name: 'claims' }] };
      const { message: _, ...checked } = approval;
      expect(await store.approve(TENANT, 'a', 1, approval, 'anna')).toMatchObject({
        ...{ status: 'published', revision: 2, reviewed: true },
        ...checked,
      });
      await queue(text('b'));
      const edited = { copy: text('b2'), message: { ...MESSAGE, id: 'b2' } };
      expect(await store.edit(TENANT, 'b', 1, edited, 'ben')).toMatchObject({ copyId: 'b2', status: 'published' });
      await queue(text('c'));
      expect(await store.reject(TENANT, 'c', 1, 'dull', 'cem')).toMatchObject({ status: 'rejected', revision: 2 });
      expect((await seenBy(text('a')))?.copyId).toBe('b2');
      expect(await actions()).toEqual([
        ...['composed a', 'approved a', 'published a', 'composed b', 'replaced b', 'edited b2', 'replaced a'],
        ...['published b2', 'composed c', 'rejected c'],
      ]);
      expect((await store.history(TENANT, 'shirt', 1))[0]).toMatchObject({ actor: 'cem', reason: 'dull', copyId: 'c' });
      expect((await told()).map(({ message }) => message)).toEqual([MESSAGE, { ...MESSAGE, id: 'b2' }]);
    });

    test('lets one of two reviewers win, and tells the other', async () => {
      await queue(text('a'));
      const both = await Promise.allSettled([
        store.approve(TENANT, 'a', 1, APPROVAL, 'anna'),
        store.reject(TENANT, 'a', 1, 'dull', 'ben'),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(both.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(RevisionConflict);
      for (const revision of [0, 1, 2, 3]) {
        await expect(store.approve(TENANT, 'a', revision, APPROVAL, 'cem')).rejects.toThrow(RevisionConflict);
      }
      await expect(store.reject(TENANT, 'none', 1, '', 'cem')).rejects.toThrow(UnknownCopy);
      await expect(store.reject('shop-b', 'a', 1, '', 'cem')).rejects.toThrow(UnknownCopy);
      expect((await actions()).filter((action) => /^(approved|rejected) a$/.test(action))).toHaveLength(1);
    });

    test('never publishes by itself what a person rejected', async () => {
      await queue(text('a'));
      await store.reject(TENANT, 'a', 1, 'dull', 'anna');
      const again = await publish(text('a'));
      expect(again).toMatchObject({ status: 'waiting', reasons: ['a reviewer rejected this very text'] });
      expect(await told()).toEqual([]);
      // Nor when it is asked again, or after it was taken back with what waited.
      expect(await publish(text('a'))).toMatchObject({ status: 'waiting' });
      await store.withdraw(TENANT, 'shirt', () => true, [], 'the product changed');
      expect(await publish(text('a'))).toMatchObject({ status: 'waiting', reasons: again.reasons });
      expect(await told()).toEqual([]);
      // Until a person thinks otherwise.
      const [{ revision }] = await store.waiting(TENANT, 1);
      await store.approve(TENANT, 'a', revision, APPROVAL, 'anna');
      await store.retract(TENANT, { itemId: 'shirt' }, 'anna', 'out of season');
      expect(await publish(text('a'))).toMatchObject({ status: 'published' });
    });

    test('publishes what waits once the policy lets it', async () => {
      await queue(text('a'));
      expect(await publish(text('a'))).toMatchObject({ status: 'published', revision: 2 });
      expect(await store.waiting(TENANT, 10)).toEqual([]);
    });

    test('takes published texts back by channel and locale, and says so on the topic', async () => {
      await publish(text('en'));
      await publish(text('de', { locale: 'de' }));
      await publish(text('card', { channel: 'card' }));
      await queue(text('waits', { channel: 'ad' }));
      await told();
      expect(await store.retract(TENANT, { itemId: 'shirt', locale: 'de' }, 'anna', 'wrong')).toBe(1);
      expect(await store.retract(TENANT, { itemId: 'shirt' }, 'anna', 'all wrong')).toBe(2);
      expect(await store.retract(TENANT, { itemId: 'shirt' }, 'anna', 'again')).toBe(0);
      expect((await told()).map(({ message }) => message)).toEqual([null, null, null]);
      expect((await store.waiting(TENANT, 10)).map(({ copyId }) => copyId)).toEqual(['waits']);
      // It may come back: nobody rejected it.
      expect(await publish(text('en'))).toMatchObject({ status: 'published', revision: 3 });
    });

    test('withdraws what was written from other facts, and puts new texts where it stood', async () => {
      await publish(text('page'));
      await publish(text('ad', { channel: 'ad' }));
      await publish(text('fresh', { channel: 'push', productVersion: 'v2' }));
      await queue(text('card', { channel: 'card' }));
      await told();
      const proposals = [
        { copy: text('page-2', { productVersion: 'v2' }), message: MESSAGE },
        { copy: text('card-2', { channel: 'card', productVersion: 'v2' }) },
        { copy: text('nowhere', { channel: 'social_post', productVersion: 'v2' }), message: MESSAGE },
      ];
      const isStale = ({ productVersion }: OpenCopy) => productVersion !== 'v2';
      const withdraw = () => store.withdraw(TENANT, 'shirt', isStale, proposals, 'the product changed');
      expect(await withdraw()).toEqual({ withdrawn: 3, published: 1, queued: 1 });
      // Another copywriter that heard of it, too, changes nothing.
      expect(await withdraw()).toEqual({ withdrawn: 0, published: 0, queued: 0 });
      expect((await store.openOf(TENANT, ['shirt'])).map(({ copyId, status }) => `${copyId} ${status}`).sort()).toEqual(
        [...['card-2 waiting', 'fresh published', 'page-2 published']],
      );
      const keyOf = (channel: NewCopy['channel']) => publishedCopyKey(TENANT, copyPlace.parse(text('', { channel })));
      expect(await told()).toEqual([
        { key: keyOf('product_page'), message: MESSAGE },
        { key: keyOf('ad'), message: null },
      ]);
      expect(await store.withdraw(TENANT, 'shirt', () => true, [], 'is sold no more')).toMatchObject({ withdrawn: 3 });
      expect((await told()).map(({ message }) => message)).toEqual([null, null]);
      expect(await store.openOf(TENANT, ['shirt'])).toEqual([]);
    });

    test('takes back the texts of many items at once, and knows which are to be written anew until they are', async () => {
      const REASON = { changed: 'the product changed', removed: 'is sold no more' };
      for (const itemId of ['shirt', 'sock', 'hat', 'scarf']) await publish(text(`${itemId}-page`, { itemId }));
      await queue(text('shirt-card', { channel: 'card' }));
      await publish(text('shirt-wool', { segment: 'material=wool' }));
      await told();
      const facts = new Map([
        ['shirt', 'v2'],
        ['sock', undefined],
        ['hat', 'v1'],
        ['unknown', 'v1'],
      ]);
      expect(await store.withdrawMany(TENANT, facts, REASON)).toBe(4);
      expect(await store.withdrawMany(TENANT, facts, REASON)).toBe(0);
      expect(await store.withdrawMany(TENANT, new Map(), REASON)).toBe(0);
      expect((await store.openOf(TENANT, [...facts.keys(), 'scarf'])).map(({ copyId }) => copyId).sort()).toEqual([
        'hat-page',
        'scarf-page',
      ]);
      expect((await told()).map(({ message }) => message)).toEqual([null, null, null]);
      expect((await store.history(TENANT, 'sock', 1))[0]).toMatchObject({
        action: 'withdrawn',
        reason: REASON.removed,
      });
      expect((await store.history(TENANT, 'shirt', 1))[0]).toMatchObject({
        ...{ action: 'withdrawn', actor: 'copywriter', reason: REASON.changed },
      });
      const due = async () => (await store.dueForRewrite(TENANT, 10)).map(({ copyId }) => copyId).sort();
      // Nobody knows whether a shopper's fact is still there: such a place is asked for again.
      expect(await due()).toEqual(['shirt-card', 'shirt-page']);
      expect(await store.dueForRewrite(TENANT, 1)).toHaveLength(1);
      const proposals = [
        { copy: text('shirt-page-2', { productVersion: 'v2' }), message: MESSAGE },
        { copy: text('shirt-card-2', { channel: 'card', productVersion: 'v2' }) },
        { copy: text('nowhere', { channel: 'ad', productVersion: 'v2' }), message: MESSAGE },
      ];
      expect(await store.rewrite(TENANT, 'shirt', proposals)).toEqual({ published: 1, queued: 1 });
      expect(await store.rewrite(TENANT, 'shirt', proposals)).toEqual({ published: 0, queued: 0 });
      expect(await due()).toEqual([]);
      expect((await seenBy(text('')))?.copyId).toBe('shirt-page-2');
      await expect(
        store.withdrawMany(TENANT, new Map(Array.from({ length: 1_001 }, (_, n) => [`i${n}`, 'v1'])), REASON),
      ).rejects.toThrow(RangeError);
    });

    test('writes nothing anew where a person was quicker, or wants no text', async () => {
      const REASON = { changed: 'the product changed', removed: '' };
      await publish(text('page'));
      await publish(text('ad', { channel: 'ad' }));
      await store.withdrawMany(TENANT, new Map([['shirt', 'v2']]), REASON);
      expect(await store.tenants()).toEqual([TENANT]);
      await publish(text('by hand', { productVersion: 'v2' }));
      await store.retract(TENANT, { itemId: 'shirt', channel: 'ad' }, 'anna', 'no ads');
      const proposals = (['product_page', 'ad'] as const).map((channel) => ({
        copy: text(`${channel}-2`, { channel, productVersion: 'v2' }),
        message: MESSAGE,
      }));
      expect(await store.rewrite(TENANT, 'shirt', proposals)).toEqual({ published: 0, queued: 0 });
      expect((await seenBy(text('')))?.copyId).toBe('by hand');
      expect(await seenBy(text('', { channel: 'ad' }))).toBeUndefined();
      expect(await store.dueForRewrite(TENANT, 10)).toEqual([]);
    });

    test('leaves what shoppers see at a place where only what waits must go', async () => {
      await queue(text('own'));
      await store.approve(TENANT, 'own', 1, APPROVAL, 'anna');
      await queue(text('waits'));
      const proposals = [{ copy: text('by rules'), message: MESSAGE }];
      const mustGo = ({ copyId }: OpenCopy) => copyId === 'waits';
      expect(await store.withdraw(TENANT, 'shirt', mustGo, proposals, 'the policy forbids it')).toEqual({
        ...{ withdrawn: 1, published: 0, queued: 0 },
      });
      expect((await seenBy(text('')))?.copyId).toBe('own');
      expect(await told()).toHaveLength(1);
    });

    test('finds what was written under another policy, page by page', async () => {
      for (const n of [3, 1, 2]) await publish(text(`c${n}`, { itemId: `i${n}` }));
      await queue(text('c4', { itemId: 'i4' }));
      await publish(text('new', { itemId: 'i5', policyVersion: '1' }));
      await publish(text('gone', { itemId: 'i6' }));
      await store.retract(TENANT, { itemId: 'i6' }, 'anna', '');
      const first = await store.openUnderOtherPolicy(TENANT, '1', 3);
      const rest = await store.openUnderOtherPolicy(TENANT, '1', 3, { after: first.at(-1)!.copyId });
      expect([...first, ...rest].map(({ copyId }) => copyId)).toEqual(['c1', 'c2', 'c3', 'c4']);
      expect(await store.openUnderOtherPolicy('shop-b', '1', 3)).toEqual([]);
      const ofItem = await store.openUnderOtherPolicy(TENANT, '1', 3, { itemId: 'i3' });
      expect(ofItem.map(({ copyId }) => copyId)).toEqual(['c3']);
    });

    test('gives history page by page, the newest first', async () => {
      for (let n = 0; n < 5; n++) await publish(text('a', { itemId: `item-${n % 2}`, copyId: `c${n}` }));
      const first = await store.history(TENANT, 'item-0', 3);
      const rest = await store.history(TENANT, 'item-0', 100, first.at(-1)!.entry);
      const all = [...first, ...rest].map(({ action, copyId }) => `${action} ${copyId}`);
      expect(all.slice(0, 2)).toEqual(['published c4', 'replaced c2']);
      expect([all.length, new Set(all).size, all.at(-1)]).toEqual([8, 8, 'composed c0']);
    });

    test('forgets the oldest of what happened, a batch at a time, and nothing younger than it is told', async () => {
      for (let n = 0; n < 3; n++) await publish(text(`c${n}`, { itemId: `item-${n}` }));
      expect(await store.forgetAudit(60_000, 100)).toBe(0);
      expect(await store.forgetAudit(0, 3)).toBe(3);
      expect(await Promise.all([0, 1, 2].map((n) => actions(`item-${n}`)))).toEqual([
        ...[[], ['published c1'], ['composed c2', 'published c2']],
      ]);
      expect([await store.forgetAudit(0, 100), await store.forgetAudit(0, 100)]).toEqual([3, 0]);
      expect((await seenBy(text('', { itemId: 'item-0' })))?.copyId).toBe('c0');
      for (const limit of [0, 10_001]) await expect(store.forgetAudit(0, limit)).rejects.toThrow(RangeError);
    });

    test('forgets texts that were replaced or rejected long ago, and none that stands or waits', async () => {
      for (const copyId of ['a', 'b', 'c']) await publish(text(copyId));
      for (const copyId of ['d', 'e']) await queue(text(copyId));
      expect(await store.forgetClosed(60_000, 100)).toBe(0);
      expect(await store.forgetClosed(0, 2)).toBe(2);
      const kept = () => Promise.all(['a', 'b', 'c', 'd', 'e'].map((copyId) => store.copy(TENANT, copyId)));
      expect((await kept()).map((copy) => copy?.status)).toEqual([
        ...[undefined, undefined, 'published', 'replaced', 'waiting'],
      ]);
      expect([await store.forgetClosed(0, 100), await store.forgetClosed(0, 100)]).toEqual([1, 0]);
      // What is kept no more may be written again.
      expect(await publish(text('a'))).toMatchObject({ status: 'published', revision: 1 });
    });

    test('keeps a bounded number of old texts of a place', async () => {
      for (let n = 0; n < KEPT_CLOSED + 5; n++) await publish(text(`c${n}`));
      const kept = await Promise.all(Array.from({ length: KEPT_CLOSED + 5 }, (_, n) => store.copy(TENANT, `c${n}`)));
      expect(kept.filter((copy) => copy?.status === 'replaced')).toHaveLength(KEPT_CLOSED);
      expect((await seenBy(text('')))?.copyId).toBe(`c${KEPT_CLOSED + 4}`);
    });

    test('keeps messages until they are sent, and sends from one process at a time', async () => {
      await publish(text('a'));
      await publish(text('b'));
      const { messages, waitedMs } = await store.lag();
      expect([messages, waitedMs >= 0, waitedMs < 60_000]).toEqual([2, true, true]);
      const failing = () => Promise.reject(new Error('no broker'));
      for (const takeTurn of [failing, turn(failing)]) {
        await expect(store.drain(10, takeTurn)).rejects.toThrow('no broker');
      }
      const inner: number[] = [];
      const nothing = turn(() => Promise.resolve());
      const sent = await store.drain(
        1,
        turn(async () => void inner.push(await store.drain(10, nothing))),
      );
      expect([sent, ...inner]).toEqual([1, 0]);
      expect((await told()).map(({ message }) => message)).toEqual([{ ...MESSAGE, id: 'b' }]);
      expect(await store.lag()).toEqual({ messages: 0, waitedMs: 0 });
    });

    test('reads what is to be sent once it has the turn, and ends the turn', async () => {
      await publish(text('a'));
      const done: string[] = [];
      await store.drain(10, async () => {
        await publish(text('b'));
        const send = (batch: OutboxMessage[]) => Promise.resolve(void done.push(`sent ${batch.length}`));
        return { send, end: () => void done.push('ended') };
      });
      expect(done).toEqual(['sent 2', 'ended']);
      const never = jest.fn();
      expect(await store.drain(10, never)).toBe(0);
      expect(never).not.toHaveBeenCalled();
    });
  });
}
