import { type ConceptId } from '../../lexicon/concepts';
import { KIND_WORDS } from '../support/concept-support';
import { isHan } from '../language/han-words';
import { ADVERBS } from './part-names';
import { type Mention, type TextUnderCheck } from '../text-under-check';

/**
 * What a describing word is said of: the product, one of its parts, a noun of an attribute's name, or nothing that can be
 * told.
 */
export type Head =
  | { readonly part: ConceptId; readonly at: number }
  | { readonly noun: string; readonly at: number }
  | 'product'
  | undefined;

/** The most words between a describing word and its noun: "beige, finely woven cotton straps". */
const MAX_BETWEEN = 4;

/** The noun that a describing word belongs to. */
export function headOf(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const { compoundOf } = mention;
  if (compoundOf === 'product') return 'product';
  if (compoundOf) return { part: partOfCompound(text, mention) ?? compoundOf, at: mention.from };
  const ahead = () => nounAhead(text, mention, mentions);
  const behind = () => nounBehind(text, mention, mentions);
  if (!text.context.language.words.describesBehind) return ahead() ?? sideOf(text, mention, mentions) ?? behind();
  // "un sac noir": the noun stands right before it; "de petites bretelles" has it behind.
  return behind() ?? ahead();
}

/** The words of a mention, of a script without spaces together. */
export function wordsAt({ tokens }: TextUnderCheck, { from, to }: Mention): string[] {
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  return words.every((word) => isHan(word)) ? [words.join('')] : words;
}

/** The facts' part for a compound's last word: the "Armband" of a watch is its strap. */
function partOfCompound({ context: { support, language } }: TextUnderCheck, { rest }: Mention): ConceptId | undefined {
  return rest === undefined ? undefined : support.parts.get(language.stem(rest));
}

/** Before a thing that the product comes with, in languages whose nouns stand before what describes them. */
const WITH = new Set(['avec', 'con']);

/** Behind these a material is a thing of its own, of whatever part: "mit Gänsedaunen". */
export const BEFORE_THINGS: ReadonlySet<string> = new Set(['mit', 'avec', 'con', '含', '配', '带']);

/** Whether a word of weight stands there that describes nothing. */
function hasThing({ tokens, context, mentions }: TextUnderCheck, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind, folded }, offset) => {
    const at = from + offset;
    if (kind !== 'word' || context.language.functionWords.has(folded)) return false;
    return !mentions.some((mention) => mention.from <= at && at < mention.to);
  });
}

/** The next noun behind the word, with nothing but describing words between. */
function nounAhead(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const { tokens, context } = text;
  for (let at = mention.to, between = 0; at < tokens.length && between <= MAX_BETWEEN; at++) {
    const { kind, folded, sentence, text: word } = tokens[at];
    if (sentence !== tokens[mention.from].sentence) return undefined;
    // "Roter Akku-Staubsauger": of a compound the last word is the thing.
    const isFirst = context.language.words.hasCompounds && tokens.at(at + 1)?.glue === 'hyphen';
    const head = isFirst || isParticiple(text, at, mentions) ? undefined : headAt(text, at, mention, mentions);
    if (head) return head;
    const isDescribing = mentions.some(({ from, to }) => from <= at && at < to);
    if (isDescribing) continue;
    const joins = word === ',' || word === '、' || context.language.conjunctions.has(folded);
    const next = joins ? mentions.find(({ from }) => from === at + 1 && !partAt(text, from, mentions)) : undefined;
    if (next && !(word === ',' && endsThing(text, mention, at, next, mentions))) continue;
    if (kind === 'mark' || joins || context.language.prepositions.has(folded)) return undefined;
    if (context.language.functionWords.has(folded) && folded !== '的') return undefined;
    between++;
  }
  return undefined;
}

/** "Yellow hooded raincoat": another form of a part's word, before a noun, describes as well. */
function isParticiple(text: TextUnderCheck, at: number, mentions: readonly Mention[]): boolean {
  const { tokens, context } = text;
  const { language, support } = context;
  const isForm = support.parts.has(language.stem(tokens[at].folded)) && !isWhole(text, at);
  if (!isForm || tokens[at].glue === 'hyphen' || mentions.some(({ from, to }) => from <= at && at < to)) return false;
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
  const last = mentions.find(({ to }) => to === comma);
  if (last && isSameKind(text, last, next)) return true;
  let first = mention.from;
  for (let one; (one = mentions.find(({ to }) => to === first));) first = one.from;
  const { language } = text.context;
  if (language.words.describesBehind) return false;
  return first === 0 || !BEGINS_PHRASE.has(text.tokens[first - 1].folded);
}
const BEGINS_PHRASE = new Set(
  'a an the its with and has have mit ein eine einem einer eines der die das den dem und'.split(' '),
);

function isSameKind({ context: { language } }: TextUnderCheck, one: Mention, other: Mention): boolean {
  const kinds = one.concepts.map((concept) => language.kindOf(concept));
  return other.concepts.some((concept) => kinds.includes(language.kindOf(concept)));
}

/** The nearest noun before the word in its clause. */
function nounBehind(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const { tokens } = text;
  for (let at = mention.from - 1; at >= 0 && tokens[at].sentence === tokens[mention.from].sentence; at--) {
    // "Bamboo-lidded jars in glass": a part that only describes is none that is described.
    const isInCompound =
      tokens[at].glue === 'hyphen' || (tokens.at(at + 1)?.glue === 'hyphen' && at + 1 < mention.from);
    const head = isInCompound ? undefined : headAt(text, at, mention, mentions);
    if (head && isOnlyPlace(text, at, mention, mentions)) continue;
    if (head === 'product') return ownerOf(text, at, mention, mentions) ?? head;
    if (head) return head;
    // "A cover over foam" is of something else than what it covers.
    if (OVER.has(tokens[at].folded)) return undefined;
    // "Avec pièces en laiton": of a thing that no fact names.
    if (WITH.has(tokens[at].folded) && hasThing(text, at + 1, mention.from)) return undefined;
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

/** English words before what something is at, and no word of another language that we check. */
const OVER = new Set([
  'on',
  'over',
  'under',
  'underneath',
  'beneath',
  'below',
  'above',
  'atop',
  'onto',
  'upon',
  'against',
]);
const AT = new Set([...OVER, 'behind', 'inside', 'around', 'beside', 'between', 'along', 'at', 'near']);
const IS = new Set(['is', 'are', 'was', 'were', 'comes', 'come', 'has', 'have', "there's", 'there', 'lies', 'sits']);

/** The lid of "the knob on the lid is steel", the cover of "under the cover there is foam": where it is, and not what. */
function isOnlyPlace(text: TextUnderCheck, at: number, mention: Mention, mentions: readonly Mention[]): boolean {
  const { tokens, context } = text;
  if (!tokens.slice(at + 1, mention.from).some(({ folded }) => IS.has(folded))) return false;
  for (let before = at - 1; before >= 0 && tokens[before].clause === tokens[at].clause; before--) {
    if (AT.has(tokens[before].folded)) return true;
    const isOfPhrase =
      context.language.functionWords.has(tokens[before].folded) ||
      mentions.some(({ from, to }) => from <= before && before < to);
    if (!isOfPhrase || context.language.prepositions.has(tokens[before].folded)) return false;
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
  const { tokens, context } = text;
  const { functionWords, prepositions } = context.language;
  let at = whole - 1;
  while (at > 0 && functionWords.has(tokens[at].folded) && !prepositions.has(tokens[at].folded)) at--;
  const isOwned = at > 0 && tokens[at].folded === 'of' && tokens[at].sentence === tokens[mention.from].sentence;
  return isOwned ? headAt(text, at - 1, mention, mentions) : undefined;
}

function headAt(text: TextUnderCheck, at: number, mention: Mention, mentions: readonly Mention[]): Head {
  const part = partAt(text, at, mentions);
  if (part) return part;
  const { support, language } = text.context;
  const { folded } = text.tokens[at];
  const own = support.nouns.get(language.stem(folded));
  // A fountain with a ceramic bowl may be sold as a bowl: what a fact says of the bowl is true of it.
  const isOwn =
    own !== undefined && mention.concepts.some((concept) => own.has(concept)) && !language.wholes.has(folded);
  // The inner tent is no tent, but its inside.
  const side = at > 0 ? support.parts.get(language.stem(text.tokens[at - 1].folded)) : undefined;
  if (side === 'interior' && isWhole(text, at)) return { part: side, at };
  if (isWhole(text, at) && !isOwn) return isStuff(text, at, mentions) ? undefined : 'product';
  if (!own) return undefined;
  // "Amber glass" is glass, "a glass lamp" a lamp.
  const next = text.tokens.at(at + 1);
  const isLast = at + 1 >= text.tokens.length || next!.kind !== 'word' || language.functionWords.has(next!.folded);
  if (!isLast && mentions.some(({ from, to }) => from <= at && at < to)) return undefined;
  // A finish is no thing: "a frame with a black finish".
  if (KIND_WORDS.has(folded) && !mention.concepts.some((concept) => own.has(concept))) return undefined;
  return { noun: language.stem(folded), at };
}

/** The fabric of "a grille in grey woven fabric" is what the grille is of; that of "the fabric is grey" is the product's. */
function isStuff(
  { tokens, context: { language }, masked, kinds }: TextUnderCheck,
  at: number,
  mentions: readonly Mention[],
) {
  const isMaterial = ({ concepts }: Mention) => concepts.some((concept) => language.kindOf(concept) === 'material');
  if (masked[at] || kinds[at] || !mentions.some((one) => one.from <= at && at < one.to && isMaterial(one)))
    return false;
  const before = tokens.at(at - 1);
  return at > 0 && (language.prepositions.has(before!.folded) || mentions.some(({ to }) => to === at));
}

/** The product's name, its kind, or a word such as "shell". */
function isWhole({ masked, kinds, tokens, context: { support, language } }: TextUnderCheck, at: number): boolean {
  const { folded } = tokens[at];
  return masked[at] || kinds[at] || language.wholes.has(folded) || support.heads.has(language.stem(folded));
}

/** A comma between two values of a list: "straps in beige, black and red". */
function joinsValues(text: TextUnderCheck, comma: number, mentions: readonly Mention[]): boolean {
  const isValue = ({ concepts }: Mention) => concepts.some((one) => text.context.language.kindOf(one) !== 'part');
  return mentions.some((one) => one.to === comma && isValue(one)) && mentions.some(({ from }) => from === comma + 1);
}

function partAt(text: TextUnderCheck, at: number, mentions: readonly Mention[]): Head {
  const { language, support } = text.context;
  const mention = mentions.find(({ from, to }) => from <= at && at < to);
  const words = mention ? wordsAt(text, mention) : [text.tokens[at].folded];
  if (
    ADVERBS.has(words[0]) &&
    text.tokens.at(at + 1)?.kind === 'word' &&
    !language.conjunctions.has(text.tokens[at + 1].folded)
  )
    return undefined;
  const named = words.map((word) => support.parts.get(language.stem(word))).find((one) => one !== undefined);
  if (mention?.compoundOf && mention.compoundOf !== 'product')
    return { part: partOfCompound(text, mention) ?? mention.compoundOf, at };
  if (!mention || isPlainWord(text, mention)) return named === undefined ? undefined : { part: named, at };
  const parts = mention.concepts.filter((concept) => language.kindOf(concept) === 'part');
  if (parts.length === 0) return undefined;
  const part = parts.find((concept) => support.concepts.has(concept)) ?? named ?? parts[0];
  if (!support.concepts.has(part) && words.some((word) => language.wholes.has(word))) return 'product';
  // Shelving has shelves.
  return isHead(text, mention) && !support.described.has(part) ? 'product' : { part, at };
}

/** Whether the words stand for what the product is. */
export function isHead(text: TextUnderCheck, { from, to }: Mention): boolean {
  const { support, language } = text.context;
  return text.tokens.slice(from, to).some(({ folded }) => support.heads.has(language.stem(folded)));
}

/** "Down" and "stand" are concepts and words as any other: without a fact that has the concept, they are the latter. */
export function isPlainWord(text: TextUnderCheck, { from, to, concepts }: Mention): boolean {
  const { language, support } = text.context;
  const isJoined = text.tokens[from].glue === 'hyphen' || text.tokens.at(to)?.glue === 'hyphen';
  return (
    !isJoined &&
    to - from === 1 &&
    language.isOwnWord(text.tokens[from].folded) &&
    !concepts.some((one) => support.concepts.has(one))
  );
}
