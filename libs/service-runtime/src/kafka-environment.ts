import { z } from 'zod';
import { kafkaBrokers, topicPrefix } from './environment';
import { isKeyOf, PemFileError, readCertificates, readPrivateKey } from './pem-file';

/** Where Kafka answers, and how a client gets in. */
export interface KafkaAccess {
  /** `host:port` of one or more brokers; the rest of the cluster is found through them. */
  brokers: readonly string[];
  /** PEM texts; by default the authorities that Node.js trusts, and no certificate of the client's own. Absent: no TLS. */
  tls?: { ca?: string; cert?: string; key?: string };
  /** A secret. */
  sasl?: { mechanism: SaslMechanism; username: string; password: string };
}

const MECHANISMS = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;
type SaslMechanism = (typeof MECHANISMS)[number];

/** The path of a file, in whose place stands what it holds. */
const file = (read: (path: string) => string) =>
  z.string().transform((path, context) => {
    try {
      return read(path);
    } catch (error) {
      if (!(error instanceof PemFileError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  });

/** Secrets that are made of files easily end in a line break, which no broker takes. */
const plainText = z.string().regex(/^\P{Cc}+$/u, 'must hold no line breaks and other control characters');

/** The variables of Kafka, of which only the brokers are needed; `checkKafka` looks at them together. */
export const kafkaEnvironment = {
  KAFKA_BROKERS: kafkaBrokers,
  TOPIC_PREFIX: topicPrefix,
  KAFKA_TLS: z.stringbool({ error: 'must be true or false' }).optional(),
  /** Who has signed the brokers' certificates, in place of the authorities that Node.js trusts. */
  KAFKA_TLS_CA_FILE: file(readCertificates).optional(),
  /** The client's own certificate, for brokers that ask for one. */
  KAFKA_TLS_CERT_FILE: file(readCertificates).optional(),
  KAFKA_TLS_KEY_FILE: file(readPrivateKey).optional(),
  KAFKA_SASL_MECHANISM: z
    .string()
    .toLowerCase()
    .pipe(z.enum(MECHANISMS, { error: `must be ${MECHANISMS.join(', ')}` }))
    .optional(),
  KAFKA_SASL_USERNAME: plainText.optional(),
  /** A secret. */
  KAFKA_SASL_PASSWORD: plainText.optional(),
};

type KafkaVariables = z.output<z.ZodObject<typeof kafkaEnvironment>>;

const SASL = ['KAFKA_SASL_MECHANISM', 'KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD'] as const;
const CLIENT_CERTIFICATE = ['KAFKA_TLS_CERT_FILE', 'KAFKA_TLS_KEY_FILE'] as const;

/** What must be set together is, and a password goes nowhere where others can read it. */
export function checkKafka(env: KafkaVariables, context: z.RefinementCtx): void {
  const refuse = (name: keyof KafkaVariables, message: string) =>
    context.addIssue({ code: 'custom', path: [name], message });
  for (const together of [SASL, CLIENT_CERTIFICATE]) {
    const set = together.find((name) => env[name] !== undefined);
    if (set === undefined) continue;
    for (const name of together) if (env[name] === undefined) refuse(name, `is needed with ${set}`);
  }
  for (const name of ['KAFKA_TLS_CA_FILE', ...CLIENT_CERTIFICATE] as const) {
    if (env[name] !== undefined && !env.KAFKA_TLS) refuse(name, 'is only for TLS: set KAFKA_TLS=true, or leave it out');
  }
  if (env.KAFKA_SASL_MECHANISM === 'plain' && !env.KAFKA_TLS) {
    refuse(
      'KAFKA_SASL_MECHANISM',
      'plain would send the password for everybody to read: set KAFKA_TLS=true, or use scram-sha-256 or scram-sha-512',
    );
  }
  const { KAFKA_TLS_CERT_FILE: cert, KAFKA_TLS_KEY_FILE: key } = env;
  if (cert && key && !isKeyOf(cert, key)) {
    refuse('KAFKA_TLS_KEY_FILE', 'must be the key of the first certificate in KAFKA_TLS_CERT_FILE, and is another');
  }
}

/** The Kafka that checked variables name. */
export function kafkaAccess(env: Omit<KafkaVariables, 'TOPIC_PREFIX'>): KafkaAccess {
  const { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = env;
  const { KAFKA_TLS_CA_FILE: ca, KAFKA_TLS_CERT_FILE: cert, KAFKA_TLS_KEY_FILE: key } = env;
  return {
    brokers: env.KAFKA_BROKERS,
    tls: env.KAFKA_TLS ? { ca, cert, key } : undefined,
    sasl: mechanism && username && password ? { mechanism, username, password } : undefined,
  };
}
