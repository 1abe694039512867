import { startTcpProxy, type TcpProxy } from './tcp-proxy';

/** PostgreSQL behind an address that can be taken away. */
export interface DatabaseProxy extends TcpProxy {
  readonly url: string;
}

/** Starts a proxy before a database. */
export async function startDatabaseProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const url = new URL(databaseUrl);
  const proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port || 5432) });
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  return { ...proxy, url: url.href };
}
