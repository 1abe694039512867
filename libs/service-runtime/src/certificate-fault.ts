/** What OpenSSL says of a server's certificate that is not good, by the code of Node.js's error. */
const CODES =
  /^(CERT|UNABLE_TO|ERROR_IN_CERT|DEPTH_ZERO|SELF_SIGNED|INVALID_(CA|PURPOSE)|PATH_LENGTH|HOSTNAME_MISMATCH|ERR_TLS_CERT)/;

/** Whether a connection was given up since the server's certificate is not one to trust. Trying again does not help. */
export function isCertificateFault(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && CODES.test(code);
}
