import { catalogClaims } from './claims/described-claims';
import { describes, isDerived } from './described-words';
import { isHarmless } from './harmless-words';
import { isOrdinary, isOtherName, isSpokenOf } from './ordinary-words';
import { type TextUnderCheck } from './text-under-check';
import { unknownUnits } from './unknown-units';

/** From how many words on, and from which share of unknown ones, a text is not about the product, or in no known language. */
const MIN_WORDS = 8;
const MAX_UNKNOWN = 0.6;

/** The fewest letters of a verb's root. */
const MIN_ROOT = 4;

const LETTER = /\p{L}/u;

/**
 * The closed world: every word is a fact's, of the description, of the product's kind, of the locale's frames, of a style
 * that claims nothing, or of the life around products. Others say something that no fact says, however harmless they look.
 */
export function checkVocabulary(text: TextUnderCheck): void {
  const { tokens } = text;
  const unknown: (readonly [number, number])[] = [];
  let words = 0;
  for (let at = 0; at < tokens.length; at++) {
    // What only makes an emoji colourful is no word.
    if (tokens[at].kind !== 'word' || !LETTER.test(tokens[at].text)) continue;
    words++;
    if (text.isAccounted(at)) continue;
    if (isSingle(tokens[at].text)) {
      const to = endOfRun(text, at);
      unknown.push(...unknownUnits(text, at, to));
      at = to - 1;
    } else if (!isKnown(text, at)) unknown.push([at, at + 1]);
  }
  const count = unknown.reduce((sum, [from, to]) => sum + (isDescribed(text, from, to) ? 0 : to - from), 0);
  if (words >= MIN_WORDS && count > MAX_UNKNOWN * words) {
    const [from, to] = [unknown[0][0], unknown[unknown.length - 1][1]];
    text.report('vocabulary', 'hard', from, to, 'most words are of no fact and of no known style');
  }
  for (const [from, to] of unknown) text.report('vocabulary', 'soft', from, to, `no fact says ${text.words(from, to)}`);
}

/** What the description says, in the language's words for it, is about the product. */
function isDescribed({ tokens, context: { support, language } }: TextUnderCheck, from: number, to: number): boolean {
  const { describedStems } = catalogClaims(support, language);
  return tokens.slice(from, to).every(({ folded }) => describedStems.has(language.stem(folded)));
}

function isKnown(text: TextUnderCheck, at: number): boolean {
  const { support, language, catalog } = text.context;
  const { folded } = text.tokens[at];
  // "140 x 250 cm".
  if (folded === 'x' && text.tokens.at(at - 1)?.kind === 'number' && text.tokens.at(at + 1)?.kind === 'number')
    return true;
  // "Ø 40 cm", "3 a.m."
  if (folded === 'ø' || (folded === 'm' && isOfClock(text, at))) return true;
  // "Pre-seasoned", where the catalog has "preseasoned".
  if (support.words.has(joinedWith(text, at))) return true;
  // "Rubber-soled": what is said of the part was judged.
  if (support.parts.has(language.stem(folded))) return true;
  if (support.words.has(folded) || support.stems.has(language.stem(folded)) || language.isStyle(folded)) return true;
  if (isOtherName(folded, text) || isDoneWith(folded, text)) return true;
  // What the description denies is no word of mere life around the product ("not for snow").
  const described = describes(text, at);
  if (described) return described === 'so' || (text.isDenied(at) && isSpokenOf(text, at));
  if (isOrdinary(text, at)) return true;
  if (catalog.types.has(folded)) return false;
  if ((!text.isDenied(at) && isDerived(folded, text)) || isHarmless(text, at)) return true;
  return language.isCompound(folded, support);
}

/** "Neigen Sie ihn", of what facts call "neigbar": the verb of what can be done. */
function isDoneWith(folded: string, { context: { language, support } }: TextUnderCheck): boolean {
  const { ableEnding } = language.words;
  const root = folded.replace(/(?:en|e?st|e?t|e)$/, '');
  return ableEnding !== undefined && root.length >= MIN_ROOT && support.words.has(root + ableEnding);
}

/** The last letter of "a.m." and "p.m.". */
function isOfClock({ tokens }: TextUnderCheck, at: number): boolean {
  return at > 1 && tokens[at - 1].text === '.' && /^[ap]$/.test(tokens[at - 2].folded) && tokens[at].glue === 'tight';
}

/** The word with what a hyphen joins it to, as one. */
function joinedWith({ tokens }: TextUnderCheck, at: number): string {
  const next = tokens.at(at + 1);
  if (at + 1 < tokens.length && next!.glue === 'hyphen') return tokens[at].folded + next!.folded;
  return at > 0 && tokens[at].glue === 'hyphen' ? tokens[at - 1].folded + tokens[at].folded : '';
}

const SINGLE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function isSingle(word: string): boolean {
  return SINGLE.test(word);
}

function endOfRun(text: TextUnderCheck, from: number): number {
  let to = from + 1;
  while (
    to < text.tokens.length &&
    text.tokens[to].glue === 'tight' &&
    !text.isAccounted(to) &&
    isSingle(text.tokens[to].text)
  )
    to++;
  return to;
}
