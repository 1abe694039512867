import {
  deadLetter,
  deadLetterResolution,
  type DeadLetter,
  type DeadLetterResolution,
  type Topics,
} from '@attune/contracts';
import { readRange, type StreamConnection } from '@attune/event-stream';

/** A dead letter and the number that it is called by: its offset in its topic, which has one partition. */
export interface NumberedLetter {
  number: string;
  letter: DeadLetter;
}

/** Reads the dead letters that were buried from a moment on, in the order of their numbers. */
export async function* readDeadLetters(
  connection: StreamConnection,
  { deadLetters }: Topics,
  from: Date,
): AsyncGenerator<NumberedLetter> {
  for await (const { bytes, offset } of readRange(connection, { topic: deadLetters.name, from })) {
    const parsed = deadLetter.safeParse(JSON.parse(bytes.toString()));
    if (parsed.success) yield { number: offset, letter: parsed.data };
  }
}

/** What was decided about letters, by their numbers; of several decisions the last. */
export async function readResolutions(
  connection: StreamConnection,
  { resolutions }: Topics,
): Promise<Map<string, DeadLetterResolution['action']>> {
  const actions = new Map<string, DeadLetterResolution['action']>();
  for await (const { bytes } of readRange(connection, { topic: resolutions.name, from: new Date(0) })) {
    const { number, action } = deadLetterResolution.parse(JSON.parse(bytes.toString()));
    actions.set(number, action);
  }
  return actions;
}
