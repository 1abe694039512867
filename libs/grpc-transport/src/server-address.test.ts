import { Health, Registry, type Started } from '@attune/service-runtime';
import { pino } from 'pino';
import { startGrpcServer } from './server';

const serveAt = (host: string, port: number): Promise<Started<{ port: number }>> =>
  startGrpcServer({
    ...{ host, port, services: [] },
    ...{ health: new Health(), logger: pino({ level: 'silent' }), metrics: new Registry() },
  });

describe('a server that cannot listen where it is told names the variables, and what would be right', () => {
  it('a port that another process has', async () => {
    const first = await serveAt('127.0.0.1', 0);
    try {
      const { port } = first.value;
      await expect(serveAt('127.0.0.1', port)).rejects.toThrow(
        `cannot listen on 127.0.0.1:${port} (HOST, PORT): something else listens there: set another PORT (EADDRINUSE)`,
      );
    } finally {
      await first.stop();
    }
  });

  it.each([
    ['192.0.2.1', 'HOST is no address of this machine'],
    ['nowhere.invalid', 'HOST is not known'],
  ])('HOST=%s', async (host, reason) => {
    await expect(serveAt(host, 0)).rejects.toThrow(`cannot listen on ${host}:0 (HOST, PORT): ${reason}`);
  });
});
