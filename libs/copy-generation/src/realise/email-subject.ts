import { blurbs } from './blurb';
import { isDetail } from './body';
import { type Field, type FieldSettler } from './draft';
import { type Phrase } from './frame';
import { tailoredLines } from './teaser';
import { type Writer } from './writer';

const PREHEADER = { maxPhrases: 3, withPrice: true };

/** A subject, and a preheader that goes on where the subject ends. */
export function writeEmailSubject(writer: Writer, settler: FieldSettler): (Field | undefined)[] {
  const subject = settler.settle('subject', subjects(writer, settler.limit('subject')));
  return [subject, settler.settle('preheader', blurbs(writer, subject?.sentences ?? [], PREHEADER))];
}

function* subjects(writer: Writer, limit: number): Generator<readonly Phrase[]> {
  const { name, plan, grammar } = writer;
  const { frames } = grammar;
  yield* tailoredLines(writer);
  // Where a lead was chosen that does not fit in here, nothing else takes its place: the preheader begins with it.
  const facts = plan.tailored ? [] : plan.order.filter(isDetail);
  for (const phrase of writer.phrasesFor(facts, facts.length)) {
    yield [writer.say('subject', frames.subject, { name, phrase })];
  }
  yield [writer.say('bare subject', frames.bareSubject, { name })];
  yield [name];
  const short = writer.shortName(limit);
  if (short) yield [short];
}
