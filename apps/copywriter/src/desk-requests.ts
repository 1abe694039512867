import {
  type ChannelName,
  type channelPolicy,
  type claimRule,
  type copywriterV1,
  copyPolicy,
  type CopyPolicy,
  identifier,
  isStorableText,
  NOT_STORABLE,
  refusals,
  storableText,
} from '@attune/contracts';
import { LOCALES } from '@attune/copy-generation';
import type { CopyScope } from '@attune/copy-store';
import { InvalidArgument } from '@attune/grpc-transport';
import { z } from 'zod';
import { channelNumber } from './copy-message';
import { channelOf, checked, grammarOf, itemIdOf } from './requests';
import type { ReviewPosition } from './review-queue';

const DEFAULT_PAGE = 20;
const MAX_PAGE = 100;
const reviewerName = z.string().trim().min(1, 'is needed').max(100).refine(isStorableText, NOT_STORABLE);
const reasonText = storableText(1_000);

/** How many entries a page has. @throws InvalidArgument */
export function pageSizeOf(size: number): number {
  if (size > MAX_PAGE) throw new InvalidArgument('page_size', `must be at most ${MAX_PAGE}, is ${size}`);
  return size === 0 ? DEFAULT_PAGE : size;
}

/** Who decides, for the audit trail. @throws InvalidArgument */
export function reviewerOf(reviewer: string): string {
  return checked('reviewer', reviewerName, reviewer);
}

/** @throws InvalidArgument */
export function reasonOf(reason: string, field = 'reason'): string {
  return checked(field, reasonText, reason);
}

/** @throws InvalidArgument */
export function copyIdOf(copyId: string): string {
  return checked('copy_id', identifier, copyId);
}

/** Which texts are taken back. @throws InvalidArgument */
export function scopeOf({ itemId, channel, locale }: copywriterV1.RetractRequest): CopyScope {
  return {
    itemId: itemIdOf(itemId),
    ...(channel !== 0 && { channel: channelOf(channel) }),
    ...(locale !== '' && { locale: writtenLocale(locale) }),
  };
}

/** The locale that texts stand under which were asked for in this one. Where English steps in, none were. */
function writtenLocale(locale: string): string {
  const { tag } = grammarOf(locale);
  if (new Intl.Locale(locale).language === new Intl.Locale(tag).language) return tag;
  throw new InvalidArgument('locale', `must be a language that texts are written in, ${LOCALES.join(', ')}, or empty`);
}

const position = z.tuple([z.iso.datetime(), z.enum(['copy', 'frame']), storableText(200).min(1)]);

/** A page's end as a token, and back. */
export function queueToken({ createdAt, kind, id }: ReviewPosition): string {
  return Buffer.from(JSON.stringify([createdAt.toISOString(), kind, id])).toString('base64url');
}

/** @throws InvalidArgument */
export function queuePositionOf(token: string): ReviewPosition | undefined {
  if (token === '') return undefined;
  const parsed = position.safeParse(parsedToken(token));
  if (!parsed.success) throw noToken();
  const [createdAt, kind, id] = parsed.data;
  return { createdAt: new Date(createdAt), kind, id };
}

/** @throws InvalidArgument */
export function historyPositionOf(token: string): number | undefined {
  if (token === '') return undefined;
  if (!/^\d{1,15}$/.test(token)) throw noToken();
  return Number(token);
}

function parsedToken(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.slice(0, 1_000), 'base64url').toString());
  } catch {
    return undefined;
  }
}

function noToken(): InvalidArgument {
  return new InvalidArgument('page_token', 'must be as the page before gave it for the next one, or left out');
}

/** A policy as the store keeps it. @throws InvalidArgument that names the rule and its field */
export function policyFrom(message: copywriterV1.CopyPolicy | undefined): CopyPolicy {
  if (!message)
    throw new InvalidArgument('policy', 'is needed; an empty one adds nothing to the rules that hold for all');
  const parsed = copyPolicy.safeParse({
    claimRules: message.claimRules,
    channels: message.channels.map(({ channel, modelText, ...rest }, n) => ({
      channel: channelIn(channel, `policy.channels[${n}].channel`),
      ...{ ...rest, modelText: modelText || 'frames' },
    })),
  } satisfies PolicyInput);
  if (parsed.success) return parsed.data;
  const [{ field, message: reason }] = refusals(parsed.error);
  throw new InvalidArgument(`policy.${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`, reason);
}

/** The words of a message may be none of those that the schema knows. */
type Loose<T> = { [Name in keyof T]: T[Name] extends string | undefined ? string : T[Name] };
interface PolicyInput {
  claimRules: Loose<z.input<typeof claimRule>>[];
  channels: (Loose<z.input<typeof channelPolicy>> & { channel: ChannelName })[];
}

function channelIn(channel: copywriterV1.Channel, field: string): ChannelName {
  try {
    return channelOf(channel);
  } catch {
    throw new InvalidArgument(field, 'must be one of the channels other than CHANNEL_UNSPECIFIED');
  }
}

/** A policy as protobuf. */
export function policyMessage(policy: CopyPolicy, version: number): copywriterV1.CopyPolicy {
  return {
    version: version === 0 ? '' : String(version),
    claimRules: policy.claimRules,
    channels: policy.channels.map(({ channel, ...rest }) => ({ channel: channelNumber(channel), ...rest })),
  };
}

/** The version that was looked at; 0 for none. @throws InvalidArgument */
export function expectedVersionOf(version: string): number {
  if (version === '') return 0;
  if (!/^\d{1,9}$/.test(version)) throw new InvalidArgument('expected_version', 'must be a version that was read');
  return Number(version);
}
