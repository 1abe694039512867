import { type ConceptId, generalisations } from '../lexicon/concepts';
import { factOfDenied } from './denials';
import { isHan } from './han-words';
import { type Mention, type TextUnderCheck } from './text-under-check';

/** What a describing word is said of: the product, one of its parts, or nothing that can be told. */
type Head = { readonly part: ConceptId; readonly at: number } | 'product' | undefined;

/** Parts of which the whole is said to be: a shoe of its upper's leather, a ring of its stone. */
const SHOWN: ReadonlySet<string> = new Set<ConceptId>(['upper', 'stone_part']);

/** Parts that show what the product is like: a table's white top is a white table's. */
const FACES: ReadonlySet<ConceptId> = new Set<ConceptId>(['upper', 'top', 'cover', 'case']);

/** The most words between a describing word and its noun: "beige, finely woven cotton straps". */
const MAX_BETWEEN = 4;

/**
 * Colours, materials, patterns and parts against the facts, each for what it is said of. A wider word than the fact's is
 * true, a narrower one is a guess.
 */
export function checkAttributes(text: TextUnderCheck): void {
  const mentions = text.mentions.filter(({ from }) => !text.unsaid[from] && !text.isDenied(from));
  for (const mention of mentions) {
    if (text.masked[mention.from] || isPlainWord(text, mention)) continue;
    const kinds = new Set(mention.concepts.map((concept) => text.context.language.kindOf(concept)));
    const isPart = kinds.has('part');
    if (kinds.size === 1 && isPart) checkPart(text, mention);
    else checkValue(text, mention, mentions, isPart);
  }
  checkCatalogValues(text);
}

/** "Down" and "stand" are concepts and words as any other: without a fact that has the concept, they are the latter. */
function isPlainWord(text: TextUnderCheck, { from, to, concepts }: Mention): boolean {
  const { language, support } = text.context;
  const isJoined = text.tokens[from].glue === 'hyphen' || text.tokens.at(to)?.glue === 'hyphen';
  return (
    !isJoined &&
    to - from === 1 &&
    language.isOwnWord(text.tokens[from].folded) &&
    !concepts.some((one) => support.concepts.has(one))
  );
}

/** A part must be one that a fact speaks of, unless it is what the product is. */
function checkPart(text: TextUnderCheck, mention: Mention): void {
  const { support } = text.context;
  const isNamed = wordsAt(text, mention).some((word) => isOwnPart(text, word));
  const isKnown = isNamed || isHead(text, mention) || mention.concepts.some((concept) => support.concepts.has(concept));
  if (!isKnown && !isInFacts(text, mention))
    refuse(text, mention, `no fact says ${text.words(mention.from, mention.to)}`);
  text.account(mention.from, mention.to);
}

function checkValue(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[], mayBePart: boolean): void {
  const { support } = text.context;
  const words = text.words(mention.from, mention.to);
  text.account(mention.from, mention.to);
  const known = mention.concepts.filter((concept) => support.concepts.has(concept));
  if (known.length === 0) {
    if (isHead(text, mention) || isInFacts(text, mention)) return;
    return refuse(text, mention, `no fact says ${words}`);
  }
  if (mayBePart && known.some((concept) => text.context.language.kindOf(concept) === 'part')) return;
  const head = headOf(text, mention, mentions);
  const isThing = head === 'product' && BEFORE_THINGS.has(text.tokens.at(mention.from - 1)?.folded ?? '');
  if (head === undefined || (mention.from > 0 && isThing)) return;
  const saidOf = new Set(known.flatMap((concept) => [...support.concepts.get(concept)!]));
  if (head === 'product') {
    if (!saidOf.has('') && ![...saidOf].some((part) => SHOWN.has(part)))
      refuse(text, mention, `only of the ${[...saidOf][0]} a fact says ${words}`);
  } else if (
    !generalisations(head.part).some((part) => saidOf.has(part)) &&
    !(FACES.has(head.part) && saidOf.has(''))
  ) {
    const [from, to] = [Math.min(mention.from, head.at), Math.max(mention.to, head.at + 1)];
    text.report('attributes', 'hard', from, to, `no fact says ${words} of the ${text.tokens[head.at].text}`);
  }
}

function refuse(text: TextUnderCheck, { from, to }: Mention, reason: string): void {
  text.report('attributes', 'hard', from, to, reason);
}

function isHead(text: TextUnderCheck, { from, to }: Mention): boolean {
  const { support, language } = text.context;
  return text.tokens.slice(from, to).some(({ folded }) => support.heads.has(language.stem(folded)));
}

/** Said in the words of a fact, in a sense that is no concept: "Pearl" in a model's name. */
function isInFacts(text: TextUnderCheck, { from, to }: Mention): boolean {
  const { words, stems, pairs, conceptWords } = text.context.support;
  const own = text.tokens.slice(from, to).map(({ folded }) => folded);
  if (own.every((word) => conceptWords.has(word))) return false;
  const isKnown = own.every((word) => words.has(word) || stems.has(text.context.language.stem(word)));
  return isKnown && own.slice(1).every((word, index) => pairs.has(`${own[index]} ${word}`));
}

/** The words of a mention, of a script without spaces together. */
function wordsAt({ tokens }: TextUnderCheck, { from, to }: Mention): string[] {
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  return words.every((word) => isHan(word)) ? [words.join('')] : words;
}

/** A word that facts have for one of their parts, or for the product as a whole ("Gehäuse"). */
function isOwnPart({ context: { support, language } }: TextUnderCheck, folded: string): boolean {
  return support.parts.has(language.stem(folded)) || language.wholes.has(folded);
}

/** The noun that a describing word belongs to. */
function headOf(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const { compoundOf } = mention;
  if (compoundOf === 'product') return 'product';
  if (compoundOf) return { part: partOfCompound(text, mention) ?? compoundOf, at: mention.from };
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
    const part = partAt(text, at, mentions);
    if (part) return part;
    if (isWhole(text, at)) return 'product';
    const isDescribing = mentions.some(({ from, to }) => from <= at && at < to);
    if (isDescribing) continue;
    const joins = word === ',' || word === '、' || context.language.conjunctions.has(folded);
    if (joins && mentions.some(({ from }) => from === at + 1 && !partAt(text, from, mentions))) continue;
    if (kind === 'mark' || joins || context.language.prepositions.has(folded)) return undefined;
    if (context.language.functionWords.has(folded) && folded !== '的') return undefined;
    between++;
  }
  return undefined;
}

/** The facts' part for a compound's last word: the "Armband" of a watch is its strap. */
function partOfCompound({ context: { support, language } }: TextUnderCheck, { rest }: Mention): ConceptId | undefined {
  return rest === undefined ? undefined : support.parts.get(language.stem(rest));
}

/** Before a thing that the product comes with, in languages whose nouns stand before what describes them. */
const WITH = new Set(['avec', 'con']);

/** Behind these a material is a thing of its own, of whatever part: "mit Gänsedaunen". */
const BEFORE_THINGS = new Set(['mit', 'avec', 'con', '含', '配', '带']);

/** Whether a word of weight stands there that describes nothing. */
function hasThing({ tokens, context, mentions }: TextUnderCheck, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind, folded }, offset) => {
    const at = from + offset;
    if (kind !== 'word' || context.language.functionWords.has(folded)) return false;
    return !mentions.some((mention) => mention.from <= at && at < mention.to);
  });
}

/** The nearest noun before the word in its clause. */
function nounBehind(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const { tokens } = text;
  for (let at = mention.from - 1; at >= 0 && tokens[at].sentence === tokens[mention.from].sentence; at--) {
    const part = partAt(text, at, mentions);
    if (part) return part;
    if (isWhole(text, at)) return 'product';
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
  const { language } = text.context;
  const { support } = text.context;
  const mention = mentions.find(({ from, to }) => from <= at && at < to);
  const words = mention ? wordsAt(text, mention) : [text.tokens[at].folded];
  const named = words.map((word) => support.parts.get(language.stem(word))).find((one) => one !== undefined);
  if (mention?.compoundOf && mention.compoundOf !== 'product')
    return { part: partOfCompound(text, mention) ?? mention.compoundOf, at };
  if (!mention || isPlainWord(text, mention)) return named === undefined ? undefined : { part: named, at };
  const parts = mention.concepts.filter((concept) => language.kindOf(concept) === 'part');
  const part =
    parts.find((concept) => support.concepts.has(concept)) ?? (parts.length > 0 ? (named ?? parts[0]) : undefined);
  if (part && !support.concepts.has(part) && words.some((word) => language.wholes.has(word))) return 'product';
  if (part === undefined) return undefined;
  return isHead(text, mention) ? 'product' : { part, at };
}

/** Values that other products of the catalog have: "hemp" is a material in this shop, and not this product's. */
function checkCatalogValues(text: TextUnderCheck): void {
  const { catalog, language, support } = text.context;
  if (catalog.values.size === 0) return;
  for (let from = 0; from < text.tokens.length; from++) {
    if (text.isAccounted(from) || text.unsaid[from]) continue;
    let words = '';
    for (let to = from + 1; to <= Math.min(from + 3, text.tokens.length) && text.tokens[to - 1].kind === 'word'; to++) {
      words += `${words === '' ? '' : ' '}${text.tokens[to - 1].text.toLowerCase()}`;
      if (!catalog.values.has(words)) continue;
      const own = text.tokens.slice(from, to).map(({ folded }) => folded);
      if (
        own.every((word) => support.words.has(word) || support.stems.has(language.stem(word)) || language.isStyle(word))
      )
        continue;
      if (factOfDenied(text, from, to)) continue;
      text.report('attributes', 'hard', from, to, `no fact says ${text.words(from, to)}`);
      text.account(from, to);
    }
  }
}
