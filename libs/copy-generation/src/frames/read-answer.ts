import { type z } from 'zod';
import { type ModelAnswer } from './language-model';

/** The longest answer that is read, in UTF-16 code units. */
const MAX_ANSWER_LENGTH = 20_000;

/** The most things that a model is told to mend. */
const MAX_ISSUES = 8;

/** Marks of a model that thinks aloud, or of a template that leaked. */
const REASONING = /<\/?(?:think|thinking|thought|reasoning|scratchpad)\b|<\|/iu;

const REFUSALS =
  /\b(?:i['’]m sorry|i am sorry|sorry,|i cannot|i can['’]t|i am unable|as an ai|language model|tut mir leid|ich kann (?:das |dabei )?nicht|je suis désolé|je ne peux pas|lo siento|no puedo)|抱歉|对不起|我无法/iu;

/** An answer that has the shape asked for, or what is wrong with it, in sentences for whoever wrote it. */
export type ReadAnswer<T> = { readonly value: T } | { readonly findings: readonly string[] };

/**
 * Reads a model's answer strictly: JSON of the schema and nothing around it. Half an answer, reasoning and refusals are
 * no answers.
 */
export function readAnswer<T>({ text, finishReason }: ModelAnswer, schema: z.ZodType<T>): ReadAnswer<T> {
  if (finishReason === 'length') return wrong('The answer was cut off: write less.');
  if (text.length > MAX_ANSWER_LENGTH) return wrong('The answer is far too long.');
  if (REASONING.test(text)) return wrong('The answer holds reasoning: give the JSON object only.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return wrong(isRefusal(text) ? 'The answer is a refusal.' : 'The answer is not a JSON object, or not only one.');
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  return { findings: parsed.error.issues.slice(0, MAX_ISSUES).map(sentenceOf) };
}

/** Whether the text declines or apologises, in the words that models use for it. */
export function isRefusal(text: string): boolean {
  return REFUSALS.test(text);
}

function wrong(finding: string): { findings: string[] } {
  return { findings: [finding] };
}

function sentenceOf({ path, message }: z.core.$ZodIssue): string {
  return `${path.length > 0 ? `"${path.join('.')}"` : 'The answer'}: ${message}.`.slice(0, 200);
}
