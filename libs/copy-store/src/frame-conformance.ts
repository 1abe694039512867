import { randomUUID } from 'node:crypto';
import { RevisionConflict } from './copy-store';
import {
  type FrameDesk,
  type FrameReader,
  type FrameWriter,
  MAX_FRAME_KEY,
  type NewFrame,
  UnknownFrame,
} from './frame-store';

const frame = (key: string): NewFrame => ({
  ...{ key, frame: { body: '{name} is a {type}' }, writer: 'model:small', promptVersion: '1', reasons: ['new'] },
});

/** What every store of frames must do. `open` gives an empty one. */
export function describeFrames(name: string, open: () => Promise<FrameReader & FrameWriter & FrameDesk>): void {
  describe(`${name}: a store of frames`, () => {
    let store: FrameReader & FrameWriter & FrameDesk;
    beforeEach(async () => {
      store = await open();
    });

    test('keeps one frame a key, of its tenant', async () => {
      expect(await store.frame('default', 'shirt')).toBeUndefined();
      await store.putFrame('default', frame('shirt'), 'approved');
      const newer = { ...frame('shirt'), frame: { body: 'newer' } };
      expect(await store.putFrame('default', newer, 'waiting')).toMatchObject({ revision: 2, status: 'waiting' });
      expect(await store.frame('default', 'shirt')).toMatchObject(newer);
      expect(await store.frame('shop-b', 'shirt')).toBeUndefined();
      const { keyHash } = (await store.frame('default', 'shirt'))!;
      expect(await store.frameByHash('default', keyHash)).toMatchObject(newer);
      expect(await store.frameByHash('shop-b', keyHash)).toBeUndefined();
      await expect(store.putFrame('default', frame('x'.repeat(MAX_FRAME_KEY + 1)), 'waiting')).rejects.toThrow('key');
    });

    test('tells of every change, and of nothing else', async () => {
      expect(await store.frameSummaries('default')).toMatchObject({ frames: [] });
      const { keyHash } = await store.putFrame('default', frame('a'), 'waiting');
      await store.putFrame('shop-b', frame('b'), 'waiting');
      const first = (await store.frameSummaries('default'))!;
      expect(first.frames).toEqual([{ keyHash, status: 'waiting', revision: 1, promptVersion: '1' }]);
      expect(await store.frameSummaries('default', first.stamp)).toBeUndefined();
      await store.decideFrame('default', keyHash, 1, { approve: true }, 'anna');
      const second = (await store.frameSummaries('default', first.stamp))!;
      expect(second.frames).toMatchObject([{ keyHash, status: 'approved', revision: 2 }]);
      await store.putFrame('default', frame('a'), 'waiting');
      expect((await store.frameSummaries('default', second.stamp))?.frames).toMatchObject([{ revision: 3 }]);
    });

    test('lets one attempt at a time have a frame written, until it is given back or its time is up', async () => {
      const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
      expect(await store.claimFrame('default', 'shirt', first, 60_000)).toBe(true);
      expect(await store.claimFrame('default', 'shirt', second, 60_000)).toBe(false);
      expect(await store.claimFrame('default', 'sock', second, 60_000)).toBe(true);
      expect(await store.claimFrame('shop-b', 'shirt', second, 60_000)).toBe(true);
      await store.unclaimFrame('default', 'shirt', second);
      expect(await store.claimFrame('default', 'shirt', second, 60_000)).toBe(false);
      await store.unclaimFrame('default', 'shirt', first);
      expect(await store.claimFrame('default', 'shirt', second, -1)).toBe(true);
      expect(await store.claimFrame('default', 'shirt', third, 60_000)).toBe(true);
      await store.unclaimFrame('default', 'shirt', second);
      expect(await store.claimFrame('default', 'shirt', first, 60_000)).toBe(false);
    });

    test('lists what waits, the oldest first, page by page', async () => {
      await store.putFrame('default', frame('approved'), 'approved');
      for (let n = 0; n < 5; n++) await store.putFrame('default', frame(`f${n}`), 'waiting');
      const first = await store.waitingFrames('default', 3);
      const rest = await store.waitingFrames('default', 3, first.at(-1));
      expect([...first, ...rest].map(({ key }) => key).sort()).toEqual(['f0', 'f1', 'f2', 'f3', 'f4']);
      expect(await store.waitingFrames('shop-b', 3)).toEqual([]);
    });

    test('decides once, on the revision that was seen', async () => {
      const { keyHash } = await store.putFrame('default', frame('a'), 'waiting');
      const both = await Promise.allSettled([
        store.decideFrame('default', keyHash, 1, { edit: { body: 'edited' } }, 'anna'),
        store.decideFrame('default', keyHash, 1, { edit: { body: 'edited' } }, 'ben'),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(both.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(RevisionConflict);
      expect(await store.frame('default', 'a')).toMatchObject({ status: 'approved', frame: { body: 'edited' } });
      const other = await store.putFrame('default', frame('b'), 'waiting');
      for (const revision of [0, 2, 2 ** 32 - 1]) {
        const decided = store.decideFrame('default', other.keyHash, revision, { approve: true }, 'anna');
        await expect(decided).rejects.toThrow(RevisionConflict);
      }
      expect(await store.decideFrame('default', other.keyHash, 1, { reject: 'dull' }, 'anna')).toMatchObject({
        ...{ status: 'rejected', revision: 2, frame: frame('b').frame },
      });
      await expect(store.decideFrame('default', 'none', 1, { approve: true }, 'anna')).rejects.toThrow(UnknownFrame);
    });
  });
}
