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

/** How Node.js runs what was built for an app, in the checkout as in its image. */
export function appArguments(root: string, name: string): string[] {
  const sourceMaps = pathToFileURL(join(root, 'infra', 'node', 'source-maps.mjs')).href;
  return ['--import', sourceMaps, join(root, 'dist', 'apps', name, 'main.js')];
}
