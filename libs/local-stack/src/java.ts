import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The oldest Java that runs the Kafka broker. */
export const OLDEST_JAVA = 17;

/** The feature release of what `java -version` prints: 17 for `openjdk version "17.0.15"`, 8 for `"1.8.0_392"`. */
export function parseJavaVersion(output: string): number | undefined {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(output);
  if (!match) return undefined;
  const first = Number(match[1]);
  return first === 1 ? Number(match[2]) : first;
}

/** The command of a Java that is new enough: JAVA_HOME's, else the PATH's. Else why there is none. */
export async function findJava(env: NodeJS.ProcessEnv): Promise<{ command: string } | { missing: string }> {
  const candidates = env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java'), 'java'] : ['java'];
  const tooOld: string[] = [];
  for (const command of candidates) {
    const version = await javaVersion(command, env);
    if (version === undefined) continue;
    if (version >= OLDEST_JAVA) return { command };
    tooOld.push(`${command} is Java ${version}`);
  }
  return { missing: tooOld.join(', ') || 'no java in JAVA_HOME or on the PATH' };
}

async function javaVersion(command: string, env: NodeJS.ProcessEnv): Promise<number | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, ['-version'], { env });
    return parseJavaVersion(stderr + stdout);
  } catch {
    return undefined;
  }
}
