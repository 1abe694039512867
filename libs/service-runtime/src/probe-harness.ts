import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles a service before the tests of a file, to be run as a process of its own; returns where its bundle is then. */
export function bundledService(contents: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'attune-probe-'));
  const bundle = join(folder, 'main.js');
  beforeAll(() =>
    build({
      stdin: { contents, resolveDir: __dirname, loader: 'ts' },
      ...{ bundle: true, platform: 'node', outfile: bundle, logLevel: 'silent' },
    }),
  );
  afterAll(() => rmSync(folder, { recursive: true }));
  return bundle;
}
