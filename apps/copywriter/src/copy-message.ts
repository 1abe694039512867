import type { Copy } from '@attune/copy-generation';
import { copywriterV1 } from '@attune/contracts';

/** A copy as protobuf, for the channel that was asked for. */
export function copyMessage(copy: Copy, channel: copywriterV1.Channel): copywriterV1.Copy {
  const { copyId, itemId, locale, writer, productVersion, planReason } = copy;
  return copywriterV1.Copy.fromPartial({
    copyId,
    itemId,
    channel,
    locale,
    writer,
    productVersion,
    planReason,
    fields: copy.fields.map(({ name, text, sentences }) => ({
      name,
      text,
      sentences: sentences.map((sentence) => ({ text: sentence.text, facts: [...sentence.facts] })),
    })),
  });
}
