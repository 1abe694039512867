import { createInMemoryFrames, type NewFrame } from '@attune/copy-store';
import { PROMPT_VERSION } from '@attune/copy-generation';
import { FrameMemory } from './frame-memory';

const OPTIONS = { maxFrames: 2, freshMs: 400, staleMs: 900, awayMs: 1_000, maxReads: 4 };
const PATIENCE_MS = 10;

let now: number;
let reads: string[];
let read: (tenant: string, key: string) => ReturnType<typeof store.frame>;
let store: ReturnType<typeof createInMemoryFrames>;
let memory: FrameMemory;

beforeEach(() => {
  now = 0;
  reads = [];
  store = createInMemoryFrames();
  read = (tenant, key) => store.frame(tenant, key);
  const frames = {
    frame: (tenant: string, key: string) => {
      reads.push(`${tenant} ${key}`);
      return read(tenant, key);
    },
  };
  memory = new FrameMemory(frames, OPTIONS, () => now);
});

const frame = (key: string, parts: Partial<NewFrame> = {}): NewFrame => ({
  ...{ key, writer: 'model:m', promptVersion: String(PROMPT_VERSION), reasons: [] },
  frame: {
    ...{ key, writer: 'model:m', promptVersion: PROMPT_VERSION },
    fields: [{ name: 'short', sentences: ['x'] }],
  },
  ...parts,
});
const get = async (key: string, patienceMs = PATIENCE_MS) => (await memory.get('shop', key, patienceMs)).status;
const passed = () => new Promise((resolve) => setTimeout(resolve, 0));

it('tells what stands, and asks the database once in a while', async () => {
  expect(await get('a')).toBe('none');
  const { keyHash } = await store.putFrame('shop', frame('a'), 'waiting');
  now = 399;
  expect(await get('a')).toBe('none');
  expect(reads).toEqual(['shop a']);
  now = 900;
  expect(await get('a')).toBe('waiting');
  await store.decideFrame('shop', keyHash, 1, { approve: true }, 'anna');
  now = 1_800;
  expect(await memory.get('shop', 'a', PATIENCE_MS)).toMatchObject({ status: 'approved', revision: 2 });
  expect((await memory.get('other', 'a', PATIENCE_MS)).status).toBe('none');
});

it('looks again behind an answer from memory, so that a frame in use keeps nobody waiting', async () => {
  await get('a');
  await store.putFrame('shop', frame('a'), 'waiting');
  now = 500;
  expect(await get('a')).toBe('none');
  await passed();
  expect(await get('a')).toBe('waiting');
});

it('forgets what was decided, also while it is being read', async () => {
  const { keyHash } = await store.putFrame('shop', frame('a'), 'waiting');
  const before = store.frame('shop', 'a');
  const slow = Promise.withResolvers<void>();
  read = () => slow.promise.then(() => before);
  const early = get('a', 1_000);
  await store.decideFrame('shop', keyHash, 1, { approve: true }, 'anna');
  memory.drop('shop', 'a');
  slow.resolve();
  expect(await early).toBe('waiting');
  read = (tenant, key) => store.frame(tenant, key);
  expect(await get('a')).toBe('approved');
});

it('waits no longer than its caller wants to, and has what came late the next time', async () => {
  await store.putFrame('shop', frame('a'), 'waiting');
  const slow = Promise.withResolvers<void>();
  read = (tenant, key) => slow.promise.then(() => store.frame(tenant, key));
  expect(await get('a')).toBe('unread');
  expect(await get('a')).toBe('unread');
  expect(reads).toHaveLength(1);
  slow.resolve();
  await passed();
  await passed();
  expect(await get('a')).toBe('waiting');
});

it('goes on with what it has while the database is away, and does not ask at every call', async () => {
  await store.putFrame('shop', frame('a'), 'waiting');
  await get('a');
  read = () => Promise.reject(new Error('away'));
  now = 2_000;
  expect(await get('a')).toBe('waiting');
  expect(await get('b')).toBe('unread');
  expect(reads).toHaveLength(2);
  now = 3_000;
  read = (tenant, key) => store.frame(tenant, key);
  expect(await get('b')).toBe('none');
});

it('keeps the keys that were asked for last', async () => {
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  expect(reads).toEqual(['shop a', 'shop b', 'shop c', 'shop b']);
});

it('asks for another frame where one was rejected on another question, or is of a shape that nobody reads', async () => {
  for (const promptVersion of [String(PROMPT_VERSION), 'older']) {
    const { keyHash, revision } = await store.putFrame('shop', frame('a', { promptVersion }), 'waiting');
    await store.decideFrame('shop', keyHash, revision, { reject: 'dull' }, 'anna');
    memory.drop('shop', 'a');
    expect(await get('a')).toBe(promptVersion === 'older' ? 'none' : 'rejected');
  }
  await store.putFrame('shop', frame('b', { frame: { other: true } }), 'approved');
  expect(await get('b')).toBe('none');
});
