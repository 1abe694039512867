import {
  ModelCorruptError,
  ModelNotFoundError,
  type ModelManifest,
  type ModelReader,
  type ModelWriter,
} from '@attune/model-artifact';
import type { ModelsArguments } from './models-arguments';

type Models = ModelReader & Pick<ModelWriter, 'promote'>;

/** A model's place in the list that people choose from. */
interface ListedModel extends Pick<ModelManifest, 'modelId' | 'createdAt' | 'itemCount' | 'metrics'> {
  serves: boolean;
  /** `personal` or `popularity`. */
  kind: string;
  interactions: number;
}

export interface CommandOutput {
  out: (text: string) => void;
  problem: (text: string) => void;
  json: boolean;
}

/** `trainer models`. @returns the exit code: 1 when the model cannot serve, and the one that served goes on */
export async function modelsCommand(
  args: ModelsArguments,
  models: Models,
  tenant: string,
  output: CommandOutput,
): Promise<number> {
  const listed = await listModels(models, tenant);
  if (args.action === 'list') {
    output.out(output.json ? `${JSON.stringify(listed)}\n` : listText(listed, tenant));
    return 0;
  }
  const modelId = args.action === 'promote' ? args.modelId : olderThanServing(listed);
  if (modelId === undefined) {
    output.problem('there is no model before the one that serves\n');
    return 1;
  }
  return promote(modelId, models, tenant, output);
}

async function listModels(models: Models, tenant: string): Promise<ListedModel[]> {
  const currentId = await models.currentId(tenant);
  const manifests = await models.list(tenant);
  return manifests
    .map(({ modelId, createdAt, itemCount, metrics, config, trainedOn }) => ({
      ...{ modelId, createdAt, itemCount, metrics, interactions: trainedOn.interactions },
      ...{ serves: modelId === currentId, kind: typeof config.kind === 'string' ? config.kind : '' },
    }))
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** The list is newest first; what serves is not in it when its manifest cannot be read. */
function olderThanServing(listed: readonly ListedModel[]): string | undefined {
  const serving = listed.findIndex(({ serves }) => serves);
  return listed.at(serving + 1)?.modelId;
}

/** Its bytes are read and checked first: what no recommender could load must not become the one to load. */
async function promote(modelId: string, models: Models, tenant: string, output: CommandOutput): Promise<number> {
  try {
    await models.load(tenant, modelId);
    await models.promote(tenant, modelId);
  } catch (error) {
    if (!(error instanceof ModelCorruptError) && !(error instanceof ModelNotFoundError)) throw error;
    output.problem(`${error.message}\n`);
    return 1;
  }
  output.out(output.json ? `${JSON.stringify({ serves: modelId })}\n` : `${modelId} serves ${tenant}\n`);
  return 0;
}

function listText(listed: readonly ListedModel[], tenant: string): string {
  if (listed.length === 0) return `no model of ${tenant} is published\n`;
  const rows = listed.map(({ serves, modelId, createdAt, kind, interactions, itemCount, metrics }) => {
    const ndcg = metrics['ndcg@10'] as ModelManifest['metrics'][string] | undefined;
    const figures = ndcg
      ? `NDCG@10 ${ndcg.model.toFixed(4)} (popularity ${ndcg.popularity.toFixed(4)})`
      : 'not compared';
    return `${serves ? '*' : ' '} ${modelId}  ${createdAt}  ${kind}  ${interactions} interactions  ${itemCount} items  ${figures}`;
  });
  return `${rows.join('\n')}\n* serves ${tenant}\n`;
}
