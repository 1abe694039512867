// Writes schemas/*.json: the topics' messages as JSON Schemas, from the zod schemas in src.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format } from 'prettier';

const schemas = new URL('../schemas/', import.meta.url);
const bundle = fileURLToPath(new URL('../out-tsc/json-schemas.cjs', import.meta.url));
const entryPoint = fileURLToPath(new URL('../src/json-schemas.ts', import.meta.url));

await build({ entryPoints: [entryPoint], bundle: true, platform: 'node', outfile: bundle, logLevel: 'warning' });
const { jsonSchemas } = createRequire(import.meta.url)(bundle);

rmSync(schemas, { recursive: true, force: true });
mkdirSync(schemas);
for (const [file, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(file, schemas), await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 }));
}
