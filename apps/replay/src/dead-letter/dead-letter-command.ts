import { readFile } from 'node:fs/promises';
import { topics as topicsOf, type DeadLetterResolution, type Topics } from '@attune/contracts';
import { startProducer, type StreamConnection } from '@attune/event-stream';
import { type DeadLetterArguments } from '../arguments';
import { collectorClient } from '../collector-client';
import { type DeadLetterConfig } from '../config';
import { EXIT, type CommandIo } from '../import-command';
import { UsageError } from '../option-values';
import { printable } from '../printable';
import { quietConnection } from '../quiet-connection';
import { type NumberedLetter, readDeadLetters } from './dead-letters';
import { letterList } from './letter-list';
import { mendedMessage } from './mended-message';

/** `replay dead-letter`. Returns the exit code. @throws BrokerUnavailable, CollectorError, UsageError */
export async function deadLetterCommand(
  args: DeadLetterArguments,
  config: DeadLetterConfig,
  io: CommandIo,
): Promise<number> {
  const desk = new DeadLetterDesk(quietConnection(config), topicsOf(config.TOPIC_PREFIX), config, io);
  if (args.action === 'list') return desk.list(args);
  const numbered = await desk.find(args.number);
  switch (args.action) {
    case 'show':
      return desk.show(numbered);
    case 'retry':
      return desk.retry(numbered, args.file);
    case 'discard':
      return desk.resolve(numbered, 'discarded');
  }
}

class DeadLetterDesk {
  constructor(
    private readonly connection: StreamConnection,
    private readonly topics: Topics,
    private readonly config: DeadLetterConfig,
    private readonly io: CommandIo,
  ) {}

  /** Open ones and those that were dealt with, a line each. */
  async list({ from = new Date(0), tenant }: DeadLetterArguments): Promise<number> {
    const letters: NumberedLetter[] = [];
    for await (const numbered of readDeadLetters(this.connection, this.topics, from)) {
      const { number, letter, action, repeats } = numbered;
      if (repeats !== undefined) continue;
      if (tenant !== undefined && letter.tenant !== tenant) continue;
      const state = action ?? 'open';
      if (this.config.PROGRESS !== 'json') letters.push(numbered);
      else this.io.stdout.write(`${JSON.stringify({ number, state, ...letter })}\n`);
    }
    if (this.config.PROGRESS !== 'json') this.io.stdout.write(letterList(letters));
    return EXIT.done;
  }

  /** The letter, or the one that it repeats. @throws UsageError when there is no such letter */
  async find(number: string): Promise<NumberedLetter> {
    for await (const numbered of readDeadLetters(this.connection, this.topics, new Date(0))) {
      if (numbered.number === number) return numbered.repeats === undefined ? numbered : this.find(numbered.repeats);
    }
    throw new UsageError(`there is no dead letter ${number}`);
  }

  show({ number, letter, action }: NumberedLetter): number {
    const state = action ?? 'open';
    const bytes = Buffer.from(letter.bytesBase64, 'base64');
    const text = bytes.toString();
    const readable = Buffer.from(text).equals(bytes) ? { text } : {};
    this.io.stdout.write(`${printable(JSON.stringify({ number, state, ...letter, ...readable }, undefined, 2))}\n`);
    return EXIT.done;
  }

  /** Posts the letter's message, or its mended copy, as if it came for the first time. */
  async retry(numbered: NumberedLetter, file: string | undefined): Promise<number> {
    const { number, letter } = numbered;
    const bytes = file === undefined ? Buffer.from(letter.bytesBase64, 'base64') : await readMended(file);
    if (file === undefined && letter.byteLength !== undefined && letter.byteLength > bytes.length) {
      return this.refuse(number, [`only the first ${bytes.length} of its ${letter.byteLength} bytes were kept`]);
    }
    const mended = mendedMessage(number, letter, bytes);
    if ('reasons' in mended) return this.refuse(number, mended.reasons);
    const client = collectorClient({ url: this.config.COLLECTOR_URL, apiKey: this.config.API_KEY });
    const answer = await client.post(letter.kind === 'event' ? 'events' : 'items', mended.body, this.io.signal);
    const [verdict] = answer.verdicts;
    if (verdict.status === 'accepted') return this.resolve(numbered, 'retried');
    const reasons = verdict.reasons.map(({ field, message }) => `${field}: ${message}`);
    return this.refuse(number, reasons);
  }

  async resolve({ number, key }: NumberedLetter, action: DeadLetterResolution['action']): Promise<number> {
    const resolution: DeadLetterResolution = { number, key, action, resolvedAt: new Date().toISOString() };
    const producer = await startProducer(this.connection);
    try {
      await producer.value.send([{ topic: this.topics.resolutions, key: number, value: JSON.stringify(resolution) }]);
    } finally {
      await producer.stop();
    }
    this.io.stdout.write(
      this.config.PROGRESS === 'json' ? `${JSON.stringify(resolution)}\n` : `letter ${number} ${action}\n`,
    );
    return EXIT.done;
  }

  private refuse(number: string, reasons: readonly string[]): number {
    this.io.stderr.write(reasons.map((reason) => printable(`letter ${number}: ${reason}\n`)).join(''));
    return EXIT.failed;
  }
}

/** @throws UsageError */
function readMended(file: string): Promise<Buffer> {
  return readFile(file).catch((error: Error) => {
    throw new UsageError(`--file: ${error.message}`);
  });
}
