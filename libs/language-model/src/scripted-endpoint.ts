import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly messages: readonly { readonly role: string; readonly content: string }[] } & Record<
    string,
    unknown
  >;
}

/** How the endpoint answers one request. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

/** An OpenAI-compatible server for tests that does what it is told, also what no server should do. */
export interface ScriptedEndpoint {
  readonly baseUrl: string;
  readonly requests: readonly ReceivedRequest[];
  /** How many bytes of bodies left it. */
  readonly sentBytes: () => number;
  stop(): Promise<void>;
}

/** Starts it on a free port of this machine. Each request gets the next behaviour, and the last one again and again. */
export async function startScriptedEndpoint(behaviours: readonly Behaviour[]): Promise<ScriptedEndpoint> {
  const requests: ReceivedRequest[] = [];
  let sent = 0;
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      requests.push({
        path: request.url ?? '',
        authorization: request.headers.authorization,
        headers: request.headers,
        body: JSON.parse(body) as ReceivedRequest['body'],
      });
      response.on('close', () => (sent += request.socket.bytesWritten));
      behaviours[Math.min(requests.length, behaviours.length) - 1](response, request);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    sentBytes: () => sent,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** A chat completion with the given content; an object is JSON. */
export function says(content: unknown, { finish = 'stop', tokens = 100 } = {}): Behaviour {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return json(200, {
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content: text } }],
    usage: { prompt_tokens: 0, completion_tokens: tokens, total_tokens: tokens },
  });
}

/** The endpoint's own word that the model would not answer. */
export function refuses(): Behaviour {
  const message = { role: 'assistant', content: null, refusal: 'I cannot help with that.' };
  return json(200, { choices: [{ index: 0, finish_reason: 'stop', message }] });
}

/** Any JSON with any status. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

/** An error as such endpoints send them; its words repeat what was sent, as some do. */
export function fails(status: number, headers: Record<string, string> = {}): Behaviour {
  return (response, request) => {
    const message = `bad: ${request.headers.authorization}`;
    json(status, { error: { message, type: 'error', code: null } }, headers)(response, request);
  };
}

/** Any body as it is. */
export function sends(type: string, body: string, status = 200): Behaviour {
  return (response) => void response.writeHead(status, { 'content-type': type }).end(body);
}

/** The behaviour, after a while. */
export function late(delayMs: number, behaviour: Behaviour): Behaviour {
  return (response, request) => {
    const timer = setTimeout(() => behaviour(response, request), delayMs);
    response.on('close', () => clearTimeout(timer));
  };
}

/** Half a body, and then nothing. */
export function hangsMidBody(): Behaviour {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices":[{"index":0,"finish_reason":"st');
  };
}

/** Half a body, and then the connection is cut. */
export function breaksOff(): Behaviour {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"choices":[', () => response.destroy());
  };
}

/** A body of that many bytes, as fast as it is taken. */
export function floods(bytes: number): Behaviour {
  return (response) => {
    const piece = ' '.repeat(64_000);
    response.writeHead(200, { 'content-type': 'application/json' });
    const send = (left: number): void => {
      if (response.destroyed) return;
      if (left <= 0) response.end();
      else if (response.write(piece)) setImmediate(send, left - piece.length);
      else response.once('drain', () => send(left - piece.length));
    };
    send(bytes);
  };
}

/** Sends the client elsewhere. */
export function redirects(to: string): Behaviour {
  return (response) => void response.writeHead(307, { location: to }).end();
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
