import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Services } from '@attune/local-stack';
import { DataWay } from './data-way';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** Where a service tells one metric of the topic of events. */
async function metric(name: string, value: () => number): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('connection', 'close').end(`${name}{topic="attune.events.v1"} ${value()}\n`);
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('all is stored when the topic is read to its end, whatever an earlier run left on it', async () => {
  let [consumed, unread] = [5, 12];
  /** The historian stores on whenever it is asked. */
  const storeOn = () => {
    if (unread > 0) [consumed, unread] = [consumed + 4, unread - 4];
    return consumed;
  };
  const opsUrls = {
    collector: await metric('attune_stream_sent_records_total', () => 10),
    historian: await metric('attune_stream_consumed_records_total', storeOn),
  };
  const services = { addresses: { opsUrls }, topicPrefix: 'attune' } as unknown as Services;
  const way = new DataWay(services, () => Promise.resolve(unread));
  expect(await way.waitUntilStored(new AbortController().signal)).toBe(17);
});
