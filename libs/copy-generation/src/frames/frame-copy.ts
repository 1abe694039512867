import { z } from 'zod';
import { type Copy } from '../compose';
import { type ProductFacts } from '../facts/facts';
import { fingerprint } from '../fingerprint';
import { type Plan } from '../plan';
import { fillModelFrame, type FillOptions, isFilled, type ModelFrame, type UnfilledFrame } from './frame';

/** A copy whose words between the values a model wrote. */
export type ModelCopy = Omit<Copy, 'writer'> & {
  /** `model:NAME`. */
  readonly writer: string;
};

const storedFrame = z.object({
  key: z.string(),
  fields: z.array(z.object({ name: z.string(), sentences: z.array(z.string()) })),
  writer: z.string(),
  promptVersion: z.number(),
});

/** A frame as it was stored; undefined when it has another shape, which a former version may have had. */
export function readModelFrame(stored: unknown): ModelFrame | undefined {
  return storedFrame.safeParse(stored).data;
}

/**
 * The copy that a frame makes of the rules' own for the same product and plan, or why it does not serve.
 * @param rules what `composeTemplate` wrote, prices open; the result has them open, too
 */
export function copyFromFrame(
  frame: ModelFrame,
  rules: Copy,
  product: ProductFacts,
  plan: Plan,
  options: Omit<FillOptions, 'rules'>,
): ModelCopy | UnfilledFrame {
  const filled = fillModelFrame(frame, product, plan, { ...options, rules: rules.fields });
  if (!isFilled(filled)) return filled;
  const copyId = fingerprint([rules.copyId, frame.key, frame.promptVersion, frame.writer, frame.fields]);
  return { ...rules, copyId, writer: frame.writer, fields: filled.fields, verdict: filled.verdict };
}
