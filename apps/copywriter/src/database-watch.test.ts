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
    let failure: Error | undefined = new Error('connect ECONNREFUSED 10.0.0.7:5432');
    const query = () => (failure ? Promise.reject(failure) : Promise.resolve([]));
    const watch = DatabaseWatch.start({ query }, health, logger);
    await jest.advanceTimersByTimeAsync(3_500);
    expect(health.waitingFor()).toEqual(['database: connect ECONNREFUSED 10.0.0.7:5432']);
    failure = new Error('password authentication failed for user "copy"');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(health.waitingFor()).toEqual(['database: password authentication failed for user "copy"']);
    failure = undefined;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(health.waitingFor()).toEqual([]);
    expect(warnings).toEqual([
      ...['not reached yet', 'connect ECONNREFUSED 10.0.0.7:5432', 'password authentication failed for user "copy"'],
    ]);
    await watch.stop();
  } finally {
    jest.useRealTimers();
  }
});
