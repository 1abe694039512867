import type * as os from 'node:os';
import { ModelCorruptError, type TrainingCheckpoint } from '@attune/model-artifact';
import type { Progress } from './progress';
import { encoderEpochs, shop, TENANT } from './shop-in-memory';
import { minute, ringWalks, view } from './shop-history';

let asked = 0;
/** A machine that has one more processor, and one less, each time when it is asked, as where a container's share is changed. */
const ofAnotherMachine = () => 1 + (asked++ % 2);
jest.mock('node:os', () => ({
  ...jest.requireActual<typeof os>('node:os'),
  availableParallelism: () => ofAnotherMachine(),
}));

type Blocks = TrainingCheckpoint['blocks'];
const without = (blocks: Blocks, block: string): Blocks =>
  Object.fromEntries(Object.entries(blocks).filter(([name]) => name !== block));
const cut = (blocks: Blocks): Blocks =>
  Object.fromEntries(Object.entries(blocks).map(([name, values]) => [name, values.slice(4)]));

test('goes on after a crash where it stood, to the same bytes, though history has come since and processors have gone', async () => {
  const events = ringWalks(60, 40, 20);
  const whole = await shop(events);
  await whole.run({ model: 'encoder' });
  const checksums = async ({ current }: Awaited<ReturnType<typeof shop>>) =>
    (await current()).manifest.blocks.map(({ name, sha256 }) => `${name} ${sha256}`);
  for (const [fit, epoch] of [
    ['train', 3],
    ['all', 1],
  ] as const) {
    const cut = await shop(events);
    const stopping = new AbortController();
    const onProgress = (line: Progress) => {
      cut.progress.push(line);
      if (line.phase === 'fit' && line.part === 'encoder' && line.fit === fit && line.epoch === epoch) {
        stopping.abort(new Error('killed'));
      }
    };
    await expect(cut.run({ model: 'encoder', signal: stopping.signal, onProgress })).rejects.toThrow('killed');
    expect(await cut.models.currentId(TENANT)).toBeUndefined();
    await cut.history.append([view('u1', 'i7', 100_000)]);
    const before = cut.progress.length;
    await cut.run({ model: 'encoder', asOf: minute(200_000) });
    const after = cut.progress.slice(before);
    expect(after).toContainEqual(expect.objectContaining({ phase: 'resume', epoch }));
    expect(encoderEpochs(after)[0]).toMatchObject({ fit, epoch: epoch + 1 });
    expect(await checksums(cut)).toEqual(await checksums(whole));
    expect(await cut.checkpoints.load(TENANT)).toBeUndefined();
  }
});

test('goes on though a run of another model came in between, which leaves its state alone', async () => {
  const { run, progress, checkpoints } = await shop(ringWalks(60, 40, 20));
  const stopping = new AbortController();
  const stop = ({ phase, ...line }: Progress) => {
    if (phase === 'fit' && 'part' in line && line.part === 'encoder' && line.epoch === 2) {
      stopping.abort(new Error('killed'));
    }
  };
  await expect(run({ model: 'encoder', signal: stopping.signal, onProgress: stop })).rejects.toThrow('killed');
  expect(await run({ model: 'quick' })).toMatchObject({ outcome: 'published' });
  expect(await checkpoints.load(TENANT)).toBeDefined();
  await run({ model: 'encoder' });
  expect(progress).toContainEqual(expect.objectContaining({ phase: 'resume', epoch: 2 }));
  expect(await checkpoints.load(TENANT)).toBeUndefined();
});

test('begins anew when the history that it began with is no longer the same', async () => {
  const { run, progress, history } = await shop(ringWalks(60, 40, 20));
  const stopping = new AbortController();
  const stop = ({ phase, ...line }: Progress) => {
    if (phase === 'fit' && 'part' in line && line.part === 'encoder') stopping.abort(new Error('killed'));
  };
  await expect(run({ model: 'encoder', signal: stopping.signal, onProgress: stop })).rejects.toThrow('killed');
  await history.append([view('u1', 'came-late', 3)]);
  await run({ model: 'encoder' });
  expect(progress.some(({ phase }) => phase === 'resume')).toBe(false);
  expect(encoderEpochs(progress)[0]).toMatchObject({ fit: 'train', epoch: 1 });
});

test('begins anew with all that has come, not as of the moment of a run whose history is no longer the same', async () => {
  const { run, history, current } = await shop(ringWalks(60, 40, 20));
  const stopping = new AbortController();
  const stop = ({ phase, ...line }: Progress) => {
    if (phase === 'fit' && 'part' in line && line.part === 'encoder') stopping.abort(new Error('killed'));
  };
  await expect(run({ model: 'encoder', signal: stopping.signal, onProgress: stop })).rejects.toThrow('killed');
  await history.append([view('u1', 'came-late', 3), view('u1', 'newest', 100_001)]);
  await run({ model: 'encoder', asOf: minute(200_000) });
  const { model, manifest } = await current();
  expect(model.itemIndex.has('newest')).toBe(true);
  expect(manifest.config.asOf).toBe(minute(200_000).toISOString());
});

test('begins anew where what was kept of an interrupted run cannot be read', async () => {
  const { run, checkpoints } = await shop(ringWalks(60, 40, 20));
  const load = () => Promise.reject(new ModelCorruptError('parameters', 'its SHA-256 is wrong'));
  expect(await run({ checkpoints: { ...checkpoints, load } })).toMatchObject({ outcome: 'published' });
});

test.each<[string, (stored: TrainingCheckpoint) => TrainingCheckpoint]>([
  ['lacks a block', ({ blocks, progress }) => ({ progress, blocks: without(blocks, 'average') })],
  [
    'has a block of another size',
    ({ blocks, ...rest }) => ({ ...rest, blocks: { ...blocks, best: Float32Array.of(1) } }),
  ],
  ['has fewer numbers in all', ({ blocks, progress }) => ({ progress, blocks: cut(blocks) })],
  ['has another shape', ({ blocks, progress }) => ({ blocks, progress: { ...progress, shape: { dims: 'wide' } } })],
])('begins anew where what another release kept of an interrupted run %s', async (_, change) => {
  const { run, checkpoints, progress } = await shop(ringWalks(60, 40, 20));
  const stopping = new AbortController();
  const stop = (line: Progress) => {
    if (line.phase === 'fit' && line.part === 'encoder' && line.epoch === 3) stopping.abort(new Error('killed'));
  };
  await expect(run({ model: 'encoder', signal: stopping.signal, onProgress: stop })).rejects.toThrow('killed');
  await checkpoints.save(TENANT, change((await checkpoints.load(TENANT))!));
  expect(await run({ model: 'encoder' })).toMatchObject({ outcome: 'published' });
  expect(progress.some(({ phase }) => phase === 'resume')).toBe(false);
});

test('keeps its state when it is told to stop after the fit as well', async () => {
  const { run, checkpoints, progress } = await shop(ringWalks(60, 40, 20));
  const stopping = new AbortController();
  const onProgress = ({ phase }: Progress) => void (phase === 'gate' && stopping.abort(new Error('stopped')));
  const stopped = run({ model: 'encoder', checkpointSeconds: 3600, signal: stopping.signal, onProgress });
  await expect(stopped).rejects.toThrow('stopped');
  expect((await checkpoints.load(TENANT))?.progress).toMatchObject({ fit: 'train', epoch: 5 });
  await run({ model: 'encoder' });
  expect(progress).toContainEqual(expect.objectContaining({ phase: 'resume', epoch: 5 }));
});

test('goes on where its state cannot be kept, says so, and tries again when it is time', async () => {
  const { run, checkpoints, progress } = await shop(ringWalks(60, 40, 20));
  const save = () => Promise.reject(new Error('No space left on device'));
  expect(await run({ model: 'encoder', checkpoints: { ...checkpoints, save } })).toMatchObject({ kind: 'personal' });
  const problems = progress.filter(({ phase }) => phase === 'checkpoint');
  expect(problems.length).toBeGreaterThan(1);
  expect(problems[0]).toMatchObject({ kept: false, reason: 'No space left on device' });
  progress.length = 0;
  await run({ model: 'encoder', seed: 2, checkpointSeconds: 3600, checkpoints: { ...checkpoints, save } });
  expect(progress.some(({ phase }) => phase === 'checkpoint')).toBe(false);
});

test('ends as it is told to where its state cannot be kept', async () => {
  const { run, checkpoints } = await shop(ringWalks(60, 40, 20));
  const save = () => Promise.reject(new Error('No space left on device'));
  const stopping = new AbortController();
  const onProgress = ({ phase }: Progress) => {
    if (phase === 'checkpoint') stopping.abort(new Error('stopped'));
  };
  const stopped = run({
    model: 'encoder',
    signal: stopping.signal,
    onProgress,
    checkpoints: { ...checkpoints, save },
  });
  await expect(stopped).rejects.toThrow('stopped');
});
