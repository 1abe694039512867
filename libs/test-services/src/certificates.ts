import { generate } from 'selfsigned';

/** A certificate and its private key (PKCS 8), in PEM. */
export interface Certificate {
  certificate: string;
  key: string;
}

/** Signs certificates, which whoever trusts its own one trusts. */
export interface CertificateAuthority {
  certificate: string;
  /** @param name of the server, as clients call it, or of a client */
  issue(name: string): Promise<Certificate>;
}

const COMMON = { keyType: 'ec', algorithm: 'sha256' } as const;

/** Makes an authority for a test, whose certificates are good for a year. */
export async function certificateAuthority(name: string): Promise<CertificateAuthority> {
  const own = await generate([{ name: 'commonName', value: name }], {
    ...COMMON,
    extensions: [{ name: 'basicConstraints', cA: true, critical: true }],
  });
  return {
    certificate: own.cert,
    issue: async (subject) => {
      const { cert, private: key } = await generate([{ name: 'commonName', value: subject }], {
        ...COMMON,
        extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: subject }] }],
        ca: { key: own.private, cert: own.cert },
      });
      return { certificate: cert, key };
    },
  };
}
