import { Health } from '@attune/service-runtime';
import { pino } from 'pino';
import { DatabaseWatch } from './database-watch';

it('says in readiness and, once for each reason, in the log why PostgreSQL is not reached', async () => {
  jest.useFakeTimers();
  try {
    const health = new Health();
    const warnings: unknown[] = [];
    const logger = pino(
      { level: 'warn' },
      { write: (line: string) => warnings.push((JSON.parse(line) as { reason: string }).reason) },
    );
    const url = 'postgresql://copy:s3cret@db.shop:5432/attune';
    const refused = { code: 'ECONNREFUSED', syscall: 'connect' };
    let failure: Error | undefined = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), refused);
    let migrated: object[] = [];
    const query = <Row>() => (failure ? Promise.reject(failure) : Promise.resolve(migrated as Row[]));
    const watch = DatabaseWatch.start({ query }, url, health, logger);
    await jest.advanceTimersByTimeAsync(3_500);
    const place = 'the database attune at db.shop:5432 (DATABASE_URL)';
    const away = `${place} does not answer: connect ECONNREFUSED 10.0.0.7:5432`;
    expect(health.waitingFor()).toEqual([`database: ${away}`]);
    failure = Object.assign(new Error('password authentication failed for user "copy"'), { severity: 'FATAL' });
    await jest.advanceTimersByTimeAsync(2_000);
    const refuses = `${place} refuses the connection: password authentication failed for user "copy"`;
    expect(health.waitingFor()).toEqual([`database: ${refuses}`]);
    failure = undefined;
    await jest.advanceTimersByTimeAsync(1_000);
    const [older] = health.waitingFor();
    expect(older).toContain('the tables are older than this release');
    migrated = [{}];
    await jest.advanceTimersByTimeAsync(1_000);
    expect(health.waitingFor()).toEqual([]);
    expect(warnings).toEqual(['not reached yet', away, refuses, older.replace('database: ', '')]);
    await watch.stop();
  } finally {
    jest.useRealTimers();
  }
});
