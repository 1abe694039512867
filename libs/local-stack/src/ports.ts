import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';

/** Free TCP ports of 127.0.0.1, all different: each is held until all are known. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0)));
  const ports = servers.map(portOf);
  await Promise.all(servers.map(close));
  return ports;
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Ports by name, kept in `ports.json`, so that addresses stay the same from start to start while they are free. */
export class PortBook {
  private readonly file: string;
  private readonly known: Record<string, number>;

  constructor(dataDir: string) {
    this.file = join(dataDir, 'ports.json');
    this.known = readJson(this.file);
  }

  /**
   * The names' ports, in the order of the names. A port that something else took meanwhile is chosen anew. One call
   * after the other: another would find its ports taken.
   */
  async assign(names: readonly string[]): Promise<number[]> {
    // Remembered ones are held while new ones are chosen, or a new one could be one of them.
    const held = new Map<string, Server>();
    for (const [name, port] of Object.entries(this.known)) {
      const server = await listen(port).catch(() => undefined);
      if (server) held.set(name, server);
    }
    for (const name of names) if (!held.has(name)) held.set(name, await listen(0));
    const ports = names.map((name) => (this.known[name] = portOf(held.get(name) as Server)));
    await Promise.all([...held.values()].map(close));
    writeFileSync(this.file, `${JSON.stringify(this.known, null, 2)}\n`);
    return ports;
  }
}

function readJson(file: string): Record<string, number> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  } catch {
    return {};
  }
}
