import { createPublicKey, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** A certificate and its private key (PKCS 8), in PEM. */
export interface Certificate {
  certificate: string;
  key: string;
}

/** Signs certificates, which whoever trusts its own one trusts. */
export interface CertificateAuthority {
  certificate: string;
  /** @param name of the server, as clients call it, or of a client */
  issue(name: string): Certificate;
}

/** Makes an authority for a test, without any program beside Node.js: X.509 in DER is lengths before contents. */
export function certificateAuthority(name: string): CertificateAuthority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issue = (subject: string, key: KeyObject, extension: Buffer) =>
    pem('CERTIFICATE', signed(unsigned({ issuer: name, subject, key, extension }), privateKey));
  return {
    certificate: issue(name, publicKey, IS_AUTHORITY),
    issue: (subject) => {
      const { privateKey: own } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      return {
        certificate: issue(subject, createPublicKey(own), isFor(subject)),
        key: own.export({ type: 'pkcs8', format: 'pem' }).toString(),
      };
    },
  };
}

/** Clocks of client and server are one here. */
const VALID_MS = { before: 3_600_000, after: 24 * 3_600_000 };

interface Contents {
  issuer: string;
  subject: string;
  /** The public key. */
  key: KeyObject;
  extension: Buffer;
}

function unsigned({ issuer, subject, key, extension }: Contents): Buffer {
  const now = Date.now();
  return sequence(
    der(0xa0, integer(Buffer.from([2]))), // version 3
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_WITH_SHA256,
    named(issuer),
    sequence(time(now - VALID_MS.before), time(now + VALID_MS.after)),
    named(subject),
    key.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension)),
  );
}

function signed(contents: Buffer, key: KeyObject): Buffer {
  const signature = sign('sha256', contents, key);
  return sequence(contents, ECDSA_WITH_SHA256, der(0x03, Buffer.from([0]), signature));
}

function der(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...contents: Buffer[]): Buffer {
  return der(0x30, ...contents);
}

function integer(bytes: Buffer): Buffer {
  return der(0x02, bytes);
}

function identifier(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

/** A name that is a common name alone. */
function named(commonName: string): Buffer {
  return sequence(der(0x31, sequence(identifier('550403'), der(0x0c, Buffer.from(commonName)))));
}

/** YYMMDDhhmmssZ, for years before 2050. */
function time(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\D/g, '');
  return der(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
}

const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'));
/** Basic constraints, critical: it may sign others. */
const IS_AUTHORITY = sequence(
  identifier('551d13'),
  der(0x01, Buffer.from([0xff])),
  der(0x04, sequence(der(0x01, Buffer.from([0xff])))),
);

/** The name by which clients call the server. */
function isFor(name: string): Buffer {
  return sequence(identifier('551d11'), der(0x04, sequence(der(0x82, Buffer.from(name)))));
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
