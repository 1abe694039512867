import { setTimeout as sleep } from 'node:timers/promises';
import { type Admin, KafkaJSError } from 'kafkajs';
import { inWords } from './broker-fault';
import { backoff, BrokerRefusal, BrokerUnavailable, kafkaClient } from './kafka-client';
import { type StreamConnection } from './stream-connection';

/** Asks the broker by a connection of its own, which is closed when `ask` has ended. @throws BrokerUnavailable when none answers */
export async function withAdmin<T>(connection: StreamConnection, ask: (admin: Admin) => Promise<T>): Promise<T> {
  const kept = new KeptAdmin(connection);
  try {
    return await kept.ask(ask);
  } finally {
    await kept.close();
  }
}

/** Asks the broker again and again by one connection, and by a new one after something went wrong. */
export class KeptAdmin {
  private admin: Admin | undefined;

  constructor(private readonly connection: StreamConnection) {}

  /** One after the other. @throws BrokerUnavailable when no broker answers */
  async ask<T>(ask: (admin: Admin) => Promise<T>): Promise<T> {
    try {
      this.admin ??= await this.connected();
      return await ask(this.admin);
    } catch (error) {
      await this.close();
      throw inWords(error, this.connection, true);
    }
  }

  async close(): Promise<void> {
    const { admin } = this;
    this.admin = undefined;
    await admin?.disconnect();
  }

  private async connected(): Promise<Admin> {
    const admin = kafkaClient(this.connection, { retries: 10 }).admin({ retry: { ...backoff, retries: 10 } });
    try {
      await admin.connect();
      return admin;
    } catch (error) {
      await admin.disconnect();
      return noBrokerAnswers(error, this.connection);
    }
  }
}

/** @throws BrokerUnavailable in place of what kafkajs throws when it cannot connect */
export function noBrokerAnswers(error: unknown, connection: StreamConnection): never {
  const told = inWords(error, connection, true);
  if (told instanceof BrokerRefusal) throw told;
  throw new BrokerUnavailable(`no broker answers: ${told.message}`, {
    cause: error,
  });
}

/**
 * Partitions of a new topic, or of a broker that comes back, have no leader for a moment, and groups of a new broker no
 * coordinator. kafkajs's admin client does not wait for one when it is asked for offsets.
 * @throws what the last of ten tries throws
 */
export async function whileLeadersChange<T>(ask: () => Promise<T>): Promise<T> {
  for (let pause = 50, tries = 1; ; pause = Math.min(pause * 2, 1_000), tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 10 || !(error instanceof KafkaJSError) || !error.retriable) throw error;
      await sleep(pause);
    }
  }
}
