import { FANCY_HEADS, isDescribing, PHRASE_LIMITS, SET_HEADS, TITLE_CUTS, WORKS } from './english-grammar';
import { endsClause, readTokens, type Token } from './tokens';
import { readingOf } from './readings';
import { foldedWords, singular } from './words';

/** What a product is called as a thing: its title's noun phrase with the head noun, or the category's noun. */
export interface ProductNoun {
  /** The noun phrase of the title without the brand, the head at `head`; empty when the title has no head. */
  readonly phrase: readonly Token[];
  readonly head: number;
  /** The head of the title, with the words before it that the category has, too: "Coffee Table". */
  readonly inTitle?: { readonly words: string; readonly start: number; readonly end: number };
  /** The last level of the category in the singular, where that can be told. */
  readonly inCategory?: string;
  /** Folded nouns, in the singular, that stand for the product in its description. */
  readonly nouns: ReadonlySet<string>;
  /** Folded words that the noun is always said with: the bomber of a bomber jacket. */
  readonly compound: ReadonlySet<string>;
  /** Whether it is a set of things, which differ. */
  readonly isSet: boolean;
}

/**
 * Reads the title's head: the last noun before "with", "for" and the like. It counts only if the category or the
 * description calls the product so, too, or the description speaks of it as "our …": "Toy Story" is no story, and "Black
 * Panther" no panther.
 */
export function readProductNoun(
  title: string,
  brand: string | undefined,
  category: readonly string[],
  description: readonly Token[],
): ProductNoun {
  const areWorks = category.some((level) => foldedWords(level).some((word) => WORKS.has(word)));
  const inCategory = categoryNoun(category.at(-1), areWorks);
  const kind = inCategory === undefined ? '' : foldedWords(inCategory).at(-1)!;
  const isKind = kind !== '' && isCalled(singular(kind.toLowerCase()), description, true);
  const nouns = new Set(isKind ? [singular(kind.toLowerCase())] : []);
  const none = {
    phrase: [],
    head: -1,
    inCategory: isKind ? inCategory : undefined,
    nouns,
    compound: NO_WORDS,
    isSet: false,
  };
  if (areWorks) return none;
  const phrase = titlePhrase(readTokens(title), brand);
  const last = headOf(phrase);
  const head = last > 0 && SET_HEADS.has(phrase[last].folded) ? last - 1 : last;
  if (head === -1) return none;
  const noun = singular(lastWord(phrase[head].folded));
  const isCategory = kind !== '' && noun.endsWith(singular(kind.toLowerCase()));
  if (!isCategory && FANCY_HEADS.has(phrase[head].folded)) return none;
  const isNamed =
    isCalled(noun, description) ||
    (isQuoted(phrase, head, description) && (head === last || isSaid(noun, description)));
  if (!isCategory && !isNamed) return none;
  const first = compoundStart(phrase, head, inCategory, description);
  const inTitle = spanOf(title, phrase, [first, last]);
  // What is said of one thing of a set is not said of the set.
  if (head !== last) return { ...none, phrase, head, inTitle, nouns: new Set(), isSet: true };
  const compound = new Set(phrase.slice(first, head).map(({ folded }) => folded));
  return { ...none, phrase, head, inTitle, nouns: new Set([noun, ...nouns]), compound };
}
const NO_WORDS: ReadonlySet<string> = new Set();

/** The tokens before "with", "for", a comma or a bracket, the brand's left out. */
function titlePhrase(tokens: readonly Token[], brand: string | undefined): Token[] {
  const cut = tokens.findIndex((token, at) => at > 0 && (TITLE_CUTS.has(token.folded) || isCut(token)));
  const phrase = tokens.slice(0, cut === -1 ? undefined : cut);
  return withoutBrand(phrase, foldedWords(brand ?? ''));
}

function isCut(token: Token): boolean {
  return endsClause(token) || /[,/]/.test(token.gap);
}

/** Without the brand's words where they stand together, also within a concept: "Orange Road" is no colour. */
function withoutBrand(tokens: readonly Token[], brand: readonly string[]): Token[] {
  if (brand.length === 0) return [...tokens];
  const words = tokens.flatMap((token, at) => foldedWords(token.folded).map((word) => ({ word, at })));
  const branded = new Set<number>();
  for (let start = 0; start + brand.length <= words.length; start++) {
    const run = words.slice(start, start + brand.length);
    if (run.every(({ word }, offset) => word === brand[offset])) run.forEach(({ at }) => branded.add(at));
  }
  return tokens.filter((_, at) => !branded.has(at));
}

/** The last word that can be a noun: without numbers, and without colours that stand behind it. */
function headOf(phrase: readonly Token[]): number {
  let head = phrase.length - 1;
  while (head >= 0 && /\p{N}/u.test(phrase[head].folded)) head--;
  const noun = head;
  while (head > 0 && isColour(phrase[head])) head--;
  if (head === 0 && isColour(phrase[head])) head = noun;
  return head >= 0 && /^\p{L}/u.test(phrase[head].folded) ? head : -1;
}

function isColour(token: Token): boolean {
  return readingOf(token)?.attribute === 'colour';
}

/**
 * Whether the description speaks of "this daypack", "our leather daypack". As a head, when asked: the percussion of "this
 * percussion instrument" is none.
 */
function isCalled(noun: string, description: readonly Token[], asHead = false): boolean {
  let since = Infinity;
  for (const [at, token] of description.entries()) {
    since = endsClause(token) ? Infinity : since + 1;
    if (CALLING.has(token.folded)) since = 0;
    else if (since <= MAX_BETWEEN && singular(lastWord(token.folded)) === noun && isSmall(token.words)) {
      if (!asHead || endsPhrase(description.at(at + 1))) return true;
    }
  }
  return false;
}

/** Whether the description speaks of "our Halo Pendant Light", as nobody does of a work. */
function isQuoted(phrase: readonly Token[], head: number, description: readonly Token[]): boolean {
  const quoted = phrase.slice(0, head + 1);
  return description.some(
    ({ folded }, at) =>
      folded === quoted[0].folded &&
      quoted.every((token, offset) => description.at(at + offset)?.folded === token.folded) &&
      description.slice(Math.max(at - MAX_BEFORE_QUOTE, 0), at).some((token) => CALLING.has(token.folded)),
  );
}
const MAX_BEFORE_QUOTE = 3;

function isSaid(noun: string, description: readonly Token[]): boolean {
  return description.some(({ words, folded }) => isSmall(words) && singular(lastWord(folded)) === noun);
}

function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || next.gap !== ' ' || PHRASE_LIMITS.has(next.folded);
}
const CALLING = new Set(['this', 'these', 'our']);
const MAX_BETWEEN = 5;

function isSmall(words: string): boolean {
  return /^\p{Ll}/u.test(words);
}

function spanOf(title: string, phrase: readonly Token[], [first, last]: readonly [number, number]) {
  const [{ start }, { end }] = [phrase[first], phrase[last]];
  return { words: title.slice(start, end), start, end };
}

/** Where the head begins with the word that it is always said with: "Coffee Table", "Flip Flops". */
function compoundStart(
  phrase: readonly Token[],
  head: number,
  inCategory: string | undefined,
  description: readonly Token[],
): number {
  const before = phrase.at(head - 1);
  if (head === 0 || before?.end !== phrase[head].start - 1) return head;
  const compound = `${before.folded} ${singular(phrase[head].folded)}`;
  const category = foldedWords(inCategory ?? '').map(singular);
  if (category.join(' ').endsWith(compound)) return head - 1;
  if (readingOf(before) || isDescribing(before.folded)) return head;
  const isCompound = description.some(
    ({ words, folded, gap }, at) =>
      at > 0 && gap === ' ' && `${description[at - 1].words} ${singular(folded)}` === compound && isSmall(words),
  );
  return isCompound ? head - 1 : head;
}

/** Nouns that have no singular, or another one than their form says. */
const PLURAL_ONLY =
  /(?:ics|ss|us|is|shorts|trousers|jeans|pants|glasses|phones|scissors|leggings|tights|goods|clothes|series)$/iu;

/** "Backpacks" as "Backpack"; undefined when the level is no single noun: "Shirts & Blouses". */
function categoryNoun(level: string | undefined, areWorks: boolean): string | undefined {
  if (level === undefined || !/^[A-Za-z]+(?:[ -][A-Za-z]+){0,2}$/.test(level)) return undefined;
  if (areWorks && !WORKS.has(level.toLowerCase())) return undefined;
  if (/\b(?:and|other|sale|new|offers|misc|all)\b/iu.test(level)) return undefined;
  if (PLURAL_ONLY.test(level)) return level;
  const noun = level
    .replace(/(?<=[^aeiou])ies$/iu, 'y')
    .replace(/(?<=\b(?:kni|li|wi))ves$/iu, 'fe')
    .replace(/(?<=shel|scar|lea|loa|cal|hal|wol|thie)ves$/iu, 'f')
    .replace(/(?<=ch|sh|ss|x)es$|(?<!s)s$/iu, '');
  return noun === '' ? undefined : noun;
}

function lastWord(folded: string): string {
  return folded.slice(folded.lastIndexOf('-') + 1);
}
