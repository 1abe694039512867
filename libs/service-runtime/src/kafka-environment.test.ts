import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { z } from 'zod';
import { readEnvironment } from './environment';
import { checkKafka, kafkaAccess, kafkaEnvironment } from './kafka-environment';

const folder = mkdtempSync(join(tmpdir(), 'attune-kafka-'));
afterAll(() => rmSync(folder, { recursive: true }));
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const CERTIFICATE = `${rootCertificates[0]}\n`;
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
const ca = file('ca.pem', `Subject: a comment, as some programs write\n${CERTIFICATE}${CERTIFICATE}`);
const key = file('key.pem', String(privateKey.export(pkcs8)));
const lockedKey = file('locked.pem', String(privateKey.export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'x' })));

const SECRET = 'pass word, with "signs"';
const tls = { KAFKA_TLS: 'true' };
const sasl = { KAFKA_SASL_MECHANISM: 'SCRAM-SHA-256', KAFKA_SASL_USERNAME: 'attune', KAFKA_SASL_PASSWORD: SECRET };

function read(env: NodeJS.ProcessEnv) {
  const schema = z.object(kafkaEnvironment).superRefine(checkKafka);
  return kafkaAccess(readEnvironment(schema, { KAFKA_BROKERS: 'a:9092', ...env }));
}

function refusalOf(env: NodeJS.ProcessEnv): string {
  try {
    read(env);
  } catch (error) {
    return String(error);
  }
  throw new Error('it was taken');
}

describe('the access to Kafka', () => {
  it('is in the clear and for everybody unless told', () => {
    expect(read({})).toEqual({ brokers: ['a:9092'] });
    expect(read({ KAFKA_TLS: 'false', KAFKA_SASL_MECHANISM: '' })).toEqual({ brokers: ['a:9092'] });
  });

  it('is over TLS, by the authorities that Node.js trusts or by those of a file', () => {
    expect(read(tls)).toEqual({ brokers: ['a:9092'], tls: {} });
    expect(read({ ...tls, KAFKA_TLS_CA_FILE: ca }).tls?.ca).toContain(CERTIFICATE);
  });

  it.each([
    ['plain', 'plain'],
    ['SCRAM-SHA-256', 'scram-sha-256'],
    ['scram-sha-512', 'scram-sha-512'],
  ])('has a login by %s, spelled as brokers do or not', (KAFKA_SASL_MECHANISM, mechanism) => {
    const login = { mechanism, username: 'attune', password: SECRET };
    expect(read({ ...tls, ...sasl, KAFKA_SASL_MECHANISM }).sasl).toEqual(login);
  });

  it('may have a login without TLS where the password is not sent', () => {
    expect(read(sasl)).toMatchObject({ tls: undefined, sasl: { mechanism: 'scram-sha-256' } });
  });

  it('never sends a password in the clear', () => {
    expect(refusalOf({ ...sasl, KAFKA_SASL_MECHANISM: 'plain' })).toMatch(
      /KAFKA_SASL_MECHANISM: plain would send the password .*: set KAFKA_TLS=true, or use scram-sha-256/,
    );
  });

  it.each<[string, NodeJS.ProcessEnv, RegExp]>([
    ['a switch that is none', { KAFKA_TLS: 'ssl' }, /KAFKA_TLS: must be true or false/],
    [
      'a mechanism that there is not',
      { ...sasl, KAFKA_SASL_MECHANISM: 'gssapi' },
      /KAFKA_SASL_MECHANISM: must be plain, scram-sha-256, scram-sha-512/,
    ],
    [
      'a mechanism without password',
      { ...sasl, KAFKA_SASL_PASSWORD: '' },
      /KAFKA_SASL_PASSWORD: is needed with KAFKA_SASL_MECHANISM/,
    ],
    [
      'a password alone',
      { KAFKA_SASL_PASSWORD: SECRET },
      /KAFKA_SASL_MECHANISM: is needed with KAFKA_SASL_PASSWORD\n {2}KAFKA_SASL_USERNAME: is needed/,
    ],
    [
      'a password with the line break of the file that it came from',
      { ...sasl, KAFKA_SASL_PASSWORD: `${SECRET}\n` },
      /KAFKA_SASL_PASSWORD: must hold no line breaks/,
    ],
    ['an authority without TLS', { KAFKA_TLS_CA_FILE: ca }, /KAFKA_TLS_CA_FILE: is only for TLS: set KAFKA_TLS=true/],
    [
      'an own certificate without its key',
      { ...tls, KAFKA_TLS_CERT_FILE: ca },
      /KAFKA_TLS_KEY_FILE: is needed with KAFKA_TLS_CERT_FILE/,
    ],
    [
      'an own certificate with another key',
      { ...tls, KAFKA_TLS_CERT_FILE: ca, KAFKA_TLS_KEY_FILE: key },
      /KAFKA_TLS_KEY_FILE: must be the key of the first certificate in KAFKA_TLS_CERT_FILE/,
    ],
  ])('refuses %s', (_what, env, message) => {
    const refusal = refusalOf(env);
    expect(refusal).toMatch(message);
    expect(refusal).not.toContain(SECRET);
  });

  const huge = file('huge.pem', '');
  truncateSync(huge, 2 ** 21);
  const broken = file('broken.pem', CERTIFICATE + CERTIFICATE.replace(/\n.{30}/, '\n'));
  it.each([
    ['KAFKA_TLS_CA_FILE', 'is not there', join(folder, 'none.pem')],
    ['KAFKA_TLS_CA_FILE', 'is no file', folder],
    ['KAFKA_TLS_CA_FILE', 'is 2097152 bytes long', huge],
    ['KAFKA_TLS_CA_FILE', 'holds no certificate', key],
    ['KAFKA_TLS_CA_FILE', 'cannot be read', broken],
    ['KAFKA_TLS_CERT_FILE', 'cannot be read (ENOTDIR)', join(ca, 'x')],
    ['KAFKA_TLS_KEY_FILE', 'holds no key that can be read', ca],
    ['KAFKA_TLS_KEY_FILE', 'is protected by a passphrase', lockedKey],
  ])('refuses as %s a file that %s', (name, why, path) => {
    const refusal = refusalOf({ ...tls, [name]: path });
    expect(refusal).toMatch(new RegExp(`  ${name}: must be a PEM file`));
    expect(refusal).toContain(path);
    expect(refusal).toContain(why);
    expect(refusal).not.toMatch(/[A-Za-z0-9+/]{40}/);
  });
});
