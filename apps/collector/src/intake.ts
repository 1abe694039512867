import {
  DEFAULT_TENANT,
  deadLetterKey,
  deadLetterOf,
  MAX_MESSAGE_BYTES,
  refusals,
  tenantName,
  type CollectorAnswer,
  type Refusal,
  type Topic,
  type Verdict,
} from '@attune/contracts';
import { type OutgoingRecord, type StreamProducer } from '@attune/event-stream';
import { newEventId } from './event-id';
import { type IntakeMetrics } from './intake-metrics';
import { type Arrival, type MessageKind } from './message-kind';
import { type PostedBatch } from './posted-batch';

/** What became of a batch. */
export interface Intake {
  answer: CollectorAnswer;
  /** Every message was refused, and for its size. */
  tooLarge: boolean;
}

interface Taken {
  verdict: Verdict;
  /** Undefined for what must not be kept, not even as refused. */
  record?: OutgoingRecord;
  /** Of what is accepted: when it happened, and when it came. */
  times?: { occurredAt: string; receivedAt: string };
  tenant: string;
  type: string;
  tooLarge?: boolean;
}

/** Takes batches in: judges each message, writes the good ones to their topic and the others to the dead letters. */
export class BatchIntake {
  /** Batches that the broker has not acknowledged in time. */
  failed = 0;
  private readonly sends = new Set<Promise<void>>();

  constructor(
    private readonly producer: StreamProducer,
    private readonly deadLetters: Topic,
    private readonly metrics: IntakeMetrics,
  ) {}

  /**
   * Resolves when the broker has acknowledged all of it, the dead letters too.
   * @param request the tenant of its API key, whose messages can be of no other, and the browser that sent it
   * @throws BrokerUnavailable
   */
  async take(
    kind: MessageKind,
    batch: PostedBatch,
    { keyTenant, userAgent }: { keyTenant?: string; userAgent?: string } = {},
  ): Promise<Intake> {
    const arrival = { receivedAt: new Date().toISOString(), userAgent };
    const taken = batch.elements.map((element, index) =>
      this.judge({ kind, batch, element, index, keyTenant, arrival }),
    );
    await this.acknowledged(this.producer.send(taken.flatMap(({ record }) => record ?? [])));
    for (const { tenant, type, verdict, times } of taken) {
      this.metrics.count(tenant, type, verdict.status);
      if (times) this.metrics.acknowledged(times);
    }
    const verdicts = taken.map(({ verdict }) => verdict);
    const accepted = verdicts.filter(({ status }) => status === 'accepted').length;
    return {
      answer: { accepted, refused: verdicts.length - accepted, verdicts },
      tooLarge: taken.every(({ tooLarge }) => tooLarge),
    };
  }

  /** Batches that wait for the broker. */
  get waiting(): number {
    return this.sends.size;
  }

  /** Resolves when none of the batches that were taken in waits for the broker any more. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.sends);
  }

  private async acknowledged(sending: Promise<void>): Promise<void> {
    this.sends.add(sending);
    try {
      await sending;
    } catch (error) {
      this.failed++;
      throw error;
    } finally {
      this.sends.delete(sending);
    }
  }

  private judge(posted: Posted): Taken {
    const { kind, element, keyTenant, arrival } = posted;
    const erased = kind.erasedField(tenantOf(posted), element);
    if (erased) return forgotten(posted, erased);
    const parsed = kind.schema.safeParse(element);
    if (!parsed.success) return this.refuse(posted, refusals(parsed.error));
    const message = parsed.data;
    if (keyTenant !== undefined) {
      if (ownTenant(element) !== undefined && message.tenant !== keyTenant) {
        return this.refuse(posted, [{ field: 'tenant', message: 'is not the tenant of the API key' }]);
      }
      message.tenant = keyTenant;
    }
    const { receivedAt } = arrival;
    const eventId = message.eventId ?? newEventId();
    const stamp = { eventId, occurredAt: message.occurredAt ?? receivedAt, receivedAt };
    const completed = kind.complete(message, stamp, arrival);
    if ('refusal' in completed) return this.refuse(posted, [completed.refusal]);
    const complete = completed.message;
    const value = Buffer.from(JSON.stringify(complete));
    if (value.length > MAX_MESSAGE_BYTES) {
      const reason = `has ${value.length} bytes; at most ${MAX_MESSAGE_BYTES} are taken`;
      return { ...this.refuse(posted, [{ field: `(${kind.name})`, message: reason }]), tooLarge: true };
    }
    return {
      verdict: { status: 'accepted', index: posted.index, eventId },
      record: { topic: kind.topic, key: kind.key(complete), value },
      times: complete,
      tenant: complete.tenant,
      type: complete.type,
    };
  }

  private refuse(posted: Posted, reasons: Refusal[]): Taken {
    const { kind, batch, element, index } = posted;
    const tenant = tenantOf(posted);
    const bytes = batch.bytesOf(index);
    const letter = deadLetterOf({ tenant, refusedBy: 'collector', kind: kind.name, reasons, bytes });
    return {
      verdict: { status: 'refused', index, reasons },
      record: { topic: this.deadLetters, key: deadLetterKey(letter), value: JSON.stringify(letter) },
      tenant,
      type: ownType(element, kind),
    };
  }
}

/** The refusal of what names an erased shopper; it leaves no dead letter. */
function forgotten(posted: Posted, field: string): Taken {
  const reasons = [{ field, message: 'names a shopper who was erased, of whom nothing is taken any more' }];
  return {
    verdict: { status: 'refused', index: posted.index, reasons },
    tenant: tenantOf(posted),
    type: ownType(posted.element, posted.kind),
  };
}

/** The tenant of what was not checked yet. */
function tenantOf({ element, keyTenant }: Posted): string {
  const named = tenantName.safeParse(ownTenant(element));
  return keyTenant ?? (named.success ? named.data : DEFAULT_TENANT);
}

interface Posted {
  kind: MessageKind;
  batch: PostedBatch;
  element: unknown;
  index: number;
  keyTenant: string | undefined;
  arrival: Arrival;
}

function ownTenant(element: unknown): unknown {
  return isObject(element) ? element.tenant : undefined;
}

/** For the metrics: what is no known type must not make a series of its own. */
function ownType(element: unknown, kind: MessageKind): string {
  const type = isObject(element) ? element.type : undefined;
  return typeof type === 'string' && kind.types.includes(type) ? type : 'unknown';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
