import type { RankingModel } from '@attune/ranking-model';

/** A figure of the offline evaluation beside the same figure of what it was compared with, on the same split. */
export interface MetricPair {
  model: number;
  /** Of "most popular". */
  popularity: number;
  /** Of what served when the model was trained, where something did. */
  serving?: number;
}

/** What is known of a published model beside its bytes. */
export interface ModelManifest {
  modelId: string;
  tenant: string;
  createdAt: string;
  dims: number;
  itemCount: number;
  /** The interactions that it was trained on. */
  trainedOn: { interactions: number; shoppers: number; from?: string; to?: string };
  /** By name: `ndcg@10`, `recall@10`, `coverage@10`. */
  metrics: Record<string, MetricPair>;
  seed: number;
  trainingSeconds: number;
  config: Record<string, unknown>;
  /** Each block's name, shape and SHA-256, in order. */
  blocks: { name: string; kind: 'f32' | 'i32' | 'json'; length: number; bytes: number; sha256: string }[];
}

/** Facts of a training run that the trainer hands over; the registry adds ids, blocks and checksums. */
export type TrainingRecord = Omit<ModelManifest, 'modelId' | 'tenant' | 'createdAt' | 'dims' | 'itemCount' | 'blocks'>;

export interface ModelReader {
  /** The tenant's serving model's id, or undefined when none was published. */
  currentId(tenant: string): Promise<string | undefined>;
  /** Tenants that have a serving model. */
  tenants(): Promise<string[]>;
  /**
   * Loads and checks a model.
   * @throws ModelNotFoundError when the tenant has none of this id
   * @throws ModelCorruptError when a checksum, shape or id map does not fit
   * @throws ModelTooLargeError when this process has no memory for it
   */
  load(tenant: string, modelId: string): Promise<{ model: RankingModel; manifest: ModelManifest }>;
  /** The tenant's models whose manifests can be read, newest first: one that cannot must not hide those to go back to. */
  list(tenant: string): Promise<ModelManifest[]>;
}

/** What its caller took to be serving when it decided to change that. */
export interface ExpectedServing {
  /** The serving model's id, undefined for none. */
  serving: string | undefined;
}

/** With `expected`, both change nothing when another model serves by the time that they would: compare and set. */
export interface ModelWriter {
  /**
   * Stores the model and makes it the serving one, both or neither.
   * @throws ModelCorruptError for a model that could not be loaded again
   * @throws ServingChangedError when another model serves than is expected
   */
  publish(
    tenant: string,
    model: Omit<RankingModel, 'modelId'>,
    record: TrainingRecord,
    expected?: ExpectedServing,
  ): Promise<ModelManifest>;
  /**
   * Makes an older model the serving one again.
   * @throws ModelNotFoundError when the tenant has none of this id
   * @throws ServingChangedError when another model serves than is expected
   */
  promote(tenant: string, modelId: string, expected?: ExpectedServing): Promise<void>;
}
