import {
  deadLetter,
  deadLetterResolution,
  type DeadLetter,
  type DeadLetterResolution,
  type Topics,
} from '@attune/contracts';
import { decodeJson, readRange, type StreamConnection } from '@attune/event-stream';

/** A dead letter and the number that it is called by: its offset in its topic, which has one partition. */
export interface NumberedLetter {
  number: string;
  letter: DeadLetter;
  /** What was decided about it; undefined while it is open. */
  action?: Exclude<DeadLetterResolution['action'], 'erased'>;
  /** Its record's key, by which it can be removed. */
  key: string | undefined;
  /** The number of an earlier letter that this one says again: its historian died before it could note the first. */
  repeats?: string;
}

/**
 * Reads the dead letters that were buried from a moment on, in the order of their numbers; not those that were erased, and
 * nothing that is no letter.
 */
export async function* readDeadLetters(
  connection: StreamConnection,
  topics: Topics,
  from: Date,
): AsyncGenerator<NumberedLetter> {
  const decided = await readResolutions(connection, topics);
  const numbers = new Map<string, string>();
  for await (const { bytes, offset, key } of readRange(connection, { topic: topics.deadLetters.name, from })) {
    const action = decided.byNumber.get(offset) ?? (key === undefined ? undefined : decided.byKey.get(key));
    if (action === 'erased' || bytes.length === 0) continue;
    const parsed = decodeJson(bytes, deadLetter);
    if (!parsed.ok) continue;
    const letter = parsed.value;
    const repeats = key === undefined ? undefined : numbers.get(key);
    // Those of a collector have keys of their own, and need not be remembered.
    if (letter.source && key !== undefined && repeats === undefined) numbers.set(key, offset);
    yield { number: offset, letter, action, key, repeats };
  }
}

/** What was decided about letters; of several decisions the last. */
interface Decided {
  byNumber: Map<string, DeadLetterResolution['action']>;
  byKey: Map<string, DeadLetterResolution['action']>;
}

async function readResolutions(connection: StreamConnection, { resolutions }: Topics): Promise<Decided> {
  const decided: Decided = { byNumber: new Map(), byKey: new Map() };
  for await (const { bytes } of readRange(connection, { topic: resolutions.name, from: new Date(0) })) {
    const parsed = decodeJson(bytes, deadLetterResolution);
    if (!parsed.ok) continue;
    const { number, key, action } = parsed.value;
    decided.byNumber.set(number, action);
    if (key !== undefined) decided.byKey.set(key, action);
  }
  return decided;
}
