import { type Fact } from '../../facts/facts';
import { foldedTokens } from '../language/tokens';
import { type TextUnderCheck } from '../text-under-check';

const CERTIFICATE = /\p{Lu}[\p{Lu}\p{N}-]+|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;

/** "FSC-certified": which certificate must stand there, too. */
export function isNamed(text: TextUnderCheck, from: number, values: readonly string[]): boolean {
  const said = text.sentenceAt(from).map(({ folded }) => folded);
  const names = values.flatMap((value) => value.match(CERTIFICATE) ?? []).map(foldedTokens);
  return names.some((name) => ` ${said.join(' ')} `.includes(` ${name.join(' ')} `));
}

/** By a name that stands in any fact, or by what a fact about certificates has, whatever it looks like: "Fairtrade". */
export function isCertified(text: TextUnderCheck, from: number, { attribute, values }: Fact): boolean {
  if (isNamed(text, from, values)) return true;
  const said = text.sentenceAt(from).map(({ folded }) => folded);
  return (
    /certif/.test(attribute) &&
    // "Organic by the Meadow Trust", of a "Meadow Trust Organic".
    values.some((value) => foldedTokens(value).every((word) => said.includes(word)))
  );
}
