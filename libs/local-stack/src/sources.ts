import { LocalStackError } from './errors';
import { OLDEST_JAVA } from './java';

/** Where a service that the system needs comes from. */
export type Source<T> = { from: 'environment'; value: T } | { from: 'machine' } | { from: 'docker' };

export interface Sources {
  postgres: Source<string>;
  kafka: Source<string[]>;
}

/** What was found on this machine. */
export interface Machine {
  /** The command of a Java that runs Kafka. */
  java?: string;
  /** Why Kafka cannot run here without Docker; undefined when it can. */
  kafkaNeeds?: string;
  dockerAnswers: boolean;
}

/**
 * What the environment names is used, each of the two by itself; the rest runs on this machine, or in Docker when that
 * is wished, or when Java is missing here and Docker is not.
 * @throws LocalStackError naming the ways when there is none, or the variable that cannot be read
 */
export function chooseSources(env: NodeJS.ProcessEnv, dockerWished: boolean, machine: Machine): Sources {
  const { databaseUrl, brokers } = addressesIn(env);
  if (dockerWished && !machine.dockerAnswers && !(databaseUrl && brokers)) {
    throw new LocalStackError(`no Docker engine answers.\n${threeWays(machine.kafkaNeeds)}`);
  }
  const kafkaInDocker = dockerWished || machine.kafkaNeeds !== undefined;
  if (!brokers && kafkaInDocker && !machine.dockerAnswers) {
    throw new LocalStackError(`Kafka cannot be started.\n${threeWays(machine.kafkaNeeds)}`);
  }
  const here = { from: dockerWished ? 'docker' : 'machine' } as const;
  return {
    postgres: databaseUrl ? { from: 'environment', value: databaseUrl } : here,
    kafka: brokers ? { from: 'environment', value: brokers } : { from: kafkaInDocker ? 'docker' : 'machine' },
  };
}

/** What the environment names; an empty variable names nothing. @throws LocalStackError that never shows a password */
function addressesIn(env: NodeJS.ProcessEnv): { databaseUrl?: string; brokers?: string[] } {
  const databaseUrl = env.DATABASE_URL || undefined;
  const brokers = env.KAFKA_BROKERS ? env.KAFKA_BROKERS.split(',') : undefined;
  if (databaseUrl && !(/^postgres(ql)?:\/\//.test(databaseUrl) && URL.canParse(databaseUrl))) {
    throw new LocalStackError(
      'DATABASE_URL must look like postgresql://user:password@host:port/database, with special characters percent-encoded',
    );
  }
  if (brokers && !brokers.every((broker) => /^[^\s:]+:\d{1,5}$/.test(broker))) {
    throw new LocalStackError(`KAFKA_BROKERS must be host:port[,host:port…], not ${brokers.join()}`);
  }
  const secured = ['KAFKA_TLS', 'KAFKA_SASL_MECHANISM'].find((name) => env[name]);
  if (secured !== undefined) {
    throw new LocalStackError(
      `${secured} is for services that are deployed: a system on one machine reaches its Kafka in the clear; leave it out`,
    );
  }
  return { databaseUrl, brokers };
}

function threeWays(kafkaNeeds: string | undefined): string {
  return [
    'PostgreSQL and Kafka come from one of three places:',
    '  1. where they run already: DATABASE_URL=postgresql://user:password@host:port/database KAFKA_BROKERS=host:port',
    `  2. this machine, for which Kafka needs Java ${OLDEST_JAVA} or newer and Maven (${kafkaNeeds ?? 'both are here'})`,
    '  3. Docker, with its engine running: npm start -- --docker',
  ].join('\n');
}
