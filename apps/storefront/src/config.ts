import { commonEnvironment, databaseUrl, grpcAddress, origins, port, readEnvironment } from '@attune/service-runtime';
import { z } from 'zod';

const environment = z
  .object({
    ...commonEnvironment,
    PORT: port.default(8080),
    RECOMMENDER_ADDRESS: grpcAddress,
    COPYWRITER_ADDRESS: grpcAddress,
    /** Pages of these origins may ask from the browser. */
    ALLOWED_ORIGINS: origins.default([]),
    /** Who has it may change the shop's rules and decide about its copy (`/admin/v1`); without it there are no such routes. */
    ADMIN_KEY: z
      .string()
      .regex(/^[\x21-\x7e]{16,200}$/, 'must be 16 to 200 characters of printable ASCII without spaces')
      .optional(),
    /** Serve the demo shop's page, which shows shoppers and catalog as they stand in the database. */
    DEMO: z.stringbool({ error: 'must be true or false' }).default(false),
    /** Only for the demo shop: where its page sends events, as the browser reaches it. */
    COLLECTOR_URL: z.url({ protocol: /^https?$/, error: 'must be http://host:port or https://…' }).optional(),
    /** Only for the demo shop. */
    DATABASE_URL: databaseUrl.optional(),
  })
  .superRefine((env, context) => {
    for (const name of ['COLLECTOR_URL', 'DATABASE_URL'] as const) {
      if (env.DEMO && !env[name])
        context.addIssue({ code: 'custom', path: [name], message: 'is needed with DEMO=true' });
    }
  });
export type Config = z.output<typeof environment>;

/** @throws EnvironmentError that names each variable and what would be right */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return readEnvironment(environment, env);
}
