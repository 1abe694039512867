import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { promisify } from 'node:util';
import {
  Metadata,
  type sendUnaryData,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type UntypedHandleCall,
} from '@grpc/grpc-js';
import { recommenderV1 } from '@attune/contracts';
import { createGrpcClient } from './client';

const { RecommenderServiceService } = recommenderV1;
/** Of a busy replica whose database is slow. */
const IN_FLIGHT = 400;

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});

type Done = sendUnaryData<recommenderV1.SimilarItemsResponse>;
type Call = ServerUnaryCall<unknown, unknown>;

/** A server that does with calls of SimilarItems what it is told. */
async function serve(answer: (done: Done, call: Call) => void): Promise<number> {
  const server = new Server();
  const similarItems: UntypedHandleCall = (call: Call, done: Done) => answer(done, call);
  server.addService({ similarItems: RecommenderServiceService.similarItems }, { similarItems });
  cleanups.push(() => server.forceShutdown());
  return promisify(server.bindAsync.bind(server))('127.0.0.1:0', ServerCredentials.createInsecure());
}

/** A port before another one whose connections end as those of a process do that is killed. */
async function killable(port: number): Promise<{ port: number; kill: () => void }> {
  const sockets: Socket[] = [];
  const proxy = createServer((socket) => {
    const onwards = connect(port, '127.0.0.1');
    for (const one of [socket, onwards]) one.on('error', () => undefined);
    sockets.push(socket, onwards);
    socket.pipe(onwards).pipe(socket);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const kill = () => {
    proxy.close();
    for (const socket of sockets) socket.resetAndDestroy();
  };
  cleanups.push(kill);
  return { port: (proxy.address() as AddressInfo).port, kill };
}

it.each([
  ['were under way at', () => undefined],
  // What has begun is not made again by gRPC itself.
  ['had begun to be answered by', (call: Call) => call.sendMetadata(new Metadata())],
])('answers every one of hundreds of calls that %s a replica when it was killed', async (_, begin) => {
  const none = recommenderV1.SimilarItemsResponse.fromPartial({});
  let holding = 0;
  const held = await serve((__, call) => {
    begin(call);
    holding++;
  });
  const slow = await killable(held);
  const quick = await serve((done) => done(null, none));
  const address = `ipv4:127.0.0.1:${slow.port},127.0.0.1:${quick}`;
  const client = createGrpcClient(recommenderV1.RecommenderServiceClient, address, {
    ...{ defaultDeadlineMs: 10_000, repeatable: true },
  });
  cleanups.push(() => client.close());
  const calls: Promise<unknown>[] = [];
  const request = recommenderV1.SimilarItemsRequest.fromPartial({});
  while (holding < IN_FLIGHT) {
    calls.push(...Array.from({ length: 20 }, () => client.similarItems(request)));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  slow.kill();
  const outcomes = await Promise.allSettled(calls);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
});
