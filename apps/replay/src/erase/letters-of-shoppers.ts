import { type DeadLetter, shopperKey, streamKey } from '@attune/contracts';
import { z } from 'zod';

/** As the collector reads an id that is not checked yet: what is no text and no number names nobody. */
const id = z.union([z.string(), z.number()]).optional().catch(undefined);
const ids = z.object({ userId: id, anonymousId: id });

/** Whether a dead letter is about one of a tenant's shoppers. @param shoppers as `shopperKey` gives them */
export function isAbout(
  { tenant, source, bytesBase64 }: DeadLetter,
  of: { tenant: string; shoppers: Set<string> },
): boolean {
  if (tenant !== of.tenant) return false;
  const shoppers = [...of.shoppers];
  if (shoppers.some((shopper) => source?.key === streamKey(tenant, shopper))) return true;
  const text = Buffer.from(bytesBase64, 'base64').toString();
  const named = shopperIn(text);
  if (named) return named.shopper !== undefined && of.shoppers.has(named.shopper);
  // Of what cannot be read, a letter that holds the id is one too many rather than one too few.
  return shoppers.some((shopper) => text.includes(JSON.stringify(shopper.slice(shopper.indexOf(':') + 1))));
}

/** The shopper that a message names, also by an id in a form that is refused; undefined when it cannot be read. */
function shopperIn(text: string): { shopper: string | undefined } | undefined {
  try {
    const { userId, anonymousId } = ids.parse(JSON.parse(text));
    return { shopper: shopperKey({ userId: plain(userId), anonymousId: plain(anonymousId) }) };
  } catch {
    return undefined;
  }
}

function plain(named: string | number | undefined): string | undefined {
  return named === undefined ? undefined : String(named).trim().normalize('NFC');
}
