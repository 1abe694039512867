import { type Fact } from '../../facts/facts';
import { type ConceptId } from '../../lexicon/concepts';
import { mentionsWithin } from '../mention-index';
import type { StructuredFact } from '../support/structured-fact';
import { type TextUnderCheck } from '../text-under-check';

/** Endings of what is done with something, of the doing and of what is so: "insulated", "insulation", "magnetic". */
const rootOf = (word: string) => word.replace(/at(?:ions?|ing|ed|es?|)$|ic$|s$/, '');
const MIN_ROOT = 4;

/** "Magnet", where a yes says that something is magnetic: whether a yes has the word's root. */
export function isRootOfYes({ tokens, context: { support, language } }: TextUnderCheck, at: number): boolean {
  const root = rootOf(tokens[at].folded);
  if (language.englishWords || root.length <= MIN_ROOT) return false;
  return [...support.yesNo.values()].some(
    ({ attribute, holds }) => holds && attribute.split('_').some((word) => rootOf(word) === root),
  );
}

/**
 * What says no to what the tokens name, in the same or in other words, if anything does: `hood: no` for "hood".
 * @param denial of what: that a hood is there is not denied by what says no to something of it ("the hood is not lined")
 */
export function factOfDenied(
  text: TextUnderCheck,
  from: number,
  to: number,
  denial: 'of anything' | 'of being' = 'of anything',
): Fact | undefined {
  const { language, support } = text.context;
  const stems = text.tokens.slice(from, to).map(({ folded }) => language.stem(folded));
  const isSaidNo = ({ spokenOf }: StructuredFact, stem: string) => denial === 'of anything' || !spokenOf?.has(stem);
  const denied = support.denied.find((one) => stems.some((stem) => one.stems.has(stem) && isSaidNo(one, stem)));
  if (denied) return denied.fact;
  const spelt = language.englishWords ? undefined : support.denied.find(({ fact }) => isSpeltOut(text, from, fact));
  if (spelt) return spelt.fact;
  // "Not insulated", where there is no insulation.
  const roots = text.tokens.slice(from, to).map(({ folded }) => rootOf(folded));
  const isOfRoot = (stem: string) => roots.some((root) => root.length >= MIN_ROOT && rootOf(stem) === root);
  const related = language.englishWords
    ? undefined
    : support.denied.find((one) => [...one.stems].some((stem) => isSaidNo(one, stem) && isOfRoot(stem)));
  if (related) return related.fact;
  // "No brushes", of a brushless motor.
  const less = text.tokens.slice(from, to).map(({ folded }) => `${folded.replace(/(?<=[sxh])es$|s$/, '')}less`);
  const lacking = support.structured.find(({ stems: own }) => less.some((word) => own.has(language.stem(word))));
  if (lacking) return lacking.fact;
  const named = mentionsWithin(text.mentions, from, to).flatMap(({ concepts }) => concepts);
  const isThere = (concept: ConceptId) => denial === 'of being' && support.spokenOf.has(concept);
  return named
    .map((concept) => (isThere(concept) ? undefined : support.deniedConcepts.get(concept)))
    .find((fact) => fact !== undefined);
}

/** "Sun protection" of an SPF: words that begin with an abbreviation's letters, all but one at most. */
function isSpeltOut({ tokens }: TextUnderCheck, from: number, { field }: Fact): boolean {
  const words = tokens
    .slice(from, from + 4)
    .map(({ kind, folded }) => (kind === 'word' && folded.length > 2 ? folded : ''));
  return (field.match(/\b\p{Lu}{2,4}\b/gu) ?? []).some((abbreviation) => {
    const initials = abbreviation.toLowerCase().slice(0, Math.max(2, abbreviation.length - 1));
    return [...initials].every((letter, at) => words.at(at)?.startsWith(letter));
  });
}
