import { createInMemoryFrames, RevisionConflict, UnknownFrame } from '@attune/copy-store';
import { CatalogKnowledge } from './catalog-knowledge';
import { decideFrame } from './frame-reviews';
import { DEFAULT_POLICY } from './policy';

const tenant = {
  ...{ name: 'shop', knowledge: new CatalogKnowledge(), policy: DEFAULT_POLICY, isBegun: true },
  begun: Promise.resolve(),
};
const edit = { $case: 'edit' as const, value: { fields: [{ name: 'short', text: 'Made of hemp' }] } };

it('tells who edits a frame that somebody else was quicker, before anything of the edit', async () => {
  const frames = createInMemoryFrames();
  const frame = { key: 'shirt', frame: {}, writer: 'model:small', promptVersion: '1', reasons: [] };
  const { keyHash } = await frames.putFrame('shop', frame, 'waiting');
  await frames.decideFrame('shop', keyHash, 1, { approve: true }, 'anna');
  for (const revision of [1, 2]) {
    await expect(decideFrame(frames, tenant, { keyHash, revision }, edit, 'ben')).rejects.toThrow(RevisionConflict);
  }
  await expect(decideFrame(frames, tenant, { keyHash: 'none', revision: 1 }, edit, 'ben')).rejects.toThrow(
    UnknownFrame,
  );
});
