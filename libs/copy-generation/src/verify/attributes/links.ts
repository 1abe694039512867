import { PROPERTIES } from '../support/attribute-names';
import { type TextUnderCheck } from '../text-under-check';
import { isExcepted } from './heads';
import { isWhole } from './noun-at';
import { ADVERBS } from './part-names';
import { endOfValues, type Span, valueAt } from './values-at';

/**
 * How a text ties a value to a noun: before it ("a brass clip"), as what it is ("the clip is brass", "clip: brass"), or behind
 * it ("a clip in brass").
 */
export interface Link {
  readonly at: number;
  readonly how: 'before' | 'is' | 'in';
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const IS = words("is are was were isn't aren't 's looks look comes come stays stay feels feel");

/** Between a copula and what something is. */
const LEADING = words('a an the in of from made all both also pure plain solid genuine real full fully entirely and');

/** Behind a subject and before its copula. */
const TRAILING = words('both all too also itself themselves alone here');

/** Of how many or which things: what is said of a set of rails is said of the rails. */
const COLLECTIVES = words('set sets pair pairs row rows bunch number range duo trio collection handful couple');

/** Where something is, behind a value. */
const PLACES = words(
  'throughout everywhere overall inside outside underneath beneath underfoot behind here there alone only',
);

/** Behind a thing, what it does. */
const VERBS = words(
  `rests rest hangs hang stands stand sits sit lies lie holds hold keeps keep makes make gives give takes take lets let meets meet
  lines wraps wrap runs run does goes go gets get adds add brings bring tells tell shows show shines shine
  closes close opens open wears wear`,
);

/** Nouns of how a thing looks, which has it itself. */
const LOOKS = words(
  `finish finishes tone tones tint hue hues shade shades colour colours color colors look looks sheen stripe stripes pattern print detail
  details detailing accent accents touch touches effect style feel grain surface coat coating plating gleam shine glow note notes
  version variant edition option one ones thing things piece pieces side sides
  bit bits element elements part parts`,
);

/** The nouns that the value is said of as its words stand, the nearest first; none where nothing is certain. */
export function linksOf(text: TextUnderCheck, span: Span): Link[] {
  // "The glass is amber": what the value is itself is another matter.
  const to = isCovering(text, span.to) ? span.to + 1 : span.to;
  const next = text.tokens.at(to);
  if (to < text.tokens.length && (IS.has(next!.folded) || next!.glue === 'hyphen')) return [];
  const before = nounBehindValue(text, to);
  if (before === 'none') return [];
  return before === undefined ? subjectsOf(text, span.from) : [{ at: before, how: 'before' }];
}

/** "Brass-plated": the word behind the hyphen says how the thing has the value. */
function isCovering({ tokens }: TextUnderCheck, at: number): boolean {
  return at < tokens.length && tokens[at].glue === 'hyphen' && COVERING.has(tokens[at].folded);
}
const COVERING = words(
  'plated coated covered clad lined wrapped dyed filled woven painted finished faced backed bound',
);

/** The noun that the words stand before; `none` where a noun follows that says nothing. */
function nounBehindValue(text: TextUnderCheck, to: number): number | 'none' | undefined {
  const { tokens } = text;
  const at = endOfValues(text, to);
  if (at >= tokens.length || !isSameSentence(text, to - 1, at)) return undefined;
  if (!isNoun(text, at)) return isContent(text, at) ? 'none' : undefined;
  let last = at;
  while (last - at < 3 && isNoun(text, last + 1) && tokens[last].sentence === tokens[last + 1].sentence) last++;
  if (COLLECTIVES.has(tokens[last].folded) && tokens.at(last + 1)?.folded === 'of' && last + 2 < tokens.length) {
    let next = last + 2;
    while (next < tokens.length && (tokens[next].kind === 'number' || /^(?:the|its)$/.test(tokens[next].folded)))
      next++;
    return isNoun(text, next) ? next : 'none';
  }
  const run = Array.from({ length: last - at + 1 }, (_, back) => last - back);
  const known = run.find((one) => isKnownThing(text, one) || isWhole(text, one));
  if (known !== undefined) return LOOKS.has(tokens[last].folded) ? 'none' : known;
  return last === at && !LOOKS.has(tokens[at].folded) && endsPhrase(text, at + 1) ? at : 'none';
}

/** What "is" the value: "the clip and the ring are brass", "clip: brass". */
function subjectsOf(text: TextUnderCheck, from: number): Link[] {
  const { tokens, context } = text;
  let at = from - 1;
  const isInside = (index: number) => index >= 0 && tokens[index].sentence === tokens[from].sentence;
  while (
    isInside(at) &&
    (LEADING.has(tokens[at].folded) || /ly$/.test(tokens[at].folded) || isValue(text, at) || isComma(text, at))
  )
    at--;
  if (!isInside(at)) return [];
  // "Pages in olive", "guides of carbon".
  const preposition = tokens[at + 1].folded;
  if (/^(?:in|of|from)$/.test(preposition) && isNoun(text, at) && !LOOKS.has(tokens[at].folded))
    return isKnownThing(text, at) ? [{ at, how: 'in' }] : [];
  const isLabel = tokens[at].text === ':' && at === from - 1;
  if (!isLabel && !IS.has(tokens[at].folded)) return [];
  at = isLabel ? at - 1 : beforeAside(text, at - 1);
  while (isInside(at) && TRAILING.has(tokens[at].folded)) at--;
  const found: Link[] = [];
  for (;;) {
    // "The knob on the lid is steel": what stands behind a preposition is where it is.
    if (!isInside(at) || !isNoun(text, at)) return found;
    for (let before = placeBefore(text, at); before !== undefined; before = placeBefore(text, at)) at = before;
    if (!isInside(at) || !isNoun(text, at) || LOOKS.has(tokens[at].folded) || PROPERTIES.has(tokens[at].folded))
      return found;
    if (isExcepted(text, at)) return [];
    found.push({ at, how: 'is' });
    let next = at - 1;
    while (isInside(next) && /^(?:the|its|their|both)$/.test(tokens[next].folded)) next--;
    if (!isInside(next) || !context.language.conjunctions.has(tokens[next].folded)) return found;
    at = next - 1;
  }
}

/** Before what stands between commas: the poles of "the poles, like the pegs, are steel". */
function beforeAside(text: TextUnderCheck, at: number): number {
  if (at < 0 || !isComma(text, at)) return at;
  for (let comma = at - 1; comma > 0 && at - comma < 8; comma--) if (isComma(text, comma)) return comma - 1;
  return at;
}

/** Where the noun stands that the one there only tells the place of, within the clause. */
function placeBefore({ tokens, context: { language } }: TextUnderCheck, at: number): number | undefined {
  for (let before = at - 1; before > 0 && at - before <= 3; before--) {
    const { folded, kind, clause } = tokens[before];
    if (kind === 'mark' || clause !== tokens[at]?.clause || language.conjunctions.has(folded)) return undefined;
    if (language.prepositions.has(folded)) return before - 1;
  }
  return undefined;
}

/** Things that the text says to be as another: "and so is the case", "just like the cover", "the strap too". */
export function ellipses({ tokens }: TextUnderCheck): { readonly at: number; readonly from: number }[] {
  const word = (at: number) => tokens[at]?.folded ?? '';
  const isArticle = (at: number) => /^(?:the|its|their|both)$/.test(word(at));
  return tokens.flatMap((_, from) => {
    let at = from;
    if (word(at) === 'just' || word(at) === 'exactly') at++;
    const isSo = /^(?:so|as)$/.test(word(at)) && /^(?:is|are|was|were|does|do)$/.test(word(at + 1));
    const isLike = word(at) === 'like' && (at > from || tokens[from - 1]?.kind === 'mark');
    if (isSo) at += 2;
    else if (isLike) at++;
    else if (!(isArticle(at) && isToo(word, at))) return [];
    if (!isArticle(at)) return [];
    const end = endOfNoun(tokens, at + 1);
    return end === undefined ? [] : [{ at: end, from }];
  });
}

function isToo(word: (at: number) => string, at: number): boolean {
  return [at + 2, at + 3].some((end) => word(end) === 'too' || (word(end) === 'as' && word(end + 1) === 'well'));
}

/** The last word before a mark or "too". */
function endOfNoun(tokens: TextUnderCheck['tokens'], from: number): number | undefined {
  let at = from;
  while (
    at < tokens.length &&
    at - from < 4 &&
    tokens[at].kind === 'word' &&
    !/^(?:too|as|is|are|and|with)$/.test(tokens[at].folded)
  )
    at++;
  return at > from ? at - 1 : undefined;
}

function isValue(text: TextUnderCheck, at: number): boolean {
  return valueAt(text, at) !== undefined;
}

function isComma({ tokens }: TextUnderCheck, at: number): boolean {
  return tokens[at].text === ',';
}

function isNoun(text: TextUnderCheck, at: number): boolean {
  const { tokens, context } = text;
  if (at < 0 || at >= tokens.length || tokens[at].kind !== 'word') return false;
  const { folded } = tokens[at];
  if (context.language.functionWords.has(folded) || isValue(text, at) || IS.has(folded) || folded.length < 3)
    return false;
  return (
    !ADVERBS.has(folded) &&
    !PLACES.has(folded) &&
    !VERBS.has(folded) &&
    !/(?:ed|ing)$/.test(folded) &&
    tokens[at].glue !== 'hyphen'
  );
}

/** A word of weight that is no noun: "a rubber housing", of which no fact speaks. */
function isContent({ tokens, context: { language } }: TextUnderCheck, at: number): boolean {
  const { kind, folded } = tokens[at];
  const isOther = COVERING.has(folded) || PLACES.has(folded) || ADVERBS.has(folded) || IS.has(folded);
  return kind === 'word' && !isOther && !language.functionWords.has(folded) && !language.conjunctions.has(folded);
}

function isSameSentence({ tokens }: TextUnderCheck, one: number, other: number): boolean {
  return tokens[one]?.sentence === tokens[other]?.sentence;
}

/** Whether the facts name the thing. */
export function isKnownThing({ tokens, context: { support, language } }: TextUnderCheck, at: number): boolean {
  if (at >= tokens.length) return false;
  const stem = language.stem(tokens[at].folded);
  const part = support.parts.get(stem);
  return (
    support.bearers.things.has(stem) || support.nouns.has(stem) || (part !== undefined && support.concepts.has(part))
  );
}

/** Whether the phrase is over: at the end, before a mark, a preposition, "and" or "is". */
function endsPhrase({ tokens, context: { language } }: TextUnderCheck, at: number): boolean {
  if (at >= tokens.length || tokens[at].kind === 'mark' || tokens[at].sentence !== tokens[at - 1].sentence) return true;
  const { folded } = tokens[at];
  return (
    language.prepositions.has(folded) ||
    language.conjunctions.has(folded) ||
    IS.has(folded) ||
    /^(?:that|which)$/.test(folded)
  );
}
