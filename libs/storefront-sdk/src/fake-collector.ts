import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CollectorAnswer, postedEvent, refusals, type Verdict } from '@attune/contracts';

/** One request as it arrived. */
export interface ReceivedRequest {
  headers: IncomingMessage['headers'];
  events: Record<string, unknown>[];
}

/** A collector over real HTTP that judges events by the contracts and keeps them in memory; for the tests of this library. */
export class FakeCollector {
  readonly requests: ReceivedRequest[] = [];
  /** Ids of accepted events, each once. */
  readonly stored = new Set<string>();
  /** Answers to give before normal service; `cut` stores the events but loses the answer. */
  readonly faults: (number | 'cut')[] = [];
  /** What answers that are only a number say of when to come again. */
  retryAfter?: string;
  private readonly server = createServer((request, response) => void this.handle(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  events(): Record<string, unknown>[] {
    return this.requests.flatMap(({ events }) => events);
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const events = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>[];
    this.requests.push({ headers: request.headers, events });
    const fault = this.faults.shift();
    if (typeof fault === 'number') {
      return void response.writeHead(fault, this.retryAfter ? { 'retry-after': this.retryAfter } : {}).end();
    }
    const verdicts = events.map((event, index) => this.judge(event, index));
    if (fault === 'cut') return void request.socket.destroy();
    const accepted = verdicts.filter(({ status }) => status === 'accepted').length;
    const answer: CollectorAnswer = { accepted, refused: verdicts.length - accepted, verdicts };
    response.writeHead(202, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  private judge(event: unknown, index: number): Verdict {
    const parsed = postedEvent.safeParse(event);
    if (!parsed.success) return { status: 'refused', index, reasons: refusals(parsed.error) };
    const eventId = parsed.data.eventId ?? '';
    this.stored.add(eventId);
    return { status: 'accepted', index, eventId };
  }
}
