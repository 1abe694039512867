import { type Fact } from '../facts/facts';
import { warningLanguage } from '../facts/warning-words';
import { foldedTokens, type Token, tokensOf } from './language/tokens';
import { isDenying } from './support/denying-clauses';
import { type TextUnderCheck } from './text-under-check';

/** How a warning of the catalog stands in a text; `partly`: in other words, or not all of it, and a person should look. */
export type WarningSaid = 'wholly' | 'partly' | 'not';

/** The share of a sentence's words of weight that must stand in the text: it may be put otherwise. */
const SAID_SHARE = 0.5;

/** The same of what is said in other words, by a passage that warns. */
const PARAPHRASED_SHARE = 0.2;

/** The same of what any passage speaks of: "supervise as an adult", for use under adult supervision. */
const TOUCHED_SHARE = 1 / 3;

/** Where the sentences of a value end; the point behind a short form ends none. */
const SENTENCE_ENDS = /(?<!\b(?:max|min|approx|ca|nr|no|incl))[.;。；]/i;

/** "Keep off", "only one at a time": what warns without a negator. */
const CAUTION = /^(?:keep|avoid|away|only|careful|care|warnings?|caution|attention|clear|out|beware|mind|watch)$/;

/** "Fine", "feel free": what says that something may be done. */
const APPROVAL = /^(?:fine|ok|okay|suitable|safe|safely|can|welcome|allowed|permitted|possible|problem|free|worry)$/;

/** "No need to check": what says that something may be left undone. */
const NEEDLESS =
  /\b(?:no need|need not|needn't|(?:don't|doesn't|do not|does not) (?:have|need) to|not necessary|unnecessary)\b/;

/** A sentence of a text, or two of them: what of weight stands in it, and whether it warns. */
interface Passage {
  readonly stems: ReadonlySet<string>;
  readonly isCaution: boolean;
}

/** How the texts, together, say the warning. */
export function warningIn(texts: readonly TextUnderCheck[], fact: Fact): WarningSaid {
  const { language } = texts[0].context;
  if (fact.kind === 'boolean') return saysContent(texts, fact) ? 'wholly' : 'not';
  const passages = texts.flatMap(passagesOf);
  const said = (value: string) => sentencesOf(value, texts[0]).map((stems) => sentenceIn(passages, stems));
  // Of what it contains, each must be said.
  const isOfContents = fact.values.some((value) => /\bcontains?\b/i.test(value));
  const own = fact.values.flatMap(said).map((one) => (one === 'touched' && isOfContents ? 'not' : one));
  if (isWhole(own) || isWhole(said(language.grammar.value(fact)))) return together(own);
  const tags = fact.values.map(warningLanguage);
  if (tags.every((tag) => tag === language.grammar.tag) || (!language.englishWords && !tags.some(isForeign)))
    return together(own);
  if (language.englishWords) return translationIn(texts, fact, passages);
  // Whoever warns in English of what the catalog says in German may have translated it.
  return passages.some(({ isCaution }) => isCaution) ? 'partly' : 'not';
}

const isForeign = (tag: string | undefined) => tag !== undefined && tag !== 'en';

/** Whether a passage tells that what the catalog warns of may be done. */
export function reversesWarning(text: TextUnderCheck, fact: Fact): boolean {
  const { language } = text.context;
  if (fact.kind !== 'text' || language.englishWords) return false;
  const [denying, asking] = [true, false].map((isDenied) =>
    fact.values.filter((value) => isDenying(value, language) === isDenied).flatMap((value) => sentencesOf(value, text)),
  );
  return sentencesIn(text).some((tokens) => {
    const isApproval = tokens.some(({ folded }) => APPROVAL.test(folded)) && !warns(text, tokens);
    const isNeedless = NEEDLESS.test(tokens.map(({ folded }) => folded).join(' '));
    const warned = [...(isApproval ? denying : []), ...(isNeedless ? asking : [])];
    const said = warned.length > 0 ? stemsIn(text, tokens) : new Set<string>();
    return warned.some((stems) => stems.size > 1 && shareOf(stems, said) >= SAID_SHARE);
  });
}

const isWhole = (sentences: readonly (WarningSaid | 'touched')[]) => sentences.every((one) => one === 'wholly');

function together(sentences: readonly (WarningSaid | 'touched')[]): WarningSaid {
  if (isWhole(sentences)) return 'wholly';
  // Who gives the rest of a warning puts that sentence in other words.
  if (sentences.includes('touched') && !sentences.includes('wholly')) return 'not';
  return sentences.includes('not') ? 'not' : 'partly';
}

function sentenceIn(passages: readonly Passage[], warned: ReadonlySet<string>): WarningSaid | 'touched' {
  const most = (some: readonly Passage[]) => Math.max(0, ...some.map(({ stems }) => shareOf(warned, stems)));
  if (most(passages) >= SAID_SHARE) return 'wholly';
  const isParaphrased = most(passages.filter(({ isCaution }) => isCaution)) >= PARAPHRASED_SHARE;
  if (isParaphrased) return 'partly';
  return most(passages) >= TOUCHED_SHARE ? 'touched' : 'not';
}

function shareOf(warned: ReadonlySet<string>, said: ReadonlySet<string>): number {
  return [...warned].filter((stem) => said.has(stem)).length / warned.size;
}

/** The stems of weight in each sentence of a value that has any. */
function sentencesOf(value: string, text: TextUnderCheck): ReadonlySet<string>[] {
  const sentences = value.split(SENTENCE_ENDS).map((sentence) => stemsIn(text, tokensOf(sentence)));
  return sentences.filter(({ size }) => size > 0);
}

/** Each sentence of a text with the one behind it, over which one of a warning may be spread. */
function passagesOf(text: TextUnderCheck): Passage[] {
  const sentences = sentencesIn(text);
  return sentences.map((tokens, index) => {
    const both = [...tokens, ...(sentences.at(index + 1) ?? [])];
    return { stems: stemsIn(text, both), isCaution: warns(text, both) };
  });
}

function sentencesIn({ tokens }: TextUnderCheck): Token[][] {
  return [...Map.groupBy(tokens, ({ sentence }) => sentence).values()];
}

function warns(text: TextUnderCheck, tokens: readonly Token[]): boolean {
  const denying = negatorsOf(text);
  return tokens.some((token) => denying.has(token) || CAUTION.test(token.folded));
}

const negators = new WeakMap<TextUnderCheck, ReadonlySet<Token>>();

/** The words that deny, but for those that are a piece of what they deny. */
function negatorsOf(text: TextUnderCheck): ReadonlySet<Token> {
  let tokens = negators.get(text);
  if (!tokens) {
    const scopes = text.negation.scopes.filter(({ isAffix }) => !isAffix);
    negators.set(text, (tokens = new Set(scopes.map(({ from }) => text.tokens[from]))));
  }
  return tokens;
}

/** Words by their stems, with what else they are called, and numbers by their values: three in "under-threes". */
function stemsIn({ context: { language } }: TextUnderCheck, tokens: readonly Token[]): Set<string> {
  const weighty = tokens.filter(({ kind, folded }) => kind === 'word' && !language.functionWords.has(folded));
  const quantities = language.quantities.read(tokens);
  const ofNumbers = new Set(quantities.flatMap(({ numberFrom, to }) => tokens.slice(numberFrom, to)));
  return new Set([
    ...weighty
      .filter((token) => !ofNumbers.has(token))
      .map(({ folded }) => language.stem(language.synonymsOf(folded)[0])),
    ...quantities.map(({ value }) => String(value)),
  ]);
}

/** In the words that the locale knows for it: "hazelnuts" for nuts. */
function saysContent(texts: readonly TextUnderCheck[], fact: Extract<Fact, { kind: 'boolean' }>): boolean {
  const { language } = texts[0].context;
  const isSaid = texts.some((text) =>
    text.find(language.polar).some(({ entry, from, to }) => entry === fact.attribute && !text.denies(from, to)),
  );
  if (isSaid) return true;
  const said = new Set(texts.flatMap((text) => [...stemsIn(text, text.tokens)]));
  const named = fact.attribute.slice(fact.attribute.indexOf('_') + 1).replaceAll('_', ' ');
  return [named, language.grammar.polarity(fact) ?? '']
    .map((words) => stemsIn(texts[0], tokensOf(words)))
    .some((stems) => stems.size > 0 && shareOf(stems, said) === 1);
}

/** A warning in English, in a text of another language: where its words are known there, one of each value must stand. */
function translationIn(texts: readonly TextUnderCheck[], fact: Fact, passages: readonly Passage[]): WarningSaid {
  const { language } = texts[0].context;
  const isSaid = (words: string) => {
    const stems = stemsIn(texts[0], tokensOf(words));
    return stems.size > 0 && passages.some((passage) => shareOf(stems, passage.stems) === 1);
  };
  const said = fact.values.map((value) => {
    const known = language.englishWords!.longest(value);
    if (known.flatMap(({ words }) => words).some(isSaid)) return 'wholly';
    const read = known.reduce((sum, { english }) => sum + english.split(' ').length, 0);
    return read < SAID_SHARE * foldedTokens(value).length ? 'unread' : 'not';
  });
  if (said.every((one) => one === 'wholly')) return 'wholly';
  // An allergen that is left out, where the others are said.
  if (said.includes('wholly') && said.includes('not')) return 'not';
  return said.some((one) => one !== 'not') || passages.some(({ isCaution }) => isCaution) ? 'partly' : 'not';
}
