import { datasetOf } from '@attune/dataset';
import { ENCODER_MEMORY_BYTES, encoderConfigFor, mostEncoderItems } from '@attune/embedding-training';
import { encoderShortage } from './encoder-room';
import { progressText } from './progress';
import { ringWalks } from './shop-history';
import { encoderEpochs, shop, small } from './shop-in-memory';
import type { TrainingConfig } from './training-record';

const GIB = 2 ** 30;
const MEMORY = { heapLimit: 4 * GIB, limit: 16 * GIB, used: GIB };

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

  test('or for the container that it is trained in, is trained without it, and told what would be enough', async () => {
    const { run, progress } = await shop(ringWalks(60, 40, 20));
    const memory = () => ({ ...MEMORY, limit: 0.5 * GIB, used: 0.499 * GIB });
    expect(await run({ model: 'auto', memory })).toMatchObject({ outcome: 'published', kind: 'personal' });
    expect(encoderEpochs(progress)).toEqual([]);
    expect(progressText(progress.find(({ phase }) => phase === 'fallback')!)).toMatch(
      /needs 0\.\d\d GiB, and 0\.00 GiB of the 0\.50 GiB of memory are left; a container of 1 GiB has room for it \(TRAINER_MEMORY/,
    );
    await expect(run({ model: 'encoder', memory })).rejects.toThrow(/MODEL=encoder cannot be trained.*TRAINER_MEMORY/);
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
  const shortage = encoderShortage(most + 200_000, config, 1, MEMORY)!;
  expect(encoderShortage(shortage.mostItems, config, 1, MEMORY)).toBeUndefined();
  expect(encoderShortage(shortage.mostItems + 1, config, 1, MEMORY)).toMatchObject({ mostItems: shortage.mostItems });
});

test('a history whose ids fill the heap is refused by what gives it more, before the process ends without a word', async () => {
  const { run, progress } = await shop(ringWalks(60, 40, 20));
  const memory = () => ({ ...MEMORY, heapLimit: 64 * 2 ** 20 + 1_000 });
  await expect(run({ memory })).rejects.toThrow(
    /100 ids of shoppers, items and baskets .*tenant default fill the heap, which may grow to 65 MiB: give it NODE_OPTIONS=--max-old-space-size=256/,
  );
  expect(progress).toEqual([]);
});
