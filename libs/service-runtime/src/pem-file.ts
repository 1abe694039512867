import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** All authorities that browsers trust take 0.3 MB. */
const MAX_BYTES = 1024 * 1024;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^]*?-----END CERTIFICATE-----/g;

/** A file that is named in the environment is not what it must be; the message says so after the variable's name. */
export class PemFileError extends Error {
  override readonly name = 'PemFileError';
}

/** Reads a PEM file of one or more certificates. @throws PemFileError */
export function readCertificates(path: string): string {
  const text = read(path);
  const certificates = text.match(CERTIFICATE) ?? [];
  if (certificates.length === 0) {
    throw new PemFileError(`must be a PEM file (-----BEGIN CERTIFICATE-----), and ${path} holds no certificate`);
  }
  certificates.forEach((one, index) => {
    try {
      new X509Certificate(one);
    } catch {
      throw new PemFileError(`must be a PEM file, and certificate ${index + 1} of ${path} cannot be read`);
    }
  });
  return text;
}

/** Reads a PEM file with a private key. @throws PemFileError, which never shows what the file holds */
export function readPrivateKey(path: string): string {
  const text = read(path);
  try {
    createPrivateKey(text);
    return text;
  } catch {
    const what = text.includes('ENCRYPTED') ? 'is protected by a passphrase' : 'holds no key that can be read';
    throw new PemFileError(`must be a PEM file with a private key without a passphrase, and ${path} ${what}`);
  }
}

/** Whether a private key is that of the first certificate; both as the functions above read them. */
export function isKeyOf(certificates: string, key: string): boolean {
  return new X509Certificate(certificates).checkPrivateKey(createPrivateKey(key));
}

function read(path: string): string {
  let size;
  try {
    const stats = statSync(path);
    if (stats.isFile()) size = stats.size;
    if (size !== undefined && size <= MAX_BYTES) return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new PemFileError(
      `must be a PEM file, and ${path} ${code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`}`,
    );
  }
  throw new PemFileError(`must be a PEM file, and ${path} is ${size === undefined ? 'no file' : `${size} bytes long`}`);
}
