import { blurbs } from './blurb';
import { type Field, type FieldSettler } from './draft';
import { type Phrase } from './frame';
import { tailoredLines } from './teaser';
import { type Writer } from './writer';

const DESCRIPTION = { maxPhrases: 2, withPrice: true };

/** A headline, and a description that names the product if the headline could not. */
export function writeAd(writer: Writer, settler: FieldSettler): (Field | undefined)[] {
  const headline = settler.settle('headline', headlines(writer, settler.limit('headline')));
  return [headline, settler.settle('description', blurbs(writer, headline?.sentences ?? [], DESCRIPTION))];
}

function* headlines(writer: Writer, limit: number): Generator<readonly Phrase[]> {
  const { name, brand, noun, grammar } = writer;
  yield* tailoredLines(writer);
  if (brand) yield [writer.say('title', grammar.frames.title, { name, brand: writer.value(brand) })];
  yield [name];
  if (brand && noun) yield [writer.kindByBrand(noun, brand)];
  // The kind says more than a cut name, unless it is only the name's beginning: "Artisan Tea Set" alone reads as a claim.
  const kind = noun && writer.kind(noun);
  if (kind && (noun.source !== 'name' || !name.text.startsWith(kind.text))) yield [kind];
  const short = writer.shortName(limit);
  if (short) yield [short];
  if (kind) yield [kind];
  if (brand) yield [writer.value(brand)];
}
