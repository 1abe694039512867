import { startStack } from '@attune/local-stack';
import { startContainers } from './containers';
import { dockerAnswers } from './docker-engine';
import type { TestServices } from './test-services';

/**
 * What DATABASE_URL and KAFKA_BROKERS name; what they do not, from Docker when an engine answers, else from processes
 * on this machine. Tests never go without: this rejects when a service cannot be had.
 */
export async function startTestServices(): Promise<TestServices> {
  const { DATABASE_URL, KAFKA_BROKERS } = process.env;
  if (!(DATABASE_URL && KAFKA_BROKERS) && (await dockerAnswers(process.env))) {
    try {
      return await startContainers(process.env);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      process.stderr.write(`Docker answers but did not start the services (${reason}); starting them without it\n`);
    }
  }
  return startStack({ onProgress: (line) => process.stderr.write(`${line}\n`) });
}
