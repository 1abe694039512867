// Writes the package that shops install, to dist/libs/storefront-sdk or to the folder that is given: ES modules and CommonJS,
// one minified file for pages without a build, and types that need no other package.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const target = resolve(process.argv[2] ?? inProject('../../dist/libs/storefront-sdk'));
const entryPoint = inProject('src/index.ts');

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

/** The oldest that the README names. */
const browsers = ['es2022', 'chrome91', 'firefox90', 'safari14.1'];
const code = { entryPoints: [entryPoint], bundle: true, target: browsers, logLevel: 'warning' };
await Promise.all([
  build({ ...code, format: 'esm', outfile: join(target, 'index.mjs') }),
  // By `platform` Node.js sees the names that an ES module may import from it.
  build({ ...code, format: 'cjs', platform: 'node', outfile: join(target, 'index.js') }),
  build({ ...code, format: 'esm', minify: true, outfile: join(target, 'attune.js') }),
]);

writeTypes('index');
writeFileSync(join(target, 'index.d.mts'), "export * from './index.js';\n");
writeFileSync(join(target, 'package.json'), JSON.stringify(manifest(), null, 2) + '\n');
copyFileSync(inProject('README.md'), join(target, 'README.md'));
copyFileSync(inProject('../../LICENSE'), join(target, 'LICENSE'));

/** The declarations of a file and of those that it imports. @throws Error when one of them is of another package */
function writeTypes(file) {
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(inProject(`src/${file}.ts`), 'utf8'), {
    fileName: `${file}.ts`,
    compilerOptions: { strict: true, target: ts.ScriptTarget.ES2022 },
    reportDiagnostics: true,
  });
  const [problem] = diagnostics;
  if (problem) throw new Error(`src/${file}.ts: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`);
  writeFileSync(join(target, `${file}.d.ts`), outputText);
  for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
    if (!fileName.startsWith('./')) throw new Error(`src/${file}.ts: shops have no ${fileName}, which its types need`);
    const imported = fileName.slice(2);
    if (!existsSync(join(target, `${imported}.d.ts`))) writeTypes(imported);
  }
}

/** What the project's own says, as a shop needs it. */
function manifest() {
  const { name, version, description, license } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  return {
    ...{ name, version, description, license, type: 'commonjs', engines: { node: '>=20' }, sideEffects: false },
    ...{ main: './index.js', module: './index.mjs', types: './index.d.ts' },
    exports: {
      '.': {
        import: { types: './index.d.mts', default: './index.mjs' },
        require: { types: './index.d.ts', default: './index.js' },
      },
      './attune.js': './attune.js',
      './package.json': './package.json',
    },
  };
}
