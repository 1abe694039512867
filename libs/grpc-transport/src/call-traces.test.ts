import { setTimeout as sleep } from 'node:timers/promises';
import { Client, credentials, Metadata } from '@grpc/grpc-js';
import { recommenderV1 } from '@attune/contracts';
import { inSpan, startEntrySpan } from '@attune/tracing';
import { whileTraced } from '@attune/tracing/traced-harness';
import { NotFound } from './errors';
import type { CallContext } from './service';
import { startSimilarItems } from './similar-items-server';

const METHOD = 'attune.recommender.v1.RecommenderService/SimilarItems';
const receiver = whileTraced();
const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function serve(handler: (tenant: string, context: CallContext) => Promise<unknown>) {
  const service = await startSimilarItems(handler);
  cleanups.push(service.stop);
  return service;
}

/** Does the work within a request, and resolves with the spans of its trace that the two sides of a call have made. */
async function traced(work: () => Promise<unknown>) {
  const request = startEntrySpan({ name: 'request', kind: 'server', attributes: {} })!;
  const { traceId, spanId } = request.spanContext();
  await inSpan(request, () => work().catch(() => undefined));
  request.end();
  const bothSides = async () => {
    const spans = await receiver().spansWith(['request', METHOD], traceId);
    const calls = spans.filter(({ name }) => name === METHOD);
    const [client, server] = ['client', 'server'].map((kind) => calls.find((span) => span.kind === kind));
    return client && server && { spanId, client, server };
  };
  for (;;) {
    const found = await bothSides();
    if (found) return found;
    await sleep(10);
  }
}

it('goes on with a trace in the service, under the method’s name', async () => {
  const { ask } = await serve(() => Promise.resolve());
  const { spanId, client, server } = await traced(() => ask('shop-a'));
  expect(client).toMatchObject({ name: METHOD, parentSpanId: spanId, isError: false });
  expect(server).toMatchObject({ name: METHOD, parentSpanId: client.spanId, isError: false });
  expect(client.attributes).toEqual({
    ...{ 'rpc.system.name': 'grpc', 'rpc.method': METHOD, 'rpc.status_code': 'OK' },
    ...{ 'server.address': '127.0.0.1', 'server.port': expect.any(Number) as number },
  });
  expect(server.attributes).toEqual({ 'rpc.system.name': 'grpc', 'rpc.method': METHOD, 'rpc.status_code': 'OK' });
});

it('says what failed by its code, and no word of it', async () => {
  const { ask } = await serve(() => Promise.reject(new Error('anna@shop.example is no item')));
  const { client, server } = await traced(() => ask('shop-a'));
  for (const side of [client, server]) {
    expect(side).toMatchObject({
      isError: true,
      attributes: { 'rpc.status_code': 'INTERNAL', 'error.type': 'INTERNAL' },
    });
    expect(JSON.stringify(side.attributes)).not.toContain('anna');
  }
});

it('takes a wish that cannot be met for no failure of the service', async () => {
  const { ask } = await serve(() => Promise.reject(new NotFound('there is no item A')));
  const { client, server } = await traced(() => ask('shop-a'));
  expect(server).toMatchObject({ isError: false, attributes: { 'rpc.status_code': 'NOT_FOUND' } });
  expect(client).toMatchObject({ isError: true, attributes: { 'rpc.status_code': 'NOT_FOUND' } });
});

it('ends the spans of calls that are given up or run out of time', async () => {
  const { ask } = await serve((_, { signal }) => sleep(60_000, undefined, { signal }));
  const late = await traced(() => ask('shop-a', { deadlineMs: 50 }));
  expect(late.client.attributes['rpc.status_code']).toBe('DEADLINE_EXCEEDED');
  // A caller hangs up a moment earlier than the service sees the deadline pass.
  expect(late.server.attributes['rpc.status_code']).toMatch(/^(DEADLINE_EXCEEDED|CANCELLED)$/);
  const gone = await traced(() => ask('shop-a', { signal: AbortSignal.timeout(50) }));
  expect(gone.client.attributes['rpc.status_code']).toBe('CANCELLED');
  expect(gone.server.attributes['rpc.status_code']).toBe('CANCELLED');
});

it.each([[['evil']], [[`00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`, `00-${'c'.repeat(32)}-${'d'.repeat(16)}-01`]]])(
  'begins a trace of its own for a caller that names none, or several: %p',
  async (parents) => {
    const { address } = await serve(() => Promise.resolve());
    const client = new Client(address, credentials.createInsecure());
    const metadata = new Metadata();
    for (const parent of parents) metadata.add('traceparent', parent);
    const { path, requestSerialize, responseDeserialize } = recommenderV1.RecommenderServiceService.similarItems;
    const before = receiver().spans.length;
    await new Promise((resolve) =>
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        recommenderV1.SimilarItemsRequest.fromPartial({}),
        metadata,
        resolve,
      ),
    );
    client.close();
    while (receiver().spans.length === before) await sleep(10);
    expect(receiver().spans[before]).toMatchObject({ name: METHOD, kind: 'server', parentSpanId: '' });
  },
);
