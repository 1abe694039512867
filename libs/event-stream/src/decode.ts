import { refusals, type Refusal } from '@attune/contracts';
import { type z } from 'zod';
import { type Decoded } from './record';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a message's bytes as JSON of a schema. */
export function decodeJson<T>(bytes: Buffer, schema: z.ZodType<T>): Decoded<T> {
  if (bytes.length === 0) return { ok: false, reasons: [reason('the message is empty')] };
  let json: unknown;
  try {
    json = JSON.parse(utf8.decode(bytes));
  } catch (error) {
    return { ok: false, reasons: [reason(error instanceof SyntaxError ? 'is not JSON' : 'is not UTF-8')] };
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, reasons: refusals(parsed.error) };
}

function reason(message: string): Refusal {
  return { field: '(message)', message };
}
