import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeSpans, type ReceivedSpan } from './received-spans';

export type { ReceivedSpan };

/** An endpoint for traces, as an OpenTelemetry collector is one: OTLP over HTTP, in protobuf. */
export interface TraceReceiver {
  /** For OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly url: string;
  /** All that came so far. */
  readonly spans: readonly ReceivedSpan[];
  /** The headers of each request, also of those that were not taken. */
  readonly requests: readonly IncomingMessage['headers'][];
  /** Resolves with the spans of a trace, or of all, as soon as one of each of these names is among them. */
  spansWith(names: readonly string[], traceId?: string): Promise<ReceivedSpan[]>;
  /** What it answers from now on: a status, or nothing at all. */
  answer(status: number | 'never'): void;
  stop(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/** Starts an endpoint on this machine. For tests. */
export async function startTraceReceiver(): Promise<TraceReceiver> {
  const spans: ReceivedSpan[] = [];
  const requests: IncomingMessage['headers'][] = [];
  let status: number | 'never' = 200;
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    requests.push(request.headers);
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (status === 'never') return;
    if (status === 200) spans.push(...decodeSpans(Buffer.concat(parts)));
    response.writeHead(status).end();
  };
  const server = createServer((request, response) => void take(request, response).catch(() => response.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ spans, requests },
    spansWith: async (names, traceId) => {
      const found = () => spans.filter((span) => traceId === undefined || span.traceId === traceId);
      for (const giveUpAt = Date.now() + PATIENCE_MS; Date.now() < giveUpAt; await sleep(10)) {
        if (names.every((name) => found().some((span) => span.name === name))) return found();
      }
      throw new Error(`of ${names.join(', ')} there came only ${JSON.stringify(found().map(({ name }) => name))}`);
    },
    answer: (next) => (status = next),
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
