import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';

/** Free TCP ports of 127.0.0.1, all different: each is held until all are known. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0)));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map(close));
  return ports;
}

export async function isFree(port: number): Promise<boolean> {
  try {
    await close(await listen(port));
    return true;
  } catch {
    return false;
  }
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
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

  /** The names' ports, in the order of the names. A port that something else took meanwhile is chosen anew. */
  async assign(names: readonly string[]): Promise<number[]> {
    const fresh = await freePorts(names.length);
    const ports: number[] = [];
    for (const [index, name] of names.entries()) {
      const earlier = this.known[name];
      ports.push(earlier !== undefined && (await isFree(earlier)) ? earlier : fresh[index]);
      this.known[name] = ports[index];
    }
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
