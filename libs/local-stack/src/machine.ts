import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findJava } from './java';
import { hasKafkaJars } from './kafka-distribution';
import type { Machine } from './sources';

/** What this machine has for running Kafka: Java, and Maven unless the jars were fetched earlier; a Docker engine. */
export async function inspectMachine(root: string, env: NodeJS.ProcessEnv): Promise<Machine> {
  const [java, docker] = await Promise.all([findJava(env), dockerAnswers(env)]);
  const needs: string[] = [];
  if ('missing' in java) needs.push(java.missing);
  if (!hasKafkaJars(root) && !isOnPath('mvn', env)) needs.push('no mvn on the PATH');
  return {
    java: 'command' in java ? java.command : undefined,
    kafkaNeeds: needs.join('; ') || undefined,
    dockerAnswers: docker,
  };
}

const ENGINE_TIMEOUT_MS = 5_000;

/** Whether the docker command reaches an engine; it knows where that is, by its context or DOCKER_HOST. */
function dockerAnswers(env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { env, timeout: ENGINE_TIMEOUT_MS };
    execFile('docker', ['version', '--format', '{{.Server.Version}}'], options, (error) => resolve(error === null));
  });
}

function isOnPath(program: string, env: NodeJS.ProcessEnv): boolean {
  return (env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
