import { FIELD_LIMITS } from '../channels';
import { type Field, type FieldCheck, settleField } from './draft';
import { capitalised, type Phrase } from './frame';
import { type Writer } from './writer';

const LIMITS = FIELD_LIMITS.card;

/** The name, and a short line of the facts most worth saying. */
export function writeCard(writer: Writer, check: FieldCheck): (Field | undefined)[] {
  return [
    settleField('title', LIMITS.title, titles(writer), check),
    settleField('short', LIMITS.short, shortLines(writer), check),
  ];
}

function* titles(writer: Writer): Generator<readonly Phrase[]> {
  yield [writer.name];
  const short = writer.shortName(LIMITS.title);
  if (short) yield [short];
}

/** The lead and one more fact; what the name says already only when it leads for this shopper. */
function* shortLines(writer: Writer): Generator<readonly Phrase[]> {
  const { order, lead, tailored } = writer.plan;
  const news = order.filter((fact) => !fact.inName || (fact === lead && tailored));
  if (lead && tailored && !writer.phrase(lead)) yield [writer.sentence(lead)];
  // The price stands on a card anyway: it is said when it leads, or when there is nothing else.
  const phrases = writer.phrasesFor(
    news.filter((fact) => fact.attribute !== 'price' || (fact === lead && tailored)),
    2,
  );
  if (phrases.length === 2) {
    yield [writer.say('pair', writer.grammar.frames.pair, { first: phrases[0], second: phrases[1] })];
  }
  if (phrases.length > 0) yield [{ ...phrases[0], text: capitalised(phrases[0].text) }];
  for (const fact of news) yield [writer.sentence(fact)];
}
