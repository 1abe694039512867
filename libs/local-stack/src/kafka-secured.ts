import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECURED_NAME, type Secured } from './secured';

/** Of server.properties. */
export type Properties = Record<string, string | number>;

/** Where clients come in over TLS with a login. */
export interface SecuredListener extends Secured {
  port: number;
}

const LISTENER = 'SECURED';
/** In the broker's folder. */
const OWN_CERTIFICATE = 'certificate.pem';
const AUTHORITY = 'authority.pem';

/** What a broker needs beside its other properties; it speaks with itself, and is waited for, on the listener that it has already. */
export function securedProperties(secured: SecuredListener, properties: Properties): Properties {
  const prefix = `listener.name.${LISTENER.toLowerCase()}`;
  const login = (mechanism: string, module: string, users = '') => ({
    [`${prefix}.${mechanism}.sasl.jaas.config`]: `org.apache.kafka.common.security.${module} required${users};`,
  });
  const users = Object.entries(secured.kafkaUsers).map(([name, password]) => ` user_${name}="${password}"`);
  return {
    listeners: `${properties.listeners},${LISTENER}://127.0.0.1:${secured.port}`,
    'advertised.listeners': `${properties['advertised.listeners']},${LISTENER}://${SECURED_NAME}:${secured.port}`,
    'listener.security.protocol.map': `${properties['listener.security.protocol.map']},${LISTENER}:SASL_SSL`,
    [`${prefix}.ssl.keystore.type`]: 'PEM',
    [`${prefix}.ssl.keystore.location`]: OWN_CERTIFICATE,
    [`${prefix}.ssl.truststore.type`]: 'PEM',
    [`${prefix}.ssl.truststore.location`]: AUTHORITY,
    [`${prefix}.ssl.client.auth`]: 'requested',
    [`${prefix}.sasl.enabled.mechanisms`]: 'PLAIN,SCRAM-SHA-256,SCRAM-SHA-512',
    ...login('plain', 'plain.PlainLoginModule', users.join('')),
    ...login('scram-sha-256', 'scram.ScramLoginModule'),
    ...login('scram-sha-512', 'scram.ScramLoginModule'),
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': 'User:ANONYMOUS;User:admin',
  };
}

export function writeCertificates(folder: string, { certificate, key, authorityFile }: Secured): void {
  writeFileSync(join(folder, OWN_CERTIFICATE), key + certificate, { mode: 0o600 });
  copyFileSync(authorityFile, join(folder, AUTHORITY));
}

/** Arguments of the storage's format, which makes the users of SCRAM. */
export function scramUsers({ kafkaUsers }: Secured): string[] {
  return ['SCRAM-SHA-256', 'SCRAM-SHA-512'].flatMap((mechanism) =>
    Object.entries(kafkaUsers).map(
      ([name, password]) => `--add-scram=${mechanism}=[name=${name},password=${password}]`,
    ),
  );
}
