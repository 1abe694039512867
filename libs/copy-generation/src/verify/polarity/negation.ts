import { isLeftOut, isNotQuite, questionBefore } from './answers';
import { antecedentOf, givenBehind, isEitherWay, isOfSentenceBefore, leftOut } from './denied-elsewhere';
import { startBehind, withVerb } from './denial-reach';
import { type Language } from '../language/language';
import { type NegationScope } from './negation-scope';
import { SpanCover, withoutTwins } from '../language/span-cover';
import { type Token } from '../language/tokens';

type Span = Pick<NegationScope, 'from' | 'to'>;

/** Which tokens a text denies. */
export interface Negation {
  /** Denied by a negator in the clause; twice denied is said. */
  readonly byScope: readonly boolean[];
  /** Denied by a suffix or a prefix: "nut" in "nut-free". */
  readonly byAffix: readonly boolean[];
  /** What denies, with what it reaches: tokens from and to, in order. */
  readonly scopes: readonly NegationScope[];
}

/** What else is known of the tokens. */
export interface Known {
  /** Whether a negator there is a value's or the name's own ("Non-Stick") or a comparison's ("no more than 5"), and denies nothing. */
  readonly isQuoted: (at: number) => boolean;
  /** Whether the token is the product's name or a word for what it is. */
  readonly isProduct: (at: number) => boolean;
}

/** The negations of a text. */
export function negationOf(tokens: readonly Token[], language: Language, { isQuoted, isProduct }: Known): Negation {
  const byScope = tokens.map(() => false);
  const byAffix = tokens.map(() => false);
  const scopes = scopesOf(tokens, language, { isQuoted, isProduct });
  for (const { reachFrom, reachTo } of scopes) {
    for (let at = reachFrom; at < reachTo; at++) byScope[at] = !byScope[at];
  }
  const { suffixes, prefixes } = language.negation;
  const affixScopes: NegationScope[] = [];
  tokens.forEach(({ folded }, at) => {
    const [isSuffix, isPrefix] = [suffixes.includes(folded), prefixes.includes(folded)];
    if ((!isSuffix && !isPrefix) || isQuoted(at)) return;
    if (at > 0 && isSuffix && tokens[at - 1].kind === 'word' && isBoundSuffix(tokens, at, language)) {
      byAffix[at - 1] = true;
      affixScopes.push({ from: at, to: at + 1, reachFrom: at - 1, reachTo: at, isAffix: true });
    }
    const next = tokens.at(at + 1);
    if (next && isPrefix && next.glue === 'hyphen' && next.kind === 'word') {
      byAffix[at + 1] = true;
      affixScopes.push({ from: at, to: at + 1, reachFrom: at + 1, reachTo: at + 2, isAffix: true });
    }
  });
  return { byScope, byAffix, scopes: [...scopes, ...affixScopes] };
}

/** "gluten-free" and "gluten free", but not "is free" or "feel free". */
function isBoundSuffix(tokens: readonly Token[], at: number, language: Language): boolean {
  if (tokens[at].glue !== 'loose') return true;
  // "Die Hände frei".
  const isHarmless = language.harmless
    .find(tokens.slice(at - 1, at + 1))
    .some(({ from, to }) => from === 0 && to === 2);
  return !isHarmless && !language.isStyle(tokens[at - 1].folded);
}

function scopesOf(tokens: readonly Token[], language: Language, { isQuoted, isProduct }: Known): NegationScope[] {
  const harmless = language.harmless.find(tokens);
  // "By no means compact" denies what follows, "compact by no means" what stands before.
  const leads = language.negators.find(tokens).filter(({ to }) => isOfClause(tokens, to));
  const refusals = language.refusals.find(tokens);
  const behind = [...language.postponed.find(tokens), ...refusals].filter(
    ({ from, to }) => !isQuoted(from) && !leads.some((one) => one.from === from && one.to === to),
  );
  const coverBehind = new SpanCover([...behind, ...harmless]);
  // "Va aparte" and "aparte ." deny once.
  const postponed = withoutTwins(behind.filter((one) => !coverBehind.hasLonger(one))).filter(
    (one, index, all) => !all.slice(0, index).some((other) => overlaps(other, one)),
  );
  const negators = language.negators.find(tokens);
  const cover = new SpanCover(negators);
  const ahead = withoutTwins(negators.filter((one) => !cover.hasLonger(one)))
    .filter(({ from }) => !isQuoted(from))
    .filter(({ from, to }) => !opensAnswer(tokens, from, to) && !isOutside(tokens, from, language))
    .filter((one) => !isEitherWay(tokens, one, language) && !isOfSentenceBefore(tokens, one, language))
    .filter((one) => {
      const isNo = isVerdict(tokens, one.from, one.to) || isNotQuite(tokens, one.from);
      const isHarmless = !isNo && harmless.some((other) => overlaps(other, one));
      return !isHarmless && !postponed.some((other) => overlaps(other, one));
    })
    .map(({ from, to }) => ({ from, to, ...reachOfAhead(tokens, { from, to }, language) }))
    .filter(({ from }, _, all) => !isConcord(tokens[from].folded, language) || !isReached(from, all));
  const isAnswer = (one: NegationScope) =>
    !tokens.slice(one.to, one.reachTo).some(({ kind, folded }, more) => {
      const isSaid = kind === 'word' && !language.functionWords.has(folded);
      const isPointedAt = /^(?:this|these)$/.test(tokens[one.to + more - 1].folded);
      return isSaid && one.reachFrom >= one.to && !isPointedAt && !isProduct(one.to + more);
    });
  const ask = (one: { from: number; to: number }) => questionBefore(tokens, one, language, isProduct);
  const answered = new Map(
    ahead
      .filter((one) => isAnswer(one) || isNotQuite(tokens, one.from) || isLeftOut(tokens, one.from))
      .map((one) => [one, ask(one)]),
  );
  return [
    ...ahead.map((one) => answered.get(one) ?? one),
    ...leftOut(tokens, language),
    ...postponed.map(({ from, to }): NegationScope => {
      const isRefusal = refusals.some((one) => one.from === from && one.to === to);
      const reachFrom = startBehind(tokens, clauseStart(tokens, from), from, ahead, language);
      return { ...(ask({ from, to }) ?? { from, to, reachFrom, reachTo: from }), isRefusal };
    }),
  ];
}

/** Whether a word of the clause stands there. */
function isOfClause(tokens: readonly Token[], at: number): boolean {
  return at < tokens.length && tokens[at].kind === 'word' && tokens[at].clause === tokens[at - 1].clause;
}

/** "No, it is not waterproof": the answer to a question denies nothing of what stands behind it. */
function opensAnswer(tokens: readonly Token[], from: number, to: number): boolean {
  const isFirst =
    from === 0 || (tokens[from - 1].sentence !== tokens[from].sentence && !/^[?？]$/.test(tokens[from - 1].text));
  return isFirst && /^[,:–—，：]$/.test(tokens.at(to)?.text ?? '');
}

/** "Blue without and cream within": on the outside. */
function isOutside(tokens: readonly Token[], from: number, { englishWords, conjunctions }: Language): boolean {
  if (englishWords || tokens[from].folded !== 'without' || tokens.at(from - 1)?.kind !== 'word') return false;
  const next = tokens.at(from + 1);
  return next === undefined || next.kind === 'mark' || conjunctions.has(next.folded);
}

/** "Concrete: no, as it has no hammer action." */
function isVerdict(tokens: readonly Token[], from: number, to: number): boolean {
  const before = from > 1 ? tokens[from - 1].text : '';
  const behind = tokens.at(to)?.text ?? '';
  // "Horno, no."
  return (
    (/^[:?：？]$/.test(before) && /^[,;.，；。]$/.test(behind)) || (/^[,，]$/.test(before) && /^[;.；。]$/.test(behind))
  );
}

/** What a negator reaches that stands ahead, as a rule. */
function reachOfAhead(tokens: readonly Token[], { from, to }: Span, language: Language) {
  const antecedent = antecedentOf(tokens, { from, to }, language);
  if (antecedent) return antecedent;
  const given = givenBehind(tokens, { from, to }, language);
  const reach = reachOf(tokens, from, given || to, language);
  return withVerb(tokens, from, reach, language);
}

function isReached(at: number, scopes: readonly NegationScope[]): boolean {
  return scopes.some(({ from, reachFrom, reachTo }) => from < at && reachFrom <= at && at < reachTo);
}

/** "Ni" behind "no" denies no second time. */
function isConcord(folded: string, language: Language): boolean {
  return language.negation.concord.has(folded);
}

function overlaps(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  return one.from < other.to && one.to > other.from;
}

/**
 * From the negator to the end of the clause; over a comma when nothing of weight was said by then ("is not, however,
 * waterproof"). A negator at the end of a clause denies what stands before it ("waterproof it is not").
 */
function reachOf(tokens: readonly Token[], from: number, to: number, language: Language) {
  if (isVerdict(tokens, from, to)) {
    const isOfList = /^(?:none|neither)$/.test(tokens[from].folded);
    return { reachFrom: isOfList ? listStart(tokens, from) : clauseStart(tokens, from), reachTo: from };
  }
  // "Laden kann die Halterung nicht, sie hält nur fest."
  const isLast =
    (language.englishWords ? /^[,;:–—，；：]$/ : /^[,;]$/).test(tokens.at(to)?.text ?? '') ||
    // "Ne s'empile pas et n'a pas d'accoudoirs".
    (language.englishWords !== undefined && language.conjunctions.has(tokens.at(to)?.folded ?? ''));
  const start = startOfDenied(tokens, clauseStart(tokens, from), from, language);
  // "Small when you don't: 82 cm".
  if (ELLIPTIC.test(tokens[from].folded) && /^[:–—(]$/.test(tokens.at(to)?.text ?? ''))
    return { reachFrom: start, reachTo: from };
  if (isLast && tokens.slice(start, from).some((one) => one.kind === 'word' && !language.functionWords.has(one.folded)))
    return { reachFrom: start, reachTo: from };
  const enders = language.negation.enders;
  const isOfThing = language.englishWords !== undefined && language.prepositions.has(tokens[to - 1].folded);
  // "It closes with nothing at all: no zip, no button."
  const isWhole = !language.englishWords && /^(?:nothing|nobody|nowhere)$/.test(tokens[from].folded);
  let hasContent = false;
  let at = to;
  for (; at < tokens.length && tokens[at].sentence === tokens[from].sentence; at++) {
    const { kind, folded } = tokens[at];
    if (/^[;；]$/.test(folded)) break;
    if (!hasContent && kind === 'mark' && (isWhole || opensReason(tokens, at + 1, language))) break;
    const isEnd =
      enders.has(folded) &&
      !isGoverned(tokens, to, at, language) &&
      !joinsSubstance(tokens, at, language) &&
      !joinsLast(tokens, from, to, at, language);
    // "Gigoteuse sans manches en mousseline": behind what is not there, what the thing is made of or for.
    const isBehindThing = isOfThing && (language.isOf('madeOrFor', folded) || language.isOf('being', folded));
    const isMark =
      kind === 'mark' && tokens.at(at + 1)?.clause !== tokens[at].clause && !listsSubstance(tokens, at, language);
    if (hasContent && (isEnd || isBehindThing || isMark)) break;
    if (kind !== 'mark' && !language.functionWords.has(folded) && !enders.has(folded)) hasContent = true;
  }
  if (!hasContent) return { reachFrom: start, reachTo: from };
  // "Vor Wasser ist er nicht geschützt": the verb of German stands last.
  const isVerbLast =
    language.words.hasCompounds &&
    tokens.at(from - 1)?.kind === 'word' &&
    language.negation.verbal?.has(tokens[from].folded);
  const words = tokens.slice(to, at).filter(({ kind }) => kind === 'word').length;
  return { reachFrom: isVerbLast && words <= MAX_PREDICATE ? start : to, reachTo: at };
}

/** "You need nothing of your own, because the cable is in the box": behind the comma another clause begins. */
function opensReason(tokens: readonly Token[], at: number, { englishWords, negation }: Language): boolean {
  if (englishWords || tokens.at(at + 1)?.kind !== 'word') return false;
  return negation.enders.has(tokens[at].folded) || /^(?:as|since|so)$/.test(tokens[at].folded);
}

/** The most words of what a negator of German stands before at the end of a clause: "nicht geschützt". */
const MAX_PREDICATE = 2;

/** Of two denials in one clause, each has its own half: "MIPS hat er nicht und ein Visier auch nicht". */
function startOfDenied(tokens: readonly Token[], start: number, negator: number, language: Language): number {
  if (!language.englishWords) return start;
  let joint = negator - 1;
  while (joint > start && !language.conjunctions.has(tokens[joint].folded)) joint--;
  const isDenied = joint > start && language.negators.find(tokens.slice(start, joint)).length > 0;
  return isDenied ? joint + 1 : start;
}

/** What denies nothing behind a mark: a verb's negator, and what stands for a thing. */
const ELLIPTIC = /^(?:[a-z]+n['’]t|cannot|none|neither)$/;

/** "Ohne Silikone und Sulfate": both, where the next word is one of what it matters to be without. */
function joinsSubstance(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!language.conjunctions.has(tokens[at].folded)) return false;
  return language.weighty.find(tokens.slice(at + 1, at + 3)).some(({ from }) => from === 0);
}

/** "Free of parabens, alcohol and silicones": behind a comma of a list, the next one of what it matters to be without. */
function listsSubstance(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!/^[,、，]$/.test(tokens[at].text)) return false;
  const first = at + (language.conjunctions.has(tokens.at(at + 1)?.folded ?? '') ? 2 : 1);
  const ends = language.weighty.find(tokens.slice(first, first + MAX_SUBSTANCE)).filter(({ from }) => from === 0);
  const next = ends.length > 0 ? tokens.at(first + Math.max(...ends.map(({ to }) => to))) : tokens[at];
  return ends.length > 0 && (next === undefined || next.kind === 'mark' || language.conjunctions.has(next.folded));
}

/** The most tokens of a substance's name, in a script without spaces: 对羟基苯甲酸酯. */
const MAX_SUBSTANCE = 8;

/** The most words of the last thing of a list. */
const MAX_LAST = 3;

/** "Without battery and charger.": of what is not there, a last thing behind the "and" is not there either. */
function joinsLast(tokens: readonly Token[], from: number, to: number, at: number, language: Language): boolean {
  if (!language.conjunctions.has(tokens[at].folded)) return false;
  const isVerbal = language.negation.verbal?.has(tokens[from].folded) ?? true;
  if (isVerbal && !language.prepositions.has(tokens[to - 1].folded)) return false;
  let end = at + 1;
  while (end < tokens.length && tokens[end].kind === 'word' && tokens[end].clause === tokens[at].clause) end++;
  const last = tokens.slice(at + 1, end);
  const isEnd = end === tokens.length || tokens[end].kind === 'mark';
  const isBare = ({ folded }: Token) => folded === 'the' || !language.functionWords.has(folded);
  return isEnd && last.length > 0 && last.length <= MAX_LAST && last.every(isBare);
}

/** "Does not come with a lid", "is not compatible with gas": a "with" that belongs to what is denied. */
function isGoverned(tokens: readonly Token[], from: number, at: number, language: Language): boolean {
  if (!language.prepositions.has(tokens[at].folded)) return false;
  const between = tokens.slice(from, at).filter(({ folded }) => !language.functionWords.has(folded));
  return between.every(({ folded }) => language.isStyle(folded) || /^[ck]ompat/.test(folded));
}

/** The bracket that opens what the one at the place closes, within the sentence; 0 for none. */
function openingBefore(tokens: readonly Token[], closing: number): number {
  let at = closing - 1;
  while (at > 0 && tokens[at].text !== '(' && tokens[at].sentence === tokens[closing].sentence) at--;
  return tokens.at(at)?.text === '(' ? at : 0;
}

/** "Cover, bag, visor: none of these.": where the list begins. */
function listStart(tokens: readonly Token[], negator: number): number {
  let start = negator;
  while (start > 0 && tokens[start - 1].sentence === tokens[negator].sentence && tokens[start - 1].text !== ';')
    start--;
  return start;
}

/** Where the clause before a negator begins; of "Hood: no", that is before the colon. */
function clauseStart(tokens: readonly Token[], negator: number): number {
  const isAnswer = negator > 1 && /^[:：·–—,，(（]$/.test(tokens[negator - 1].text);
  let start = isAnswer ? negator - 1 : negator;
  let { clause } = tokens[start];
  while (start > 0) {
    const before = tokens[start - 1];
    if (before.clause === clause && before.text !== ')') {
      start--;
      continue;
    }
    // "A bulb (E27, not included)": what a bracket answers stands before it.
    if (isAnswer && /^[(（]$/.test(before.text)) {
      clause = before.clause;
      continue;
    }
    // "The bulb (E27) is not included": a bracket interrupts the clause, and does not end it.
    const opening = before.text === ')' ? openingBefore(tokens, start - 1) : 0;
    if (opening === 0) break;
    start = opening;
    clause = tokens[start - 1].clause;
  }
  return start;
}
