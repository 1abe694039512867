import { askModel, type NoAnswer } from './ask-model';
import { type ModelFrame } from './frame';
import { checkFrame, type FrameCheckOptions } from './frame-check';
import { type FrameRequest } from './frame-key';
import { frameJsonSchema, frameMessages, PROMPT_VERSION } from './frame-prompt';
import { type LanguageModel } from './language-model';

/** Tokens beside the text's own: braces, field names. */
const EXTRA_TOKENS = 200;

export interface WriteFrameOptions extends FrameCheckOptions {
  readonly signal?: AbortSignal;
}

/** A frame to be reviewed, and what the check would have somebody look at. */
export interface WrittenFrame {
  readonly frame: ModelFrame;
  readonly notes: readonly string[];
  readonly attempts: number;
}

/**
 * Has a model write a frame. Takes as long as the model does: never called while a shopper waits.
 * @throws the signal's reason when it was aborted, and nothing else
 */
export async function writeFrame(
  request: FrameRequest,
  model: LanguageModel,
  options: WriteFrameOptions,
): Promise<WrittenFrame | NoAnswer> {
  const outcome = await askModel(
    model,
    {
      messages: frameMessages(request, options.grammar),
      jsonSchema: frameJsonSchema(request),
      maxTokens: maxTokensFor(request),
      read: (answer) => {
        const checked = checkFrame(answer, request, options);
        return 'findings' in checked ? checked : { value: checked };
      },
    },
    options.signal,
  );
  if ('refused' in outcome) return outcome;
  const { fields, notes } = outcome.value;
  const frame = { key: request.key.id, fields, writer: `model:${model.name}`, promptVersion: PROMPT_VERSION };
  return { frame, notes, attempts: outcome.attempts };
}

/** A character is less than a token in most languages, and about one in Chinese. */
function maxTokensFor({ fields }: FrameRequest): number {
  return fields.reduce((sum, { limit }) => sum + limit, EXTRA_TOKENS);
}
