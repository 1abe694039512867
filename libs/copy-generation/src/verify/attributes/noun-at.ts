import { type ConceptId } from '../../lexicon/concepts';
import { isHan } from '../language/han-words';
import { KIND_WORDS } from '../support/concept-support';
import { type Mention, mentionAt, mentionBefore, mentionsAt } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { ADVERBS, materialCalled } from './part-names';

/**
 * What a describing word is said of: the product, one of its parts, a noun of an attribute's name, or nothing that can be
 * told. What the sentence's order ties to it is placed.
 */
export type Head =
  | { readonly part: ConceptId; readonly at: number; readonly isPlaced?: true }
  | { readonly noun: string; readonly at: number; readonly isPlaced?: true }
  | 'product'
  | undefined;

/** The words of a mention, of a script without spaces together. */
export function wordsAt({ tokens }: TextUnderCheck, { from, to }: Mention): string[] {
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  return words.every((word) => isHan(word)) ? [words.join('')] : words;
}

/** The facts' part for a compound's last word: the "Armband" of a watch is its strap. */
export function partOfCompound(
  { context: { support, language } }: TextUnderCheck,
  { rest }: Mention,
): ConceptId | undefined {
  return rest === undefined ? undefined : support.parts.get(language.stem(rest));
}

/** What the token names, as far as something can be said of it. */
export function headAt(text: TextUnderCheck, at: number, mention: Mention, mentions: readonly Mention[]): Head {
  const part = partAt(text, at, mentions) ?? stuffAsThing(text, at, mention, mentions);
  if (part) return part;
  const { support, language } = text.context;
  const { folded } = text.tokens[at];
  // The case (箱) of a speaker (音箱) is none.
  const named = isHan(folded) && !isInsideKind(text, at) ? hanNoun(text, at) : undefined;
  if (named) return named;
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
  const isValue = ({ concepts }: Mention) => concepts.some((one) => language.kindOf(one) !== 'part');
  if (!isLast && mentionsAt(mentions, at).some(isValue)) return undefined;
  // A finish is no thing: "a frame with a black finish".
  if (KIND_WORDS.has(folded) && !mention.concepts.some((concept) => own.has(concept))) return undefined;
  return { noun: language.stem(folded), at };
}

/** "Y goma negra", of what the catalog calls an elastic: rubber is it in "suela de goma negra". */
function stuffAsThing(
  { tokens, context: { support, language } }: TextUnderCheck,
  at: number,
  { from, concepts }: Mention,
  mentions: readonly Mention[],
): Head {
  const isStuff = mentionsAt(mentions, at).some((one) =>
    one.concepts.every((concept) => language.kindOf(concept) === 'material'),
  );
  const isAlone = at === from - 1 && !language.prepositions.has(tokens[at - 1]?.folded ?? '');
  if (!language.words.describesBehind || !isStuff || !isAlone) return undefined;
  const stem = language.stem(tokens[at].folded);
  const part = support.parts.get(stem);
  if (part !== undefined) return { part, at };
  const kinds = [...(support.nouns.get(stem) ?? [])].map((one) => language.kindOf(one));
  return concepts.some((one) => kinds.includes(language.kindOf(one))) ? { noun: stem, at } : undefined;
}

/** Whether the letter is one of several that together say what the product is. */
function isInsideKind({ kinds }: TextUnderCheck, at: number): boolean {
  return kinds[at] && (kinds[at - 1] || kinds[at + 1]);
}

/** The most letters of a Chinese noun for a thing. */
const MAX_LETTERS = 4;

const hanNouns = new WeakMap<TextUnderCheck, Map<number, Head>>();

/** What the letter is of, looked up once for all values of the text. */
function hanNoun(text: TextUnderCheck, at: number): Head {
  let known = hanNouns.get(text);
  if (!known) hanNouns.set(text, (known = new Map<number, Head>()));
  if (!known.has(at)) known.set(at, hanNounAt(text, at));
  return known.get(at);
}

/** What an attribute's name is of, in whose word the letter stands: "内帐" of an inner tent. */
function hanNounAt({ tokens, context: { support } }: TextUnderCheck, at: number): Head {
  for (let length = MAX_LETTERS; length > 1; length--) {
    for (let from = Math.max(0, at - length + 1); from <= at && from + length <= tokens.length; from++) {
      const letters = tokens.slice(from, from + length).map(({ folded }) => folded);
      const word = letters.join('');
      const part = support.parts.get(word);
      if (part) return { part, at };
      if (support.nouns.has(word)) return { noun: word, at };
    }
  }
  return undefined;
}

/** The fabric of "a grille in grey woven fabric" is what the grille is of; that of "the fabric is grey" is the product's. */
function isStuff(
  { tokens, context: { language }, masked, kinds }: TextUnderCheck,
  at: number,
  mentions: readonly Mention[],
) {
  const isMaterial = ({ concepts }: Mention) => concepts.some((concept) => language.kindOf(concept) === 'material');
  if (masked[at] || kinds[at] || !mentionsAt(mentions, at).some(isMaterial)) return false;
  const before = tokens.at(at - 1);
  return at > 0 && (language.prepositions.has(before!.folded) || mentionBefore(mentions, at) !== undefined);
}

/** The product's name, its kind, or a word such as "shell". */
export function isWhole(
  { masked, kinds, tokens, context: { support, language } }: TextUnderCheck,
  at: number,
): boolean {
  const { folded } = tokens[at];
  return masked[at] || kinds[at] || language.wholes.has(folded) || support.heads.has(language.stem(folded));
}

/** The part that the token names, or the product where it is called so. */
export function partAt(text: TextUnderCheck, at: number, mentions: readonly Mention[]): Head {
  const { language, support } = text.context;
  const mention = mentionAt(mentions, at);
  const words = mention ? wordsAt(text, mention) : [text.tokens[at].folded];
  if (
    ADVERBS.has(words[0]) &&
    text.tokens.at(at + 1)?.kind === 'word' &&
    !language.conjunctions.has(text.tokens[at + 1].folded)
  )
    return undefined;
  const named =
    words.map((word) => support.parts.get(language.stem(word))).find((one) => one !== undefined) ??
    partOfLastSign(text, words);
  if (mention?.compoundOf && mention.compoundOf !== 'product')
    return { part: partOfCompound(text, mention) ?? mention.compoundOf, at };
  if (!mention || isPlainWord(text, mention)) {
    const part = named ?? (mention || isWhole(text, at) ? undefined : partOfEnding(text, at));
    return part === undefined ? undefined : { part, at };
  }
  const parts = mention.concepts.filter((concept) => language.kindOf(concept) === 'part');
  if (parts.length === 0) return undefined;
  const known = parts.find((concept) => support.concepts.has(concept)) ?? named;
  // A bicycle's seat is what its facts call a saddle.
  if (known === undefined && support.nouns.has(language.stem(words.at(-1)!))) return undefined;
  if (known === undefined && parts.some((one) => support.concepts.has(materialCalled(one)!))) return undefined;
  const part = known ?? parts[0];
  if (!support.concepts.has(part) && words.some((word) => language.wholes.has(word))) return 'product';
  // Shelving has shelves.
  return isHead(text, mention) && !support.described.has(part) ? 'product' : { part, at };
}

/** The collar that a "Schalkragen" is. */
function partOfEnding({ tokens, context: { language, support } }: TextUnderCheck, at: number): ConceptId | undefined {
  const { kind, text, folded } = tokens[at];
  const isNoun = kind === 'word' && /^\p{Lu}/u.test(text) && !language.functionWords.has(folded);
  if (!isNoun || support.nouns.has(language.stem(folded)) || support.heads.has(language.stem(folded))) return undefined;
  return language.partEnding(text.toLowerCase());
}

/** "收纳袋", where the facts have a pocket (袋): in Chinese the last sign says what sort of thing it is. */
function partOfLastSign({ context: { support } }: TextUnderCheck, [word]: readonly string[]): ConceptId | undefined {
  return isHan(word) && word.length > 1 ? support.parts.get(word.at(-1)!) : undefined;
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
