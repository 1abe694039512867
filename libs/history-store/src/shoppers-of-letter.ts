import { type DeadLetter, shopperKey } from '@attune/contracts';

/** A text in quotes as JSON writes it, of the length of an id, or a number that stands as a value. */
const QUOTED = /"((?:[^"\\]|\\.){1,400})"/y;
const NUMBER = /:\s*(\d{1,30})/g;

/**
 * The shoppers of its tenant that a dead letter may be about, as `shopperKey` gives them: the one whose key its record
 * had, and the one whom its message names, also by an id in a form that is refused. Of a message that cannot be read
 * everyone whose id may stand in it: a letter too many is better than one too few.
 */
export function shoppersOfLetter({ tenant, source, bytesBase64 }: DeadLetter): string[] {
  const text = Buffer.from(bytesBase64, 'base64').toString();
  const shoppers = new Set(namedIn(text) ?? idsIn(text).flatMap((it) => [`user:${it}`, `anon:${it}`]));
  if (source?.key?.startsWith(`${tenant}:`)) shoppers.add(source.key.slice(tenant.length + 1));
  return [...shoppers];
}

/** Undefined when the message cannot be read. */
function namedIn(text: string): string[] | undefined {
  try {
    const message: unknown = JSON.parse(text);
    if (typeof message !== 'object' || message === null) return undefined;
    const { userId, anonymousId } = message as Record<string, unknown>;
    const shopper = shopperKey({ userId: plain(userId), anonymousId: plain(anonymousId) });
    return shopper === undefined ? [] : [shopper];
  } catch {
    return undefined;
  }
}

function idsIn(text: string): string[] {
  const quoted = new Set<string>();
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    QUOTED.lastIndex = at;
    const found = QUOTED.exec(text)?.[0];
    if (found !== undefined) quoted.add(found);
  }
  const numbers = [...text.matchAll(NUMBER)].map(([, digits]) => digits);
  return [...new Set([...[...quoted].flatMap(unquoted), ...numbers])];
}

function unquoted(quoted: string): string[] {
  try {
    return [plain(JSON.parse(quoted)) ?? []].flat();
  } catch {
    return [];
  }
}

/** As the collector reads an id that is not checked yet: what is no text and no number names nobody. */
function plain(named: unknown): string | undefined {
  if (typeof named !== 'string' && typeof named !== 'number') return undefined;
  return String(named).trim().normalize('NFC');
}
