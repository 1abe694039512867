/** The longest time that is taken seriously: a day. */
const MAX_MS = 86_400_000;

/** How long an endpoint asks to be left alone, in ms, by its `Retry-After` (seconds or a date); undefined without. */
export function retryAfterMs(headers: Headers | undefined, now: number = Date.now()): number | undefined {
  const value = headers?.get('retry-after')?.trim();
  if (!value) return undefined;
  const ms = /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MAX_MS);
}
