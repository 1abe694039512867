import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

/** The library as a shop's page gets it. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'index.ts')],
    ...{ bundle: true, minify: true, write: false, format: 'iife', globalName: 'attune', target: 'es2022' },
  });
  return outputFiles[0].text;
}

test('it is loaded where there is no window, keeps to its name, and runs under a policy without eval', async () => {
  const context: Record<string, unknown> = {};
  runInNewContext(await bundle(), context, { contextCodeGeneration: { strings: false, wasm: false } });
  expect(Object.keys(context)).toEqual(['attune']);
  expect(Object.keys(context['attune'] as object)).toEqual(
    expect.arrayContaining(['createTracker', 'createStorefrontClient', 'StorefrontError', 'randomId']),
  );
});
