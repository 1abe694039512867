import { setTimeout as sleep } from 'node:timers/promises';
import { inSpan, startChildSpan, startEntrySpan, traceIds } from './spans';
import { outgoingTraceparent, traceparentOf } from './traceparent';
import { whileTraced } from './traced-harness';

const receiver = whileTraced();
const entry = (name: string, traceFlags?: number) =>
  startEntrySpan({
    ...{ name, kind: 'server', attributes: {} },
    ...(traceFlags !== undefined && {
      parent: { traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags, isRemote: true },
    }),
  })!;

it('makes what is asked within a call part of its trace, also after a pause', async () => {
  const call = entry('call');
  await inSpan(call, async () => {
    await sleep(1);
    const query = startChildSpan('query', 'client', { 'db.system.name': 'postgresql' })!;
    expect(traceIds()).toEqual({ traceId: call.spanContext().traceId, spanId: call.spanContext().spanId });
    query.end();
  });
  call.end();
  const { traceId } = call.spanContext();
  const spans = await receiver().spansWith(['call', 'query'], traceId);
  const [query] = spans.filter(({ name }) => name === 'query');
  expect(query).toMatchObject({ parentSpanId: call.spanContext().spanId, kind: 'client', isError: false });
});

it('begins no trace with what a service asks by itself, and marks no line of it', () => {
  expect(startChildSpan('query', 'client', {})).toBeUndefined();
  expect(outgoingTraceparent(undefined)).toBeUndefined();
  expect(traceIds()).toEqual({});
});

it('leaves out of a trace what was begun in its call and goes on for ever, like a reader of changes', () => {
  const call = entry('first call');
  call.end();
  inSpan(call, () => {
    expect(startChildSpan('query', 'client', {})).toBeUndefined();
    expect(outgoingTraceparent(undefined)).toBeUndefined();
    expect(traceIds()).toEqual({});
  });
});

it('passes on that a trace is not recorded, so that no service further on begins one', () => {
  const call = entry('unrecorded', 0);
  inSpan(call, () => {
    expect(startChildSpan('query', 'client', {})).toBeUndefined();
    expect(outgoingTraceparent(undefined)).toBe(traceparentOf(call));
  });
  expect(traceparentOf(call)).toMatch(/^00-1{32}-[\da-f]{16}-00$/);
});
