import { Registry } from '@attune/service-runtime';
import { KafkaJSConnectionError } from 'kafkajs';
import { pino } from 'pino';
import { inWords } from './broker-fault';
import { type StreamConnection } from './stream-connection';

const inTheClear: StreamConnection = {
  ...{ brokers: ['a:1', 'b:2'], clientId: 'test', logger: pino({ level: 'silent' }), metrics: new Registry() },
};
const secured: StreamConnection = {
  ...{ ...inTheClear, tls: {}, sasl: { mechanism: 'plain', username: 'attune', password: 's3cret' } },
};
/** Its types do not have this one. */
const closed = Object.assign(new KafkaJSConnectionError('Closed connection'), { name: 'KafkaJSConnectionClosedError' });

test('a broker that closes a new connection may want TLS or a login, of what is not there', () => {
  const words = (connection: StreamConnection) => inWords(closed, connection, true).message;
  expect(words(inTheClear)).toContain('a:1, b:2 closes the connection, and may want KAFKA_TLS or KAFKA_SASL_MECHANISM');
  expect(words({ ...secured, sasl: undefined })).toContain('may want KAFKA_SASL_MECHANISM: ');
  expect(words({ ...secured, tls: undefined })).toContain('may want KAFKA_TLS: ');
  expect(words(secured)).toBe('Closed connection');
});

test('a broker that ends while it is used wants nothing', () => {
  expect(inWords(closed, inTheClear)).toBe(closed);
});

test('a broker that is away stays so', () => {
  const away = new KafkaJSConnectionError('Connection error: connect ECONNREFUSED', {
    broker: 'a:1',
    code: 'ECONNREFUSED',
  });
  expect(inWords(away, secured, true)).toBe(away);
});

test('rules are guessed at only of brokers that know who asks', () => {
  const error = Object.assign(new Error('Failed to find group coordinator'), {
    name: 'KafkaJSGroupCoordinatorNotFound',
  });
  expect(inWords(error, secured).message).toContain('may have access rules that do not allow the group');
  expect(inWords(error, inTheClear)).toBe(error);
});
