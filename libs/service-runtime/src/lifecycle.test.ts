import { pino } from 'pino';
import { Lifecycle, StoppingError } from './lifecycle';

const lifecycle = () => new Lifecycle(pino({ level: 'silent' }));

describe('Lifecycle', () => {
  it('stops parts in reverse, each after the one before has stopped: intake first, connections last', async () => {
    const service = lifecycle();
    const log: string[] = [];
    for (const name of ['database', 'consumer', 'http']) {
      const value = await service.start(name, () => ({
        value: `${name} value`,
        stop: async () => {
          log.push(`${name} stops`);
          await new Promise((resolve) => setImmediate(resolve));
          log.push(`${name} stopped`);
        },
      }));
      expect(value).toBe(`${name} value`);
    }
    await service.stop();
    expect(log).toEqual([
      'http stops',
      'http stopped',
      'consumer stops',
      'consumer stopped',
      'database stops',
      'database stopped',
    ]);
  });

  it('stops each part once, however often it is told to', async () => {
    const service = lifecycle();
    const stop = jest.fn().mockResolvedValue(undefined);
    await service.start('part', () => ({ value: 1, stop }));
    await Promise.all([service.stop(), service.stop()]);
    await service.stop();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('stops the others when one fails to, and says so in the end', async () => {
    const service = lifecycle();
    const stop = jest.fn().mockResolvedValue(undefined);
    await service.start('pool', () => ({ value: 1, stop }));
    await service.start('broken', () => ({ value: 1, stop: () => Promise.reject(new Error('stuck')) }));
    await expect(service.stop()).rejects.toMatchObject({ errors: [new Error('stuck')] });
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('stops what was started before a part that did not start', async () => {
    const service = lifecycle();
    const stop = jest.fn().mockResolvedValue(undefined);
    await service.start('pool', () => ({ value: 1, stop }));
    await expect(service.start('http', () => Promise.reject(new Error('port in use')))).rejects.toThrow('port in use');
    await service.stop();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});

describe('a stop while parts are still started', () => {
  const part = (stops: string[], name: string) => ({ value: name, stop: () => Promise.resolve(void stops.push(name)) });
  /** A service that is told to stop while its second part is on its way. */
  const stoppedDuringStartOf = async (name: string) => {
    const lifecycle = new Lifecycle(pino({ level: 'silent' }));
    const stops: string[] = [];
    const reached = Promise.withResolvers<void>();
    await lifecycle.start('database', () => part(stops, 'database'));
    const starting = lifecycle.start(name, () => reached.promise.then(() => part(stops, name)));
    return { lifecycle, stops, reached, starting, stopping: lifecycle.stop() };
  };

  it('stops the one whose start is under way, too, and starts no other', async () => {
    const { lifecycle, stops, reached, starting, stopping } = await stoppedDuringStartOf('consumer');
    const server = jest.fn(() => part(stops, 'server'));
    await expect(lifecycle.start('server', server)).rejects.toThrow(StoppingError);
    reached.resolve();
    await Promise.allSettled([stopping, starting]);
    expect(stops).toEqual(['consumer', 'database']);
    expect(server).not.toHaveBeenCalled();
  });

  it('does not wait for one that does not come, and stops it if it does come later', async () => {
    jest.useFakeTimers();
    try {
      const { stops, reached, starting, stopping } = await stoppedDuringStartOf('producer');
      await jest.advanceTimersByTimeAsync(5_000);
      await stopping;
      reached.resolve();
      await expect(starting).rejects.toThrow(StoppingError);
      expect(stops).toEqual(['database', 'producer']);
    } finally {
      jest.useRealTimers();
    }
  });

  it('stops the others when its start fails', async () => {
    const { stops, reached, starting, stopping } = await stoppedDuringStartOf('producer');
    reached.reject(new Error('no broker'));
    await expect(starting).rejects.toThrow('no broker');
    await stopping;
    expect(stops).toEqual(['database']);
  });
});
