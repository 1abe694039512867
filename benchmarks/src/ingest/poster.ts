import { Agent, request } from 'node:http';

export interface Poster {
  /** @throws Error with the answer unless it is 202 */
  post(body: string | Buffer): Promise<void>;
  close(): void;
}

/** The bodies of requests with so many events each. */
export function batchBodies(events: readonly string[], size: number): Buffer[] {
  return Array.from({ length: Math.ceil(events.length / size) }, (_, b) =>
    Buffer.from(`[${events.slice(b * size, (b + 1) * size).join(',')}]`),
  );
}

/** Posts to one address over connections that are kept, with as little work of its own as Node.js allows. */
export function startPoster(url: string, connections: number): Poster {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const post = (body: string | Buffer) =>
    new Promise<void>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const outgoing = request(url, { method: 'POST', agent, headers }, (answer) => {
        let text = '';
        const failed = answer.statusCode !== 202;
        answer.on('data', (chunk: Buffer) => (text += failed ? chunk.toString() : ''));
        answer.on('error', reject);
        answer.on('end', () =>
          failed ? reject(new Error(`the collector answered ${answer.statusCode}: ${text}`)) : resolve(),
        );
      });
      outgoing.on('error', reject).end(body);
    });
  return { post, close: () => agent.destroy() };
}
