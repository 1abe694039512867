import { createInMemoryFrames, type NewFrame } from '@attune/copy-store';
import { PROMPT_VERSION } from '@attune/copy-generation';
import { FrameMemory, isSettled } from './frame-memory';

const OPTIONS = { maxRecords: 2, maxReads: 2 };
const PATIENCE_MS = 10;

let reads: string[];
let read: typeof store.frameByHash;
let store: ReturnType<typeof createInMemoryFrames>;
let memory: FrameMemory;

beforeEach(() => {
  reads = [];
  store = createInMemoryFrames();
  read = (tenant, keyHash) => store.frameByHash(tenant, keyHash);
  const frameByHash: typeof read = (tenant, keyHash) => {
    reads.push(keyHash);
    return read(tenant, keyHash);
  };
  memory = new FrameMemory({ ...store, frameByHash }, OPTIONS);
});

const frame = (key: string, parts: Partial<NewFrame> = {}): NewFrame => ({
  ...{ key, writer: 'model:m', promptVersion: String(PROMPT_VERSION), reasons: [] },
  frame: {
    ...{ key, writer: 'model:m', promptVersion: PROMPT_VERSION },
    fields: [{ name: 'short', sentences: ['x'] }],
  },
  ...parts,
});
const put = (key: string, status: 'waiting' | 'approved', parts: Partial<NewFrame> = {}) =>
  store.putFrame('shop', frame(key, parts), status);
const get = async (key: string) => (await memory.get('shop', key, PATIENCE_MS)).status;

it('tells what stands since the last look, of each tenant, and reads an approved frame once', async () => {
  expect(await get('a')).toBe('unread');
  await memory.refresh('shop');
  expect(await get('a')).toBe('none');
  const { keyHash } = await put('a', 'waiting');
  await memory.refresh('shop');
  expect([await get('a'), await get('b')]).toEqual(['waiting', 'none']);
  await store.decideFrame('shop', keyHash, 1, { approve: true }, 'anna');
  await memory.refresh('shop');
  for (let n = 0; n < 3; n++) {
    expect(await memory.get('shop', 'a', PATIENCE_MS)).toMatchObject({ status: 'approved', revision: 2 });
  }
  expect(reads).toEqual([keyHash]);
  await memory.refresh('other');
  expect((await memory.get('other', 'a', PATIENCE_MS)).status).toBe('none');
});

it('serves a newer frame in place of the one before', async () => {
  await put('a', 'approved');
  await memory.refresh('shop');
  await get('a');
  await put('a', 'approved', { frame: { ...frame('a').frame, fields: [{ name: 'short', sentences: ['y'] }] } });
  await memory.refresh('shop');
  expect(await memory.get('shop', 'a', PATIENCE_MS)).toMatchObject({ frame: { fields: [{ sentences: ['y'] }] } });
});

it('lets the later of two looks stand', async () => {
  const early = Promise.withResolvers<void>();
  const before = await store.frameSummaries('shop');
  let first = true;
  memory = new FrameMemory(
    {
      ...store,
      frameSummaries: async (tenant, seen) => {
        if (!first) return store.frameSummaries(tenant, seen);
        first = false;
        await early.promise;
        return before;
      },
    },
    OPTIONS,
  );
  const slow = memory.refresh('shop');
  await put('a', 'waiting');
  await memory.refresh('shop');
  early.resolve();
  await slow;
  expect(await get('a')).toBe('waiting');
});

it('waits no longer than its caller wants to, and has what came late the next time', async () => {
  await put('a', 'approved');
  await memory.refresh('shop');
  const slow = Promise.withResolvers<void>();
  read = (tenant, keyHash) => slow.promise.then(() => store.frameByHash(tenant, keyHash));
  expect([await get('a'), await get('a')]).toEqual(['unread', 'unread']);
  expect(reads).toHaveLength(1);
  slow.resolve();
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(await get('a')).toBe('approved');
});

it('goes on with what it has while the database is away, and makes so many reads at once and no more', async () => {
  for (const key of ['a', 'b', 'c', 'd']) await put(key, 'approved');
  await memory.refresh('shop');
  await get('a');
  const away = Promise.withResolvers<never>();
  read = () => away.promise;
  expect(await Promise.all(['a', 'b', 'c', 'd'].map(get))).toEqual(['approved', 'unread', 'unread', 'unread']);
  expect(reads).toHaveLength(3);
  away.reject(new Error('away'));
  await new Promise((resolve) => setTimeout(resolve, 1));
  read = (tenant, keyHash) => store.frameByHash(tenant, keyHash);
  expect(await get('d')).toBe('approved');
});

it('keeps the frames that were asked for last', async () => {
  for (const key of ['a', 'b', 'c']) await put(key, 'approved');
  await memory.refresh('shop');
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  expect(reads).toHaveLength(4);
});

it('asks for another frame where one was rejected on another question, or is of a shape that nobody reads', async () => {
  for (const promptVersion of [String(PROMPT_VERSION), 'older']) {
    const { keyHash, revision } = await put('a', 'waiting', { promptVersion });
    await store.decideFrame('shop', keyHash, revision, { reject: 'dull' }, 'anna');
    await memory.refresh('shop');
    expect(await get('a')).toBe(promptVersion === 'older' ? 'none' : 'rejected');
    expect(isSettled(await store.frame('shop', 'a'))).toBe(promptVersion !== 'older');
  }
  await put('b', 'approved', { frame: { other: true } });
  await memory.refresh('shop');
  expect(await get('b')).toBe('none');
  expect(isSettled(await store.frame('shop', 'b'))).toBe(false);
});
