import { isHan, isInHanWord } from './language/han-words';
import { type Language } from './language/language';
import { type Token } from './language/tokens';
import { isMentioned, type Mention } from './mention-index';
import { type Support } from './support/support';

/** The most letters of a Chinese noun for a thing. */
const MAX_LETTERS = 4;

/** What a text is read with. */
interface Reading {
  readonly language: Language;
  readonly support: Support;
  /** Whether the letter is of the product's name, or of a word for what it is. */
  readonly isNamed: (at: number) => boolean;
}

/**
 * "黑肩带", "棕皮搭扣": colours and materials in one sign, which say something only right before a thing that the facts name.
 * @param found what longer words say
 */
export function signMentions(
  tokens: readonly Token[],
  found: readonly Mention[],
  { language, support, isNamed }: Reading,
): Mention[] {
  const { signs } = language.words;
  if (!signs) return [];
  const mentions: Mention[] = [];
  const said = new Set<number>();
  // From the end: before a sign that says something another one does as well.
  for (let at = tokens.length - 2; at >= 0; at--) {
    const concepts = signs.get(tokens[at].folded);
    if (!concepts || isMentioned(found, at) || isNamed(at) || !isTight(tokens, at + 1)) continue;
    if (isInHanWord(tokens, at, language.units) || isInHanWord(tokens, at, support.units)) continue;
    if (!said.has(at + 1) && !isThing(at + 1)) continue;
    said.add(at);
    mentions.push({ concepts, from: at, to: at + 1 });
  }
  return mentions.reverse();

  function isThing(at: number): boolean {
    let word = '';
    for (let to = at; to < Math.min(tokens.length, at + MAX_LETTERS) && isTight(tokens, to); to++) {
      word += tokens[to].folded;
      if (to > at && (support.parts.has(word) || support.nouns.has(word))) return true;
    }
    return false;
  }
}

function isTight(tokens: readonly Token[], at: number): boolean {
  return isHan(tokens[at].text) && tokens[at].glue === 'tight';
}
