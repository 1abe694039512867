import {
  type ChannelName,
  type CopyHistoryAnswer,
  copyPolicy,
  copywriterV1,
  type DeskCopy,
  type PolicyAnswer,
  type ReviewEntryAnswer,
  type VerdictAnswer,
} from '@attune/contracts';
import { CHANNELS, outcomeName } from './answers';

const { ReviewStatus } = copywriterV1;
const CHANNEL_NAMES = new Map(Object.entries(CHANNELS).map(([name, number]) => [number, name as ChannelName]));
const STATUSES = new Map<number, ReviewEntryAnswer['status']>([
  [ReviewStatus.REVIEW_STATUS_WAITING, 'waiting'],
  [ReviewStatus.REVIEW_STATUS_APPROVED, 'approved'],
  [ReviewStatus.REVIEW_STATUS_REJECTED, 'rejected'],
  [ReviewStatus.REVIEW_STATUS_WITHDRAWN, 'withdrawn'],
]);

/** A text in JSON, as staff see it. */
export function deskCopy(copy: copywriterV1.Copy): DeskCopy {
  const { copyId, itemId, locale, segment, writer, productVersion, policyVersion, fields, digitalSourceType } = copy;
  return {
    ...{ copyId, itemId, ...channelAnswer(copy.channel), locale, segment, writer, productVersion, policyVersion },
    ...{ fields, checks: copy.checks.map(checkAnswer), reviewed: copy.reviewed },
    ...(digitalSourceType && { digitalSourceType }),
  };
}

/** A text of the queue in JSON. */
export function reviewEntry(entry: copywriterV1.ReviewEntry): ReviewEntryAnswer {
  const { copy, status, reasons, published, revision, createdAt } = entry;
  return {
    copy: deskCopy(copy ?? copywriterV1.Copy.fromPartial({})),
    status: STATUSES.get(status) ?? 'withdrawn',
    ...{ reasons, published, revision, createdAt },
  };
}

/** What happened to an item's texts, in JSON. */
export function historyAnswer({ entries, nextPageToken }: copywriterV1.HistoryResponse): CopyHistoryAnswer {
  return {
    entries: entries.map(({ channel, ...entry }) => ({ ...entry, ...channelAnswer(channel) })),
    ...(nextPageToken && { nextPageToken }),
  };
}

/** A tenant's policy in JSON. */
export function policyAnswer(policy: copywriterV1.CopyPolicy | undefined): PolicyAnswer {
  const { version = '', claimRules = [], channels = [] } = policy ?? {};
  const named = channels.map(({ channel, modelText, ...rest }) => ({
    // Empty from a copywriter that does not know it yet.
    ...{ ...rest, modelText: modelText || 'frames' },
    ...channelAnswer(channel),
  }));
  return { version, policy: copyPolicy.parse({ claimRules, channels: named }) };
}

/** What the checks say of a text, in JSON. */
export function verdictAnswer({ verdict, productVersion, policyVersion }: copywriterV1.VerifyResponse): VerdictAnswer {
  return {
    outcome: outcomeName(verdict?.outcome),
    checks: (verdict?.checks ?? []).map(checkAnswer),
    ...{ productVersion, policyVersion },
  };
}

function checkAnswer({ name, outcome, findings }: copywriterV1.Check): VerdictAnswer['checks'][number] {
  return { name, outcome: outcomeName(outcome), findings };
}

function channelAnswer(channel: copywriterV1.Channel): { channel?: ChannelName } {
  const name = CHANNEL_NAMES.get(channel);
  return name ? { channel: name } : {};
}
