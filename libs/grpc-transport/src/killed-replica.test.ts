import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { type sendUnaryData, Server, ServerCredentials, type UntypedHandleCall } from '@grpc/grpc-js';
import { recommenderV1 } from '@attune/contracts';
import { createGrpcClient } from './client';

const { RecommenderServiceService } = recommenderV1;
/** Of a busy replica whose database is slow. */
const IN_FLIGHT = 400;

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});

/** A server that does with calls of SimilarItems what it is told. */
async function serve(answer: (done: sendUnaryData<recommenderV1.SimilarItemsResponse>) => void): Promise<number> {
  const server = new Server();
  const similarItems: UntypedHandleCall = (_call: unknown, done: sendUnaryData<recommenderV1.SimilarItemsResponse>) =>
    answer(done);
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

it('answers every one of hundreds of calls that were under way at a replica when it was killed', async () => {
  const none = recommenderV1.SimilarItemsResponse.fromPartial({});
  let holding = 0;
  const slow = await killable(await serve(() => void holding++));
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
