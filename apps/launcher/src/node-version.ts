import { LocalStackError } from '@attune/local-stack';

/** The release that the services are built for. */
const OLDEST = 24;

/**
 * npm's scripts run on the Node.js that npm installed with the rest, by an install script; where those are off, it is
 * the machine's own.
 * @param version of the Node.js that runs, `24.1.0`
 * @throws LocalStackError when it is too old
 */
export function requireNode(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST) return;
  throw new LocalStackError(
    `This is Node.js ${version}, and ${OLDEST} is needed. npm install brings it along unless install scripts are off: ` +
      'run npm install --ignore-scripts=false, or start with a Node.js of your own that is new enough.',
  );
}
