import { PemFileError, readCertificates, readPrivateKey } from './pem-file';

const MODES = ['verify-full', 'verify-ca', 'require', 'no-verify', 'disable'];
const FILES = { sslrootcert: readCertificates, sslcert: readCertificates, sslkey: readPrivateKey };

/**
 * What is not right of the parameters of a database's address that are about TLS; undefined when they are, or there are
 * none. The message never holds the address.
 * @param url that can be parsed, `postgresql://…?sslmode=verify-full&sslrootcert=/path`
 */
export function databaseTlsProblem(url: string): string | undefined {
  const { searchParams } = new URL(url);
  const mode = searchParams.get('sslmode');
  if (mode !== null && !MODES.includes(mode)) return `sslmode in it must be ${MODES.join(', ')}`;
  for (const [name, read] of Object.entries(FILES)) {
    const path = searchParams.get(name);
    // PostgreSQL's own clients call those that the system trusts by this word.
    if (path === null || (name === 'sslrootcert' && path === 'system')) continue;
    try {
      read(path);
    } catch (error) {
      if (!(error instanceof PemFileError)) throw error;
      return `${name} in it ${error.message}`;
    }
  }
  return undefined;
}
