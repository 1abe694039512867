import { type ConceptId, type ConceptKind, generalisations } from '../../lexicon/concepts';
import { isMost } from '../support/concept-support';
import { type Support } from '../support/support';
import { type Mention, mentionFrom, mentionsAt } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { isMostOf, LARGE_PARTS, MAIN_PARTS, MAIN_THINGS, OUTER_PARTS } from './main-parts';
import { takenFor } from './part-names';
import { type Head } from './noun-at';
import { isOtherName } from './parts';
import { type Severity } from './translated-mentions';

/** A part's value that is said of the product: wrong where the product has one of its own, or the part is a small one. */
export function ofWhole(
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
  const isMain = (part: ConceptId) =>
    MAIN_PARTS.has(part) || MAIN_THINGS.has(part) || (language.englishWords !== undefined && isMost(part));
  if (parts.some(isMain) || isListed(text, mention, mentions)) return undefined;
  const isMuch = (part: ConceptId) => isMostOf(support.heads, part, language.stem);
  if (!language.englishWords && kinds.includes('colour') && parts.some(isMuch)) return undefined;
  // What is no part we know may be much of it; but a colour stands out.
  const isUnknown = parts.some((part) => language.kindOf(part) === undefined) && !kinds.includes('colour');
  return isUnknown || parts.some((part) => LARGE_PARTS.has(part)) ? 'soft' : 'hard';
}

/** What facts say of things that they name, and nothing of the product: a colour stands out, where it has one of its own. */
export function ofThings(text: TextUnderCheck, { from }: Mention, known: readonly ConceptId[]): Severity {
  const { support, language } = text.context;
  if (isOfWhole(support, known)) return undefined;
  // "Birch for the body, walnut for the plate": the thing itself is spoken of.
  const owners = new Set(known.flatMap((concept) => [...(support.bearers.byConcept.get(concept) ?? [])]));
  const isNamed = text.sentenceAt(from).some(({ folded }) => owners.has(language.stem(folded)));
  if (isNamed) return undefined;
  const kinds = known.map((concept) => language.kindOf(concept)!);
  const isOther = kinds.some((kind) => support.bearers.described.get('')?.has(kind));
  if (kinds.includes('colour')) return isOther ? 'hard' : 'soft';
  return isOther && kinds.includes('material') ? 'soft' : undefined;
}

/** Whether nothing tells that only things have the concepts that facts name beside the product. */
function isOfWhole({ bearers }: Support, known: readonly ConceptId[]): boolean {
  const owners = known.flatMap((concept) => [...(bearers.byConcept.get(concept) ?? [''])]);
  return owners.length === 0 || owners.includes('');
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
  const beside = [...mentionsAt(mentions, mention.to + 1), ...mentionsAt(mentions, mention.from - 2)];
  return beside.some(
    (other) =>
      ((other.from === mention.to + 1 && isJoint(mention.to)) ||
        (other.to === mention.from - 1 && isJoint(other.to))) &&
      partsOf(other).length > 0 &&
      !partsOf(other).some((part) => own.includes(part)),
  );
}

/** What is said of a part must be said of it by a fact; of one that no fact describes, the product's own value may be. */
export function ofPart(
  text: TextUnderCheck,
  known: readonly ConceptId[],
  saidOf: ReadonlySet<ConceptId | ''>,
  { part, at }: { readonly part: ConceptId; readonly at: number },
): Severity {
  const { support, language } = text.context;
  const named = support.nouns.get(language.stem(text.tokens[at].folded));
  if (known.some((concept) => named?.has(concept))) return undefined;
  if (generalisations(part).some((one) => saidOf.has(one) && !isOfSibling(one, part, saidOf))) return undefined;
  const kinds = known.map((concept) => language.kindOf(concept)!);
  const isTaken = takenFor(part).some((one) => saidOf.has(one));
  if (isTaken && !kinds.some((kind) => support.described.get(part)?.has(kind))) return undefined;
  // Which of its values the description gives a part that no fact has, a person must read.
  const isOfDescription = !support.concepts.has(part) && support.inDescription.has(part);
  if (isOfDescription && known.some((concept) => support.inDescription.has(concept))) return 'soft';
  if (!support.concepts.has(part) && (language.englishWords || isOtherName(text, at))) return 'soft';
  const isDescribed = kinds.some((kind) => support.described.get(part)?.has(kind));
  if (isDescribed || !saidOf.has('') || !isOfWhole(support, known)) return 'hard';
  if (MAIN_PARTS.has(part)) return undefined;
  // A sandal's straps are its upper.
  if (takenFor(part).some((one) => support.concepts.has(one))) return 'soft';
  return kinds.includes('colour') ? 'hard' : 'soft';
}

/** A buckle is a fastening, as a button is: what only the buckle has, the button has not. */
function isOfSibling(wider: ConceptId, part: ConceptId, saidOf: ReadonlySet<ConceptId | ''>): boolean {
  if (wider === part || saidOf.has(part)) return false;
  return [...saidOf].some((one) => one !== '' && one !== wider && generalisations(one).includes(wider));
}

/** What facts say one of the concepts of; "" of the product itself. */
export function owning({ concepts }: Support, known: readonly ConceptId[]): Set<ConceptId | ''> {
  return new Set(known.flatMap((concept) => [...(concepts.get(concept) ?? [])]));
}

/** How wrong it is to say the concepts, which some fact has, of the thing. */
export function ofHead(
  text: TextUnderCheck,
  known: readonly ConceptId[],
  head: Exclude<Head, 'product' | undefined>,
): Severity {
  const saidOf = owning(text.context.support, known);
  return 'noun' in head ? ofNoun(text, known, saidOf, head.noun) : ofPart(text, known, saidOf, head);
}

/** The same of what an attribute's name calls so: the "grille" of `grille_material`. */
export function ofNoun(
  text: TextUnderCheck,
  known: readonly ConceptId[],
  saidOf: ReadonlySet<ConceptId | ''>,
  noun: string,
): Severity {
  const { support, language } = text.context;
  const own = support.nouns.get(noun)!;
  if (known.some((concept) => own.has(concept)) || isOfThing(text, known, noun)) return undefined;
  const kinds = new Set([...own].map((concept) => language.kindOf(concept)));
  if (known.some((concept) => kinds.has(language.kindOf(concept))) || !saidOf.has('')) return 'hard';
  // What the upholstery looks like, the armchair does.
  if (isMost(noun)) return undefined;
  return known.some((concept) => language.kindOf(concept) === 'colour') ? 'hard' : 'soft';
}

/** Of a noun that only tells which thing an attribute is of, the thing has it: the elbows of `elbow_patches`. */
function isOfThing({ context }: TextUnderCheck, known: readonly ConceptId[], noun: string): boolean {
  const { product, support, language } = context;
  const { byConcept, things } = support.bearers;
  const owners = new Set(known.flatMap((concept) => [...(byConcept.get(concept) ?? [])]));
  if (owners.has(noun)) return true;
  if (things.has(noun)) return false;
  return product.facts.some(({ attribute }) => {
    const stems = attribute.split('_').map(language.stem);
    const at = stems.indexOf(noun);
    return at >= 0 && stems.slice(at + 1).some((stem) => owners.has(stem));
  });
}

/** "Black suede", of no noun: the suede must be black, and not only the soles. */
export function checkStuff(
  text: TextUnderCheck,
  mention: Mention,
  mentions: readonly Mention[],
  saidOf: ReadonlySet<ConceptId | ''>,
): void {
  const { support, language } = text.context;
  const is = (one: Mention, kind: ConceptKind) => one.concepts.some((concept) => language.kindOf(concept) === kind);
  const stuff = mentionFrom(mentions, mention.to);
  // "Gold" is a colour, too.
  const isColour = !is(mention, 'material') || is(mention, 'colour');
  if (!stuff || !isColour || !is(stuff, 'material')) return;
  const isOfOther = isThingOfOther(text, mention, stuff);
  if (saidOf.has('') && !isOfOther) return;
  const owners = stuff.concepts.flatMap((concept) => [...(support.concepts.get(concept) ?? [])]);
  const isOf = (part: ConceptId | '') =>
    owners.some((one) => one === part || takenFor(part as ConceptId).includes(one as ConceptId));
  if (isOneThing(text, mention, stuff) || (!isOfOther && (owners.length === 0 || [...saidOf].some(isOf)))) return;
  const isDescribed = owners.some((owner) => support.described.get(owner)?.has('colour'));
  // "Black glass", where only the hood is black and only the tank of glass.
  const isOfOthers = language.englishWords === undefined && !owners.includes('') && text.kinds[stuff.to] !== true;
  const words = text.words(mention.from, mention.to);
  const reason = `no fact says ${words} of the ${text.words(stuff.from, stuff.to)}`;
  const severity = (isDescribed && !language.englishWords) || isOfOthers || isOfOther ? 'hard' : 'soft';
  text.report('attributes', severity, mention.from, stuff.to, reason);
}

/** "Natural sisal", as one value has it, and "tan suede" of the patches that are of both. */
function isOneThing({ tokens, context: { support } }: TextUnderCheck, mention: Mention, stuff: Mention): boolean {
  if (support.pairs.has(`${tokens[mention.to - 1].folded} ${tokens[stuff.from].folded}`)) return true;
  const bearersIn = ({ concepts }: Mention) =>
    concepts.flatMap((one) => [...(support.bearers.byConcept.get(one) ?? [])]);
  const owners = new Set(bearersIn(stuff));
  return bearersIn(mention).some((one) => owners.has(one));
}

/** "A gold pearl", where the pearl has a colour of its own: what it is of is the name of a thing, too. */
function isThingOfOther({ tokens, context }: TextUnderCheck, mention: Mention, { to }: Mention): boolean {
  const { support, language } = context;
  const { described, byConcept } = support.bearers;
  const stem = language.stem(tokens[to - 1].folded);
  const isOwn = mention.concepts.some((concept) => byConcept.get(concept)?.has(stem));
  const next = tokens.at(to);
  const isLast = to >= tokens.length || !support.bearers.things.has(language.stem(next!.folded));
  return isLast && !isOwn && described.get(stem)?.has('colour') === true;
}
