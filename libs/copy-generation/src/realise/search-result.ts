import { blurbs } from './blurb';
import { type Field, type FieldSettler } from './draft';
import { titles } from './titles';
import { type Writer } from './writer';

const SHORT = { maxPhrases: 3, withPrice: true };

/** A title, and a description that goes on where the title ends. */
export function writeSearchResult(writer: Writer, settler: FieldSettler): (Field | undefined)[] {
  const title = settler.settle('title', titles(writer, settler.limit('title'), true));
  return [title, settler.settle('short', blurbs(writer, title?.sentences ?? [], SHORT))];
}
