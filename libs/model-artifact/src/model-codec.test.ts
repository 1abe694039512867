import {
  atOnce,
  byPart,
  emptyModel,
  MAX_FEATURES,
  NO_ATTRIBUTES,
  NO_SESSIONS,
  type RankingModel,
} from '@attune/ranking-model';
import { type EncoderShape, NO_CONTEXT, parameterCount } from '@attune/sequence-encoder';
import fc from 'fast-check';
import { arbitraryModel } from './arbitrary-model';
import { type Block, jsonBlock } from './block';
import { ModelCorruptError } from './errors';
import { decodeModel, encodeModel } from './model-codec';

const manifestOf = (model: Omit<RankingModel, 'modelId'>, blocks: readonly Block[]) => ({
  modelId: 'm1',
  dims: model.factors.dims,
  itemCount: model.itemIds.length,
  blocks: blocks.map(({ entry }) => entry),
});
const bytesOf = (blocks: readonly Block[]) => new Map(blocks.map(({ entry, bytes }) => [entry.name, bytes]));

const SHAPE: EncoderShape = { items: 3, dims: 4, blocks: 1, heads: 1, hidden: 4, maxLength: 5, inputs: NO_CONTEXT };

/** A model of three items that is right; tests spoil one part of it. */
const small = (): Omit<RankingModel, 'modelId'> => {
  const lists = () => ({
    offsets: Int32Array.of(0, 1, 2, 2),
    items: Int32Array.of(1, 0),
    scores: Float32Array.of(0.5, 0.25),
  });
  return {
    ...emptyModel(['a', 'b', 'c']),
    factors: {
      dims: 2,
      items: Float32Array.of(1, 2, 3, 4, 5, 6),
      unobservedWeight: 0.1,
      regularization: 0.01,
      frequencyExponent: 1,
    },
    attributes: {
      ...{ features: ['brand:acme', 'colour=red'], dims: 2 },
      ...{ weights: Float32Array.of(1, 2, 3, 4), bias: Float32Array.of(5, 6) },
    },
    encoders: [{ shape: SHAPE, parameters: new Float32Array(parameterCount(SHAPE)).fill(0.5) }],
    sessions: { offsets: Int32Array.of(0, 2, 4), items: Int32Array.of(0, 1, 2, 0), gapMs: 1_800_000 },
    transitions: lists(),
    coVisits: lists(),
    boughtTogether: lists(),
    popularity: Float32Array.of(1, 0.5, 0),
    index: {
      ...{ offsets: Int32Array.of(0, 2, 3), items: Int32Array.of(2, 0, 1), probes: 1 },
      centroids: { factors: Float32Array.of(3, 4, 3, 4), encoders: [new Float32Array(8).fill(0.5)] },
    },
    blend: { ...byPart(() => 0.5), factors: 1, popularity: 0.1 },
    historyDecay: { transitions: 0.8, coVisits: 0.9 },
  };
};

const hugeMap = (): RankingModel['attributes'] => ({
  ...{ features: Array.from({ length: MAX_FEATURES + 1 }, (_, n) => `a=${n}`), dims: 2 },
  ...{ weights: new Float32Array(2 * (MAX_FEATURES + 1)), bias: new Float32Array(2) },
});

const decoded = (...args: Parameters<typeof decodeModel>) => atOnce(decodeModel(...args));

const corruptBlock = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof ModelCorruptError) return error.block;
    throw error;
  }
  throw new Error('the model was taken');
};

it('gives back the model that was encoded, bit by bit', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const blocks = encodeModel(model);
      expect(decoded(manifestOf(model, blocks), bytesOf(blocks))).toEqual({ ...model, modelId: 'm1' });
    }),
  );
});

it('takes numbers where they are, since there is no room for a second copy of a large model', () => {
  const model = small();
  const bytes = bytesOf(encodeModel(model));
  expect(bytes.get('encoder.0')!.buffer).toBe(model.encoders[0].parameters.buffer);
});

it('encodes numbers in memory that is shared among threads, and in a part of an array, as any others', () => {
  const shared = new Float32Array(new SharedArrayBuffer(32), 8, 6);
  const { factors } = small();
  shared.set(factors.items);
  const entryOf = (items: Float32Array) =>
    encodeModel({ ...small(), factors: { ...factors, items } }).find(({ entry }) => entry.name === 'factors');
  expect(entryOf(shared)!.entry).toEqual(entryOf(factors.items)!.entry);
  expect(entryOf(shared)!.bytes).toEqual(entryOf(factors.items)!.bytes);
});

it('refuses a model with any one bit of any block flipped, naming the block', () => {
  fc.assert(
    fc.property(arbitraryModel, fc.nat(), fc.nat(), (model, whichBlock, whichBit) => {
      const blocks = encodeModel(model);
      const filled = blocks.filter(({ bytes }) => bytes.length > 0);
      const { entry, bytes } = filled[whichBlock % filled.length];
      bytes[Math.floor(whichBit / 8) % bytes.length] ^= 1 << (whichBit % 8);
      expect(corruptBlock(() => decoded(manifestOf(model, blocks), bytesOf(blocks)))).toBe(entry.name);
    }),
  );
});

it('refuses blocks that are missing, cut or of another model', () => {
  const model = small();
  const blocks = encodeModel(model);
  const manifest = manifestOf(model, blocks);
  const without = bytesOf(blocks);
  without.delete('popularity');
  expect(corruptBlock(() => decoded(manifest, without))).toBe('popularity');
  const cut = bytesOf(blocks).set('factors', bytesOf(blocks).get('factors')!.subarray(0, 8));
  expect(corruptBlock(() => decoded(manifest, cut))).toBe('factors');
  expect(corruptBlock(() => decoded({ ...manifest, itemCount: 4 }, bytesOf(blocks)))).toBe('item_ids');
  expect(corruptBlock(() => decoded({ ...manifest, dims: 64 }, bytesOf(blocks)))).toBe('settings');
  const unlisted = { ...manifest, blocks: manifest.blocks.filter(({ name }) => name !== 'factors') };
  expect(corruptBlock(() => decoded(unlisted, bytesOf(blocks)))).toBe('factors');
});

it.each<[string, (model: Omit<RankingModel, 'modelId'>) => unknown, string]>([
  ['NaN in an embedding', (model) => (model.factors.items[3] = NaN), 'factors'],
  ['an infinite popularity', (model) => (model.popularity[0] = Infinity), 'popularity'],
  ['embeddings of other dims', (model) => (model.factors.dims = 3), 'factors'],
  ['NaN in the map from attributes', (model) => (model.attributes.weights[3] = NaN), 'attributes.weights'],
  ['an infinite bias of the map', (model) => (model.attributes.bias[1] = Infinity), 'attributes.bias'],
  ['a map into other dims', (model) => (model.attributes.dims = 1), 'attributes.weights'],
  ['a map with dims but no features', (model) => (model.attributes.features = []), 'attributes.weights'],
  ['a map of more features', (model) => (model.attributes.features = ['a', 'b', 'c']), 'attributes.weights'],
  ['a bias of other dims', (model) => (model.attributes.bias = Float32Array.of(1)), 'attributes.bias'],
  ['a feature twice', (model) => (model.attributes.features = ['a', 'a']), 'attributes.features'],
  ['a feature without a name', (model) => (model.attributes.features = ['a', '']), 'attributes.features'],
  [
    'a feature as long as a page',
    (model) => (model.attributes.features = ['a', 'b'.repeat(1000)]),
    'attributes.features',
  ],
  ['more features than a map may have', (model) => (model.attributes = hugeMap()), 'attributes.features'],
  ['an id twice', (model) => (model.itemIds = ['a', 'b', 'a']), 'item_ids'],
  ['an empty id', (model) => (model.itemIds = ['a', 'b', '']), 'item_ids'],
  ['offsets that fall', (model) => (model.coVisits.offsets[1] = 3), 'co_visits.offsets'],
  ['offsets that do not begin with 0', (model) => (model.coVisits.offsets[0] = 1), 'co_visits.offsets'],
  ['offsets beyond the entries', (model) => (model.coVisits.offsets[3] = 5), 'co_visits.items'],
  ['an index beyond the items', (model) => (model.transitions.items[0] = 3), 'transitions.items'],
  ['a negative index', (model) => (model.boughtTogether.items[1] = -1), 'bought_together.items'],
  ['fewer scores than items', (model) => (model.transitions.scores = Float32Array.of(1)), 'transitions.scores'],
  ['NaN in an encoder', (model) => (model.encoders[0].parameters[7] = NaN), 'encoder.0'],
  ['an encoder of other items', (model) => (model.encoders[0].shape = { ...SHAPE, items: 4 }), 'encoder.0'],
  ['an encoder of another width', (model) => (model.encoders[0].shape = { ...SHAPE, dims: 8 }), 'encoder.0'],
  ['an encoder of an odd width', (model) => (model.encoders[0].shape = { ...SHAPE, dims: 5 }), 'encoder.0'],
  ['session offsets that fall', (model) => (model.sessions.offsets[1] = 5), 'sessions.offsets'],
  ['a session of an unknown item', (model) => (model.sessions.items[0] = 3), 'sessions.items'],
  ['index offsets that fall', (model) => (model.index!.offsets[1] = 4), 'index.offsets'],
  ['index offsets that do not begin with 0', (model) => (model.index!.offsets[0] = 1), 'index.offsets'],
  ['an index without a list', (model) => (model.index!.offsets = Int32Array.of(0)), 'index.offsets'],
  ['an index of lists that end too early', (model) => (model.index!.offsets[2] = 2), 'index.items'],
  ['an index with an item twice', (model) => (model.index!.items[0] = 1), 'index.items'],
  ['an index of an unknown item', (model) => (model.index!.items[0] = 3), 'index.items'],
  ['an index with too few items', (model) => (model.index!.items = Int32Array.of(0, 1)), 'index.items'],
  ['NaN in the means of an index', (model) => (model.index!.centroids.factors[1] = NaN), 'index.factors'],
  ['index means of other dims', (model) => (model.index!.centroids.factors = Float32Array.of(1)), 'index.factors'],
  ['an index without means of an encoder', (model) => (model.index!.centroids.encoders = []), 'index.encoder.0'],
  ['an index that looks into no list', (model) => (model.index!.probes = 0), 'settings'],
  ['an index that looks into more lists than it has', (model) => (model.index!.probes = 3), 'settings'],
  ['a weight that is not a number', (model) => (model.blend.factors = NaN), 'settings'],
  ['a decay above 1', (model) => (model.historyDecay.coVisits = 1.5), 'settings'],
])('does not publish a model with %s', (_fault, spoil, block) => {
  const model = small();
  spoil(model);
  expect(corruptBlock(() => encodeModel(model))).toBe(block);
});

it('takes a model of a release that had neither encoders, sessions, an index nor a map from attributes', () => {
  const { index, ...others } = small();
  expect(index).toBeDefined();
  const model = {
    ...others,
    attributes: NO_ATTRIBUTES,
    encoders: [],
    sessions: NO_SESSIONS,
    blend: { ...byPart(() => 1), encoder: 0, sessions: 0 },
  };
  const blocks = encodeModel(model);
  const [settings] = blocks.filter(({ entry }) => entry.name === 'settings');
  const { blend, encoders, ...old } = JSON.parse(settings.bytes.toString()) as Record<string, Record<string, number>>;
  expect(encoders).toEqual([]);
  const { factors, transitions, coVisits, popularity } = blend;
  const before = jsonBlock('settings', { ...old, blend: { factors, transitions, coVisits, popularity } }, 1);
  const stored = blocks.map((block) => (block === settings ? before : block));
  expect(old).not.toHaveProperty('attributes');
  expect(stored.map(({ entry }) => entry.name)).not.toContain('sessions.items');
  expect(stored.map(({ entry }) => entry.name)).not.toContain('attributes.features');
  expect(old).not.toHaveProperty('index');
  expect(stored.map(({ entry }) => entry.name)).not.toContain('index.offsets');
  expect(decoded(manifestOf(model, stored), bytesOf(stored))).toEqual({ ...model, modelId: 'm1' });
});
