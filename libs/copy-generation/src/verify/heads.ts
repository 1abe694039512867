import { type ConceptId } from '../lexicon/concepts';
import { KIND_WORDS } from './concept-support';
import { type Mention, type TextUnderCheck } from './text-under-check';

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
  const ahead = () => nounAhead(text, mention, mentions);
  const behind = () => nounBehind(text, mention, mentions);
  if (!text.context.language.words.describesBehind) return ahead() ?? behind();
  // "un sac noir": the noun stands right before it; "de petites bretelles" has it behind.
  return behind() ?? ahead();
}

/** The next noun behind the word, with nothing but describing words between. */
function nounAhead(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const { tokens, context } = text;
  for (let at = mention.to, between = 0; at < tokens.length && between <= MAX_BETWEEN; at++) {
    const { kind, folded, sentence, text: word } = tokens[at];
    if (sentence !== tokens[mention.from].sentence) return undefined;
    const head = isParticiple(text, at, mentions) ? undefined : headAt(text, at, mention, mentions);
    if (head) return head;
    const isDescribing = mentions.some(({ from, to }) => from <= at && at < to);
    if (isDescribing) continue;
    const joins = word === ',' || word === '、' || context.language.conjunctions.has(folded);
    const next = joins ? mentions.find(({ from }) => from === at + 1 && !partAt(text, from, mentions)) : undefined;
    // "Black steel, pine shelves" are two things.
    const isOther = kind === 'mark' && next && mentions.some((one) => one.to === at && isSameKind(text, one, next));
    if (next && !isOther) continue;
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
    if (head === 'product') return ownerOf(text, at, mention, mentions) ?? head;
    if (head) return head;
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
  if (isWhole(text, at)) return 'product';
  const { support, language } = text.context;
  const { folded } = text.tokens[at];
  const own = support.nouns.get(language.stem(folded));
  if (!own) return undefined;
  // "Amber glass" is glass, "a glass lamp" a lamp.
  const next = text.tokens.at(at + 1);
  const isLast = at + 1 >= text.tokens.length || next!.kind !== 'word' || language.functionWords.has(next!.folded);
  if (!isLast && mentions.some(({ from, to }) => from <= at && at < to)) return undefined;
  // A finish is no thing: "a frame with a black finish".
  if (KIND_WORDS.has(folded) && !mention.concepts.some((concept) => own.has(concept))) return undefined;
  return { noun: language.stem(folded), at };
}

/** The product's name, its kind, or a word such as "shell". */
function isWhole({ masked, tokens, context: { support, language } }: TextUnderCheck, at: number): boolean {
  const { folded } = tokens[at];
  return masked[at] || language.wholes.has(folded) || support.heads.has(language.stem(folded));
}

/** A comma between two values of a list: "straps in beige, black and red". */
function joinsValues(text: TextUnderCheck, comma: number, mentions: readonly Mention[]): boolean {
  const isValue = ({ concepts }: Mention) => concepts.some((one) => text.context.language.kindOf(one) !== 'part');
  return mentions.some((one) => one.to === comma && isValue(one)) && mentions.some(({ from }) => from === comma + 1);
}

function partAt(text: TextUnderCheck, at: number, mentions: readonly Mention[]): Head {
  const { language } = text.context;
  const mention = mentions.find(({ from, to }) => from <= at && at < to);
  if (!mention || isPlainWord(text, mention)) {
    const named = text.context.support.parts.get(language.stem(text.tokens[at].folded));
    return named === undefined ? undefined : { part: named, at };
  }
  const part = mention.concepts.find((concept) => language.kindOf(concept) === 'part');
  if (part === undefined) return undefined;
  // Shelving has shelves.
  return isHead(text, mention) && !text.context.support.described.has(part) ? 'product' : { part, at };
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
    language.isStyle(text.tokens[from].folded) &&
    !concepts.some((one) => support.concepts.has(one))
  );
}
