import { type Phrase } from './frame';
import { type Writer } from './writer';

/** The name, with the brand where there is room and the name does not hold it; else as much of the name as fits. */
export function* titles(writer: Writer, limit: number, withBrand: boolean): Generator<readonly Phrase[]> {
  const { name, brand, grammar } = writer;
  if (brand && withBrand) yield [writer.say('title', grammar.frames.title, { name, brand: writer.value(brand) })];
  yield [name];
  const short = writer.shortName(limit);
  if (short) yield [short];
}
