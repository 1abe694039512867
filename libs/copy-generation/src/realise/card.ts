import { type Fact } from '../facts/facts';
import { isDetail, leadLine, warnings } from './body';
import { type Field, type FieldSettler } from './draft';
import { type Phrase } from './frame';
import { titles } from './titles';
import { type Writer } from './writer';

/** The name, and a short line of the facts most worth saying. */
export function writeCard(writer: Writer, settler: FieldSettler): (Field | undefined)[] {
  return [
    settler.settle('title', titles(writer, settler.limit('title'), false)),
    settler.settle('short', shortLines(writer)),
  ];
}

/** The lead and one more fact; what the name says already only when it leads for this shopper. */
function* shortLines(writer: Writer): Generator<readonly Phrase[]> {
  const { plan, category, grammar } = writer;
  const { order, lead, tailored } = plan;
  const own = lead && tailored ? lead : undefined;
  if (own) yield* ownLines(writer, own);
  const phrases = writer.phrasesFor(
    order.filter((fact) => fact === own || isDetail(fact) || fact.attribute === 'size'),
    2,
  );
  const [warning] = warnings(writer, []);
  if (phrases.length > 0 && warning) yield [writer.plainSentence(phrases.slice(0, 1)), warning];
  if (phrases.length === 2) yield [writer.say('pair', grammar.frames.pair, { first: phrases[0], second: phrases[1] })];
  if (phrases.length > 0) yield [writer.line(phrases.slice(0, 1))];
  const section = category && writer.phrase(category);
  if (section) yield [writer.line([section])];
  for (const fact of order.filter((one) => !one.inName && one.attribute !== 'type')) yield [writer.sentence(fact)];
}

/** Lines for a lead that cannot stand in a pair: it has no phrase, or the name says it already. */
function* ownLines(writer: Writer, own: Fact): Generator<readonly Phrase[]> {
  if (own.inName || own.attribute === 'type') {
    for (const count of [2, 1]) {
      const line = leadLine(writer, own, count);
      if (line) yield [line];
    }
  }
  if (!writer.phrase(own) && own.attribute !== 'type') yield [writer.sentence(own)];
}
