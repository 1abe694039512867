import { type ChannelName, copywriterV1 } from '@attune/contracts';
import type { CopyRecord } from '@attune/copy-store';
import { digitalSourceType, disclosureLine } from './disclosure';
import { CHANNEL_BY_NAME } from './requests';
import { checksOf } from './verdict-message';
import type { WrittenCopy } from './writing';

/** What is told with a text. */
export interface Told {
  /** Why the shopper's history did not count, where it was asked for. */
  profileMissing?: string;
  /** Why the rules wrote it where a model could have. */
  fallbackReason?: string;
  /** Whether readers are told where a machine wrote. */
  disclose?: boolean;
}

/** A text that was just written, as protobuf. */
export function copyMessage(copy: WrittenCopy, told: Told = {}): copywriterV1.Copy {
  const { profileMissing, fallbackReason = '', disclose = false } = told;
  const machine = digitalSourceType(copy.writer);
  const { copyId, itemId, channel, locale, segment, writer, productVersion, policyVersion, planReason } = copy;
  return {
    ...{ copyId, itemId, locale, segment, writer, productVersion, policyVersion, fallbackReason },
    channel: CHANNEL_BY_NAME[channel],
    fields: copy.fields.map(({ name, text, sentences }) => ({
      name,
      text,
      sentences: sentences.map((sentence) => ({ text: sentence.text, facts: [...sentence.facts] })),
    })),
    planReason: profileMissing ? `${planReason}; ${profileMissing}` : planReason,
    checks: 'checks' in copy ? [...copy.checks] : checksOf(copy.verdict),
    reviewed: 'checks' in copy,
    digitalSourceType: machine ?? '',
    disclosure: machine && disclose ? disclosureLine(locale) : '',
  };
}

/** A stored text as protobuf: `{price}` stands in it where the price does. */
export function storedCopyMessage(copy: CopyRecord): copywriterV1.Copy {
  const { copyId, itemId, locale, segment, writer, productVersion, policyVersion } = copy;
  return copywriterV1.Copy.fromPartial({
    ...{ copyId, itemId, locale, segment, writer, productVersion, policyVersion },
    channel: CHANNEL_BY_NAME[copy.channel],
    fields: copy.fields,
    checks: copy.checks as copywriterV1.Check[],
    reviewed: copy.reviewed,
    digitalSourceType: digitalSourceType(writer) ?? '',
  });
}

/** A channel's number in protobuf. @param name as the store keeps it */
export function channelNumber(name: string): copywriterV1.Channel {
  return CHANNEL_BY_NAME[name as ChannelName] ?? copywriterV1.Channel.CHANNEL_UNSPECIFIED;
}
