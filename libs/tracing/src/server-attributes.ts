import type { Attributes } from '@opentelemetry/api';

/** Which server is asked. @param address `host:port`, or what else a client takes for one, which stays as it is */
export function serverAttributes(address: string): Attributes {
  const [, host, port] = /^\[?([^[\],]+?)\]?:(\d{1,5})$/.exec(address) ?? [];
  return host ? { 'server.address': host, 'server.port': Number(port) } : { 'server.address': address };
}
