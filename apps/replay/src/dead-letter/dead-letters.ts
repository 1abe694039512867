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
  const actions = await readResolutions(connection, topics);
  for await (const { bytes, offset, key } of readRange(connection, { topic: topics.deadLetters.name, from })) {
    const action = actions.get(offset);
    if (action === 'erased' || bytes.length === 0) continue;
    const parsed = decodeJson(bytes, deadLetter);
    if (parsed.ok) yield { number: offset, letter: parsed.value, action, key };
  }
}

/** What was decided about letters, by their numbers; of several decisions the last. */
async function readResolutions(
  connection: StreamConnection,
  { resolutions }: Topics,
): Promise<Map<string, DeadLetterResolution['action']>> {
  const actions = new Map<string, DeadLetterResolution['action']>();
  for await (const { bytes } of readRange(connection, { topic: resolutions.name, from: new Date(0) })) {
    const parsed = decodeJson(bytes, deadLetterResolution);
    if (parsed.ok) actions.set(parsed.value.number, parsed.value.action);
  }
  return actions;
}
