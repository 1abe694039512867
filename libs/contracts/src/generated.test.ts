import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas';

const project = join(__dirname, '..');

/** Relative path to content, of every file below a folder. */
function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

// What fails here is put right by `npm run generate -w @attune/contracts`; a changed schema is a decision to look at.
describe('what is generated and committed', () => {
  it('in src/generated is what proto/ says, so that no service speaks an older protocol than the one published', () => {
    const target = mkdtempSync(join(tmpdir(), 'attune-generated-'));
    try {
      execFileSync(process.execPath, [join(project, 'scripts/generate.mjs'), target]);
      expect(filesOf(join(target, 'src/generated'))).toEqual(filesOf(join(project, 'src/generated')));
    } finally {
      rmSync(target, { recursive: true });
    }
  }, 60_000);

  it('in schemas/ is what the zod schemas say, so that readers in other languages see the events that come', () => {
    const committed = Object.entries(filesOf(join(project, 'schemas')));
    expect(Object.fromEntries(committed.map(([file, text]) => [file, JSON.parse(text) as object]))).toEqual(
      jsonSchemas(),
    );
  });
});
