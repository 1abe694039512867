import { createHash } from 'node:crypto';
import { postedEvent, postedItemChange, refusals, type DeadLetter } from '@attune/contracts';

/** A message that can be posted, or why it still cannot. */
export type Mended = { readonly body: string } | { readonly reasons: readonly string[] };

/**
 * Makes a letter's bytes, or what a person made of them, ready to be posted. It keeps its tenant; without an event id
 * it gets one that is made from the letter's own name, so that a second retry stores nothing twice; without a moment it gets
 * that of the refusal, which came right after its receipt.
 */
export function mendedMessage(number: string, letter: DeadLetter, bytes: Buffer): Mended {
  const { tenant, kind, refusedAt } = letter;
  let message: unknown;
  try {
    message = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const what = error instanceof SyntaxError ? 'is not JSON' : 'is not UTF-8';
    return { reasons: [`the message ${what}: mend a copy of it, and give it with --file`] };
  }
  if (typeof message !== 'object' || message === null || Array.isArray(message)) {
    return { reasons: ['the message is no JSON object'] };
  }
  const complete = { eventId: idOfLetter(tenant, nameOf(number, letter)), tenant, occurredAt: refusedAt, ...message };
  if (kind === 'event') Object.assign(complete, sentNow(message, refusedAt));
  const parsed = (kind === 'event' ? postedEvent : postedItemChange).safeParse(complete);
  if (parsed.success) return { body: JSON.stringify([complete]) };
  return { reasons: refusals(parsed.error).map(({ field, message: reason }) => `${field}: ${reason}`) };
}

/**
 * The collector takes the time from `sentAt` to the receipt for the error of the device's clock: the time that the letter
 * has waited must not count as one. A moment that is not the device's own has nothing to be put right.
 */
function sentNow({ occurredAt, sentAt }: { occurredAt?: unknown; sentAt?: unknown }, refusedAt: string) {
  const clock = typeof sentAt === 'string' ? Date.parse(sentAt) : NaN;
  if (Number.isNaN(clock)) return {};
  if (occurredAt === undefined) return { sentAt: undefined };
  return { sentAt: new Date(clock + Date.now() - Date.parse(refusedAt)).toISOString() };
}

/** Where its message stood, which all letters about it have in common; a collector's has its number alone. */
function nameOf(number: string, { source }: DeadLetter): string {
  return source ? `${source.topic} ${source.partition} ${source.offset}` : number;
}

/** A UUID of version 8 (RFC 9562), from a hash. */
function idOfLetter(tenant: string, name: string): string {
  const hex = createHash('sha256').update(`dead letter ${tenant} ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
