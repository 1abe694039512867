import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { z } from 'zod';
import { databaseUrl, readEnvironment } from './environment';

const folder = mkdtempSync(join(tmpdir(), 'attune-database-'));
afterAll(() => rmSync(folder, { recursive: true }));
const ca = join(folder, 'ca.pem');
writeFileSync(ca, rootCertificates[0]);
const key = join(folder, 'key.pem');
writeFileSync(
  key,
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
);

describe('the address of a database with TLS', () => {
  const url = 'postgresql://u:s3cret@h/db';
  const schema = z.object({ DATABASE_URL: databaseUrl });

  it.each(['sslmode=verify-full&sslrootcert=CA', 'sslmode=require', 'sslmode=verify-full&sslrootcert=system'])(
    'may end in ?%s',
    (parameters) => {
      const DATABASE_URL = `${url}?${parameters.replace('CA', ca)}`;
      expect(readEnvironment(schema, { DATABASE_URL })).toEqual({ DATABASE_URL });
    },
  );

  it.each([
    ['sslmode=prefer', 'sslmode in it must be verify-full, verify-ca, require, no-verify, disable'],
    ['sslmode=verify_full', 'sslmode in it must be'],
    ['sslrootcert=/nowhere/ca.pem', 'sslrootcert in it must be a PEM file, and /nowhere/ca.pem is not there'],
    ['sslcert=KEY', 'sslcert in it must be a PEM file (-----BEGIN CERTIFICATE-----)'],
    ['sslkey=CA', 'sslkey in it must be a PEM file with a private key without a passphrase'],
  ])('may not end in ?%s', (parameters, message) => {
    const read = () =>
      readEnvironment(schema, { DATABASE_URL: `${url}?${parameters.replace('CA', ca).replace('KEY', key)}` });
    expect(read).toThrow(`DATABASE_URL: ${message}`);
    expect(read).not.toThrow('s3cret');
  });
});
