import { EnvironmentError } from './environment';

/** The release that services and commands are built for. */
const OLDEST = 24;

/**
 * An older Node.js starts them, and fails where it meets what it does not have: in the middle of a training, or at each
 * line of a catalog. npm's scripts have the right one, and whoever writes `node` has the machine's own.
 * @param version of the Node.js that runs, `24.1.0`
 * @throws EnvironmentError when it is too old
 */
export function requireNode(version: string = process.versions.node): void {
  if (Number.parseInt(version, 10) >= OLDEST) return;
  throw new EnvironmentError(
    `this is Node.js ${version}, and ${OLDEST} is needed: npx node runs the one that npm installed (npx node dist/apps/replay/main.js)`,
  );
}
