import { type Language } from './language/language';
import { type Token, tokensOf } from './language/tokens';
import { clausesOf, isDenying } from './support/denying-clauses';
import { type Support } from './support/support';
import { type TextUnderCheck } from './text-under-check';

/** The share of a cautious sentence's words of weight that a warning must have for the rest to be its other words. */
const SHARED = 0.4;

/** The fewest letters of a word that is a half of another, and of the other half. */
const MIN_HALF = 4;
const MIN_REST = 3;

/**
 * Whether a word that nothing knows claims nothing where it stands: in a question, in a warning that is put in other words, or
 * as a half of a word that the facts have. In English, in which catalogs are.
 */
export function isHarmless(text: TextUnderCheck, at: number): boolean {
  if (text.context.language.englishWords) return false;
  return isInHarmlessSentence(text, at) || isHalf(text, at);
}

/** What was found of a text's sentences: a long one is read once, and not for each of its words. */
const judged = new WeakMap<TextUnderCheck, Map<number, boolean>>();

function isInHarmlessSentence(text: TextUnderCheck, at: number): boolean {
  let sentences = judged.get(text);
  if (!sentences) judged.set(text, (sentences = new Map<number, boolean>()));
  const { sentence } = text.tokens[at];
  let isFree = sentences.get(sentence);
  if (isFree === undefined) sentences.set(sentence, (isFree = isAsked(text, at) || isOfWarning(text, at)));
  return isFree;
}

/** "Battery low?" */
function isAsked(text: TextUnderCheck, at: number): boolean {
  return text.sentenceAt(at).at(-1)?.text === '?';
}

/** "Dangerous if swallowed", of a hazard: a cautious sentence whose words are a warning's, as many as that. */
function isOfWarning(text: TextUnderCheck, at: number): boolean {
  const own = text.sentenceAt(at);
  if (!own.some((_, index) => isCautious(own, index))) return false;
  const { language, support } = text.context;
  const stems = own.filter((one) => isWeighty(one, language)).map(({ folded }) => language.stem(folded));
  const said = new Set(stems.filter((stem) => !support.heads.has(stem)));
  const warned = warnedStems(support, language);
  return [...said].filter((stem) => warned.has(stem)).length >= SHARED * said.size;
}

/** What asks for care; "you may" is a permission, and what "is not" dangerous, or "won't" be, is no warning. */
function isCautious(own: readonly Token[], at: number): boolean {
  const [before, word] = [own.at(at - 1)?.folded ?? '', own[at].folded];
  if (/^(?:may|might)$/.test(word)) return before !== 'you';
  return word === 'not' ? !/^(?:is|are|will|does|need)$/.test(before) : CAUTIOUS.test(word);
}
const CAUTIOUS =
  /^(?:contains?|danger|dangerous|hazard|hazardous|risks?|forbidden|never|no|don't|mustn't|shouldn't|can't|cannot|keep|avoid|away|only|warnings?|caution|beware|mind)$/;

function isWeighty({ kind, folded }: Token, { functionWords }: Language): boolean {
  return kind === 'word' && !functionWords.has(folded);
}

const known = new WeakMap<Support, ReadonlySet<string>>();

/** Stems of what the catalog warns of, in its warnings, in what it contains and in what its description says not to do. */
function warnedStems(support: Support, language: Language): ReadonlySet<string> {
  let stems = known.get(support);
  if (!stems) {
    const facts = [...support.facts.values()].filter(({ attribute }) =>
      /warning|contain|allergen|caution/.test(attribute),
    );
    const clauses = clausesOf(support.description).filter(
      (clause) => isDenying(clause, language) || CAUTION.test(clause),
    );
    const texts = [
      ...facts.flatMap(({ values, attribute }) => [...values, attribute.replaceAll('_', ' ')]),
      ...clauses,
    ];
    const words = texts.flatMap((text) => tokensOf(text)).filter((one) => isWeighty(one, language));
    known.set(
      support,
      (stems = new Set(words.flatMap(({ folded }) => language.synonymsOf(folded)).map(language.stem))),
    );
  }
  return stems;
}
const CAUTION = /\b(?:may|might|keep|danger|hazard|risk|contains?|always)\b/i;

/** The pillow of a "pillowcase". */
function isHalf({ tokens, context: { support, language } }: TextUnderCheck, at: number): boolean {
  const word = language.stem(tokens[at].folded);
  if (word.length < MIN_HALF) return false;
  const isWord = (rest: string) =>
    rest.length >= MIN_REST && (language.isStyle(rest) || support.stems.has(language.stem(rest)));
  return [...support.words].some(
    (other) => other.length > word.length && other.startsWith(word) && isWord(other.slice(word.length)),
  );
}
