import { isNativeError } from 'node:util/types';
import { isCertificateFault } from '@attune/service-runtime';

/** What the system says of a connection that cannot be made or is lost. */
const SOCKET_CODES = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE'],
]);
/** What the driver says of it, in errors without a code. */
const DRIVER_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|The server does not support SSL|SASL)/;
/** PostgreSQL's code for a table that does not exist. */
const UNDEFINED_TABLE = '42P01';
/** The server starts, stops or was told to end the connection, or others have all that it gives, as while many restart. */
const COMES_AND_GOES = new Set(['57P01', '57P02', '57P03', '53300']);
/** Stopped by the server's time limit, and no lock within its limit. */
const TIME_IS_UP = new Set(['57014', '55P03']);

/**
 * A line for a person who runs a command, when its database cannot be reached, refuses the connection, is not one to trust,
 * holds no tables of Attune or takes too long. It names DATABASE_URL, host, port and database, and never the password. Undefined for other
 * errors, among them those of other connections, whose clients wrap what the system says.
 * @param url as DATABASE_URL has it
 */
export function databaseFault(error: unknown, url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url) || !isNativeError(error)) return undefined;
  const { code = '', severity } = error as Error & { code?: string; severity?: string };
  const { host, pathname } = new URL(url);
  const place = `the database ${pathname.slice(1)} at ${host} (DATABASE_URL)`;
  if (code === UNDEFINED_TABLE && severity !== undefined) {
    return `${place} holds no tables of Attune yet; the historian makes them when it starts: ${error.message}`;
  }
  if (severity !== undefined) {
    if (severity === 'FATAL' || severity === 'PANIC') return `${place} refuses the connection: ${error.message}`;
    return TIME_IS_UP.has(code) ? `${place} takes too long: ${error.message}` : undefined;
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return `${place} has a certificate for another name: ${error.message}`;
  }
  if (isCertificateFault(error)) {
    return `${place} has a certificate that is not trusted (sslrootcert): ${error.message}`;
  }
  if (!isDatabaseAway(error)) return undefined;
  // Of a name with two addresses the system gives an error without a message, which holds one for each.
  const errors = 'errors' in error ? (error.errors as Error[]) : [error];
  return `${place} does not answer: ${errors.map(({ message }) => message).join('; ')}`;
}

/**
 * Why a read of the database failed, for whoever looks after a service: `databaseFault`, or what the error says. Of an error
 * that a service made for its callers, whom it tells nothing, it is what caused it.
 * @param url as DATABASE_URL has it
 */
export function whyDatabaseFails(error: unknown, url: string): string {
  const cause = isNativeError(error) && error.cause !== undefined ? error.cause : error;
  if (cause instanceof DOMException && cause.name === 'TimeoutError') {
    return 'the database (DATABASE_URL) does not answer in time';
  }
  return databaseFault(cause, url) ?? ((isNativeError(cause) ? cause.message : '') || String(cause));
}

/** Whether PostgreSQL cannot be reached, or not yet or not any more, so that trying again may help. */
export function isDatabaseAway(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const { code = '', severity } = error as Error & { code?: string; severity?: string };
  if (severity !== undefined) return COMES_AND_GOES.has(code);
  return (('errors' in error || 'syscall' in error) && SOCKET_CODES.has(code)) || DRIVER_WORDS.test(error.message);
}
