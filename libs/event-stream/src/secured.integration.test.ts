import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Topic } from '@attune/contracts';
import { checkKafka, Health, kafkaAccess, kafkaEnvironment, readEnvironment, Registry } from '@attune/service-runtime';
import {
  certificateAuthority,
  type CertificateAuthority,
  kafkaBrokers,
  type SecuredBroker,
  startSecuredBroker,
  uniqueTopicPrefix,
} from '@attune/test-services';
import { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes, type AclEntry } from 'kafkajs';
import { pino } from 'pino';
import { z } from 'zod';
import { withAdmin } from './admin';
import {
  BrokerRefusal,
  ensureTopics,
  groupOffsets,
  readRange,
  startConsumer,
  startProducer,
  type StreamConnection,
  takeWritingTurn,
  topicOffsets,
} from './index';

const PREFIX = uniqueTopicPrefix();
const CLIENT_ID = 'attune-collector';
const TRANSACTIONAL_ID = `${PREFIX}.copy.published.v1`;
/** What readiness, logs and errors must never hold. */
const WRONG_PASSWORD = 'n0t-the-password';

let broker: SecuredBroker;
let told = '';
beforeAll(async () => {
  broker = await startSecuredBroker();
  await withAdmin(
    connectionOf({ KAFKA_SASL_USERNAME: 'admin', KAFKA_SASL_PASSWORD: broker.passwords.admin }),
    (admin) => admin.createAcls({ acl: documentedRules() }),
  );
});
afterAll(() => broker.close());
afterEach(() => {
  for (const secret of [WRONG_PASSWORD, ...Object.values(broker.passwords)]) expect(told).not.toContain(secret);
  told = '';
});

/** What docs/platform.md has a broker with access rules allow. */
function documentedRules(): AclEntry[] {
  const { TOPIC, GROUP, TRANSACTIONAL_ID: TRANSACTION } = AclResourceTypes;
  const { CREATE, READ, WRITE, DESCRIBE, DESCRIBE_CONFIGS } = AclOperationTypes;
  const allowed: [AclResourceTypes, string, AclOperationTypes[]][] = [
    [TOPIC, `${PREFIX}.`, [CREATE, READ, WRITE, DESCRIBE_CONFIGS]],
    [GROUP, `${PREFIX}.historian.`, [READ]],
    [GROUP, `${CLIENT_ID}-`, [READ]],
    [TRANSACTION, TRANSACTIONAL_ID, [WRITE, DESCRIBE]],
  ];
  return allowed.flatMap(([resourceType, resourceName, operations]) =>
    operations.map((operation) => ({
      ...{ resourceType, resourceName, operation, resourcePatternType: ResourcePatternTypes.PREFIXED },
      ...{ principal: 'User:attune', host: '*', permissionType: AclPermissionTypes.ALLOW },
    })),
  );
}

/** The connection of a service with these variables in place of those that are right. */
function connectionOf(env: NodeJS.ProcessEnv = {}): StreamConnection {
  const right = {
    KAFKA_BROKERS: broker.brokers.join(),
    KAFKA_TLS: 'true',
    KAFKA_TLS_CA_FILE: broker.authorityFile,
    KAFKA_SASL_MECHANISM: 'scram-sha-512',
    KAFKA_SASL_USERNAME: 'attune',
    KAFKA_SASL_PASSWORD: broker.passwords.attune,
  };
  const config = readEnvironment(z.object(kafkaEnvironment).superRefine(checkKafka), { ...right, ...env });
  const logger = pino({ level: 'debug' }, { write: (line: string) => void (told += line) });
  return { ...kafkaAccess(config), clientId: CLIENT_ID, logger, metrics: new Registry() };
}

/** Writes a file beside the authority's certificate. */
function file(name: string, text: string): string {
  const path = join(dirname(broker.authorityFile), name);
  writeFileSync(path, text);
  return path;
}

describe('over TLS, with a login that may do what the documentation says', () => {
  test.each(['plain', 'scram-sha-256', 'scram-sha-512'])(
    '%s: topics are made, records sent, sent in a turn, consumed and read',
    async (mechanism) => {
      const connection = connectionOf({ KAFKA_SASL_MECHANISM: mechanism });
      const topic: Topic = { name: `${PREFIX}.${mechanism}`, partitions: 1, config: { 'retention.ms': '86400000' } };
      await ensureTopics(connection, [topic]);
      const groupId = `${PREFIX}.historian.${mechanism}`;
      const received: number[] = [];
      const all = Promise.withResolvers<void>();
      const consumer = await startConsumer({
        ...{ ...connection, topic, groupId, schema: z.number(), onCrash: all.reject },
        handle: async (records) => {
          received.push(...records.flatMap(({ decoded }) => (decoded.ok ? [decoded.value] : [])));
          if (received.length === 2) all.resolve();
          return Promise.resolve();
        },
      });
      const producer = await startProducer(connection);
      await producer.value.send([{ topic, key: 'a', value: '1' }]);
      const turn = await takeWritingTurn({ ...connection, name: TRANSACTIONAL_ID });
      await turn.send([{ topic, key: 'a', value: '2' }]);
      turn.end();
      await all.promise;
      expect(received).toEqual([1, 2]);
      const read: string[] = [];
      for await (const { bytes } of readRange(connection, { topic: topic.name, from: new Date(0) }))
        read.push(String(bytes));
      expect(read).toEqual(['1', '2']);
      await consumer.stop();
      await producer.stop();
      expect((await groupOffsets(connection, groupId, topic.name)).get(0)?.next).toBe(2n);
    },
  );

  test('a certificate of the client is shown to a broker that asks for one', async () => {
    const producer = await startProducer(connectionOf(await clientCertificate('known', broker.authority)));
    await producer.stop();
    const unknown = await clientCertificate('unknown', await certificateAuthority('Somebody else'));
    await expect(startProducer(connectionOf(unknown))).rejects.toThrow('ends TLS (KAFKA_TLS_CERT_FILE)');
  });
});

async function clientCertificate(name: string, authority: CertificateAuthority): Promise<NodeJS.ProcessEnv> {
  const { certificate, key } = await authority.issue(name);
  return { KAFKA_TLS_CERT_FILE: file(`${name}.pem`, certificate), KAFKA_TLS_KEY_FILE: file(`${name}-key.pem`, key) };
}

describe('what is wrong is said in words, with the variable to mend', () => {
  let other: CertificateAuthority;
  beforeAll(async () => (other = await certificateAuthority('Somebody else')));
  const refused: [string, () => NodeJS.ProcessEnv, RegExp][] = [
    [
      'a wrong password',
      () => ({ KAFKA_SASL_PASSWORD: WRONG_PASSWORD }),
      /refuses the login \(KAFKA_SASL_USERNAME\): .*invalid credentials/,
    ],
    [
      'a wrong password, in plain',
      () => ({ KAFKA_SASL_MECHANISM: 'plain', KAFKA_SASL_PASSWORD: WRONG_PASSWORD }),
      /refuses the login \(KAFKA_SASL_USERNAME\): .*Invalid username or password/,
    ],
    [
      'no authority',
      () => ({ KAFKA_TLS_CA_FILE: '' }),
      /not trusted \(KAFKA_TLS_CA_FILE\): .*unable to verify the first certificate/,
    ],
    [
      'another authority',
      () => ({ KAFKA_TLS_CA_FILE: file('other.pem', other.certificate) }),
      /not trusted \(KAFKA_TLS_CA_FILE\): .*unable to verify the first certificate/,
    ],
    [
      'an address that the certificate does not name',
      () => ({ KAFKA_BROKERS: broker.brokers.join().replaceAll('localhost', '127.0.0.1') }),
      /for another name \(KAFKA_BROKERS\): .*IP: 127.0.0.1 is not in the cert/,
    ],
    [
      'no login',
      () => ({ KAFKA_SASL_MECHANISM: '', KAFKA_SASL_USERNAME: '', KAFKA_SASL_PASSWORD: '' }),
      /may want KAFKA_SASL_MECHANISM/,
    ],
    ['no TLS', () => ({ KAFKA_TLS: '', KAFKA_TLS_CA_FILE: '' }), /may want KAFKA_TLS/],
    [
      'TLS where there is none',
      () => ({ KAFKA_BROKERS: kafkaBrokers().join() }),
      /speaks no TLS there \(KAFKA_TLS, KAFKA_BROKERS\)/,
    ],
    [
      'a login where there is none',
      () => ({ KAFKA_BROKERS: kafkaBrokers().join(), KAFKA_TLS: '', KAFKA_TLS_CA_FILE: '' }),
      /knows no such login \(KAFKA_SASL_MECHANISM\)/,
    ],
  ];

  test.each(refused)('%s', async (_what, env, words) => {
    const health = new Health();
    const connection = connectionOf(env());
    const failure = await startProducer({ ...connection, health }).then(String, String);
    expect(failure).toMatch(words);
    expect(health.waitingFor().join()).toMatch(words);
    expect(told).toMatch(words);
    told += failure + health.waitingFor().join();
  });

  test('by commands that ask and go, too', async () => {
    const asked = topicOffsets(connectionOf({ KAFKA_SASL_PASSWORD: WRONG_PASSWORD }), `${PREFIX}.plain`);
    await expect(asked).rejects.toThrow(BrokerRefusal);
    await expect(asked).rejects.toThrow(`the broker at ${broker.brokers.join()} refuses the login`);
  });
});

describe('what the access rules do not allow is said, too', () => {
  const foreign: Topic = { name: 'foreign', partitions: 1, config: {} };
  const own: Topic = { ...foreign, name: `${PREFIX}.own` };
  beforeAll(async () => {
    await ensureTopics(connectionOf(), [own]);
    const producer = await startProducer(connectionOf());
    await producer.value.send([{ topic: own, key: 'a', value: '1' }]);
    await producer.stop();
  });

  test('a topic', async () => {
    await expect(ensureTopics(connectionOf(), [foreign])).rejects.toThrow(/do not allow it: .*authoriz.*: foreign$/);
  });

  test('a group', async () => {
    const consuming = startConsumer({
      ...{ ...connectionOf(), topic: own, groupId: 'foreign', schema: z.number(), onCrash: () => undefined },
      handle: () => Promise.resolve(),
    });
    await expect(consuming).rejects.toThrow('may have access rules that do not allow the group');
    const reading = readRange({ ...connectionOf(), clientId: 'foreign' }, { topic: own.name, from: new Date(0) });
    await expect(reading.next()).rejects.toThrow('may have access rules that do not allow the group');
  });

  test('a transactional id', async () => {
    await expect(takeWritingTurn({ ...connectionOf(), name: 'foreign' })).rejects.toThrow(
      /may have access rules that do not allow the group or the transactional id/,
    );
  });
});
