import { setTimeout as sleep } from 'node:timers/promises';
import { type Erasure, shopperKey, streamKey, topics as topicsOf, type Topics } from '@attune/contracts';
import { type Database, startDatabase } from '@attune/database';
import { partitionOf, readRange, startProducer, type StreamConnection } from '@attune/event-stream';
import {
  browsersOf,
  countInShadow,
  countsOfShopper,
  eraseFromShadow,
  erasedLetter,
  type ErasureReceipt,
  erasureReceipt,
  type LetterPlace,
  SHADOW_SCHEMA,
  shoppersOfLetter,
} from '@attune/history-store';
import { alignedText } from '../aligned-text';
import { type EraseArguments } from '../arguments';
import { type StoreConfig } from '../config';
import { readDeadLetters } from '../dead-letter/dead-letters';
import { type CommandIo, EXIT } from '../import-command';
import { quietConnection } from '../quiet-connection';
import { RUN_SCHEMA } from '../run/run-target';

/** The historian erases within seconds; after this long it is taken for away. */
const HISTORIAN_PATIENCE_MS = 60_000;
const ASK_EVERY_MS = 200;
const TIMEOUT_MS = 30 * 60_000;
/** Tables beside the live ones: those that a shadow run leaves, and those of a rebuild that was killed. */
const BESIDE = [RUN_SCHEMA, SHADOW_SCHEMA];

/** What an erasure removed, or would remove. */
interface Receipt {
  tenant: string;
  shoppers: (Pick<ErasureReceipt, 'shopper' | 'events' | 'interactions'> & Partial<ErasureReceipt>)[];
  /** Events in tables beside the live ones. */
  beside: number;
  deadLetters: number;
  /** On the topic of events until they expire; whoever reads them refuses them. */
  onTopic: { records: number; expireBy?: Date };
}

/**
 * `replay erase`: has the historian forget a shopper, removes their dead letters, and prints a receipt. Broken off, or
 * while the historian is away, it does no harm: what is asked for is done in the end, and can be asked for again.
 * Returns the exit code. @throws BrokerUnavailable
 */
export async function eraseCommand(args: EraseArguments, config: StoreConfig, io: CommandIo): Promise<number> {
  const connection = quietConnection(config);
  const settings = { applicationName: 'replay', logger: connection.logger, maxConnections: 1 };
  const database = startDatabase({ ...settings, url: config.DATABASE_URL, statementTimeoutMs: TIMEOUT_MS });
  const desk = new ErasureDesk(connection, topicsOf(config.TOPIC_PREFIX), database.value, io.signal);
  try {
    const receipt = await (args.dryRun ? desk.preview(args) : desk.erase(args));
    if (!receipt) {
      io.stderr.write('the historian has not answered yet; it erases when it runs: ask again for the receipt\n');
      return EXIT.failed;
    }
    io.stdout.write(config.PROGRESS === 'json' ? `${JSON.stringify(receipt)}\n` : receiptText(receipt, args.dryRun));
    return EXIT.done;
  } catch (error) {
    if (!io.signal.aborted) throw error;
    return EXIT.interrupted;
  } finally {
    await database.stop();
  }
}

class ErasureDesk {
  constructor(
    private readonly connection: StreamConnection,
    private readonly topics: Topics,
    private readonly database: Database,
    private readonly signal: AbortSignal,
  ) {}

  /** What would be removed. */
  async preview(args: EraseArguments): Promise<Receipt> {
    const { tenant } = args;
    const names = await this.shoppersOf(args);
    const shoppers = [];
    for (const shopper of names) {
      shoppers.push({ shopper, ...(await countsOfShopper(this.database, { tenant, shopper })) });
    }
    let beside = 0;
    for (const schema of BESIDE) beside += await countInShadow(this.database, schema, { tenant, shoppers: names });
    const letters = await this.lettersOf(tenant, names);
    const onTopic = await this.recordsOf(tenant, names);
    return { tenant, shoppers, beside, deadLetters: letters.length, onTopic };
  }

  /** Undefined when the historian does not answer. */
  async erase(args: EraseArguments): Promise<Receipt | undefined> {
    const { tenant } = args;
    const names = await this.shoppersOf(args);
    const producer = await startProducer(this.connection);
    try {
      await producer.value.send(names.map((shopper) => this.erasureRecord(tenant, shopper)));
      const shoppers = await this.receiptsOf(tenant, names);
      if (!shoppers) return undefined;
      let beside = 0;
      for (const schema of BESIDE) beside += await eraseFromShadow(this.database, schema, { tenant, shoppers: names });
      // Those that are there by now. A collector that has not heard yet may write more: the historian removes them as it
      // reads them, having marked the shoppers.
      const letters = await this.lettersOf(tenant, names);
      await producer.value.send(letters.flatMap((letter) => erasedLetter(letter, this.topics)));
      const onTopic = await this.recordsOf(tenant, names);
      return { tenant, shoppers, beside, deadLetters: letters.length, onTopic };
    } finally {
      await producer.stop();
    }
  }

  /** The shopper who is asked for, and the browsers that were theirs alone. */
  private async shoppersOf({ tenant, userId, anonymousId }: EraseArguments): Promise<string[]> {
    const browsers = userId === undefined ? [] : await browsersOf(this.database, tenant, userId);
    return [{ userId, anonymousId }, ...browsers.map((id) => ({ anonymousId: id }))].map((ids) => shopperKey(ids)!);
  }

  private erasureRecord(tenant: string, shopper: string) {
    const erasure: Erasure = { tenant, shopper, erasedAt: new Date().toISOString() };
    return { topic: this.topics.erasures, key: streamKey(tenant, shopper), value: JSON.stringify(erasure) };
  }

  private async receiptsOf(tenant: string, shoppers: readonly string[]): Promise<ErasureReceipt[] | undefined> {
    const giveUpAt = performance.now() + HISTORIAN_PATIENCE_MS;
    const receipts: ErasureReceipt[] = [];
    for (const shopper of shoppers) {
      let receipt = await erasureReceipt(this.database, { tenant, shopper });
      while (!receipt) {
        if (performance.now() > giveUpAt) return undefined;
        await sleep(ASK_EVERY_MS, undefined, { signal: this.signal });
        receipt = await erasureReceipt(this.database, { tenant, shopper });
      }
      receipts.push(receipt);
    }
    return receipts;
  }

  private async lettersOf(tenant: string, shoppers: readonly string[]): Promise<LetterPlace[]> {
    const theirs = new Set(shoppers);
    const letters: LetterPlace[] = [];
    for await (const { letter, number, key } of readDeadLetters(this.connection, this.topics, new Date(0))) {
      if (letter.tenant !== tenant) continue;
      if (shoppersOfLetter(letter).some((shopper) => theirs.has(shopper))) letters.push({ number, key });
    }
    return letters;
  }

  /** What the topic still holds of the shoppers. */
  private async recordsOf(tenant: string, shoppers: readonly string[]): Promise<Receipt['onTopic']> {
    const { name: topic, partitions, config } = this.topics.events;
    const keys = new Set(shoppers.map((shopper) => streamKey(tenant, shopper)));
    const theirs = new Set([...keys].map((key) => partitionOf(key, partitions)));
    const none = Array.from({ length: partitions }, (_, i) => i).filter((partition) => !theirs.has(partition));
    const toOffsets = new Map(none.map((partition) => [partition, 0n]));
    let records = 0;
    let newest: Date | undefined;
    for await (const { key, timestamp } of readRange(this.connection, { topic, from: new Date(0), toOffsets })) {
      this.signal.throwIfAborted();
      if (key === undefined || !keys.has(key)) continue;
      records++;
      newest = timestamp;
    }
    return { records, expireBy: newest && new Date(newest.getTime() + Number(config['retention.ms'])) };
  }
}

function receiptText({ tenant, shoppers, beside, deadLetters, onTopic }: Receipt, dryRun: boolean): string {
  const table = alignedText([
    [`shopper of ${tenant}`, 'events', 'interactions', 'erased'],
    ...shoppers.map(({ shopper, events, interactions, completedAt }) => [
      ...[shopper, events.toLocaleString('en'), interactions.toLocaleString('en'), completedAt?.toISOString() ?? 'no'],
    ]),
  ]);
  const rest = onTopic.expireBy
    ? `${onTopic.records} records stay on the topic of events until ${onTopic.expireBy.toISOString().slice(0, 10)}; whoever reads them refuses them\n`
    : 'the topic of events holds nothing of them\n';
  const went = dryRun ? 'would go' : 'removed';
  const copies = beside > 0 ? `${beside} events in tables of a shadow run or a rebuild ${went}\n` : '';
  return `${table}${copies}${deadLetters} dead letters ${went}\n${rest}`;
}
