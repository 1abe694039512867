import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

export interface Posted {
  path: string;
  authorization: string | undefined;
  rows: { eventId: string; tenant: string; itemId?: string }[];
}

export type Answer = (posted: Posted, response: ServerResponse) => void;

/** Takes what is posted and answers as told: for what the real collector does not do on demand. For tests. */
export class ScriptedCollector {
  readonly posted: Posted[] = [];
  answer: Answer = acceptAll;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => void this.receive(request, response));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const posted = {
      path: request.url ?? '',
      authorization: request.headers.authorization,
      rows: JSON.parse(text) as Posted['rows'],
    };
    this.posted.push(posted);
    this.answer(posted, response);
  }
}

export function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

export const acceptAll: Answer = ({ rows }, response) => {
  const verdicts = rows.map(({ eventId }, index) => ({ status: 'accepted', index, eventId }));
  json(response, 202, { accepted: rows.length, refused: 0, verdicts });
};

export const unavailable: Answer = (_posted, response) => {
  json(response, 503, { error: { code: 'broker_unavailable', message: 'nothing can be stored just now' } });
};
