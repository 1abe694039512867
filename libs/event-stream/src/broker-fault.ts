import { isNativeError } from 'node:util/types';
import { isCertificateFault } from '@attune/service-runtime';
import { BrokerRefusal } from './kafka-client';
import { type StreamConnection } from './stream-connection';

interface KafkaError extends Error {
  /** Of the system or of OpenSSL. */
  code?: unknown;
  /** As Kafka's protocol names it. */
  type?: unknown;
  /** What it is about, where it is one of several. */
  topic?: string;
}

/** What Kafka answers to a login that it does not take at all. */
const NO_SUCH_LOGIN = new Set<unknown>(['ILLEGAL_SASL_STATE', 'UNSUPPORTED_SASL_MECHANISM']);
/** The server closes, or answers in the clear. */
const NO_TLS = /before secure TLS connection was established|wrong version number|packet length too long/;

/**
 * The error in words for a person when brokers answer but do not let this client in, do not allow what it does, or are not
 * those that it trusts: with the variable that would mend it. The error itself where it is about something else.
 * @param isNewcomer asked on a connection that is just made: who closes it wants something else first, and does not just end
 */
export function inWords(error: unknown, connection: StreamConnection, isNewcomer = false): Error {
  for (const each of errorsIn(error)) {
    const reason =
      refusalIn(each, connection) ??
      tlsFaultIn(each, connection) ??
      (isNewcomer ? closingIn(each, connection) : undefined);
    if (reason === undefined) continue;
    const message = `the broker at ${connection.brokers.join(', ')} ${reason}: ${each.message}`;
    return new BrokerRefusal(each.topic === undefined ? message : `${message}: ${each.topic}`, { cause: error });
  }
  return error instanceof Error ? error : new Error(String(error));
}

function refusalIn({ name, type }: KafkaError, { tls, sasl }: StreamConnection): string | undefined {
  if (name === 'KafkaJSSASLAuthenticationError') return 'refuses the login (KAFKA_SASL_USERNAME)';
  if (NO_SUCH_LOGIN.has(type)) return 'knows no such login (KAFKA_SASL_MECHANISM)';
  if (typeof type === 'string' && type.endsWith('_AUTHORIZATION_FAILED'))
    return 'has access rules that do not allow it';
  // kafkajs keeps to itself what all brokers have answered; rules are about those who have said who they are.
  if (name !== 'KafkaJSGroupCoordinatorNotFound' || !(sasl || tls?.cert)) return undefined;
  return 'may have access rules that do not allow the group or the transactional id';
}

function tlsFaultIn(error: KafkaError, { tls }: StreamConnection): string | undefined {
  const { code, message } = error;
  if (!tls) return undefined;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'has a certificate for another name (KAFKA_BROKERS)';
  if (isCertificateFault(error)) return 'has a certificate that is not trusted (KAFKA_TLS_CA_FILE)';
  if (NO_TLS.test(message)) return 'speaks no TLS there (KAFKA_TLS, KAFKA_BROKERS)';
  const isOfTls = code === 'EPROTO' || String(code).startsWith('ERR_SSL_');
  return isOfTls ? 'ends TLS (KAFKA_TLS_CERT_FILE)' : undefined;
}

function closingIn({ name }: KafkaError, { tls, sasl }: StreamConnection): string | undefined {
  if (name !== 'KafkaJSConnectionClosedError' || (tls && sasl)) return undefined;
  const wanted = [tls ? [] : 'KAFKA_TLS', sasl ? [] : 'KAFKA_SASL_MECHANISM'].flat();
  return `closes the connection, and may want ${wanted.join(' or ')}`;
}

/** An error, what caused it, and those that it stands for; kafkajs wraps its errors in others. */
function errorsIn(error: unknown): KafkaError[] {
  const found: KafkaError[] = [];
  for (const open = [error]; open.length > 0 && found.length < 10;) {
    const each = open.shift();
    if (!isNativeError(each)) continue;
    found.push(each);
    open.push(each.cause, ...('errors' in each && Array.isArray(each.errors) ? (each.errors as unknown[]) : []));
  }
  return found;
}
