import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { FakeCollector } from './fake-collector';

/** A shop's project, far from this workspace, with what it has installed and what it talks to. */
let folder: string;
let collector: FakeCollector;
let storefront: Server;
let addresses: { collectorUrl: string; storefrontUrl: string };

const INSTALLED = 'node_modules/@attune/storefront-sdk';
/** Of a command, and of a test, on a machine that has much else to do. */
const TIMEOUT_MS = 240_000;
jest.setTimeout(TIMEOUT_MS);

/** Without what npm tells the scripts that it runs, by which an npm within takes its own project for this one. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

/** @returns what the command wrote. @throws Error with what it wrote, when it fails */
async function run(command: string, ...args: string[]): Promise<string> {
  const options = { cwd: folder, env: environment, timeout: TIMEOUT_MS };
  const { stdout } = await promisify(execFile)(command, args, options).catch((error: Record<string, unknown>) => {
    throw new Error(`${command} ${args.join(' ')}: ${String(error.stdout)}${String(error.stderr)}`);
  });
  return stdout;
}

const node = (...args: string[]) => run(process.execPath, ...args);
const write = (file: string, text: string) => writeFile(join(folder, file), text);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shop-'));
  await node(join(__dirname, '../scripts/build.mjs'), join(folder, 'sdk'));
  await write('package.json', '{ "name": "shop", "private": true }');
  const tarball = (await run('npm', 'pack', './sdk')).trim();
  await rm(join(folder, 'sdk'), { recursive: true });
  // With a cache that is empty and no network: what is not in the tarball is not there.
  await run('npm', 'install', '--offline', '--cache', join(folder, 'cache'), `./${tarball}`);
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  collector = new FakeCollector();
  storefront = createServer((_request, response) => {
    const items = [{ itemId: 'cup', rank: 1, score: 1, reason: { kind: 'popular', text: 'Popular now' } }];
    response.end(JSON.stringify({ recommendationId: 'r-1', items, level: 'popular' }));
  });
  await new Promise<void>((resolve) => storefront.listen(0, '127.0.0.1', resolve));
  const storefrontUrl = `http://127.0.0.1:${(storefront.address() as AddressInfo).port}`;
  addresses = { collectorUrl: await collector.start(), storefrontUrl };
});
afterEach(async () => {
  storefront.closeAllConnections();
  storefront.close();
  await collector.stop();
});

/** A shop's program without types: it asks for a list, and says that it was shown. */
const program = () => `
const storefront = createStorefrontClient({ storefrontUrl: '${addresses.storefrontUrl}' });
const tracker = createTracker({ collectorUrl: '${addresses.collectorUrl}', anonymousId: 'browser-1' });
async function show() {
  const { items, recommendationId } = await storefront.recommendations({ anonymousId: tracker.anonymousId, k: 3 });
  const shown = tracker.viewItemList(items.map(({ itemId }) => itemId), { placement: 'home', recommendationId });
  console.log((await shown.delivery).status);
}
void show().finally(() => tracker.stop());
`;

/** What TypeScript has to find in it, on top. */
const typedProgram = () => `
import { createStorefrontClient, createTracker, StorefrontError } from '@attune/storefront-sdk';
import type { CopyAnswer, Delivery, Money, RecommendationAnswer, Tracker } from '@attune/storefront-sdk';
${program()}
const price: Money = { amountMinor: 1250, currency: 'EUR' };
export const add = (to: Tracker | undefined): Promise<Delivery> | undefined => to?.addToCart('cup', { price }).delivery;
export const list = async (userId?: string): Promise<RecommendationAnswer | StorefrontError> =>
  storefront.recommendations({ userId, cart: ['cup'], recipe: 'cart' }).catch((error: StorefrontError) => error);
export const text = (): Promise<CopyAnswer> => storefront.copy('cup', { channel: 'card', limits: { title: 60 } });
// @ts-expect-error ids are strings
export const wrongId = () => tracker.viewItem(7);
// @ts-expect-error there is no such channel
export const wrongChannel = () => storefront.copy('cup', { channel: 'fax' });
`;

/** Type-checks a program with all of the package's types. */
async function compile(file: string, options: Record<string, unknown>): Promise<void> {
  await write(file, typedProgram());
  const compilerOptions = { strict: true, skipLibCheck: false, exactOptionalPropertyTypes: true, ...options };
  await write('tsconfig.json', JSON.stringify({ compilerOptions, files: [file] }));
  await node(require.resolve('typescript/bin/tsc'), '--project', 'tsconfig.json');
}

const expectShown = () => expect(collector.events()).toMatchObject([{ type: 'view_item_list', itemIds: ['cup'] }]);

test('it comes alone: with code, types, README and licence, and no other package', async () => {
  expect(await readdir(join(folder, 'node_modules/@attune'))).toEqual(['storefront-sdk']);
  expect((await readdir(join(folder, 'node_modules'))).filter((name) => !name.startsWith('.'))).toEqual(['@attune']);
  const files = await readdir(join(folder, INSTALLED));
  expect(files).toEqual(expect.arrayContaining(['attune.js', 'index.d.ts', 'index.mjs', 'LICENSE', 'README.md']));
});

test.each([
  ['use.mts', 'use.mjs'],
  ['use.cts', 'use.cjs'],
])('TypeScript for Node.js, %s: it compiles with all checks, and runs', async (file, compiled) => {
  await compile(file, { module: 'nodenext', target: 'es2022' });
  expect(await node(compiled)).toBe('accepted\n');
  expectShown();
});

test('TypeScript with a bundler, of ES2020: the bundle holds the package’s one module', async () => {
  await compile('page.ts', { module: 'esnext', moduleResolution: 'bundler', target: 'es2020', noEmit: true });
  const entryPoints = [join(folder, 'page.ts')];
  const outfile = join(folder, 'page.mjs');
  const { metafile } = await build({ entryPoints, outfile, bundle: true, format: 'esm', metafile: true });
  expect(Object.keys(metafile.inputs).map((path) => path.replace(/^.*\/(?=node_modules|page)/, ''))).toEqual([
    `${INSTALLED}/index.mjs`,
    'page.ts',
  ]);
  expect(await node('page.mjs')).toBe('accepted\n');
  expectShown();
});

test('JavaScript, by import and by require', async () => {
  const names = '{ createStorefrontClient, createTracker }';
  await write('plain.mjs', `import ${names} from '@attune/storefront-sdk';${program()}`);
  await write('plain.cjs', `const ${names} = require('@attune/storefront-sdk');${program()}`);
  expect(await node('plain.mjs')).toBe('accepted\n');
  expect(await node('plain.cjs')).toBe('accepted\n');
});

test('the README’s program runs as it stands there', async () => {
  const [, readme] = /```ts\n(.*?)```/s.exec(await readFile(join(folder, INSTALLED, 'README.md'), 'utf8')) ?? [];
  const { storefrontUrl, collectorUrl } = addresses;
  const here = readme.replace('http://127.0.0.1:8080', storefrontUrl).replace('http://127.0.0.1:4100', collectorUrl);
  await write('readme.mjs', here);
  expect(await node('readme.mjs')).toBe('accepted\n');
  expectShown();
});

test('a page without a build: attune.js is one module of less than 4.3 kB packed', async () => {
  const file = join(folder, INSTALLED, 'attune.js');
  expect(gzipSync(await readFile(file), { level: 9 }).length).toBeLessThan(4_300);
  await mkdir(join(folder, 'public'));
  await cp(file, join(folder, 'public/attune.js'));
  await write('public/package.json', '{ "type": "module" }');
  const imports = "import { createStorefrontClient, createTracker } from './attune.js';";
  await write('public/page.js', `${imports}${program()}`);
  expect(await node('public/page.js')).toBe('accepted\n');
  expectShown();
});

test('a page that only tracks bundles no client, and the other way round', async () => {
  const sizeOf = async (name: string) => {
    const contents = `import { ${name} } from '@attune/storefront-sdk'; globalThis.attune = ${name};`;
    const stdin = { contents, resolveDir: folder };
    const { outputFiles } = await build({ stdin, bundle: true, minify: true, write: false, format: 'esm' });
    return gzipSync(outputFiles[0].contents, { level: 9 }).length;
  };
  expect(await sizeOf('createTracker')).toBeLessThan(3_500);
  expect(await sizeOf('createStorefrontClient')).toBeLessThan(1_600);
});
