import { isDetail } from './body';
import { type Field, type FieldSettler } from './draft';
import { capitalised, type Phrase } from './frame';
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
  if (own && !writer.phrase(own)) yield [writer.sentence(own)];
  // The price stands on a card anyway: it is said when it leads, or when there is nothing else.
  const phrases = writer.phrasesFor(
    order.filter((fact) => fact === own || isDetail(fact) || fact.attribute === 'size'),
    2,
  );
  if (own?.inName && category && own !== category && phrases.length > 0) yield* kindLines(writer, phrases);
  if (phrases.length === 2) yield [writer.say('pair', grammar.frames.pair, { first: phrases[0], second: phrases[1] })];
  if (phrases.length > 0) yield [{ ...phrases[0], text: capitalised(phrases[0].text) }];
  for (const fact of order.filter((one) => !one.inName)) yield [writer.sentence(fact)];
}

function* kindLines(writer: Writer, phrases: readonly Phrase[]): Generator<readonly Phrase[]> {
  const { category } = writer;
  if (!category) return;
  yield [writer.teaser(category, phrases)];
  yield [writer.teaser(category, phrases.slice(0, 1))];
}
