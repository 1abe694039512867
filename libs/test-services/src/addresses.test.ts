import { databaseOf, kafkaBrokers, postgresUrl, uniqueTopicPrefix } from './addresses';

describe('addresses of the test services', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  test('a run without services fails and says which variable is missing, instead of testing nothing', () => {
    delete process.env.DATABASE_URL;
    delete process.env.KAFKA_BROKERS;
    expect(() => postgresUrl()).toThrow('DATABASE_URL is not set');
    expect(() => kafkaBrokers()).toThrow('KAFKA_BROKERS is not set');
  });

  test('several brokers are taken apart', () => {
    process.env.KAFKA_BROKERS = 'a:9092,b:9093';
    expect(kafkaBrokers()).toEqual(['a:9092', 'b:9093']);
  });

  test('a test database keeps the server, the password and the options of the URL', () => {
    expect(databaseOf('postgresql://me:p%40ss@db.example:5433/shop?sslmode=require', 'attune_test_1')).toBe(
      'postgresql://me:p%40ss@db.example:5433/attune_test_1?sslmode=require',
    );
  });

  test('topic prefixes differ, and are prefixes that the services accept', () => {
    const prefixes = new Set(Array.from({ length: 100 }, uniqueTopicPrefix));
    expect(prefixes.size).toBe(100);
    for (const prefix of prefixes) expect(prefix).toMatch(/^[a-z0-9][a-z0-9.-]{0,40}$/);
  });
});
