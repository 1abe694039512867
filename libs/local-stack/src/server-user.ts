import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { LocalStackError } from './errors';

/** Whom PostgreSQL runs as when this process is root, since it refuses to run as root. */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

/** `postgres` where the system has that user, else `nobody`. Undefined when this process is not root. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const uid = id('-u', name);
    const gid = id('-g', name);
    if (uid !== undefined && gid !== undefined) return { name, uid, gid };
  }
  throw new LocalStackError('PostgreSQL does not run as root, and there is no user postgres or nobody to run it as');
}

function id(flag: '-u' | '-g', name: string): number | undefined {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}

/** Whether the user gets to the folder and may read it: asked of the system, which knows modes, groups and ACLs. */
export function canRead(user: ServerUser, folder: string): boolean {
  const test = spawnSync('sh', ['-c', 'test -x "$1" && test -r "$1"', 'sh', folder], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: 'ignore',
  });
  return test.status === 0;
}

/** Every user may enter it. */
export const TWINS = '/var/lib/attune';

/** Where files go that the server's user cannot reach in the given folder, as under /root: the same place each time. */
export function reachableTwin(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 12);
  return join(TWINS, hash);
}

/** Makes a folder that every user may enter and read, whatever the umask. */
export function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}
