import { chooseSources } from './sources';

const ready = { java: 'java', dockerAnswers: true };
const bare = { kafkaNeeds: 'no java in JAVA_HOME or on the PATH', dockerAnswers: false };
const url = 'postgresql://me:secret@db:5432/shop';

describe('where PostgreSQL and Kafka come from', () => {
  test('this machine, unless something else is said, even when Docker is there', () => {
    expect(chooseSources({}, false, ready)).toEqual({ postgres: { from: 'machine' }, kafka: { from: 'machine' } });
  });

  test('what the environment names, each of the two by itself', () => {
    expect(chooseSources({ DATABASE_URL: url }, false, ready)).toEqual({
      postgres: { from: 'environment', value: url },
      kafka: { from: 'machine' },
    });
    expect(chooseSources({ KAFKA_BROKERS: 'a:1,b:2' }, true, ready)).toEqual({
      postgres: { from: 'docker' },
      kafka: { from: 'environment', value: ['a:1', 'b:2'] },
    });
  });

  test('an empty variable names nothing', () => {
    expect(chooseSources({ DATABASE_URL: '', KAFKA_BROKERS: '' }, false, ready).postgres).toEqual({ from: 'machine' });
  });

  test.each(['mysql://me:secret@db/shop', 'postgresql://me:sec/ret@db/shop', 'db.example'])(
    'an address of a database that cannot be read is told at once, without its password, %s',
    (DATABASE_URL) => {
      const choose = () => chooseSources({ DATABASE_URL }, false, ready);
      expect(choose).toThrow('DATABASE_URL must look like postgresql://user:password@host:port/database');
      expect(choose).not.toThrow(/sec/);
    },
  );

  test.each(['localhost', 'a:1, b:2', 'a:1,', 'kafka://a:1'])(
    'brokers that cannot be read too, %s',
    (KAFKA_BROKERS) => {
      expect(() => chooseSources({ KAFKA_BROKERS }, false, ready)).toThrow('KAFKA_BROKERS must be host:port');
    },
  );

  test.each([{ KAFKA_TLS: 'true' }, { KAFKA_BROKERS: 'a:1', KAFKA_SASL_MECHANISM: 'plain' }])(
    'a way into Kafka that is not taken here is told at once, not waited for, %j',
    (env) => expect(() => chooseSources(env, false, ready)).toThrow(/KAFKA_(TLS|SASL_MECHANISM) is for services/),
  );

  test('both named: neither Java nor Docker is needed, wished or not', () => {
    const env = { DATABASE_URL: url, KAFKA_BROKERS: 'a:1' };
    expect(chooseSources(env, true, bare).kafka).toEqual({ from: 'environment', value: ['a:1'] });
  });

  test('without Java, Kafka comes from Docker, and PostgreSQL still from this machine', () => {
    expect(chooseSources({}, false, { ...bare, dockerAnswers: true })).toEqual({
      postgres: { from: 'machine' },
      kafka: { from: 'docker' },
    });
  });

  test('with neither, the message names the three ways and what is missing here', () => {
    const choose = () => chooseSources({}, false, bare);
    expect(choose).toThrow(/DATABASE_URL=.*KAFKA_BROKERS=/);
    expect(choose).toThrow(/Java 17 or newer and Maven \(no java in JAVA_HOME or on the PATH\)/);
    expect(choose).toThrow(/--docker/);
  });

  test('Docker wished but not there: said so, not silently done otherwise', () => {
    expect(() => chooseSources({}, true, { ...ready, dockerAnswers: false })).toThrow('no Docker engine answers');
  });
});
