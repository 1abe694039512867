import { type ModelAnswer, ModelRefused, ModelUnavailable } from '@attune/copy-generation';
import { z } from 'zod';

/** What is read of a chat completion; endpoints add and leave out what they like. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ total_tokens: z.number().int().nonnegative() }).nullish().catch(undefined),
});

/**
 * The answer in a chat completion.
 * @throws ModelRefused when the endpoint says that the model, or its filter, would not answer
 * @throws ModelUnavailable when there is no answer in it
 */
export function answerOf(response: unknown): ModelAnswer {
  const parsed = completion.safeParse(response);
  if (!parsed.success) throw new ModelUnavailable('the endpoint answered no chat completion');
  const { finish_reason: finish, message } = parsed.data.choices[0];
  if (message.refusal) throw new ModelRefused('the model refused');
  if (finish === 'content_filter') throw new ModelRefused('a content filter refused');
  if (!message.content) throw new ModelUnavailable('the endpoint answered without a text');
  const finishReason = finish === 'stop' || finish === 'length' ? finish : 'other';
  return { text: message.content, finishReason, tokens: parsed.data.usage?.total_tokens };
}
