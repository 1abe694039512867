import { FIELD_LIMITS } from '../channels';
import { type Field, type FieldCheck, settleField } from './draft';
import { type Phrase } from './frame';
import { tailoredLines } from './teaser';
import { uses, type Writer } from './writer';

const LIMITS = FIELD_LIMITS.email_subject;
const MAX_PHRASES = 3;

/** A subject, and a preheader that goes on where the subject ends. */
export function writeEmailSubject(writer: Writer, check: FieldCheck): (Field | undefined)[] {
  const subject = settleField('subject', LIMITS.subject, subjects(writer), check);
  return [subject, settleField('preheader', LIMITS.preheader, preheaders(writer, subject?.sentences ?? []), check)];
}

function* subjects(writer: Writer): Generator<readonly Phrase[]> {
  const { name, plan, grammar } = writer;
  const { frames } = grammar;
  yield* tailoredLines(writer);
  for (const phrase of writer.phrasesFor(
    plan.order.filter((fact) => !fact.inName),
    plan.order.length,
  )) {
    yield [writer.say('subject', frames.subject, { name, phrase })];
  }
  yield [writer.say('bare subject', frames.bareSubject, { name })];
  yield [name];
  const short = writer.shortName(LIMITS.subject);
  if (short) yield [short];
}

/** The name first, when the subject left it out or cut it; then the facts that the subject has not used. */
function* preheaders(writer: Writer, subject: readonly Phrase[]): Generator<readonly Phrase[]> {
  const { name, plan } = writer;
  const unsaid = plan.order.filter((fact) => !uses(subject, fact) && !fact.inName);
  const lead = plan.tailored && plan.lead && !uses(subject, plan.lead) ? [plan.lead] : [];
  const isNamed = subject.some(({ text }) => text.includes(name.text));
  for (let count = MAX_PHRASES; count > 0; count--) {
    const phrases = writer.phrasesFor(isNamed ? [...new Set([...lead, ...unsaid])] : unsaid, count);
    if (phrases.length < count) continue;
    yield [isNamed ? writer.details(phrases) : writer.opener(phrases)];
  }
  if (!isNamed) yield [writer.opener()];
  for (const fact of unsaid) yield [writer.sentence(fact)];
}
