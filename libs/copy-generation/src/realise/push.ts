import { blurbs } from './blurb';
import { type Field, type FieldSettler } from './draft';
import { type Phrase } from './frame';
import { tailoredLines } from './teaser';
import { titles } from './titles';
import { type Writer } from './writer';

const BODY = { maxPhrases: 2, withPrice: true };

/** A title, and a body that names the product if the title does not. */
export function writePush(writer: Writer, settler: FieldSettler): (Field | undefined)[] {
  const title = settler.settle('title', pushTitles(writer, settler.limit('title')));
  return [title, settler.settle('body', blurbs(writer, title?.sentences ?? [], BODY))];
}

function* pushTitles(writer: Writer, limit: number): Generator<readonly Phrase[]> {
  yield* tailoredLines(writer);
  yield* titles(writer, limit, true);
}
