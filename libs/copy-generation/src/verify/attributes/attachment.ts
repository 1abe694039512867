import { type ConceptId, generalisations } from '../../lexicon/concepts';
import { materialKindsOf } from '../support/material-kinds';
import { SIDES } from '../support/attribute-names';
import { type Mention, mentionAt } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { ellipses, isKnownThing, type Link, linksOf } from './links';
import { MAIN_PARTS } from './main-parts';
import { isWhole } from './noun-at';
import { certain, type Severity } from './translated-mentions';
import { materialCalled, takenFor } from './part-names';
import { endOfValues } from './values-at';

/**
 * What becomes of a value that no rule about parts has judged: whether the facts say it of the thing that the words tie it
 * to. That of another thing alone is wrong; of a thing that no fact names a person must read it.
 */
export function checkLinks(text: TextUnderCheck, mention: Mention): void {
  const { support } = text.context;
  if (support.bearers.things.size === 0) return;
  const links = linksOf(text, mention).map((link) => ({ ...link, at: sideBefore(text, link.at) ?? link.at }));
  for (const link of links) {
    const severity = ofThing(text, mention, link);
    if (severity) return reportOf(text, severity, mention, link.at);
  }
  const next = text.tokens.at(mention.to);
  const isPlace = mention.to < text.tokens.length && /^(?:where|wherever)$/.test(next!.folded);
  if (isPlace && links.length === 0 && !isOfProduct(text, mention)) reportOf(text, 'soft', mention, mention.to);
}

/** The front of "a front light in steel", of which the facts say what it is of: either light is the product. */
function sideBefore(text: TextUnderCheck, at: number): number | undefined {
  const { tokens, context } = text;
  const isSide = at > 0 && isWhole(text, at) && SIDES.test(tokens[at - 1].folded);
  return isSide && context.support.bearers.described.has(context.language.stem(tokens[at - 1].folded))
    ? at - 1
    : undefined;
}

/** "The hands are gold, and so is the case": of the case a fact must say it, too. */
export function checkEllipses(text: TextUnderCheck): void {
  const { language, support } = text.context;
  if (language.englishWords || support.bearers.things.size === 0) return;
  for (const { at, from } of ellipses(text)) {
    if (!isKnownThing(text, at)) continue;
    const before = text.mentions.filter(
      (mention) =>
        mention.to <= from &&
        text.tokens[mention.from].sentence === text.tokens[from].sentence &&
        mention.concepts.every((concept) => /^(?:colour|material|pattern)$/.test(language.kindOf(concept) ?? '')),
    );
    const said = before.at(-1);
    if (!said || text.isDenied(said.from)) continue;
    const severity = ofThing(text, said, { at, how: 'is' });
    if (severity)
      text.report(
        'attributes',
        severity,
        from,
        at + 1,
        `no fact says ${wordsOf(text, said)} of the ${text.tokens[at].text}`,
      );
  }
}

function wordsOf(text: TextUnderCheck, { from, to }: Mention): string {
  return text.words(from, to);
}

function reportOf(text: TextUnderCheck, severity: 'hard' | 'soft', mention: Mention, at: number): void {
  const [from, to] = [Math.min(mention.from, at), Math.max(mention.to, at + 1)];
  const reason = `no fact says ${wordsOf(text, mention)} of the ${text.tokens[at].text}`;
  const grave = certain(text, severity, mention, at);
  if (grave) text.report('attributes', grave, from, to, reason);
}

/** Whether a fact about the product itself says one of them. */
function isOfProduct({ context: { support } }: TextUnderCheck, { concepts }: Mention): boolean {
  return concepts.some((concept) => support.bearers.byConcept.get(concept)?.has(''));
}

function ofThing(text: TextUnderCheck, mention: Mention, { at, how }: Link): Severity {
  const { support, language } = text.context;
  const { byConcept, described } = support.bearers;
  const known = mention.concepts.filter((concept) => byConcept.has(concept));
  if (known.length === 0 || isStuff(text, at)) return undefined;
  // Of "gold ribbon markers" the ribbon may have it, of "a lid of amber glass" the glass.
  const last = how === 'before' ? at + 1 : endOfValues(text, mention.to);
  const nouns = [at, ...Array.from({ length: last - mention.to }, (_, more) => mention.to + more)];
  if (nouns.some((noun) => hasAny(text, known, noun)) || isOneWording(text, mention, at)) return undefined;
  const stems = stemsAt(text, at);
  const isDescribed = known.some((concept) =>
    stems.some((stem) => described.get(stem)?.has(language.kindOf(concept)!)),
  );
  if (isDescribed) return 'hard';
  const isName = support.exact.has(text.tokens[at].text) && support.nameStems.has(stems[0]);
  const isOfMain = known.some((concept) =>
    [...(support.concepts.get(concept) ?? [])].some((one) => one === '' || MAIN_PARTS.has(one)),
  );
  if (isWhole(text, at) || isName || isOfProduct(text, mention)) return undefined;
  const isMaterial = known.every((concept) => language.kindOf(concept) === 'material');
  if (isKnownThing(text, at))
    return how !== 'before' || isMaterial || stems.some((stem) => described.has(stem)) ? 'hard' : 'soft';
  return isOfMain ? undefined : 'soft';
}

/** Whether the facts say one of the concepts of the thing. */
function hasAny(text: TextUnderCheck, concepts: readonly ConceptId[], at: number): boolean {
  const { support } = text.context;
  const [stems, parts] = [stemsAt(text, at), partsAt(text, at)];
  return concepts.some(
    (concept) =>
      stems.some(
        (stem) => support.bearers.byConcept.get(concept)?.has(stem) || support.nouns.get(stem)?.has(concept),
      ) || parts.some((part) => support.concepts.get(concept)?.has(part)),
  );
}

/** Whether the noun is a material itself: "white percale", "brown cord". */
function isStuff(text: TextUnderCheck, at: number): boolean {
  const { support, language } = text.context;
  const mention = mentionAt(text.mentions, at);
  const isStuffHere = (concept: ConceptId) =>
    language.kindOf(concept) === 'part'
      ? support.concepts.has(materialCalled(concept)!)
      : support.concepts.has(concept);
  return materialKindsOf(text.tokens[at].folded).length > 0 || mention?.concepts.some(isStuffHere) === true;
}

/** Whether one fact has both words, whatever it calls its thing: "a strap in cotton webbing", "box: felt mouse". */
function isOneWording(
  { tokens, context: { support, language } }: TextUnderCheck,
  mention: Mention,
  at: number,
): boolean {
  const stem = language.stem(tokens[at].folded);
  if (support.pairs.has(`${tokens[mention.to - 1].folded} ${tokens[at].folded}`)) return true;
  const owners = support.bearers.byWord.get(stem);
  return (
    owners !== undefined &&
    mention.concepts.some((concept) => {
      const own = support.bearers.byConcept.get(concept);
      return own !== undefined && [...own].some((one) => owners.has(one));
    })
  );
}

/** The stems that the facts may have for the thing, its own first. */
export function stemsAt({ tokens, context: { support, language } }: TextUnderCheck, at: number): string[] {
  const stem = language.stem(tokens[at].folded);
  return [stem, ...(support.bearers.alike.get(stem) ?? [])];
}

/** The parts that the thing may be. */
export function partsAt(text: TextUnderCheck, at: number): ConceptId[] {
  const { support, language } = text.context;
  const mention = mentionAt(text.mentions, at);
  const own = [support.parts.get(language.stem(text.tokens[at].folded)), ...(mention?.concepts ?? [])];
  return own.flatMap((part) => (part === undefined ? [] : [...generalisations(part), ...takenFor(part)]));
}
