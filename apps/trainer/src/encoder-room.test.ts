import { datasetOf } from '@attune/dataset';
import { ENCODER_MEMORY_BYTES, encoderConfigFor, mostEncoderItems } from '@attune/embedding-training';
import { encoderShortage } from './encoder-room';
import { progressText } from './progress';
import { ringWalks } from './shop-history';
import { encoderEpochs, shop, small } from './shop-in-memory';
import type { TrainingConfig } from './training-record';

/** So wide that 40 items do not fit; nothing of that width is ever made. */
const tooWide = (defaults: TrainingConfig): TrainingConfig => {
  const config = small(defaults);
  return { ...config, encoder: { ...config.encoder, dims: 2 ** 22 } };
};

describe('a catalog that is too large for the sequence encoder', () => {
  test('is trained by auto as by quick, which says so with the figures, in progress and in the manifest', async () => {
    const { run, progress, current } = await shop(ringWalks(60, 40, 20));
    expect(await run({ model: 'auto', settings: tooWide })).toMatchObject({ outcome: 'published', kind: 'personal' });
    expect(encoderEpochs(progress)).toEqual([]);
    const fallback = progress.find(({ phase }) => phase === 'fallback')!;
    expect(fallback).toMatchObject({ model: 'quick', items: 40, mostItems: 0, limitBytes: ENCODER_MEMORY_BYTES });
    expect(progressText(fallback)).toMatch(
      /trains by quick: the sequence encoder of 40 items needs \d+\.\d\d GiB.*2\.00/,
    );
    expect((await current()).manifest.config).toMatchObject({
      model: 'auto',
      encoderLeftOut: expect.stringContaining('40 items') as string,
    });
  });

  test('is refused to whoever asks for the encoder, before anything is fitted, by the name of the variable', async () => {
    const { run, progress } = await shop(ringWalks(60, 40, 20));
    const refused = run({ model: 'encoder', settings: tooWide });
    await expect(refused).rejects.toThrow(/MODEL=encoder .*needs .* GiB; its limit is 2\.00 GiB.*MODEL=auto/);
    expect(progress.map(({ phase }) => phase)).toEqual(['read']);
  });

  test.each(['auto', 'quick'] as const)('goes on getting new models by %s once an encoder serves', async (model) => {
    const { run, models, current } = await shop(ringWalks(60, 40, 20));
    const settings = (defaults: TrainingConfig): TrainingConfig => {
      const config = small(defaults);
      return { ...config, encoder: { ...config.encoder, epochs: 24 } };
    };
    await run({ model: 'encoder', settings });
    const { manifest } = await current();
    expect(manifest.config.blend).toMatchObject({ encoder: expect.any(Number) as number });
    const outcome = await run({ model, settings: tooWide });
    expect(outcome).toMatchObject({ outcome: 'published', kind: 'personal' });
    expect(outcome.reason).toMatch(/without its sequence encoder/);
    expect((await models.list('default')).map(({ modelId }) => modelId)).toContain(manifest.modelId);
  });
});

test('the largest catalog that there is room for is trained whole, and one item more is not', () => {
  const touches = [0, 1, 2].map((n) => ({ user: 'u', item: `i${n}`, weight: 1, time: n }));
  const config = { ...encoderConfigFor(datasetOf(touches), 1), dims: 64, hidden: 64, maxLength: 200 };
  const most = mostEncoderItems(config, 1);
  expect(most).toBeGreaterThan(1_000_000);
  const shortage = encoderShortage(most + 200_000, config, 1)!;
  expect(encoderShortage(shortage.mostItems, config, 1)).toBeUndefined();
  expect(encoderShortage(shortage.mostItems + 1, config, 1)).toMatchObject({ mostItems: shortage.mostItems });
});
