import { FIELD_LIMITS } from '../channels';
import { factAbout } from '../facts/facts';
import { type Field, type FieldCheck, settleField } from './draft';
import { type Phrase } from './frame';
import { tailoredLines } from './teaser';
import { uses, type Writer } from './writer';

const LIMITS = FIELD_LIMITS.ad;
const MAX_PHRASES = 2;

/** A headline, and a description that names the product if the headline could not. */
export function writeAd(writer: Writer, check: FieldCheck): (Field | undefined)[] {
  const headline = settleField('headline', LIMITS.headline, headlines(writer), check);
  const description = descriptions(writer, headline?.sentences ?? []);
  return [headline, settleField('description', LIMITS.description, description, check)];
}

function* headlines(writer: Writer): Generator<readonly Phrase[]> {
  const { name, brand, grammar, product } = writer;
  yield* tailoredLines(writer);
  if (brand) yield [writer.say('title', grammar.frames.title, { name, brand: writer.value(brand) })];
  yield [name];
  const category = factAbout(product, 'category');
  if (brand && category) yield [writer.kindByBrand(category, brand)];
  const short = writer.shortName(LIMITS.headline);
  if (short) yield [short];
  if (category) yield [writer.kind(category)];
  if (brand) yield [writer.value(brand)];
}

function* descriptions(writer: Writer, headline: readonly Phrase[]): Generator<readonly Phrase[]> {
  const { name, plan } = writer;
  const isNamed = headline.some(({ text }) => text.includes(name.text));
  const unsaid = plan.order.filter((fact) => !uses(headline, fact) && !fact.inName);
  const price = unsaid.find(({ attribute }) => attribute === 'price');
  const closing = price ? [writer.sentence(price)] : [];
  for (let count = MAX_PHRASES; count > 0; count--) {
    const phrases = writer.phrasesFor(
      unsaid.filter((fact) => fact !== price),
      count,
    );
    if (phrases.length < count) continue;
    // One phrase alone is short for a sentence: the price joins it.
    const pricePhrase = price && writer.phrase(price);
    if (isNamed && count === 1 && pricePhrase) yield [writer.details([...phrases, pricePhrase])];
    const first = isNamed ? writer.details(phrases) : writer.opener(phrases);
    yield [first, ...closing];
    yield [first];
  }
  if (!isNamed) yield [writer.opener(), ...closing];
  yield closing;
  for (const fact of unsaid) yield [writer.sentence(fact)];
  yield [writer.opener()];
}
