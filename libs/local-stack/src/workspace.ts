import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LocalStackError } from './errors';

/** The checkout's root: the nearest folder upwards that holds nx.json. Right from the sources and from a bundle. */
export function workspaceRoot(from: string = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'nx.json'))) return folder;
    if (folder === dirname(folder)) throw new LocalStackError(`${from} is not in a checkout: no nx.json above it`);
  }
}

/**
 * Flags of Node.js for a process that answers calls. Either half of V8's young generation grows to 16 MiB at most, as it did
 * until Node.js 24 made it 64: whatever a call made outlives a collection, however late that comes, since old objects of
 * node:http2 point at its stream; so a larger young generation only has more to move at once, while no call is answered.
 */
export const SERVICE_FLAGS = ['--max-semi-space-size=16'];

/** How Node.js runs a service, in the checkout as in its image. */
export function serviceArguments(root: string, name: string): string[] {
  return [...SERVICE_FLAGS, ...appArguments(root, name)];
}

/** How Node.js runs what was built for an app. */
export function appArguments(root: string, name: string): string[] {
  const sourceMaps = pathToFileURL(join(root, 'infra', 'node', 'source-maps.mjs')).href;
  return ['--import', sourceMaps, join(root, 'dist', 'apps', name, 'main.js')];
}
