import { type Topic } from '@attune/contracts';
import { inSpan, startChildSpan, startEntrySpan } from '@attune/tracing';
import { whileTraced } from '@attune/tracing/traced-harness';
import { traceHandling } from './handling-span';
import { type OutgoingRecord, type ReceivedRecord } from './record';
import { traceSend } from './send-span';

const receiver = whileTraced();
const NOW = new Date('2026-11-28T12:00:00Z');
const topic: Topic = { name: 'attune.events.v1', partitions: 1, config: {} };
const event: OutgoingRecord = { topic, key: 'default:anna-42', value: '{"userId":"anna-42"}' };

/** A record of another process, with its headers by their names. */
function received(headers: Record<string, string[]> = {}, timestamp = NOW): ReceivedRecord<unknown> {
  const bytes = Object.entries(headers).map(([name, values]) => [name, values.map((value) => Buffer.from(value))]);
  return {
    ...{ topic: topic.name, partition: 3, offset: '7', timestamp, fetchedAt: NOW, key: 'default:anna-42' },
    ...{ bytes: Buffer.from('{}'), decoded: { ok: true, value: {} } },
    headers: Object.fromEntries(bytes) as ReceivedRecord<unknown>['headers'],
  };
}

const parentOf = (digit: string) => [`00-${digit.repeat(32)}-${digit.repeat(16)}-01`];
const from = (digit: string, timestamp?: Date) => received({ traceparent: parentOf(digit) }, timestamp);
const linkTo = (digit: string) => ({ traceId: digit.repeat(32), spanId: digit.repeat(16) });

/** Handles records; the span of it, which is the newest. */
async function handled(records: ReceivedRecord<unknown>[], handle: () => Promise<void> = () => Promise.resolve()) {
  const before = receiver().spans.length;
  await traceHandling(records, 'attune.historian', handle).catch(() => undefined);
  while (receiver().spans.length === before) await new Promise((resolve) => setTimeout(resolve, 10));
  return receiver().spans[before];
}

describe('sending', () => {
  /** Sends within a request; what was handed on, and the trace's spans. */
  async function sent(records: OutgoingRecord[], names: string[], fails = false) {
    let handedOn: readonly OutgoingRecord[] = [];
    const request = startEntrySpan({ name: 'request', kind: 'server', attributes: {} })!;
    const send = (given: readonly OutgoingRecord[]) => {
      handedOn = given;
      return fails ? Promise.reject(new TypeError('anna-42 is away')) : Promise.resolve();
    };
    await inSpan(request, () => traceSend(records, send)).catch(() => undefined);
    request.end();
    return { handedOn, spans: await receiver().spansWith([...names, 'request'], request.spanContext().traceId) };
  }

  it('names its span in every record, and tells nothing of what stands in them', async () => {
    const { handedOn, spans } = await sent([event, event], ['send attune.events.v1']);
    const [span] = spans.filter(({ kind }) => kind === 'producer');
    expect(handedOn.map(({ traceparent }) => traceparent)).toEqual([
      `00-${span.traceId}-${span.spanId}-01`,
      `00-${span.traceId}-${span.spanId}-01`,
    ]);
    expect(span.attributes).toEqual({
      'messaging.system': 'kafka',
      'messaging.operation.name': 'send',
      'messaging.operation.type': 'send',
      'messaging.destination.name': 'attune.events.v1',
      'messaging.batch.message_count': 2,
    });
  });

  it('names no topic where there are several', async () => {
    const letters = { ...event, topic: { ...topic, name: 'attune.dead-letters.v1' } };
    const { spans } = await sent([event, letters], ['send']);
    expect(spans.find(({ kind }) => kind === 'producer')?.attributes).not.toHaveProperty('messaging.destination.name');
  });

  it('tells what kind of failure there was, and no word of it', async () => {
    const { spans } = await sent([event], ['send attune.events.v1'], true);
    const span = spans.find(({ kind }) => kind === 'producer')!;
    expect(span).toMatchObject({ isError: true, attributes: { 'error.type': 'TypeError' } });
    expect(JSON.stringify(span.attributes)).not.toContain('anna-42');
  });

  it('leaves records as they are outside of a trace', async () => {
    const send = jest.fn(() => Promise.resolve());
    const records = [event];
    await traceSend(records, send);
    expect(send).toHaveBeenCalledWith(records);
    expect(records[0]).not.toHaveProperty('traceparent');
  });
});

describe('handling', () => {
  it('goes on with the trace of a record that was just sent, down to what the handler asks', async () => {
    const span = await handled([from('a')], () => {
      startChildSpan('history-append', 'client', {})!.end();
      return Promise.resolve();
    });
    const spans = await receiver().spansWith(['history-append', 'process attune.events.v1'], 'a'.repeat(32));
    expect(spans).toContainEqual(
      expect.objectContaining({ parentSpanId: 'a'.repeat(16), kind: 'consumer', links: [] }),
    );
    const query = spans.find(({ name }) => name === 'history-append');
    const handling = spans.find(({ kind }) => kind === 'consumer')!;
    expect(query?.parentSpanId).toBe(handling.spanId);
    expect(handling.attributes).toEqual({
      'messaging.system': 'kafka',
      'messaging.operation.name': 'process',
      'messaging.operation.type': 'process',
      'messaging.destination.name': 'attune.events.v1',
      'messaging.destination.partition.id': '3',
      'messaging.consumer.group.name': 'attune.historian',
      'messaging.batch.message_count': 1,
    });
    expect(span.traceId).toBe('a'.repeat(32));
  });

  it('links the other traces of a batch, each span of them once', async () => {
    const span = await handled([received(), from('a'), from('b'), from('b'), from('c')]);
    expect(span).toMatchObject({ traceId: 'a'.repeat(32), links: [linkTo('b'), linkTo('c')] });
  });

  it('does not go on with an old trace when a topic is read again, but names it', async () => {
    const old = new Date(NOW.getTime() - 61_000);
    const span = await handled([from('a', old), from('b', old)]);
    expect(span).toMatchObject({ parentSpanId: '', links: [linkTo('a'), linkTo('b')] });
    expect(['a'.repeat(32), 'b'.repeat(32)]).not.toContain(span.traceId);
  });

  it('names no more than a hundred traces', async () => {
    const records = Array.from({ length: 1_000 }, (_, i) => {
      const id = (i + 1).toString(16).padStart(16, '0');
      return received({ traceparent: [`00-${id}${id}-${id}-01`] });
    });
    expect((await handled(records)).links).toHaveLength(99);
  });

  it.each([
    ['no header', {}],
    ['several', { traceparent: [...parentOf('d'), ...parentOf('e')] }],
    ['a megabyte', { traceparent: ['x'.repeat(1_000_000)] }],
    ['one that is not recorded', { traceparent: [`00-${'d'.repeat(32)}-${'d'.repeat(16)}-00`] }],
  ])('begins a trace of its own for a record with %s', async (_, headers) => {
    expect(await handled([received(headers)])).toMatchObject({ parentSpanId: '', links: [] });
  });

  it('ends the span of a handler that fails', async () => {
    const span = await handled([from('a')], () => Promise.reject(new RangeError('anna-42')));
    expect(span).toMatchObject({ isError: true, attributes: { 'error.type': 'RangeError' } });
    expect(JSON.stringify(span.attributes)).not.toContain('anna-42');
  });
});
