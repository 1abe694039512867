import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalStackError } from './errors';
import { freePorts, PortBook } from './ports';

const listening = (port: number) =>
  new Promise<Server>((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
  });
const closed = (server: Server) => new Promise((resolve) => server.close(resolve));

test('ports that are given out together are all different, and can be listened on', async () => {
  const ports = await freePorts(20);
  expect(new Set(ports).size).toBe(20);
  const server = await listening(ports[7]);
  expect((server.address() as AddressInfo).port).toBe(ports[7]);
  await closed(server);
});

describe('the book of ports', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-ports-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  test('the addresses of one start are those of the next, so that an open page goes on', async () => {
    const first = await new PortBook(folder).assign(['storefront', 'collector']);
    expect(await new PortBook(folder).assign(['collector', 'storefront'])).toEqual([...first].reverse());
  });

  test('a new port is never one that is remembered for another name', async () => {
    const earlier = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`old-${index}`, 40_000 + index]));
    writeFileSync(join(folder, 'ports.json'), JSON.stringify(earlier));
    const names = [...Array.from({ length: 200 }, (_, index) => `new-${index}`), ...Object.keys(earlier)];
    const ports = await new PortBook(folder).assign(names);
    expect(new Set(ports).size).toBe(names.length);
  });

  test('a port that another program took meanwhile is chosen anew, and the others stay', async () => {
    const [taken, kept] = await new PortBook(folder).assign(['storefront', 'collector']);
    const other = await listening(taken);
    const [moved, still] = await new PortBook(folder).assign(['storefront', 'collector']);
    await closed(other);
    expect(moved).not.toBe(taken);
    expect(still).toBe(kept);
    expect(JSON.parse(readFileSync(join(folder, 'ports.json'), 'utf8'))).toEqual({
      storefront: moved,
      collector: kept,
    });
  });

  test.each([
    ['null', 'must be an object'],
    ['[4100]', 'must be an object'],
    ['{"collector":4100', 'is not JSON'],
    ['{"collector":"4100"}', 'field collector is "4100"'],
    ['{"collector":70000}', 'field collector is 70000'],
    ['{"collector":41.5}', 'field collector is 41.5'],
    ['{"collector":null}', 'field collector is null'],
  ])('an edited book, %s, is named with its field and what would be right', (text, problem) => {
    const file = join(folder, 'ports.json');
    writeFileSync(file, text);
    expect(() => new PortBook(folder)).toThrow(LocalStackError);
    expect(() => new PortBook(folder)).toThrow(`${file}: ${problem}`);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('a book without a letter, as a full disk leaves it, is begun anew', async () => {
    writeFileSync(join(folder, 'ports.json'), '');
    expect(await new PortBook(folder).assign(['collector'])).toEqual([expect.any(Number)]);
  });
});
