/** The servers of this machine take clients over TLS only, and only by the name `localhost`, as tests of it want. */
export interface Secured {
  /** A file with the authority's certificate in PEM: clients trust it, and the broker trusts their certificates by it. */
  authorityFile: string;
  /** The servers' own, in PEM; the key is PKCS 8. */
  certificate: string;
  key: string;
  /** Who may log in to the broker, by any mechanism, and the passwords. Of them `admin` may do everything, others what they are allowed. */
  kafkaUsers: Readonly<Record<string, string>>;
}

/** The name in the servers' certificate. */
export const SECURED_NAME = 'localhost';
