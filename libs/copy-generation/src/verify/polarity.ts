import { type Fact } from '../facts/facts';
import { factOfDenied } from './denials';
import { isHan, isInHanWord } from './han-words';
import { checkImplied } from './implied';
import { type PhraseMatch } from './phrases';
import { OPPOSITE } from './support';
import { type NegationScope } from './negation';
import { type TextUnderCheck } from './text-under-check';
import { type Token } from './tokens';

/** What carries a yes besides the fact itself: what is waterproof resists water. */
const CARRIED_BY = new Map([['water_resistant', 'waterproof']]);

/** Attributes that catalogs have for the same. */
const SAME = new Map([
  ['frost_proof', ['frost_resistant', 'frostproof']],
  ['family_friendly', ['child_friendly']],
  ['wireless', ['cordless']],
  ['foldable', ['collapsible', 'folding']],
  ['dishwasher_safe', ['dishwasher_proof']],
]);

/** What a name says of its kind of thing, and no claim is. */
const OF_KIND = new Set(['wireless', 'rechargeable', 'foldable', 'adjustable', 'stackable', 'hood', 'coin_pocket']);

/** Yes and no against the catalog's; what is denied must be denied there, too. */
export function checkPolarity(text: TextUnderCheck): void {
  const judged = new Set<number>();
  const { language, support } = text.context;
  const worded = support.polar.find(text.tokens);
  const own = [...worded, ...support.translatedPolar.find(text.tokens)];
  // The product's own attribute says better what its words mean than the locale's list.
  const others = language.polar
    .find(text.tokens)
    .filter(({ entry, from, to }) => !own.some((one) => isSaidBy(one, entry, from, to)));
  const matches = [...own, ...others];
  for (const match of matches.filter((one, index) => isWidest(one, index, matches))) {
    // In Chinese the lamp (灯) begins the bulb (灯泡).
    const isKind = text.kinds.slice(match.from, match.to).every(Boolean);
    if (text.masked[match.from] || isKind || text.unsaid[match.from]) continue;
    // "Plastic-free packaging" holds "plastic packaging".
    if (match.entry.startsWith(OPPOSITE) && hasSuffix(text, match)) continue;
    judgeAttribute(text, match, text.denies(match.from, match.to, worded.includes(match) ? 'denying' : 'own'));
    for (let at = match.from; at < match.to; at++) judged.add(at);
  }
  for (const scope of text.negation.scopes) judgeScope(text, scope, judged);
  judgeSuffixes(text);
  checkImplied(text, judged);
}

function hasSuffix({ tokens, context }: TextUnderCheck, { from, to }: PhraseMatch<string>): boolean {
  const { suffixes } = context.language.words.negation;
  return tokens.slice(from, to).some(({ folded }) => suffixes.includes(folded));
}

/** "Hoodless": a denial in one word, that no fact has. */
function judgeSuffixes(text: TextUnderCheck): void {
  const { language, support } = text.context;
  const { suffixes, prefixes } = language.words.negation;
  text.tokens.forEach(({ kind, folded }, at) => {
    const prefix =
      kind === 'word' ? prefixes.find((one) => folded.startsWith(one) && folded.length > one.length + 3) : undefined;
    if (prefix && !text.isAccounted(at) && !support.words.has(folded) && !language.isStyle(folded))
      judgePrefixed(text, at, folded.slice(prefix.length));
    if (kind !== 'word' || text.isAccounted(at) || support.words.has(folded) || language.isStyle(folded)) return;
    if (!suffixes.some((suffix) => folded.endsWith(suffix) && folded.length > suffix.length + 2)) return;
    text.report('polarity', 'hard', at, at + 1, `no fact says ${text.tokens[at].text}`);
    text.account(at, at + 1);
  });
}

/** "Unlined": as good as "not lined", where facts speak of a lining; any other word is one for the vocabulary. */
function judgePrefixed(text: TextUnderCheck, at: number, rest: string): void {
  const { language, support } = text.context;
  const stem = language.stem(rest);
  if (support.denied.some(({ stems }) => stems.has(stem))) return text.account(at, at + 1);
  if (!support.stems.has(stem) || (language.isStyle(rest) && !support.parts.has(stem))) return;
  text.report('polarity', 'hard', at, at + 1, `the catalog says ${rest}, the text denies it`);
  text.account(at, at + 1);
}

/** Not inside another, and the first of several for the same words. */
function isWidest(
  { from, to, entry }: PhraseMatch<string>,
  index: number,
  all: readonly PhraseMatch<string>[],
): boolean {
  return !all.some((other, place) => {
    if (other.from === from && other.to === to) return other.entry === entry && place < index;
    return other.from <= from && other.to >= to;
  });
}

function judgeAttribute(text: TextUnderCheck, { entry, from, to }: PhraseMatch<string>, isDenied: boolean): void {
  const { facts } = text.context.support;
  const attribute = entry.replace(OPPOSITE, '');
  const says = entry.startsWith(OPPOSITE) === isDenied;
  const fact =
    facts.get(attribute) ??
    SAME.get(attribute)
      ?.map((one) => facts.get(one))
      .find((one) => one !== undefined);
  const words = text.words(from, to);
  // "Without cable", where no cable is included, is no matter of what it does without.
  const isOther =
    !fact &&
    (text.denies(from, to) || text.negation.scopes.some((one) => one.from >= from && one.to <= to)) &&
    factOfDenied(text, from, to);
  if (isOther) return;
  text.account(from, to);
  if (fact?.kind === 'boolean') {
    if (fact.holds === says) return;
    return text.report('polarity', 'hard', from, to, `${fact.field} is ${fact.values[0]}: the text says the opposite`);
  }
  // What has a least and a greatest height can be adjusted.
  const isRange = attribute === 'adjustable' && says && ['min', 'max'].every((end) => hasBound(text, end));
  if (!fact && isRange) return;
  // "Goes in the washing machine", said of a cover that does.
  const ofPart = text.context.product.facts.some(
    (one) =>
      one.kind === 'boolean' &&
      one.holds === says &&
      (one.attribute.endsWith(`_${attribute}`) || one.attribute.startsWith(`${attribute}_`)),
  );
  if (!fact && ofPart) return;
  const wider = facts.get(CARRIED_BY.get(attribute) ?? '');
  if (says && wider?.kind === 'boolean' && wider.holds) return;
  if (isSaidByFact(text, { from, to, entry: attribute }, says, fact)) return;
  text.report('polarity', 'hard', from, to, says ? `no fact says ${words}` : `no fact says that it is not ${words}`);
}

/** Said in a value's own words: a list of features holds "machine washable". */
function isSaidByFact(
  text: TextUnderCheck,
  { from, to, entry: attribute }: PhraseMatch<string>,
  says: boolean,
  fact: Fact | undefined,
): boolean {
  if (!says) return !fact && isDoneAlready(text, from, to);
  if (fact && fact.kind !== 'boolean') return true;
  const { language, support } = text.context;
  const isOfName = text.tokens.slice(from, to).every(({ folded }) => support.nameStems.has(language.stem(folded)));
  if (isOfName && OF_KIND.has(attribute)) return true;
  const words = text.tokens.slice(from, to);
  const weighty = language.englishWords ? words.filter(({ folded }) => !language.functionWords.has(folded)) : words;
  const stems = weighty.map(({ folded }) => language.stem(folded));
  // In another language than the name's, its words are no quotation.
  const said = language.englishWords ? [support.named, ...support.structured] : support.structured;
  return said.some((one) => stems.every((stem) => one.stems.has(stem)));
}

/** "Comes assembled", where a fact says that it is delivered so. */
function isDoneAlready(text: TextUnderCheck, from: number, to: number): boolean {
  const { language, support } = text.context;
  const words = text.tokens.slice(from, to).filter(({ folded }) => !language.functionWords.has(folded));
  const stems = words.map(({ folded }) => language.stem(folded));
  return support.structured.some(
    ({ fact, stems: own }) =>
      fact.kind === 'boolean' && fact.holds && DONE.test(fact.attribute) && stems.some((stem) => own.has(stem)),
  );
}

function hasBound({ context }: TextUnderCheck, end: string): boolean {
  return context.product.facts.some(({ attribute }) => new RegExp(`^(?:height|length|width)_${end}`).test(attribute));
}

const DONE = /^(?:delivered|supplied|shipped|comes|pre|fully|factory)_/;

/** In its very words, or in those that name another attribute of the product. */
function isSaidBy(own: PhraseMatch<string>, entry: string, from: number, to: number): boolean {
  if (own.from === from && own.to === to) return true;
  return own.entry !== entry && own.from <= from && own.to >= to && own.to - own.from > to - from;
}

/** What a negator denies: parts and values must be denied by a fact; other words, too, unless they say nothing. */
function judgeScope(text: TextUnderCheck, scope: NegationScope, judged: ReadonlySet<number>): void {
  const { tokens, context } = text;
  let isJudged = false;
  let content: number | undefined;
  let deniedAt: number | undefined;
  for (let at = scope.reachFrom; at < scope.reachTo; at++) {
    if (judged.has(at)) {
      isJudged = true;
      deniedAt ??= at;
    }
    // Where it is not ("no sleeve in this bag") is no matter of what it is not.
    if (isJudged && context.language.prepositions.has(tokens[at].folded)) break;
    if (judged.has(at) || !text.isDenied(at) || !saysSomething(text, at)) continue;
    const fact = factOfDenied(text, at, at + 1);
    if (fact) {
      isJudged = true;
      deniedAt ??= at;
      text.account(at, at + 1);
    } else content ??= at;
  }
  text.account(scope.from, scope.to);
  if (content === undefined || (isJudged && !isAsserted(text, content))) return;
  if (deniedAt !== undefined && isOfOneThing(text, content, deniedAt)) return;
  const [from, to] = [Math.min(scope.from, content), Math.max(scope.to, content + 1)];
  const word = tokens[content].text;
  const isKnown = isAsserted(text, content);
  const reason = isKnown ? `the catalog says ${word}, the text denies it` : `no fact says that there is no ${word}`;
  // What a warning denies in English is no word that we know in another language.
  const mayBeWarning = !isKnown && context.language.englishWords && context.support.facts.has('warnings');
  text.report('polarity', mayBeWarning ? 'soft' : 'hard', from, to, reason);
  text.account(scope.reachFrom, scope.reachTo);
}

/** The most words between two that tell of one thing: "L'ampoule (culot E27)". */
const MAX_APART = 3;

/** Whether a word only tells more of the thing that a fact denies: "ohne E27-Leuchtmittel". */
function isOfOneThing({ tokens, context: { language } }: TextUnderCheck, word: number, thing: number): boolean {
  const between = tokens.slice(Math.min(word, thing) + 1, Math.max(word, thing));
  const parts = ({ folded, text }: Token) =>
    language.conjunctions.has(folded) || language.words.negation.concord.includes(folded) || /^[,、，;]$/.test(text);
  return between.length <= MAX_APART && !between.some(parts);
}

/** A word of weight, or one that a fact has: "no assembly". */
function saysSomething(text: TextUnderCheck, at: number): boolean {
  const { kind, folded } = text.tokens[at];
  const { language, support } = text.context;
  if (kind !== 'word' || text.masked[at] || text.kinds[at] || support.heads.has(language.stem(folded))) return false;
  const isStyle = language.isStyle(folded) || isInHanWord(text.tokens, at, language.units);
  return !isStyle || (isAsserted(text, at) && !language.functionWords.has(folded));
}

/** Whether a fact says what the text denies. */
function isAsserted(text: TextUnderCheck, at: number): boolean {
  const { context, tokens } = text;
  if (isHan(tokens[at].folded)) return isInHanWord(tokens, at, context.support.units);
  const { words, stems } = context.support;
  return words.has(tokens[at].folded) || stems.has(context.language.stem(tokens[at].folded));
}
