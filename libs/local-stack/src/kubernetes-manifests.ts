import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Deployment } from 'kubernetes-types/apps/v1';
import type { CronJob, Job } from 'kubernetes-types/batch/v1';
import type { ConfigMap, Container, PodSpec, PodTemplateSpec } from 'kubernetes-types/core/v1';
import { parseAllDocuments } from 'yaml';
import { workspaceRoot } from './workspace';

/** What infra/kubernetes has, as the tests read it. */
export interface Manifest {
  file: string;
  apiVersion: string;
  kind: string;
  metadata: { name?: string; generateName?: string; namespace?: string; labels?: Record<string, string> };
}

/** A manifest of a kind whose type is known; that it is right is a test of its own. */
export type Known<Type extends { spec?: unknown }> = Manifest & { metadata: { name: string } } & {
  spec: NonNullable<Type['spec']>;
};

/** Of a kustomization.yaml what the tests go by. */
export interface Kustomization {
  namespace?: string;
  resources: string[];
  images: { name: string; newName: string; newTag: string }[];
  patches?: { patch: string }[];
}

/** What runs pods of one app. */
export interface Workload {
  /** Its image's name, which is the folder in `apps`. */
  app: string;
  manifest: Manifest;
  labels: Record<string, string>;
  pod: PodSpec;
  container: Container;
}

const root = workspaceRoot();

export const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The documents of YAML files, in their order, as kubectl reads them (`yes` is no text); an empty one is left out. */
export function documentsOf<Type = object>(...paths: string[]): (Manifest & Type)[] {
  return paths.flatMap((path) =>
    parseAllDocuments(read(path), { version: '1.1' }).flatMap((document) => {
      if (document.errors.length > 0) throw new Error(`${path}: ${document.errors[0].message}`);
      const fields = document.toJSON() as (Manifest & Type) | null;
      return fields ? [{ ...fields, file: basename(path) }] : [];
    }),
  );
}

export const FILES = globSync('infra/kubernetes/**/*.yaml', { cwd: root }).sort();
export const KUSTOMIZATION = documentsOf<Kustomization>('infra/kubernetes/kustomization.yaml')[0];
export const MANIFESTS = documentsOf(...FILES).filter(({ kind }) => kind !== 'Kustomization');

export function ofKind<Type extends { spec?: unknown }>(kind: string): Known<Type>[] {
  return MANIFESTS.filter((manifest) => manifest.kind === kind) as Known<Type>[];
}

export const DEPLOYMENTS = ofKind<Deployment>('Deployment');
export const CRON_JOBS = ofKind<CronJob>('CronJob');
export const WORKLOADS = [
  ...DEPLOYMENTS.map((one) => workloadOf(one, one.spec.template)),
  ...CRON_JOBS.map((one) => workloadOf(one, one.spec.jobTemplate.spec!.template)),
  ...ofKind<Job>('Job').map((one) => workloadOf(one, one.spec.template)),
];

function workloadOf(manifest: Manifest, { metadata, spec }: PodTemplateSpec): Workload {
  const [container, ...others] = spec!.containers;
  if (others.length > 0) throw new Error(`${manifest.file} has more than one container`);
  // A registry that does not exist: an image that nobody set is found missing, not pulled from a stranger's `attune`.
  const [, app = ''] = /^registry\.example\/attune\/([a-z]+):/.exec(container.image ?? '') ?? [];
  return { app, manifest, labels: metadata?.labels ?? {}, pod: spec!, container };
}

/** Whose pods a selector with these labels finds. */
export function selectedBy(labels: Record<string, string> | undefined): Workload[] {
  return WORKLOADS.filter((one) => Object.entries(labels ?? {}).every(([name, value]) => one.labels[name] === value));
}

/** What the image of an app has in its environment. */
export function imageEnvironment(app: string): Record<string, string> {
  const [, list = ''] = /^ENV (.*)$/m.exec(read(`apps/${app}/Dockerfile`)) ?? [];
  return Object.fromEntries(list.split(' ').map((each) => each.split('=') as [string, string]));
}

/** What a team puts into the Secret that the manifests refer to. */
export const STAND_INS: Record<string, string> = {
  DATABASE_URL: 'postgresql://attune:a-password@postgres.example:5432/attune',
  API_KEYS: 'default=a-key-of-the-shop',
  PAGE_KEYS: 'default=a-key-of-pages',
  API_KEY: 'a-key-of-the-shop',
  ADMIN_KEY: 'a-key-of-the-staff',
  LLM_API_KEY: 'a-key-of-the-endpoint',
};

/** The variables that a manifest gives a container, beside those of its image; what is secret is a stand-in. */
export function givenEnvironment({ container }: Workload): Record<string, string> {
  const shared = (container.envFrom ?? []).map(({ configMapRef, secretRef }) => {
    if (secretRef) return {};
    const map = MANIFESTS.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === configMapRef?.name);
    if (!map) throw new Error(`there is no ConfigMap ${configMapRef?.name}`);
    return (map as ConfigMap).data ?? {};
  });
  const own = (container.env ?? []).map(({ name, value, valueFrom }): [string, string] => {
    const text = valueFrom ? STAND_INS[valueFrom.secretKeyRef?.key ?? ''] : value;
    if (text === undefined) throw new Error(`${container.name}: nothing stands in for ${name}`);
    return [name, text];
  });
  return Object.fromEntries([...shared.flatMap((map) => Object.entries(map)), ...own]);
}

/** How a test calls it: a generated name has no end yet. */
export function titleOf({ kind, metadata }: Manifest): string {
  return `${kind} ${metadata.name ?? metadata.generateName}`;
}
