import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { dockerAnswers } from './docker-engine';
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
    // Compose is run by the client, so an engine alone is not enough.
    dockerAnswers: docker && isOnPath('docker', env),
  };
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
