import { bodySentences } from './body';
import { type Field, type FieldSettler, shorterAndShorter } from './draft';
import { type Writer } from './writer';

const MAX_SENTENCES = 3;

/** A post of two or three sentences that stands alone: the product is named in it. */
export function writeSocialPost(writer: Writer, settler: FieldSettler): (Field | undefined)[] {
  const sentences = bodySentences(writer, MAX_SENTENCES);
  const isNamed = sentences.some(({ text }) => text.includes(writer.name.text));
  const named =
    isNamed || !writer.nameFitsSentence
      ? sentences
      : [...sentences.slice(0, 1), writer.opener(), ...sentences.slice(1, 2)];
  return [
    settler.settle('body', [
      ...shorterAndShorter(named),
      ...(writer.nameFitsSentence ? [[writer.opener()]] : []),
      [writer.name],
    ]),
  ];
}
