import { isNativeError } from 'node:util/types';
import { isCertificateFault } from '@attune/service-runtime';
import { BrokerRefusal } from './kafka-client';
import { type StreamConnection } from './stream-connection';

interface KafkaError extends Error {
  /** Of the system or of OpenSSL. */
  code?: unknown;
  /** As Kafka's protocol names it. */
  type?: unknown;
}

/** What Kafka answers to a login that it does not take at all. */
const NO_SUCH_LOGIN = new Set<unknown>(['ILLEGAL_SASL_STATE', 'UNSUPPORTED_SASL_MECHANISM']);
/** The server closes, or answers in the clear. */
const NO_TLS = /before secure TLS connection was established|wrong version number|packet length too long/;

/**
 * The error in words for a person when brokers answer but do not let this client in, or are not those that it trusts:
 * with the variable that would mend it. The error itself where it is about something else.
 */
export function inWords(error: unknown, connection: StreamConnection): unknown {
  const reason = reasonOf(error, connection);
  if (reason === undefined) return error;
  return new BrokerRefusal(`the broker at ${connection.brokers.join(', ')} ${reason}`, { cause: error });
}

function reasonOf(error: unknown, { tls, sasl }: StreamConnection): string | undefined {
  for (const each of causes(error)) {
    const { message } = each;
    if (each.name === 'KafkaJSSASLAuthenticationError') return `refuses the login (KAFKA_SASL_USERNAME): ${message}`;
    if (NO_SUCH_LOGIN.has(each.type)) return `knows no such login (KAFKA_SASL_MECHANISM): ${message}`;
    if (each.code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
      return `has a certificate for another name (KAFKA_BROKERS): ${message}`;
    }
    if (isCertificateFault(each)) return `has a certificate that is not trusted (KAFKA_TLS_CA_FILE): ${message}`;
    if (tls && NO_TLS.test(message)) return `speaks no TLS there (KAFKA_TLS, KAFKA_BROKERS): ${message}`;
    if (each.code === 'EPROTO' || String(each.code).startsWith('ERR_SSL_')) {
      return `ends TLS (KAFKA_TLS_CERT_FILE): ${message}`;
    }
    if (each.name === 'KafkaJSConnectionClosedError' && !(tls && sasl)) {
      const wanted = [tls ? [] : 'KAFKA_TLS', sasl ? [] : 'KAFKA_SASL_MECHANISM'].flat();
      return `closes the connection; it may want ${wanted.join(' or ')}: ${message}`;
    }
  }
  return undefined;
}

/** An error, what caused it, and so on; kafkajs wraps its errors in others. */
function causes(error: unknown): KafkaError[] {
  const found: KafkaError[] = [];
  for (let each = error; isNativeError(each) && found.length < 10; each = each.cause) found.push(each);
  return found;
}
