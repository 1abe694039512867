import { join } from 'node:path';
import ts from 'typescript';
import { type Manifest, MANIFESTS, titleOf } from './kubernetes-manifests';

/** Where the checked text would stand: from here, TypeScript finds Kubernetes' types. */
const CHECKED_FILE = join(__dirname, 'kubernetes-checked.ts');
const OPTIONS: ts.CompilerOptions = {
  ...{
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  },
  ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
};

/**
 * What Kubernetes would refuse of manifests, a list for each: fields that it does not know, lacks, or wants of another type. Its
 * types are made from its own schemas, and TypeScript lets no object literal have a field that a type does not name.
 */
function problemsOf(manifests: readonly (Manifest & { spec?: object })[]): string[][] {
  const statements = manifests.map(({ file: _, ...manifest }, index) => {
    const [version, group] = manifest.apiVersion.split('/').reverse();
    const type = `import('kubernetes-types/${group?.split('.')[0] ?? 'core'}/${version}').${manifest.kind}`;
    return `export const manifest${index}: ${type} = ${JSON.stringify(manifest, null, 1)};\n`;
  });
  const text = statements.join('');
  const host = ts.createCompilerHost(OPTIONS);
  const parsed = ts.createSourceFile(CHECKED_FILE, text, OPTIONS.target!);
  const known = { ...host };
  host.getSourceFile = (name, ...rest) => (name === CHECKED_FILE ? parsed : known.getSourceFile(name, ...rest));
  host.fileExists = (name) => name === CHECKED_FILE || known.fileExists(name);
  const program = ts.createProgram([CHECKED_FILE], OPTIONS, host);
  const found = [...program.getSyntacticDiagnostics(parsed), ...program.getSemanticDiagnostics(parsed)];
  const problems = manifests.map((): string[] => []);
  for (const { start = 0, messageText } of found) {
    const index = (text.slice(0, start).match(/^export const/gm)?.length ?? 1) - 1;
    const line = text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start)).trim();
    problems[index].push(`${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  }
  return problems;
}

const problems = problemsOf(MANIFESTS);

it.each(
  MANIFESTS.map((manifest, index): [string, string, string[]] => [titleOf(manifest), manifest.file, problems[index]]),
)('%s of %s is what Kubernetes knows by this name', (_title, _file, found) => {
  expect(found).toEqual([]);
});

it('the check itself finds what Kubernetes refuses', () => {
  const service = { file: '', apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' } };
  const [right, unknown, mistyped, incomplete, elsewhere] = problemsOf([
    { ...service, spec: { ports: [{ port: 8080, targetPort: 'http' }] } },
    { ...service, spec: { clusterIp: 'None' } },
    { ...service, spec: { ports: [{ port: '8080' }] } },
    { ...service, spec: { ports: [{ name: 'http' }] } },
    { ...service, apiVersion: 'apps/v1' },
  ]);
  expect(right).toEqual([]);
  expect(unknown).toEqual([expect.stringMatching(/"clusterIp": "None".*may only specify known properties/)]);
  expect(mistyped).toEqual([expect.stringMatching(/"port": "8080".*'string' is not assignable to type 'number'/)]);
  expect(incomplete).toEqual([expect.stringMatching(/'port' is missing/)]);
  expect(elsewhere).not.toEqual([]);
});
