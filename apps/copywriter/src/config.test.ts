import { readConfig } from './config';

describe('readConfig', () => {
  it('reads the service’s whole environment', () => {
    const database = { DATABASE_URL: 'postgresql://u:p@127.0.0.1:5432/d' };
    const config = readConfig({ PORT: '5002', HOST: '0.0.0.0', ...database, KAFKA_BROKERS: 'a:1,b:2' });
    expect(config).toMatchObject({ PORT: 5002, HOST: '0.0.0.0', ...database });
    expect(config).toMatchObject({ KAFKA_BROKERS: ['a:1', 'b:2'], TOPIC_PREFIX: 'attune', COPY_HISTORY_DAYS: 400 });
  });

  it('names each variable that is not right, and never the password', () => {
    const read = () => readConfig({ PORT: 'x', DATABASE_URL: 'mysql://u:secret@h/d', KAFKA_BROKERS: 'nowhere' });
    expect(read).toThrow(/PORT: [\s\S]*DATABASE_URL: [\s\S]*KAFKA_BROKERS: /);
    expect(read).not.toThrow(/secret/);
  });

  it.each(['-1', '1.5', '36501', 'a year'])('names COPY_HISTORY_DAYS where it is %s', (days) => {
    const others = { PORT: '5002', DATABASE_URL: 'postgresql://u:p@127.0.0.1:5432/d', KAFKA_BROKERS: 'a:1' };
    expect(() => readConfig({ ...others, COPY_HISTORY_DAYS: days })).toThrow(
      'COPY_HISTORY_DAYS: must be a whole number, 0 to 36500',
    );
  });
});
