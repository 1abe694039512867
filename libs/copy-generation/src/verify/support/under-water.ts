import { type Fact } from '../../facts/facts';

/** "IPX7", "10 ATM": what is rated to be held under water is waterproof, whatever the attribute is called. */
export function isHeldUnderWater({ kind, source, attribute, values }: Fact): boolean {
  if (kind !== 'text' || source !== 'structured') return false;
  const isOfWater = /water|depth/.test(attribute);
  return values.some((value) => SUBMERGED.test(value) || (isOfWater && PRESSURE.test(value) && !LIMITED.test(value)));
}
const SUBMERGED = /\bip(?:x|\d)[78]\b/i;
const PRESSURE = /\b(?:[5-9]|\d\d) ?(?:atm|bar)\b/i;
const LIMITED = /\bnot?\b|\bonly\b/i;
