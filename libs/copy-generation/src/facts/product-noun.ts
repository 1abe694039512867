import { GENERIC_HEADS, TITLE_CUTS, WORKS } from './english-grammar';
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
}

/**
 * Reads the title's head: the last noun before "with", "for" and the like. It counts only if the category or the
 * description calls the product so, too: "Toy Story" is no story, and "Black Panther" no panther.
 */
export function readProductNoun(
  title: string,
  brand: string | undefined,
  category: readonly string[],
  description: readonly Token[],
): ProductNoun {
  const areWorks = category.some((level) => foldedWords(level).some((word) => WORKS.has(word)));
  const inCategory = categoryNoun(category.at(-1), areWorks);
  const categoryNouns = inCategory === undefined ? [] : foldedWords(inCategory).slice(-1);
  const none = { phrase: [], head: -1, inCategory, nouns: new Set(categoryNouns) };
  if (areWorks) return none;
  const phrase = titlePhrase(readTokens(title), brand);
  const head = headOf(phrase);
  if (head === -1) return none;
  const noun = singular(lastWord(phrase[head].folded));
  const isCategory = categoryNouns.includes(noun) || categoryNouns.some((other) => noun.endsWith(other));
  if (!isCategory && !isCalled(noun, description)) return none;
  return {
    ...none,
    phrase,
    head,
    inTitle: spanOf(title, phrase, head, inCategory),
    nouns: new Set([noun, ...categoryNouns]),
  };
}

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
  return head >= 0 && /^\p{L}/u.test(phrase[head].folded) && !GENERIC_HEADS.has(phrase[head].folded) ? head : -1;
}

function isColour(token: Token): boolean {
  return readingOf(token)?.attribute === 'colour';
}

/** Whether the description speaks of "this daypack", "our leather daypack". */
function isCalled(noun: string, description: readonly Token[]): boolean {
  let since = Infinity;
  for (const token of description) {
    since = endsClause(token) ? Infinity : since + 1;
    if (token.folded === 'this' || token.folded === 'these') since = 0;
    else if (since <= MAX_BETWEEN && singular(lastWord(token.folded)) === noun && isSmall(token.words)) return true;
  }
  return false;
}
const MAX_BETWEEN = 5;

function isSmall(words: string): boolean {
  return /^\p{Ll}/u.test(words);
}

function spanOf(title: string, phrase: readonly Token[], head: number, inCategory: string | undefined) {
  const category = foldedWords(inCategory ?? '');
  let first = head;
  for (let at = head - 1; at >= 0 && head - at < category.length; at--) {
    const run = phrase.slice(at, head + 1).map(({ folded }) => singular(folded));
    if (run.join(' ') === category.slice(-run.length).map(singular).join(' ')) first = at;
  }
  const [{ start }, { end }] = [phrase[first], phrase[head]];
  return { words: title.slice(start, end), start, end };
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
  return level.replace(/(?<=[^aeiou])ies$/iu, 'y').replace(/(?<=ch|sh|ss|x)es$|(?<!s)s$/iu, '');
}

function lastWord(folded: string): string {
  return folded.slice(folded.lastIndexOf('-') + 1);
}
