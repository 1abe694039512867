import { z } from 'zod';
import { databaseTlsProblem } from './database-tls';

/** The environment does not say what the service needs; the message names each variable and what would be right. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';

  /** @param problems `VARIABLE: what would be right`, of those that are named one by one */
  constructor(
    message: string,
    readonly problems: readonly string[] = [],
  ) {
    super(message);
  }

  static of(problems: readonly string[]): EnvironmentError {
    return new EnvironmentError(
      `the environment is not right:\n${problems.map((one) => `  ${one}`).join('\n')}`,
      problems,
    );
  }
}

/** Reads a service's whole configuration from the environment. An empty variable counts as missing. */
export function readEnvironment<T extends z.ZodType>(schema: T, env: NodeJS.ProcessEnv): z.output<T> {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  throw EnvironmentError.of(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

/**
 * Reads two parts of the environment, so that what is wrong in either is said at once.
 * @throws EnvironmentError
 */
export function readTogether<A, B>(first: () => A, second: () => B): [A, B] {
  const problems = new Set<string>();
  const attempt = <T>(read: () => T): { value: T } | undefined => {
    try {
      return { value: read() };
    } catch (error) {
      if (!(error instanceof EnvironmentError) || error.problems.length === 0) throw error;
      for (const problem of error.problems) problems.add(problem);
      return undefined;
    }
  };
  const [one, other] = [attempt(first), attempt(second)];
  if (!one || !other) throw EnvironmentError.of([...problems]);
  return [one.value, other.value];
}

/** A TCP port as a variable; 0 lets the system choose a free one. */
export const port = z
  .string({ error: 'is needed: a port, 0 to 65535; 0 lets the system choose' })
  .regex(/^\d{1,5}$/, 'must be a port, 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'must be a port, 0 to 65535');

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const STOP_SECONDS =
  'must be a number of seconds from 1 to 3600, less than whoever stops the service waits before it kills it';

/** Settings that every service has. */
export const commonEnvironment = {
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be ${LOG_LEVELS.join(', ')}` }).default('info'),
  /** Where /healthz, /readyz and /metrics answer. */
  OPS_PORT: port.default(0),
  /** How long a stop may take: orchestrators kill what is still there after their own time, often 10 s. */
  STOP_SECONDS: z.coerce.number({ error: STOP_SECONDS }).min(1, STOP_SECONDS).max(3_600, STOP_SECONDS).default(9),
  /** The address to listen on. */
  HOST: z.string().default('127.0.0.1'),
};

/** `postgresql://user:password@host:port/database`. Kept out of every message, since it holds a password. */
export const databaseUrl = z
  .string({ error: 'is needed: postgresql://user:password@host:port/database' })
  .refine((url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url), {
    error: 'must look like postgresql://user:password@host:port/database, with special characters percent-encoded',
    abort: true,
  })
  .superRefine((url, context) => {
    const message = databaseTlsProblem(url);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

/** `host:port`, with a port that something can listen on. */
function isHostAndPort(address: string): boolean {
  const number = Number(/^[^\s:,/]+:(\d{1,5})$/.exec(address)?.[1]);
  return number >= 1 && number <= 65_535;
}

/** The server of a gRPC client: `host:port`, or several by their numbers, `ipv4:10.0.0.1:50051,10.0.0.2:50051`. */
export const grpcAddress = z.string({ error: 'is needed: host:port' }).refine((address) => {
  const [, scheme, rest] = /^(dns:|ipv4:|ipv6:)?(.*)$/s.exec(address) ?? [];
  const servers = scheme?.startsWith('ip') ? rest.split(',') : [rest];
  // An IPv6 address stands in brackets, which Kafka's client does not know.
  return servers.every((server) => isHostAndPort(server.replace(/^\[[\da-f:.]+\]/i, 'host')));
}, 'must be host:port with a port from 1 to 65535, or ipv4:host:port,host:port…');

/** `host:port[,host:port…]`. */
export const kafkaBrokers = z
  .string({ error: 'is needed: host:port[,host:port…]' })
  .transform((list) => list.split(','))
  .refine((list) => list.every(isHostAndPort), 'must be host:port[,host:port…], with ports from 1 to 65535');

const ORIGINS = /^(\*|https?:\/\/[^\s,/?#@]+(,https?:\/\/[^\s,/?#@]+)*)$/;

/** `https://shop.example[,http://localhost:3000…]`, or `*`: origins of pages, each as browsers write it. */
export const origins = z
  .string()
  .refine(
    (list) => ORIGINS.test(list) && (list === '*' || list.split(',').every((each) => URL.canParse(each))),
    'must be origins like https://shop.example, or *',
  )
  .transform((list) => (list === '*' ? [list] : list.split(',').map((each) => new URL(each).origin)));

/** The first part of every topic's name. */
export const topicPrefix = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,40}$/, 'must be 1 to 41 of a-z, 0-9, "." and "-"')
  .default('attune');
