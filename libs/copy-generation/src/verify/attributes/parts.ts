import { type ConceptId } from '../../lexicon/concepts';
import { type Mention, mentionBefore } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { isHead, wordsAt } from './noun-at';
import { impliedBy, materialCalled, takenFor } from './part-names';
import { isDeniedElsewhere, isTranslated } from './translated-mentions';

/** A part must be one that a fact speaks of, unless it is what the product is. */
export function checkPart(text: TextUnderCheck, mention: Mention, isMeant: boolean): void {
  const { support } = text.context;
  const isNamed = wordsAt(text, mention).some((word) => isOwnPart(text, word));
  const isSaid = (concept: ConceptId) => support.concepts.has(concept) || support.inDescription.has(concept);
  const isImplied = (concept: ConceptId) =>
    impliedBy(concept).some(
      (word) => support.stems.has(text.context.language.stem(word)) || support.describedWords.includes(word),
    );
  const isTaken = (concept: ConceptId) =>
    isImplied(concept) ||
    takenFor(concept).some((one) => support.concepts.has(one)) ||
    support.concepts.has(materialCalled(concept)!);
  const isKnown = isNamed || isHead(text, mention) || mention.concepts.some((one) => isSaid(one) || isTaken(one));
  const words = text.words(mention.from, mention.to);
  if (!isKnown && !isInFacts(text, mention) && !isTranslated(text, mention)) {
    // Where the text does not say that the product has one, it may be for it, or belong to who reads; and it may be a word
    // for what a fact calls otherwise: in another language, or of the one thing that has all the values before it.
    const isVague = !isMeant || text.context.language.englishWords || isOtherName(text, mention.from);
    const severity = isVague ? 'soft' : 'hard';
    text.report('attributes', severity, mention.from, mention.to, `no fact says ${words}`);
  }
  if (isDeniedElsewhere(text, mention))
    text.report('polarity', 'soft', mention.from, mention.to, `the catalog says no to ${words}`);
  text.account(mention.from, mention.to);
}

/** Whether all of several values right before a noun are of one thing, of which it may be another name: "black plastic lid". */
export function isOtherName({ mentions, context: { support } }: TextUnderCheck, at: number): boolean {
  const owners: ReadonlySet<ConceptId | ''>[] = [];
  for (let from = at, one; (one = mentionBefore(mentions, from)); from = one.from)
    owners.push(new Set(one.concepts.flatMap((concept) => [...(support.concepts.get(concept) ?? [])])));
  const [first, ...others] = owners;
  return others.length > 0 && [...first].some((owner) => owner !== '' && others.every((some) => some.has(owner)));
}

/** Said in the words of a fact, in a sense that is no concept: "Pearl" in a model's name. */
export function isInFacts(text: TextUnderCheck, { from, to }: Mention): boolean {
  const { words, stems, pairs, conceptWords } = text.context.support;
  const own = text.tokens.slice(from, to).map(({ folded }) => folded);
  if (own.every((word) => conceptWords.has(word))) return false;
  const isKnown = own.every((word) => words.has(word) || stems.has(text.context.language.stem(word)));
  return isKnown && own.slice(1).every((word, index) => pairs.has(`${own[index]} ${word}`));
}

/** A word that facts have for one of their parts, or for the product as a whole ("Gehäuse"). */
function isOwnPart({ context: { support, language } }: TextUnderCheck, folded: string): boolean {
  const stem = language.stem(folded);
  return support.parts.has(stem) || support.nouns.has(stem) || language.wholes.has(folded);
}
