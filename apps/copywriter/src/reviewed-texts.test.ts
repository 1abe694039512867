import { createInMemoryCopy, type NewCopy } from '@attune/copy-store';
import { ReviewedTexts } from './reviewed-texts';

const OPTIONS = { maxRecords: 10, maxReads: 4 };
const PATIENCE_MS = 1_000;
const place = { itemId: 'shirt', channel: 'card', locale: 'en', segment: '' } as const;

const text = (copyId: string): NewCopy => ({
  ...{ ...place, copyId, productVersion: 'v1', policyVersion: '0', writer: 'rules', checks: [], reasons: [] },
  fields: [{ name: 'short', text: `Text ${copyId}`, sentences: [] }],
});

it('gives what was let out last at a place, and not what was read there before', async () => {
  const copies = createInMemoryCopy();
  const reviewed = new ReviewedTexts(copies, OPTIONS);
  for (const copyId of ['a', 'b', 'c']) {
    await copies.put('shop', { copy: text(copyId) }, 'anna');
    await copies.approve('shop', copyId, 1, { message: {}, policyVersion: '0', checks: [] }, 'anna');
    await reviewed.refresh('shop');
    expect(await reviewed.get('shop', place, 'v1', PATIENCE_MS)).toMatchObject({ text: { copyId } });
  }
  await copies.retract('shop', place, 'anna', 'wrong');
  await reviewed.refresh('shop');
  expect(await reviewed.get('shop', place, 'v1', PATIENCE_MS)).toEqual({ status: 'none' });
});
