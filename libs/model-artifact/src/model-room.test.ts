import type { ModelManifest } from './model-registry';
import { modelNeed, requireRoom, tightRoom } from './model-room';

const MIB = 2 ** 20;
const block = (name: string, bytes: number, kind: 'f32' | 'json' = 'f32') => ({
  ...{ name, kind, bytes, length: bytes / 4, sha256: '' },
});

/** Of 100,000 items, as it was measured: loaded and made ready it takes 230 to 250 MiB more than a process at rest. */
const measured = {
  modelId: 'm',
  itemCount: 100_000,
  blocks: [block('item_ids', 1.3 * MIB, 'json'), block('factors', 24.4 * MIB), block('encoder.0', 49.2 * MIB)].concat(
    block('transitions.items', 47 * MIB),
  ),
} as unknown as ModelManifest;
const memory = { heapLimit: 2_048 * MIB, limit: 1_024 * MIB, used: 64 * MIB };

test('knows by the manifest what a model takes, within a tenth of what was measured', () => {
  const { heap, whole } = modelNeed(measured);
  expect(heap / MIB).toBeGreaterThan(4);
  expect(heap / MIB).toBeLessThan(10);
  expect(whole / MIB).toBeGreaterThan(0.9 * 230);
  expect(whole / MIB).toBeLessThan(1.1 * 230);
});

test('a model with an index is read to where it is scored, and is not there twice', () => {
  const indexed = { ...measured, blocks: [...measured.blocks, block('index.offsets', 4_000)] };
  expect((modelNeed(measured).whole - modelNeed(indexed).whole) / MIB).toBeCloseTo(73.6, 0);
});

test('a model that a process has room for is taken without a word', () => {
  requireRoom(measured, memory);
  expect(tightRoom(measured, memory)).toBeUndefined();
});

test('one that the heap cannot hold is refused by the name of what gives it more', () => {
  expect(() => requireRoom(measured, { ...memory, heapLimit: 20 * MIB })).toThrow(
    /^model m of 100000 items needs 7 MiB of the heap, which may grow to 20 MiB: give it NODE_OPTIONS=--max-old-space-size=256 or more/,
  );
});

test('one that the container cannot hold is refused before it is killed for it', () => {
  expect(() => requireRoom(measured, { ...memory, limit: 256 * MIB })).toThrow(
    /needs 2\d\d MiB of memory, and there are 256 MiB: give the container 1 GiB or more \(RECOMMENDER_MEMORY/,
  );
});

test('one that fits by itself, but not beside what serves, is told', () => {
  expect(tightRoom(measured, { ...memory, limit: 512 * MIB, used: 400 * MIB })).toMatch(
    /beside the 400 MiB that are taken, and there are 512 MiB; the process may be killed for it: give the container 1 GiB/,
  );
});
