import { fold, type Token, tokensOf } from './tokens';

/** Where a phrase stands: from its first token to the one behind its last. */
export interface PhraseMatch<Entry> {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

interface Word {
  readonly text: string;
  readonly affix: 'none' | 'prefix' | 'suffix' | 'infix' | 'number';
  readonly joined: boolean;
}
type Alternative = readonly Word[];
interface Element {
  readonly kind: 'words' | 'any' | 'gap' | 'number';
  readonly optional: boolean;
  readonly alternatives: readonly Alternative[];
}
interface Phrase<Entry> {
  readonly entry: Entry;
  /** What stands before the first element that is a word: words and numbers of any kind. */
  readonly leading: readonly ('any' | 'number')[];
  readonly elements: readonly Element[];
  /** The words of which one stands second, where nothing else may: most phrases that begin with "in" or "a" fail there. */
  readonly second?: ReadonlySet<string>;
}

const HAN = /^\p{Script=Han}/u;

const NONE: readonly never[] = [];

const GAP: Element = { kind: 'gap', optional: false, alternatives: [] };

/** The most words that a gap ("..") spans. */
const MAX_GAP = 4;

/** How many words' phrases are remembered: texts of one shop use the same words again and again. */
const MAX_REMEMBERED = 20_000;

/**
 * Finds phrases in tokens. A phrase is written as its words with a space between; a word may be
 * - `a|b|c`: one of several, each with `~` for a space inside ("number~one");
 * - `eco*`, `*proof`, `*klima*`: a beginning, an end, a piece of a word;
 * - `-free`: joined to the word before, by a hyphen or written together in two tokens;
 * - `(very)`, `(_)`: left out or there;
 * - `_`: any word; `..`: up to four words of any kind; `#`: a number in digits, also as one of several.
 * Scripts without spaces are written without: every letter is a token there.
 */
export class PhraseIndex<Entry> {
  private readonly byWord = new Map<string, Phrase<Entry>[]>();
  private readonly byAffix: { readonly word: Word; readonly phrase: Phrase<Entry> }[] = [];
  private readonly remembered = new Map<string, readonly Phrase<Entry>[]>();

  constructor(entries: Iterable<readonly [string, Entry]>) {
    for (const [text, entry] of entries) this.add(parse(text, entry));
  }

  /** Of phrases from outside, in which nothing is notation; `with gaps`: other words may stand between theirs. */
  static ofPlain<Entry>(entries: Iterable<readonly [string, Entry]>, gaps?: 'with gaps'): PhraseIndex<Entry> {
    const index = new PhraseIndex<Entry>([]);
    for (const [text, entry] of entries) {
      const words = tokensOf(text).map(({ folded }): Word => ({ text: folded, affix: 'none', joined: false }));
      const elements = words.flatMap((word, at): Element[] => {
        const element = { kind: 'words', optional: false, alternatives: [[word]] } as const;
        // Without spaces every letter is a word, and the next one belongs to it.
        const hasGap = gaps && at > 0 && !HAN.test(word.text);
        return hasGap ? [GAP, element] : [element];
      });
      if (elements.length > 0) index.add({ entry, leading: [], elements, second: secondOf(elements) });
    }
    return index;
  }

  /** All phrases that stand in the tokens, by where they begin; they may overlap. */
  find(tokens: readonly Token[]): PhraseMatch<Entry>[] {
    const matches: PhraseMatch<Entry>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const next = tokens.at(at + 1)?.folded ?? '';
      for (const phrase of this.phrasesAt(tokens[at].folded)) {
        if (phrase.second && !phrase.second.has(next)) continue;
        const to = matchElements(phrase.elements, 0, tokens, at);
        const from = at - phrase.leading.length;
        if (to > at && isLedBy(tokens, from, phrase.leading)) matches.push({ entry: phrase.entry, from, to });
      }
    }
    return matches;
  }

  private add(phrase: Phrase<Entry>): void {
    for (const [first] of phrase.elements[0].alternatives) {
      if (first.affix === 'none') {
        const known = this.byWord.get(first.text);
        if (!known) this.byWord.set(first.text, [phrase]);
        else if (known.at(-1) !== phrase) known.push(phrase);
      } else this.byAffix.push({ word: first, phrase });
    }
  }

  private phrasesAt(folded: string): readonly Phrase<Entry>[] {
    if (this.byAffix.length === 0) return this.byWord.get(folded) ?? NONE;
    let phrases = this.remembered.get(folded);
    if (phrases === undefined) {
      if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
      const byAffix = this.byAffix.filter(({ word }) => fitsWord(word, folded)).map(({ phrase }) => phrase);
      phrases = [...new Set([...(this.byWord.get(folded) ?? NONE), ...byAffix])];
      this.remembered.set(folded, phrases);
    }
    return phrases;
  }
}

function isLedBy(tokens: readonly Token[], from: number, leading: readonly ('any' | 'number')[]): boolean {
  if (from < 0) return false;
  return leading.every((kind, offset) => {
    const token = tokens[from + offset];
    if (token.sentence !== tokens[from + leading.length].sentence) return false;
    return kind === 'number' ? token.kind === 'number' : token.kind !== 'mark';
  });
}

/** The index behind the elements from `element` on, when they stand at `at`; -1 when they do not. */
function matchElements(elements: readonly Element[], element: number, tokens: readonly Token[], at: number): number {
  if (element === elements.length) return at;
  const { kind, optional, alternatives } = elements[element];
  if (kind === 'gap') {
    for (let skipped = 0; skipped <= MAX_GAP; skipped++) {
      const to = matchElements(elements, element + 1, tokens, at + skipped);
      if (to >= 0) return to;
      if (isBreak(tokens, at + skipped)) return -1;
    }
    return -1;
  }
  if (kind === 'any' || kind === 'number') {
    const wanted = kind === 'any' ? 'word' : 'number';
    if (at < tokens.length && (tokens[at].kind === wanted || (kind === 'any' && tokens[at].kind === 'number'))) {
      const to = matchElements(elements, element + 1, tokens, at + 1);
      if (to >= 0) return to;
    }
  } else {
    for (const alternative of alternatives) {
      if (!fitsTokens(alternative, tokens, at, element > 0)) continue;
      const to = matchElements(elements, element + 1, tokens, at + alternative.length);
      if (to >= 0) return to;
    }
  }
  return optional ? matchElements(elements, element + 1, tokens, at) : -1;
}

/** @param isInner whether something of the phrase stands before */
function fitsTokens(words: Alternative, tokens: readonly Token[], at: number, isInner: boolean): boolean {
  for (let offset = 0; offset < words.length; offset++) {
    if (!fitsToken(words[offset], tokens, at + offset, isInner || offset > 0)) return false;
  }
  return true;
}

/** A gap ends with the clause. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || tokens[at].kind === 'mark';
}

function fitsToken(word: Word, tokens: readonly Token[], at: number, isInner: boolean): boolean {
  if (at >= tokens.length) return false;
  // "Nr. 1": behind a full stop of its own a phrase goes on.
  if (isInner && tokens[at].sentence !== tokens[at - 1].sentence && tokens[at - 1].text !== '.') return false;
  return (!word.joined || tokens[at].glue !== 'loose') && fitsWord(word, tokens[at].folded);
}

function fitsWord({ text, affix }: Word, folded: string): boolean {
  if (affix === 'none') return folded === text;
  if (affix === 'prefix') return folded.startsWith(text);
  if (affix === 'number') return DIGIT.test(folded);
  return affix === 'suffix' ? folded.endsWith(text) && folded.length > text.length : folded.includes(text);
}

const DIGIT = /^\p{Nd}/u;

function parse<Entry>(text: string, entry: Entry): Phrase<Entry> {
  const elements = text.trim().split(/\s+/).flatMap(parseElement);
  if (elements.some(({ kind, alternatives }) => kind === 'words' && alternatives.some(({ length }) => length === 0))) {
    throw new Error(`phrase "${text}" has an element without a word`);
  }
  const first = elements.findIndex(({ kind }) => kind === 'words');
  const leading = elements.slice(0, Math.max(0, first)).map(({ kind }) => kind);
  if (first < 0 || elements[first].optional || leading.includes('gap')) {
    throw new Error(`phrase "${text}" has no word to be found by`);
  }
  const rest = elements.slice(first);
  return { entry, leading: leading as ('any' | 'number')[], elements: rest, second: secondOf(rest) };
}

/** Undefined where something else than one of some whole words may stand second, or nothing. */
function secondOf([first, second]: readonly Element[]): ReadonlySet<string> | undefined {
  const isOneWord = first.alternatives.every(({ length }) => length === 1);
  if (!isOneWord || second?.kind !== 'words' || second.optional) return undefined;
  const words = second.alternatives.map(([word]) => word);
  return words.every(({ affix }) => affix === 'none') ? new Set(words.map(({ text }) => text)) : undefined;
}

function parseElement(part: string): Element[] {
  if (/^(?:_|\(_\))$/.test(part)) return [{ kind: 'any', optional: part !== '_', alternatives: [] }];
  if (part === '#') return [{ kind: 'number', optional: false, alternatives: [] }];
  if (part === '..') return [GAP];
  const optional = part.startsWith('(') && part.endsWith(')');
  const inner = optional ? part.slice(1, -1) : part;
  return [{ kind: 'words', optional, alternatives: inner.split('|').map(parseAlternative) }];
}

function parseAlternative(text: string): Alternative {
  if (text === '#') return [{ text, affix: 'number', joined: false }];
  const joined = text.startsWith('-');
  const body = (joined ? text.slice(1) : text).replaceAll('~', ' ');
  const starts = body.startsWith('*');
  const ends = body.endsWith('*');
  if (starts || ends) {
    const affix = starts && ends ? 'infix' : starts ? 'suffix' : 'prefix';
    return [{ text: fold(body.replaceAll('*', '')), affix, joined }];
  }
  return tokensOf(body).map(({ folded }, index) => ({ text: folded, affix: 'none', joined: joined && index === 0 }));
}
