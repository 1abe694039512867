import { type ConceptId } from '../../lexicon/concepts';
import { SIDES as SIDE } from '../support/attribute-names';
import { isMentioned, type Mention, mentionBefore, mentionFrom, mentionsAt } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { type Token } from '../language/tokens';
import { type Head, headAt, isWhole, partAt, partOfCompound } from './noun-at';
import { placedThing } from './placed-things';

/** The most words between a describing word and its noun: "beige, finely woven cotton straps". */
const MAX_BETWEEN = 4;

/** The noun that a describing word belongs to. */
export function headOf(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const { compoundOf } = mention;
  if (compoundOf === 'product') return 'product';
  if (compoundOf) return { part: partOfCompound(text, mention) ?? compoundOf, at: mention.from };
  if (isBeforeOwnNoun(text, mention, mentions)) return undefined;
  const ahead = () => nounAhead(text, mention, mentions);
  const behind = () => nounBehind(text, mention, mentions);
  if (!text.context.language.words.describesBehind) return ahead() ?? sideOf(text, mention, mentions) ?? behind();
  // "un sac noir": the noun stands right before it; "de petites bretelles" has it behind.
  return placedThing(text, mention, mentions) ?? behind() ?? ahead();
}

/** "Felt glides", as a fact has it: of the glides, wherever they are. */
function isBeforeOwnNoun(text: TextUnderCheck, { from, to, concepts }: Mention, mentions: readonly Mention[]): boolean {
  const { tokens, context, masked } = text;
  const next = tokens.at(to);
  // "Lona encerada" is no cloth before its thing.
  if (context.language.words.describesBehind) return false;
  if (to >= tokens.length || next!.kind !== 'word' || context.language.functionWords.has(next!.folded)) return false;
  const isPair = context.support.pairs.has(`${tokens[to - 1].folded} ${next!.folded}`);
  if (!isPair || masked[to] || mentionFrom(mentions, to)) return false;
  return headAt(text, to, { concepts, from, to }, mentions) === undefined;
}

/** Before a thing that the product comes with, in languages whose nouns stand before what describes them. */
function isOther({ tokens, context: { language } }: TextUnderCheck, at: number): boolean {
  return language.words.describesBehind && language.isOf('comesWith', tokens[at].folded);
}

/** Whether a word of weight stands there that describes nothing. */
function hasThing({ tokens, context, mentions }: TextUnderCheck, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind, folded }, offset) => {
    const at = from + offset;
    if (kind !== 'word' || context.language.functionWords.has(folded)) return false;
    return !isMentioned(mentions, at);
  });
}

/** The next noun behind the word, with nothing but describing words between. */
function nounAhead(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const { tokens, context } = text;
  const { hasCompounds } = context.language.words;
  for (let at = mention.to, between = 0; at < tokens.length && between <= MAX_BETWEEN; at++) {
    const { kind, folded, sentence, text: word } = tokens[at];
    if (sentence !== tokens[mention.from].sentence) return undefined;
    // "Roter Akku-Staubsauger": of a compound the last word is the thing.
    const isFirst = context.language.words.hasCompounds && tokens.at(at + 1)?.glue === 'hyphen';
    const isForm = isParticiple(text, at, mentions) || isCompoundForm(text, mention, at);
    const head = isFirst || isForm ? undefined : headAt(text, at, mention, mentions);
    if (head) return isBeforeWhole(text, at, head) ? 'product' : head;
    const isDescribing = isMentioned(mentions, at);
    if (isDescribing || isForm) continue;
    const joins = word === ',' || word === '、' || context.language.conjunctions.has(folded);
    // "Schwarzen, pulverbeschichteten Beinen": words without a capital are no nouns of German.
    if (hasCompounds && word === ',' && at === mention.to && areAdjectives(text, at)) continue;
    // "An ebony fingerboard and brass hardware": the first of two things, which no list knows.
    if (joins && between > 0 && isUnknownNoun(text, at - 1, mentions)) return undefined;
    const next = joins ? firstValueFrom(text, at + 1, mentions) : undefined;
    if (next && !(word === ',' && endsThing(text, mention, at, next, mentions))) continue;
    if (kind === 'mark' || joins || context.language.prepositions.has(folded)) return undefined;
    if (context.language.functionWords.has(folded) && !context.language.isOf('genitive', folded)) return undefined;
    between++;
  }
  return undefined;
}

/** Whether a word of English that is no list's stands there, and by its form describes nothing. */
function isUnknownNoun({ tokens, context: { language } }: TextUnderCheck, at: number, mentions: readonly Mention[]) {
  const { kind, folded } = tokens[at];
  if (language.englishWords || kind !== 'word' || language.functionWords.has(folded)) return false;
  return !isMentioned(mentions, at) && !/(?:ed|en|y|ly|ing|ous|al|ish|ive|less|ful|ic)$/.test(folded);
}

/** What is mentioned from the token on, unless it is a part. */
function firstValueFrom(text: TextUnderCheck, at: number, mentions: readonly Mention[]): Mention | undefined {
  const next = mentionFrom(mentions, at);
  return next && !partAt(text, at, mentions) ? next : undefined;
}

/** The laptop of "charcoal laptop backpack": a noun right before what the product is tells which one it is. */
function isBeforeWhole({ tokens, kinds, context }: TextUnderCheck, at: number, head: Head): boolean {
  const { language, support } = context;
  const next = tokens.at(at + 1);
  if (language.englishWords || typeof head !== 'object' || at + 1 >= tokens.length || next!.kind !== 'word')
    return false;
  if (next!.sentence !== tokens[at].sentence || SIDE.test(tokens[at].folded)) return false;
  return kinds[at + 1] || support.kinds.has(language.stem(next!.folded));
}

/** Whether what stands before and behind a comma are inflected words of German that are no nouns. */
function areAdjectives({ tokens, context: { language } }: TextUnderCheck, comma: number): boolean {
  const [before, next] = [tokens[comma - 1], tokens.at(comma + 1)];
  const isAdjective = (one: Token | undefined) =>
    one?.kind === 'word' && /^\p{Ll}.*e[nrsm]?$/u.test(one.text) && !language.functionWords.has(one.folded);
  return isAdjective(before) && isAdjective(next) && before.sentence === next!.sentence;
}

/** "A grey plush-covered base": what is behind the hyphen describes as what is before it. */
function isCompoundForm({ tokens }: TextUnderCheck, { to }: Mention, at: number): boolean {
  return at > to && tokens[at].glue === 'hyphen' && /[a-z]ed$/.test(tokens[at].folded);
}

/** "Yellow hooded raincoat": another form of a part's word, before a noun, describes as well. */
function isParticiple(text: TextUnderCheck, at: number, mentions: readonly Mention[]): boolean {
  const { tokens, context } = text;
  const { language, support } = context;
  const isForm = support.parts.has(language.stem(tokens[at].folded)) && !isWhole(text, at);
  if (!isForm || tokens[at].glue === 'hyphen' || isMentioned(mentions, at)) return false;
  const next = tokens.at(at + 1);
  return at + 1 < tokens.length && next!.kind === 'word' && next!.glue !== 'hyphen' && isWhole(text, at + 1);
}

/**
 * Whether a comma ends what is said of one thing: "Black steel, pine shelves" and "Tan suede, black soles" are two. Only
 * what begins with an article or "with" goes on behind it: "with black, knitted straps".
 */
function endsThing(
  text: TextUnderCheck,
  mention: Mention,
  comma: number,
  next: Mention,
  mentions: readonly Mention[],
): boolean {
  const last = mentionBefore(mentions, comma);
  if (last && isSameKind(text, last, next)) return true;
  let first = mention.from;
  for (let one; (one = mentionBefore(mentions, first));) first = one.from;
  const { language } = text.context;
  if (language.words.describesBehind) return false;
  return first === 0 || !language.isOf('phraseStarts', text.tokens[first - 1].folded);
}

function isSameKind({ context: { language } }: TextUnderCheck, one: Mention, other: Mention): boolean {
  const kinds = one.concepts.map((concept) => language.kindOf(concept));
  return other.concepts.some((concept) => kinds.includes(language.kindOf(concept)));
}

/** The nearest noun before the word in its clause. */
function nounBehind(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const { tokens, context } = text;
  for (let at = mention.from - 1; at >= 0 && tokens[at].sentence === tokens[mention.from].sentence; at--) {
    // "Bamboo-lidded jars in glass": a part that only describes is none that is described.
    const isInCompound =
      (tokens[at].glue === 'hyphen' && !isOneMention(mentions, at - 1, at)) ||
      (at + 1 < mention.from && (tokens[at + 1].glue === 'hyphen' || isThingOf(text, at + 1)));
    const head = isInCompound ? undefined : headAt(text, at, mention, mentions);
    if (head && (isOnlyPlace(text, at, mention, mentions) || isExcepted(text, at))) continue;
    if (head === 'product') return ownerOf(text, at, mention, mentions) ?? head;
    if (head) return thingOfPart(text, head, mention, mentions);
    // "A cover over foam" is of something else than what it covers, as is "a dial framed by steel".
    if (context.language.isOf('over', tokens[at].folded) || isFraming(tokens[at].folded, text)) return undefined;
    // "A beech cap and a coral that lasts": another thing begins.
    const isArticle = /^(?:a|an|one)$/.test(tokens.at(at + 1)?.folded ?? '') && at + 1 < mention.from;
    if (isArticle && text.context.language.conjunctions.has(tokens[at].folded)) return undefined;
    if (isOtherNoun(text, at, mention, mentions)) return undefined;
    // "Avec pièces en laiton": of a thing that no fact names.
    if (isOther(text, at) && hasThing(text, at + 1, mention.from)) return undefined;
    if (
      tokens[at].kind === 'mark' &&
      tokens[at].clause !== tokens[mention.from].clause &&
      !joinsValues(text, at, mentions)
    ) {
      return undefined;
    }
  }
  return undefined;
}

/** "Abat-jour": what the hyphen joins is one word for a part. */
function isOneMention(mentions: readonly Mention[], first: number, second: number): boolean {
  return mentionsAt(mentions, second).some(({ from }) => from <= first);
}

/** The hatch of "the battery hatch is orange", which is no battery. */
function isThingOf({ tokens, context: { support, language } }: TextUnderCheck, at: number): boolean {
  const isSubject = language.isOf('being', tokens[at + 1]?.folded ?? '');
  return isSubject && tokens[at].kind === 'word' && support.bearers.things.has(language.stem(tokens[at].folded));
}

/** The ball of "des anneaux et une boule blanche": a noun with its article that no list knows, right before what describes it. */
function isOtherNoun(
  { tokens, masked, context: { language } }: TextUnderCheck,
  at: number,
  { from }: Mention,
  mentions: readonly Mention[],
): boolean {
  if (!language.words.describesBehind || at !== from - 1 || at === 0 || masked[at]) return false;
  const isWord = tokens[at].kind === 'word' && !language.functionWords.has(tokens[at].folded);
  return isWord && !isMentioned(mentions, at) && language.isOf('articles', tokens[at - 1].folded);
}

/** "Framed by", "framing". */
function isFraming(word: string, { context: { language } }: TextUnderCheck): boolean {
  if (language.isOf('framing', word)) return true;
  return /ing$/.test(word) && language.isOf('framing', word.replace(/ing$/, 'ed'));
}

/** "Everything but the collar is wool", "all of it apart from the lining". */
export function isExcepted({ tokens, context: { language } }: TextUnderCheck, at: number): boolean {
  const word = (index: number) => (index < 0 ? '' : tokens[index].folded);
  const before = /^(?:the|its|their)$/.test(word(at - 1)) ? at - 2 : at - 1;
  const pair = tokens.slice(Math.max(0, before - 1), Math.max(0, before + 1));
  return language.isOf('excepting', word(before)) || language.exceptingPairs.find(pair).length > 0;
}

/** The lid of "the knob on the lid is steel", the cover of "under the cover there is foam": where it is, and not what. */
function isOnlyPlace(text: TextUnderCheck, at: number, mention: Mention, mentions: readonly Mention[]): boolean {
  const { tokens, context } = text;
  if (!tokens.slice(at + 1, mention.from).some(({ folded }) => context.language.isOf('being', folded))) return false;
  for (let before = at - 1; before >= 0 && tokens[before].clause === tokens[at].clause; before--) {
    const { folded } = tokens[before];
    if (context.language.isOf('over', folded) || context.language.isOf('at', folded)) return true;
    const isOfPhrase = context.language.functionWords.has(folded) || isMentioned(mentions, before);
    if (!isOfPhrase || context.language.prepositions.has(folded)) return false;
  }
  return false;
}

/** "Cream on the outside": behind a value, the side that it is on. */
function sideOf(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const { tokens } = text;
  let at = mention.to;
  if (!['on', 'at', 'around'].includes(tokens.at(at)?.folded ?? '')) return undefined;
  at++;
  if (['the', 'its', 'their', 'both'].includes(tokens.at(at)?.folded ?? '')) at++;
  const head = at < tokens.length ? headAt(text, at, mention, mentions) : undefined;
  return typeof head === 'object' && 'part' in head && SIDES.has(head.part) ? head : undefined;
}
const SIDES: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'exterior',
  'interior',
  'back',
  'top',
  'lining',
  'toe',
  'heel',
]);

/** The straps in "the straps of this backpack are nylon", found from the backpack. */
function ownerOf(text: TextUnderCheck, whole: number, mention: Mention, mentions: readonly Mention[]): Head {
  const { tokens, masked, context } = text;
  const { functionWords, prepositions, stem } = context.language;
  const isOfName = (at: number) => masked[at] || context.support.nameStems.has(stem(tokens[at].folded));
  const isSmall = (at: number) => functionWords.has(tokens[at].folded) && !prepositions.has(tokens[at].folded);
  let at = whole - 1;
  // "Les boutons du manteau Lys".
  while (!isEnglish(text) && at > 0 && isWhole(text, at) && isWhole(text, at + 1)) at--;
  while (at > 0 && ((isEnglish(text) && isOfName(at)) || isSmall(at))) at--;
  const isOwned =
    at > 0 && isGenitive(text, tokens[at].folded) && tokens[at].sentence === tokens[mention.from].sentence;
  if (isOwned && (isEnglish(text) || isPredicate(text, whole, mention, mentions)))
    return headAt(text, at - 1, mention, mentions);
  return isOwned ? undefined : subjectOf(text, whole, mention, mentions);
}

const isGenitive = (text: TextUnderCheck, word: string) =>
  isEnglish(text) ? word === 'of' : text.context.language.isOf('ofWhat', word);
const isEnglish = ({ context: { language } }: TextUnderCheck) => language.englishWords === undefined;

/** "Les boutons du manteau sont en bois": with a verb between, what has it is the subject, and not what that belongs to. */
function isPredicate(
  { tokens, masked, context: { language } }: TextUnderCheck,
  at: number,
  { from }: Mention,
  mentions: readonly Mention[],
): boolean {
  return tokens.slice(at + 1, from).some(({ kind, folded }, more) => {
    if (language.isOf('being', folded)) return true;
    const isContent = kind === 'word' && !language.functionWords.has(folded) && !masked[at + 1 + more];
    return isContent && !isMentioned(mentions, at + 1 + more);
  });
}

/** The knob of "le bouton du couvercle est en laiton", found from the lid. */
function thingOfPart(text: TextUnderCheck, head: Head, mention: Mention, mentions: readonly Mention[]): Head {
  if (isEnglish(text) || typeof head !== 'object' || !isPredicate(text, head.at, mention, mentions)) return head;
  const owner = ownerOf(text, head.at, mention, mentions);
  return typeof owner === 'object' ? owner : head;
}

/** The pouch of "the pouch that comes with this lantern is grey". */
function subjectOf(text: TextUnderCheck, whole: number, mention: Mention, mentions: readonly Mention[]): Head {
  const { tokens, context } = text;
  if (context.language.englishWords || !context.language.isOf('being', tokens[mention.from - 1].folded))
    return undefined;
  for (let at = whole - 1; at > 0 && whole - at < MAX_RELATIVE && tokens[at].clause === tokens[whole].clause; at--) {
    const isRelative = /^(?:that|which)$/.test(tokens[at].folded);
    const head = isRelative ? headAt(text, at - 1, mention, mentions) : undefined;
    if (typeof head === 'object') return head;
  }
  return undefined;
}
/** The most words of a relative clause up to the product's own: "that comes along with your own". */
const MAX_RELATIVE = 8;

/** A comma between two values of a list: "straps in beige, black and red". */
function joinsValues(text: TextUnderCheck, comma: number, mentions: readonly Mention[]): boolean {
  const isValue = ({ concepts }: Mention) => concepts.some((one) => text.context.language.kindOf(one) !== 'part');
  const last = mentionsAt(mentions, comma - 1).find((one) => one.to === comma && isValue(one));
  const next = mentionFrom(mentions, comma + 1);
  if (!last || !next) return false;
  // "Élastiques noirs, feutre à l'intérieur" is of two things.
  return !text.context.language.words.describesBehind || isSameKind(text, last, next);
}
