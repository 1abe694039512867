import {
  ModelCorruptError,
  ModelNotFoundError,
  type ModelManifest,
  type ModelReader,
  type ModelWriter,
  ServingChangedError,
} from '@attune/model-artifact';
import type { ModelsArguments } from './models-arguments';

type Models = ModelReader & Pick<ModelWriter, 'promote'>;

/** A model's place in the list that people choose from. */
interface ListedModel extends Pick<ModelManifest, 'modelId' | 'createdAt' | 'itemCount' | 'metrics'> {
  serves: boolean;
  /** `personal` or `popularity`. */
  kind: string;
  /** What `--model` named. */
  model?: string;
  interactions: number;
  /** When the last of them occurred. */
  to?: string;
}

export interface CommandOutput {
  out: (text: string) => void;
  problem: (text: string) => void;
  json: boolean;
}

/** What of a tenant's models there is to choose from, newest first, and what serves. */
interface ListedModels {
  tenant: string;
  listed: ListedModel[];
  /** Not among those listed when its manifest cannot be read. */
  servingId: string | undefined;
}

/** `trainer models`. @returns the exit code: 1 when the model cannot serve, and the one that served goes on */
export async function modelsCommand(
  args: ModelsArguments,
  models: Models,
  tenant: string,
  output: CommandOutput,
): Promise<number> {
  try {
    const all = await listModels(models, tenant);
    if (args.action === 'list') {
      output.out(output.json ? `${JSON.stringify(all.listed)}\n` : listText(all));
      return 0;
    }
    const modelId = args.action === 'promote' ? args.modelId : olderThanServing(all);
    // Its bytes are read and checked first: what no recommender could load must not become the one to load.
    await checkBytes(models, tenant, modelId);
    await models.promote(tenant, modelId, args.action === 'rollback' ? { serving: all.servingId } : undefined);
    output.out(output.json ? `${JSON.stringify({ serves: modelId })}\n` : `${modelId} serves ${tenant}\n`);
    return 0;
  } catch (error) {
    const reason = refusal(error);
    if (reason === undefined) throw error;
    output.problem(`trainer: ${reason}\n`);
    return 1;
  }
}

/** @throws ModelUnfitError naming the model: who goes back has not named it */
async function checkBytes(models: Models, tenant: string, modelId: string): Promise<void> {
  try {
    await models.load(tenant, modelId);
  } catch (error) {
    if (!(error instanceof ModelCorruptError)) throw error;
    throw new ModelUnfitError(
      `${modelId} cannot serve: ${error.message}; trainer models promote MODEL_ID has another one serve`,
    );
  }
}

/** A model's bytes are not those that were published. */
class ModelUnfitError extends Error {}

/** There is nothing to go back to. */
class NoOlderModelError extends Error {}

/** Why a model is not made to serve; undefined for errors of something else. */
function refusal(error: unknown): string | undefined {
  if (error instanceof ModelNotFoundError) return `${error.message}; trainer models list has those that it has`;
  const kinds = [ModelUnfitError, ServingChangedError, NoOlderModelError];
  return kinds.some((kind) => error instanceof kind) ? (error as Error).message : undefined;
}

async function listModels(models: Models, tenant: string): Promise<ListedModels> {
  const servingId = await models.currentId(tenant);
  const manifests = await models.list(tenant);
  const listed = manifests.map(({ modelId, createdAt, itemCount, metrics, config, trainedOn }) => ({
    ...{ modelId, createdAt, itemCount, metrics, interactions: trainedOn.interactions, to: trainedOn.to },
    ...{ serves: modelId === servingId, kind: textOf(config.kind) ?? '', model: textOf(config.model) },
  }));
  return { tenant, listed, servingId };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The newest where what serves is not listed. @throws NoOlderModelError */
function olderThanServing({ tenant, listed }: ListedModels): string {
  const serving = listed.findIndex(({ serves }) => serves);
  const older = listed.at(serving + 1);
  if (older) return older.modelId;
  throw new NoOlderModelError(
    listed.length === 0 ? `no model of ${tenant} is published` : 'there is no model before the one that serves',
  );
}

function listText({ tenant, listed, servingId }: ListedModels): string {
  if (servingId === undefined) return `no model of ${tenant} is published\n`;
  const rows = listed.map(lineOf);
  if (rows.length > 1) rows.push(OF_OWN_DAYS);
  const isListed = listed.some(({ serves }) => serves);
  rows.push(isListed ? `* serves ${tenant}` : `${servingId} serves ${tenant}, and cannot be read`);
  return `${rows.join('\n')}\n`;
}

/** Two models of other history were asked other questions. */
const OF_OWN_DAYS =
  'figures are of each model’s own newest days: they tell it from popularity and from what served then, not from other models';

function lineOf({
  serves,
  modelId,
  createdAt,
  kind,
  model,
  interactions,
  to,
  itemCount,
  metrics,
}: ListedModel): string {
  const ndcg = metrics['ndcg@10'] as ModelManifest['metrics'][string] | undefined;
  const served = ndcg?.serving === undefined ? '' : `, what served then ${ndcg.serving.toFixed(4)}`;
  const figures = ndcg
    ? `NDCG@10 ${ndcg.model.toFixed(4)} (popularity ${ndcg.popularity.toFixed(4)}${served})`
    : 'not compared';
  return [
    `${serves ? '*' : ' '} ${modelId}`,
    createdAt,
    model === undefined ? kind : `${kind} (${model})`,
    `${interactions} interactions${to === undefined ? '' : ` until ${to}`}`,
    `${itemCount} items`,
    figures,
  ].join('  ');
}
