import { bodies } from './body';
import { type Field, type FieldSettler } from './draft';
import { type Phrase } from './frame';
import { titles } from './titles';
import { type Writer } from './writer';

const MAX_SENTENCES = 5;

/** A heading, a body that closes with the price, and the words on the button that leads to the product. */
export function writeEmailBody(writer: Writer, settler: FieldSettler): (Field | undefined)[] {
  const title = settler.settle('title', titles(writer, settler.limit('title'), true));
  const body = settler.settle('body', bodies(writer, MAX_SENTENCES));
  // A button alone would lead to nobody knows what.
  return [title, body, title || body ? settler.settle('call_to_action', callsToAction(writer)) : undefined];
}

/** They lead to the product and say nothing of it: its name is what they cite. */
function* callsToAction(writer: Writer): Generator<readonly Phrase[]> {
  const { callToAction } = writer.style;
  const first = writer.choose('call to action', callToAction.length);
  for (const text of [callToAction[first], ...callToAction]) yield [{ text, facts: writer.name.facts, frames: [text] }];
}
