import {
  atOnce,
  type AttributeMap,
  byPart,
  IdIndex,
  type ItemIndex,
  itself,
  MAX_FEATURE_LENGTH,
  MAX_FEATURES,
  type NeighbourLists,
  NO_ATTRIBUTES,
  NO_SESSIONS,
  type RankingModel,
  type SessionIndex,
  type Stepwise,
} from '@attune/ranking-model';
import { z } from 'zod';
import { INDEX_BLOCK } from './block-room';
import { type Block, BlockReader, jsonBlock, numbersBlock } from './block';
import { checkModel } from './check-model';
import { ModelCorruptError } from './errors';
import type { ModelManifest } from './model-registry';

/** Ids that are given their index in one step: a few milliseconds. */
const IDS_PER_STEP = 20_000;

/** Checked as a whole: an array's schema makes a copy, and objects for each of a million ids. */
const itemIds = z.custom<readonly string[]>(
  (ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string' && id !== ''),
  'must be texts, none of them empty',
);
const featureNames = z.array(z.string().min(1).max(MAX_FEATURE_LENGTH)).max(MAX_FEATURES);

const weight = z.number().min(0);
const share = z.number().min(0).max(1);
const size = z.int().min(1);
const encoderShape = z.object({
  ...{ items: size, dims: size, blocks: size, heads: size, hidden: size, maxLength: size },
  inputs: z.object({ touch: z.boolean(), elapsed: z.boolean() }),
});
/** The model's scalars. */
const settings = z.object({
  dims: z.int().min(0),
  unobservedWeight: weight,
  regularization: weight,
  frequencyExponent: share,
  // What a model of an older release lacks weighs nothing.
  blend: z.object({ ...byPart(() => weight), encoder: weight.default(0), sessions: weight.default(0) }),
  /** Absent: the model has no map from attributes. */
  attributes: z.object({ dims: size }).optional(),
  encoders: z.array(encoderShape).default([]),
  /** JSON has no Infinity: without a gap a session is a whole history. Absent: the model has no sessions. */
  sessions: z.object({ gapMs: z.number().positive().optional() }).optional(),
  historyDecay: z.object({ transitions: share, coVisits: share }),
  /** Absent: all items are scored. */
  index: z.object({ probes: size }).optional(),
});

/**
 * A model as named blocks: `item_ids` and `settings` as JSON, everything else as 32-bit numbers.
 * @throws ModelCorruptError for a model that `decodeModel` would refuse
 */
export function encodeModel(model: Omit<RankingModel, 'modelId'>): Block[] {
  atOnce(checkModel(model));
  const { items, ...scalars } = model.factors;
  const { blend, historyDecay } = model;
  const attributes = model.attributes.features.length === 0 ? undefined : { dims: model.attributes.dims };
  const encoders = model.encoders.map(({ shape }) => shape);
  const { gapMs } = model.sessions;
  const sessions = model.sessions === NO_SESSIONS ? undefined : { gapMs: gapMs === Infinity ? undefined : gapMs };
  const index = model.index && { probes: model.index.probes };
  return [
    jsonBlock('item_ids', parsed('item_ids', itemIds, model.itemIds), model.itemIds.length),
    jsonBlock(
      'settings',
      parsed('settings', settings, { ...scalars, blend, historyDecay, attributes, encoders, sessions, index }),
      1,
    ),
    numbersBlock('factors', items),
    ...(attributes ? encodeAttributes(model.attributes) : []),
    ...model.encoders.map(({ parameters }, e) => numbersBlock(`encoder.${e}`, parameters)),
    ...(sessions ? encodeSessions(model.sessions) : []),
    ...(model.index ? encodeIndex(model.index) : []),
    ...encodeLists('transitions', model.transitions),
    ...encodeLists('co_visits', model.coVisits),
    ...encodeLists('bought_together', model.boughtTogether),
    numbersBlock('popularity', model.popularity),
  ];
}

/**
 * The model of a manifest and its blocks' bytes by name, equal to the one that was encoded. It may share the memory of the
 * bytes, which must not be changed any more. In steps, since a large model takes seconds.
 * @throws ModelCorruptError naming the block whose checksum, length, shape or numbers are not right
 */
export function* decodeModel(
  manifest: Pick<ModelManifest, 'modelId' | 'dims' | 'itemCount' | 'blocks'>,
  bytesOf: ReadonlyMap<string, Buffer>,
): Stepwise<RankingModel> {
  const blocks = yield* BlockReader.open(manifest.blocks, bytesOf);
  const ids = parsed('item_ids', itemIds, blocks.json('item_ids'));
  const { blend, historyDecay, attributes, encoders, sessions, index, ...scalars } = parsed(
    'settings',
    settings,
    blocks.json('settings'),
  );
  if (ids.length !== manifest.itemCount) {
    throw new ModelCorruptError('item_ids', `has ${ids.length} ids, and the manifest says ${manifest.itemCount}`);
  }
  if (scalars.dims !== manifest.dims) {
    throw new ModelCorruptError('settings', `has ${scalars.dims} dims, and the manifest says ${manifest.dims}`);
  }
  yield;
  const itemIndex = new IdIndex(ids, itself);
  for (const [item, id] of ids.entries()) {
    itemIndex.set(id, item);
    if (item % IDS_PER_STEP === 0) yield;
  }
  const model: RankingModel = {
    modelId: manifest.modelId,
    itemIds: ids,
    itemIndex,
    factors: { ...scalars, items: blocks.f32('factors') },
    attributes: attributes ? decodeAttributes(blocks, attributes.dims) : NO_ATTRIBUTES,
    encoders: encoders.map((shape, e) => ({ shape, parameters: blocks.f32(`encoder.${e}`) })),
    sessions: sessions ? decodeSessions(blocks, sessions.gapMs) : NO_SESSIONS,
    transitions: decodeLists(blocks, 'transitions'),
    coVisits: decodeLists(blocks, 'co_visits'),
    boughtTogether: decodeLists(blocks, 'bought_together'),
    popularity: blocks.f32('popularity'),
    ...(index && { index: decodeIndex(blocks, index.probes, encoders.length) }),
    blend,
    historyDecay,
  };
  yield* checkModel(model);
  return model;
}

function encodeAttributes({ features, weights, bias }: AttributeMap): Block[] {
  const names = parsed('attributes.features', featureNames, features);
  return [
    jsonBlock('attributes.features', names, names.length),
    numbersBlock('attributes.weights', weights),
    numbersBlock('attributes.bias', bias),
  ];
}

function decodeAttributes(blocks: BlockReader, dims: number): AttributeMap {
  return {
    features: parsed('attributes.features', featureNames, blocks.json('attributes.features')),
    dims,
    weights: blocks.f32('attributes.weights'),
    bias: blocks.f32('attributes.bias'),
  };
}

function encodeSessions({ offsets, items }: SessionIndex): Block[] {
  return [numbersBlock('sessions.offsets', offsets), numbersBlock('sessions.items', items)];
}

function decodeSessions(blocks: BlockReader, gapMs = Infinity): SessionIndex {
  return { offsets: blocks.i32('sessions.offsets'), items: blocks.i32('sessions.items'), gapMs };
}

function encodeIndex({ offsets, items, centroids }: ItemIndex): Block[] {
  return [
    numbersBlock(INDEX_BLOCK, offsets),
    numbersBlock('index.items', items),
    numbersBlock('index.factors', centroids.factors),
    ...centroids.encoders.map((means, e) => numbersBlock(`index.encoder.${e}`, means)),
  ];
}

function decodeIndex(blocks: BlockReader, probes: number, encoders: number): ItemIndex {
  return {
    offsets: blocks.i32(INDEX_BLOCK),
    items: blocks.i32('index.items'),
    centroids: {
      factors: blocks.f32('index.factors'),
      encoders: Array.from({ length: encoders }, (_, e) => blocks.f32(`index.encoder.${e}`)),
    },
    probes,
  };
}

function encodeLists(name: string, { offsets, items, scores }: NeighbourLists): Block[] {
  return [
    numbersBlock(`${name}.offsets`, offsets),
    numbersBlock(`${name}.items`, items),
    numbersBlock(`${name}.scores`, scores),
  ];
}

function decodeLists(blocks: BlockReader, name: string): NeighbourLists {
  return {
    offsets: blocks.i32(`${name}.offsets`),
    items: blocks.i32(`${name}.items`),
    scores: blocks.f32(`${name}.scores`),
  };
}

function parsed<T>(block: string, schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ModelCorruptError(block, `${issue.path.join('.') || 'the whole'}: ${issue.message}`);
}
