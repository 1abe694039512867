import type { FrameRecord } from '@attune/copy-store';
import { checkFrameTexts, type FrameRequest, negotiate, readModelFrame, type TextField } from '@attune/copy-generation';
import { channelName } from '@attune/contracts';
import { Conflict, InvalidArgument } from '@attune/grpc-transport';
import { z } from 'zod';
import { textOf } from '../requests';
import type { TenantCopy } from '../tenant-copy';

/** What a frame was asked for, as it is stored with it. */
const frameRequest = z.object({
  key: z.object({
    ...{ id: z.string(), channel: channelName, locale: z.string(), tone: z.enum(['plain', 'warm', 'crisp']) },
    ...{ type: z.string(), attributes: z.array(z.string()), segment: z.string() },
  }),
  fields: z.array(
    z.object({
      ...{ name: z.string(), limit: z.number(), maxSentences: z.number(), isProse: z.boolean() },
      slots: z.array(z.string()),
    }),
  ),
  slots: z.array(
    z.object({
      ...{ name: z.string(), attribute: z.string(), label: z.string() },
      kind: z.enum(['name', 'words', 'list', 'number', 'measure', 'price']),
    }),
  ),
}) satisfies z.ZodType<FrameRequest>;
const stored = z.object({ request: frameRequest });

/**
 * A frame with a reviewer's texts, as it is stored: checked as the model's own was, against the policy of now.
 * @throws InvalidArgument with what was found
 * @throws Conflict when the frame is too old to be edited
 */
export function editedFrame(record: FrameRecord, tenant: TenantCopy, edited: readonly TextField[]): object {
  const frame = readModelFrame(record.frame);
  const request = stored.safeParse(record.frame).data?.request;
  const grammar = request && negotiate(request.key.locale);
  if (!frame || !grammar) throw new Conflict('a former release wrote this frame: it is approved or rejected as it is');
  const { channel } = request.key;
  const texts = new Map(
    textOf(edited, channel, 'edit.fields').map(({ name, text }, n) => {
      const field = request.fields.find((one) => one.name === name);
      if (!field) throw new InvalidArgument(`edit.fields[${n}].name`, 'is no field of this frame');
      return [name, field.isProse ? sentencesIn(text) : [text.trim()]];
    }),
  );
  const checked = checkFrameTexts(texts, request, {
    ...{ grammar, catalog: tenant.knowledge.lexicon, policy: tenant.policy.claims },
  });
  if ('findings' in checked) throw refusal(checked.findings, edited);
  return { ...frame, fields: checked.fields, request };
}

/** After an end mark, and a space where the language has one: a sentence may begin with a slot in small letters. */
const SENTENCE_ENDS = /(?<=[.!?])\s+|(?<=[。！？])/u;

function sentencesIn(text: string): string[] {
  return text
    .split(SENTENCE_ENDS)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** What was found first, at the field that it names. */
function refusal(findings: readonly string[], edited: readonly TextField[]): InvalidArgument {
  const [first] = findings;
  const more = findings.length > 1 ? ` And ${findings.length - 1} more.` : '';
  const at = edited.findIndex(({ name }) => first.includes(`"${name}"`));
  return new InvalidArgument(at < 0 ? 'edit.fields' : `edit.fields[${at}].text`, `${first}${more}`);
}
