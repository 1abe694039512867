import { pino } from 'pino';
import { Lifecycle } from './lifecycle';

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
