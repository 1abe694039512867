import { inSlices } from '@attune/service-runtime';
import type { Block } from './block';
import { roomForBlocks } from './block-room';
import { checkServing } from './check-serving';
import { ModelNotFoundError } from './errors';
import { decodeModel, encodeModel } from './model-codec';
import type { ModelManifest, ModelReader, ModelWriter } from './model-registry';
import { KEPT_DAYS, KEPT_MODELS, newManifest } from './new-manifest';

interface TenantModels {
  /** Newest first. */
  versions: { manifest: ModelManifest; blocks: Block[] }[];
  currentId: string;
}

/** A registry for tests: models go through their bytes as with PostgreSQL, and end with the process. */
export function createInMemoryModelRegistry(now: () => Date = () => new Date()): ModelReader & ModelWriter {
  const tenants = new Map<string, TenantModels>();
  const find = (tenant: string, modelId: string) => {
    const found = tenants.get(tenant)?.versions.find(({ manifest }) => manifest.modelId === modelId);
    if (!found) throw new ModelNotFoundError(tenant, modelId);
    return found;
  };

  /* eslint-disable @typescript-eslint/require-await -- the interface is asynchronous, memory is not */
  return {
    currentId: async (tenant) => tenants.get(tenant)?.currentId,
    tenants: async () => [...tenants.keys()].sort(),
    list: async (tenant) => (tenants.get(tenant)?.versions ?? []).map(({ manifest }) => manifest),
    load: async (tenant, modelId) => {
      const { manifest, blocks } = find(tenant, modelId);
      const roomFor = roomForBlocks(manifest);
      const bytesOf = new Map(
        blocks.map(({ entry, bytes }) => {
          const room = roomFor(entry.name, bytes.length);
          room.set(bytes);
          return [entry.name, room];
        }),
      );
      return { manifest, model: await inSlices(decodeModel(manifest, bytesOf)) };
    },
    publish: async (tenant, model, record, expected) => {
      checkServing(tenant, tenants.get(tenant)?.currentId, expected);
      // Copied, as a database would: the model goes on being its owner's.
      const blocks = encodeModel(model).map((block) => ({ ...block, bytes: Buffer.from(block.bytes) }));
      const manifest = newManifest(tenant, model, record, blocks, now());
      const others = tenants.get(tenant)?.versions ?? [];
      tenants.set(tenant, {
        versions: kept([{ manifest, blocks }, ...others]),
        currentId: manifest.modelId,
      });
      return manifest;
    },
    promote: async (tenant, modelId, expected) => {
      checkServing(tenant, tenants.get(tenant)?.currentId, expected);
      find(tenant, modelId);
      tenants.get(tenant)!.currentId = modelId;
    },
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The newest ones, and the last of each of the last days. @param versions newest first */
function kept(versions: TenantModels['versions']): TenantModels['versions'] {
  const dayOf = (n: number) => Math.floor(Date.parse(versions[n].manifest.createdAt) / DAY_MS);
  return versions.filter((_, n) => n < KEPT_MODELS || (dayOf(n) !== dayOf(n - 1) && dayOf(n) > dayOf(0) - KEPT_DAYS));
}
