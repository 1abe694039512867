import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { EditedFileError, objectOf } from './edited-file';

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

  /** @throws EditedFileError when the file holds what is no book of ports */
  constructor(dataDir: string) {
    this.file = join(dataDir, 'ports.json');
    this.known = readBook(this.file);
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
    // By way of a second file, so that a crash never leaves half a book.
    writeFileSync(`${this.file}.new`, `${JSON.stringify(this.known, null, 2)}\n`);
    renameSync(`${this.file}.new`, this.file);
    return ports;
  }
}

function readBook(file: string): Record<string, number> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text.trim() === '') return {};
  const book = objectOf(parse(text, file), file);
  return Object.fromEntries(Object.entries(book).map(([name, port]) => [name, portNumber(port, name, file)]));
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EditedFileError(file, 'is not JSON');
  }
}

function portNumber(port: unknown, name: string, file: string): number {
  if (Number.isInteger(port) && Number(port) >= 1 && Number(port) <= 65_535) return Number(port);
  throw new EditedFileError(file, `field ${name} is ${JSON.stringify(port)}; a port is a whole number from 1 to 65535`);
}
