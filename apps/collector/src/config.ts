import { tenantName } from '@attune/contracts';
import {
  checkKafka,
  commonEnvironment,
  kafkaEnvironment,
  origins,
  port,
  readEnvironment,
  topicPrefix,
} from '@attune/service-runtime';
import { z } from 'zod';

/** A key, and the tenant whose events it may send. */
export interface ApiKey {
  tenant: string;
  key: string;
}

/** `tenant=key,tenant=key`; messages name an entry by its place, never by what it holds. */
const apiKeys = z.string().transform((list, context): ApiKey[] => {
  const tenantOf = new Map<string, string>();
  return list.split(',').map((entry, index) => {
    const [tenant, ...rest] = entry.split('=');
    const key = rest.join('=');
    const refuse = (message: string) => context.addIssue({ code: 'custom', message: `entry ${index + 1} ${message}` });
    if (!tenantName.safeParse(tenant).success || !/^[\x21-\x7e]+$/.test(key)) {
      refuse('must be tenant=key without spaces');
    } else if ((tenantOf.get(key) ?? tenant) !== tenant) {
      refuse('has the key of another tenant');
    }
    tenantOf.set(key, tenant);
    return { tenant, key };
  });
});

const environment = z
  .object({
    ...commonEnvironment,
    PORT: port.default(4100),
    ...kafkaEnvironment,
    TOPIC_PREFIX: topicPrefix,
    /** Pages of these origins may send events from the browser. */
    ALLOWED_ORIGINS: origins.default([]),
    /** When set, every request needs one of the keys, and its events belong to the key's tenant. */
    API_KEYS: apiKeys.optional(),
  })
  .superRefine(checkKafka);
export type Config = z.output<typeof environment>;

/** @throws EnvironmentError that names each variable and what would be right */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return readEnvironment(environment, env);
}
