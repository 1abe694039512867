import { tenantName } from '@attune/contracts';
import {
  checkKafka,
  commonEnvironment,
  kafkaEnvironment,
  origins,
  port,
  readEnvironment,
} from '@attune/service-runtime';
import { z } from 'zod';

/** A key, and the tenant that whoever has it may write for. */
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

/** What a page carries, everybody can read: it must be no key that changes the catalog. */
function checkPageKeys(
  { API_KEYS, PAGE_KEYS }: { API_KEYS?: ApiKey[]; PAGE_KEYS: ApiKey[] },
  context: z.RefinementCtx,
) {
  const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['PAGE_KEYS'], message });
  if (PAGE_KEYS.length > 0 && !API_KEYS) return refuse('needs API_KEYS, too: without, anybody may change the catalog');
  const secret = new Set(API_KEYS?.map(({ key }) => key));
  const shown = PAGE_KEYS.findIndex(({ key }) => secret.has(key));
  if (shown >= 0) refuse(`entry ${shown + 1} has a key of API_KEYS, which no page may show`);
}

const environment = z
  .object({
    ...commonEnvironment,
    PORT: port.default(4100),
    ...kafkaEnvironment,
    /** Pages of these origins may send events from the browser. */
    ALLOWED_ORIGINS: origins.default([]),
    /** When set, every request needs one of the keys, and what it sends belongs to the key's tenant. */
    API_KEYS: apiKeys.optional(),
    /** Keys for pages beside them, with which events can be sent and nothing else. */
    PAGE_KEYS: apiKeys.default([]),
  })
  .superRefine(checkKafka)
  .superRefine(checkPageKeys);
export type Config = z.output<typeof environment>;

/** @throws EnvironmentError that names each variable and what would be right */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return readEnvironment(environment, env);
}
