import { type ConceptId, type ConceptKind, generalisations } from '../../lexicon/concepts';
import { isSentenceStart } from './brands';
import { checkCatalogValues, checkMaterialNames } from './catalog-values';
import { BEFORE_THINGS, headOf } from './heads';
import { type Head, isHead, isPlainWord, wordsAt } from './noun-at';
import { LARGE_PARTS, MAIN_PARTS, OUTER_PARTS, SELF_EVIDENT } from './main-parts';
import { impliedBy, materialCalled, takenFor } from './part-names';
import { hasOtherSense, isMadeOf, isPartHere, mayBeThing } from './senses';
import { type Mention, type TextUnderCheck } from '../text-under-check';
import { isMost } from '../support/concept-support';
import { checkThings } from './things';
import { isDeniedElsewhere, isDeniedToo, isTranslated, severityOfTranslated } from './translated-mentions';

/**
 * Colours, materials, patterns and parts against the facts, each for what it is said of. A wider word than the fact's is
 * true, a narrower one is a guess.
 */
export function checkAttributes(text: TextUnderCheck): void {
  const said = text.mentions.filter(({ from }) => !text.unsaid[from] && !text.isDenied(from));
  const others = said.filter((mention) => hasOtherSense(text, mention));
  for (const { from, to } of others) text.account(from, to);
  const mentions = said.filter((mention) => !others.includes(mention));
  const ofParts = new Set(text.context.language.beforeParts.find(text.tokens).map(({ to }) => to));
  for (const mention of mentions) {
    if (text.masked[mention.from] || isOfName(text, mention)) continue;
    const kinds = new Set(mention.concepts.map((concept) => text.context.language.kindOf(concept)));
    const isPart = kinds.has('part');
    const isMeant = isPart ? isPartHere(text, mention, ofParts) : isMadeOf(text, mention);
    if (isPlainWord(text, mention) && !isMeant) continue;
    if (kinds.size === 1 && isPart) checkPart(text, mention, isMeant);
    else checkValue(text, mention, mentions, isPart);
  }
  checkThings(text);
  checkMaterialNames(text);
  checkCatalogValues(text);
}

/** In the words of the product's name: "roll-top" of a roll-top backpack, "hand cream", a shampoo that "is solid". */
function isOfName(text: TextUnderCheck, { from, to, concepts }: Mention): boolean {
  const {
    tokens,
    context: { support, language },
  } = text;
  const isOwn = tokens.slice(from, to).every(({ folded }) => support.nameStems.has(language.stem(folded)));
  const isCapital = /^\p{Lu}/u.test(tokens[from].text) && support.exact.has(tokens[from].text);
  if (isOwn && concepts.every((concept) => language.kindOf(concept) === 'pattern')) return true;
  if (isOwn && isCapital && to - from === 1 && !isSentenceStart(text, from)) return true;
  // "Button-down" is one word, whoever wrote it.
  const isPair = (at: number) =>
    at > 0 &&
    at < tokens.length &&
    (tokens[at].glue === 'hyphen' ? support.pairs : support.namePairs).has(
      `${tokens[at - 1].folded} ${tokens[at].folded}`,
    );
  return isPair(from) || isPair(to);
}

/** A part must be one that a fact speaks of, unless it is what the product is. */
function checkPart(text: TextUnderCheck, mention: Mention, isMeant: boolean): void {
  const { support } = text.context;
  const isNamed = wordsAt(text, mention).some((word) => isOwnPart(text, word));
  const isSaid = (concept: ConceptId) => support.concepts.has(concept) || support.inDescription.has(concept);
  const isImplied = (concept: ConceptId) =>
    impliedBy(concept).some((word) => support.stems.has(text.context.language.stem(word)));
  const isTaken = (concept: ConceptId) =>
    isImplied(concept) ||
    takenFor(concept).some((one) => support.concepts.has(one)) ||
    support.concepts.has(materialCalled(concept)!);
  const isKnown = isNamed || isHead(text, mention) || mention.concepts.some((one) => isSaid(one) || isTaken(one));
  if (!isKnown && !isInFacts(text, mention) && !isTranslated(text, mention)) {
    // In another language than the catalog's, it may be a word for what a fact calls otherwise.
    const isEvident = !isMeant && mention.concepts.some((one) => SELF_EVIDENT.has(one));
    const isVague = text.context.language.englishWords || isEvident;
    const severity = isVague ? 'soft' : 'hard';
    const words = text.words(mention.from, mention.to);
    text.report('attributes', severity, mention.from, mention.to, `no fact says ${words}`);
  }
  if (isDeniedElsewhere(text, mention))
    text.report(
      'polarity',
      'soft',
      mention.from,
      mention.to,
      `the catalog says no to ${text.words(mention.from, mention.to)}`,
    );
  text.account(mention.from, mention.to);
}

function checkValue(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[], mayBePart: boolean): void {
  const { support, language } = text.context;
  const words = text.words(mention.from, mention.to);
  text.account(mention.from, mention.to);
  const known = mention.concepts.filter((concept) => support.concepts.has(concept));
  if (known.length === 0) return checkUnknown(text, mention, mentions);
  if (mayBePart && known.some((concept) => language.kindOf(concept) === 'part')) return;
  const head = headOf(text, mention, mentions);
  const isThing = head === 'product' && BEFORE_THINGS.has(text.tokens.at(mention.from - 1)?.folded ?? '');
  if (mention.from > 0 && isThing) return;
  const saidOf = new Set(known.flatMap((concept) => [...support.concepts.get(concept)!]));
  if (head === undefined) return checkStuff(text, mention, mentions, saidOf);
  if (head === 'product') {
    if (saidOf.has('')) return;
    const severity = ofWhole(text, mention, mentions, saidOf);
    if (severity)
      text.report(
        'attributes',
        severity,
        mention.from,
        mention.to,
        `only of the ${[...saidOf][0]} a fact says ${words}`,
      );
    return;
  }
  const severity = 'noun' in head ? ofNoun(text, known, saidOf, head.noun) : ofPart(text, known, saidOf, head);
  if (!severity) return;
  const [from, to] = [Math.min(mention.from, head.at), Math.max(mention.to, head.at + 1)];
  text.report('attributes', severity, from, to, `no fact says ${words} of the ${text.tokens[head.at].text}`);
}

/** A value that no fact has. */
function checkUnknown(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): void {
  const { support } = text.context;
  const words = text.words(mention.from, mention.to);
  if (isHead(text, mention) || isInFacts(text, mention) || isOfYes(text, mention) || isOfWeave(text, mention)) return;
  if (isInName(text, mention) || isOfMany(text, mention) || isDeniedToo(text, mention)) return;
  // Glass can be seen through.
  if (mention.concepts.includes('transparent') && support.concepts.has('glass')) return;
  // Of what the description names it, nobody could tell: somebody who reads both must.
  const isElse = contradictsPart(text, mention, headOf(text, mention, mentions));
  if (!isElse && mention.concepts.some((concept) => support.inDescription.has(concept)))
    return text.report('attributes', 'soft', mention.from, mention.to, `only the description says ${words}`);
  if (text.context.language.englishWords) {
    const severity = severityOfTranslated(text, mention, headOf(text, mention, mentions));
    return text.report('attributes', severity, mention.from, mention.to, `no fact says ${words}`);
  }
  const isGlaze = mention.concepts.includes('enamel') && support.concepts.has('ceramic');
  const isNear =
    isGlaze || mayBeThing(text, mention) || mention.concepts.some((concept) => support.nearShades.has(concept));
  text.report('attributes', isNear ? 'soft' : 'hard', mention.from, mention.to, `no fact says ${words}`);
}

/** From how many colours on something is colourful. */
const MANY_COLOURS = 3;

/** "Bunt", "colourful": of what has several colours, whichever they are. */
function isOfMany({ context: { support, language } }: TextUnderCheck, { concepts }: Mention): boolean {
  const colours = [...support.concepts.keys()].filter((one) => language.kindOf(one) === 'colour');
  return concepts.includes('multicolour') && colours.length >= MANY_COLOURS;
}

/** "Waffle-woven", where a fact says waffle: how it is made says the same again. */
function isOfWeave({ tokens, context: { support, language } }: TextUnderCheck, { from, concepts }: Mention): boolean {
  const isPattern = concepts.every((concept) => language.kindOf(concept) === 'pattern');
  return isPattern && from > 0 && tokens[from].glue === 'hyphen' && support.valueWords.has(tokens[from - 1].folded);
}

/** The rope of a "Rope Dog Lead", of nothing else: "a rope lead", "two metres of rope". */
function isInName(text: TextUnderCheck, { from, to }: Mention): boolean {
  const { tokens, context, kinds } = text;
  const { support, language } = context;
  if (language.englishWords || support.described.get('')?.has('material')) return false;
  if (!tokens.slice(from, to).every(({ folded }) => support.nameStems.has(language.stem(folded)))) return false;
  const isEnd = to >= tokens.length || tokens[to].kind === 'mark' || language.functionWords.has(tokens[to].folded);
  return isEnd || kinds[to] || support.nameStems.has(language.stem(tokens[to].folded));
}

/** Whether the facts say another colour or material of the part that the value is said of. */
function contradictsPart(
  { context: { support, language } }: TextUnderCheck,
  { concepts }: Mention,
  head: Head,
): boolean {
  if (typeof head !== 'object' || !('part' in head)) return false;
  return concepts.every((concept) => support.described.get(head.part)?.has(language.kindOf(concept)!));
}

/** "Black suede", of no noun: the suede must be black, and not only the soles. */
function checkStuff(
  text: TextUnderCheck,
  mention: Mention,
  mentions: readonly Mention[],
  saidOf: ReadonlySet<ConceptId | ''>,
): void {
  const { support, language } = text.context;
  const is = (one: Mention, kind: ConceptKind) => one.concepts.some((concept) => language.kindOf(concept) === kind);
  const stuff = mentions.find(({ from }) => from === mention.to);
  if (!stuff || is(mention, 'material') || !is(stuff, 'material') || saidOf.has('')) return;
  const owners = stuff.concepts.flatMap((concept) => [...(support.concepts.get(concept) ?? [])]);
  const isOf = (part: ConceptId | '') =>
    owners.some((one) => one === part || takenFor(part as ConceptId).includes(one as ConceptId));
  if (owners.length === 0 || [...saidOf].some(isOf)) return;
  const isDescribed = owners.some((owner) => support.described.get(owner)?.has('colour'));
  const words = text.words(mention.from, mention.to);
  const reason = `no fact says ${words} of the ${text.words(stuff.from, stuff.to)}`;
  text.report('attributes', isDescribed ? 'hard' : 'soft', mention.from, stuff.to, reason);
}

/** "Organic cotton", where the catalog says cotton, and yes to organic; "handgewebt", where it says yes to hand-woven. */
function isOfYes({ tokens, context: { support, language } }: TextUnderCheck, { from, to, concepts }: Mention): boolean {
  const yes = new Set(
    [...support.facts.values()].flatMap((fact) =>
      fact.kind === 'boolean' && fact.holds && !/(?:^|_)(?:free|non)(?:_|$)/.test(fact.attribute)
        ? fact.attribute.split('_')
        : [],
    ),
  );
  const isCarried = (words: readonly string[], isKnown: (word: string) => boolean) =>
    words.some((word) => yes.has(word)) && words.every((word) => yes.has(word) || isKnown(word));
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  if (words.length > 1 && isCarried(words, (word) => support.stems.has(language.stem(word)))) return true;
  return concepts.some((concept) =>
    isCarried(concept.split('_'), (word) => support.concepts.has(word as ConceptId) || word === 'hand'),
  );
}

type Severity = 'hard' | 'soft' | undefined;

/** A part's value that is said of the product: wrong where the product has one of its own, or the part is a small one. */
function ofWhole(
  text: TextUnderCheck,
  mention: Mention,
  mentions: readonly Mention[],
  saidOf: ReadonlySet<ConceptId | ''>,
): Severity {
  const { support, language } = text.context;
  const kinds = mention.concepts.map((concept) => language.kindOf(concept)!);
  const parts = [...saidOf] as ConceptId[];
  if (kinds.includes('material') && parts.some((part) => OUTER_PARTS.has(part))) return undefined;
  if (kinds.some((kind) => support.described.get('')?.has(kind))) return 'hard';
  if (parts.some((part) => MAIN_PARTS.has(part)) || isListed(text, mention, mentions)) return undefined;
  // What is no part we know may be much of it; but a colour stands out.
  const isUnknown = parts.some((part) => language.kindOf(part) === undefined) && !kinds.includes('colour');
  return isUnknown || parts.some((part) => LARGE_PARTS.has(part)) ? 'soft' : 'hard';
}

/** "In steel and pine": the values of several parts in a list, of which each reader knows what is what. */
function isListed(
  { tokens, context: { language, support } }: TextUnderCheck,
  mention: Mention,
  mentions: readonly Mention[],
): boolean {
  const isJoint = (at: number) => language.conjunctions.has(tokens.at(at)?.folded ?? '');
  const partsOf = ({ concepts }: Mention) => concepts.flatMap((one) => [...(support.concepts.get(one) ?? [])]);
  const own = partsOf(mention);
  return mentions.some(
    (other) =>
      ((other.from === mention.to + 1 && isJoint(mention.to)) ||
        (other.to === mention.from - 1 && isJoint(other.to))) &&
      partsOf(other).length > 0 &&
      !partsOf(other).some((part) => own.includes(part)),
  );
}

/** What is said of a part must be said of it by a fact; of one that no fact describes, the product's own value may be. */
function ofPart(
  text: TextUnderCheck,
  known: readonly ConceptId[],
  saidOf: ReadonlySet<ConceptId | ''>,
  { part, at }: { readonly part: ConceptId; readonly at: number },
): Severity {
  const { support, language } = text.context;
  const named = support.nouns.get(language.stem(text.tokens[at].folded));
  if (known.some((concept) => named?.has(concept))) return undefined;
  if (generalisations(part).some((one) => saidOf.has(one))) return undefined;
  const kinds = known.map((concept) => language.kindOf(concept)!);
  const isTaken = takenFor(part).some((one) => saidOf.has(one));
  if (isTaken && !kinds.some((kind) => support.described.get(part)?.has(kind))) return undefined;
  // Which of its values the description gives a part that no fact has, a person must read.
  const isOfDescription = !support.concepts.has(part) && support.inDescription.has(part);
  if (isOfDescription && known.some((concept) => support.inDescription.has(concept))) return 'soft';
  if (!support.concepts.has(part) && language.englishWords) return 'soft';
  const isDescribed = kinds.some((kind) => support.described.get(part)?.has(kind));
  if (isDescribed || !saidOf.has('')) return 'hard';
  if (MAIN_PARTS.has(part)) return undefined;
  // A sandal's straps are its upper.
  if (takenFor(part).some((one) => support.concepts.has(one))) return 'soft';
  return kinds.includes('colour') ? 'hard' : 'soft';
}

/** The same of what an attribute's name calls so: the "grille" of `grille_material`. */
function ofNoun(
  text: TextUnderCheck,
  known: readonly ConceptId[],
  saidOf: ReadonlySet<ConceptId | ''>,
  noun: string,
): Severity {
  const { support, language } = text.context;
  const own = support.nouns.get(noun)!;
  if (known.some((concept) => own.has(concept))) return undefined;
  const kinds = new Set([...own].map((concept) => language.kindOf(concept)));
  if (known.some((concept) => kinds.has(language.kindOf(concept))) || !saidOf.has('')) return 'hard';
  // What the upholstery looks like, the armchair does.
  return isMost(noun) ? undefined : 'soft';
}

/** Said in the words of a fact, in a sense that is no concept: "Pearl" in a model's name. */
function isInFacts(text: TextUnderCheck, { from, to }: Mention): boolean {
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
