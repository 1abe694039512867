import { parse } from 'yaml';
import { KUSTOMIZATION, type Kustomization, type Manifest, MANIFESTS, read, WORKLOADS } from './kubernetes-manifests';

const [, section] = /^## Kubernetes\n([^]*?)^## /m.exec(read('docs/platform.md')) ?? [];

/** The block of the section that begins with a line, without what it is indented by. */
function blockOf(firstLine: string): string {
  const block = new RegExp(`^( +)${firstLine}\\n(?:\\1.*\\n)*`, 'm').exec(section);
  if (!block) throw new Error(`docs/platform.md has no block that begins with ${firstLine}`);
  return block[0].replaceAll(new RegExp(`^${block[1]}`, 'gm'), '');
}

it('the file of secrets has all that the manifests take of the Secret, as kubectl reads it', () => {
  const lines = blockOf('DATABASE_URL=.*').trimEnd().split('\n');
  const keys = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('=')[0]);
  const taken = WORKLOADS.flatMap(({ container }) =>
    (container.env ?? []).flatMap(({ valueFrom }) => valueFrom?.secretKeyRef?.key ?? []),
  );
  expect([...keys].sort()).toEqual([...new Set(taken)].sort());
  // It takes all of a line for the value, what looks like a comment, too.
  for (const line of lines) expect(line).toMatch(/^(#.*|[A-Z_]+=\S*)$/);
  expect(section).toContain('kubectl -n attune create secret generic attune --from-env-file=attune.env');
  expect(section).toContain(`kubectl create namespace ${KUSTOMIZATION.namespace}`);
});

it('the kustomization of a team changes what is there', () => {
  const own = parse(blockOf('# kustomization.yaml')) as Kustomization;
  const names = KUSTOMIZATION.images.map(({ name }) => name);
  for (const { name } of own.images) expect(names).toContain(name);
  const patches = own.patches!.map(({ patch }) => parse(patch) as Manifest & { data: Record<string, string> });
  for (const { kind, metadata, data } of patches) {
    const patched = MANIFESTS.find((one) => one.kind === kind && one.metadata.name === metadata.name);
    expect(patched).toMatchObject({ data: expect.any(Object) as object });
    expect(Object.keys((patched as (typeof patches)[0]).data)).toEqual(expect.arrayContaining(Object.keys(data)));
  }
});

it('what it calls by its name is there', () => {
  for (const [, kind, name] of section.matchAll(/--from=(cronjob)\/([a-z]+)/g)) {
    expect(MANIFESTS.map((one) => `${one.kind} ${one.metadata.name}`.toLowerCase())).toContain(`${kind} ${name}`);
  }
  for (const [, path] of section.matchAll(/\]\(\.\.\/([^)]+\.yaml)\)/g)) expect(read(path)).not.toBe('');
});
