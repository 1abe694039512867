import { type Fact } from '../../facts/facts';
import { isThing as isNoun } from '../../facts/things';
import { catalogClaims } from '../claims/described-claims';
import { factOfDenied, isRootOfYes } from './fact-of-denied';
import { type ClaimClass } from '../../policy/copy-policy';
import { type Language } from '../language/language';
import { isHan, isInHanWord } from '../language/han-words';
import type { NegationScope } from './negation-scope';
import { isMeasuredOf, isNearlyDenied, isNextToNothing } from './nearly-denied';
import { isOnlyName, isOnlyWarned, isSaidIn } from './named-only';
import { isTooWet } from './too-wet';
import { type Mention, mentionsAt } from '../mention-index';
import { isOrdinary } from '../ordinary-words';
import { type TextUnderCheck } from '../text-under-check';
import { foldedTokens, type Token } from '../language/tokens';

/** What of a denial's reach says something. */
interface Denied {
  /** Words of weight that no fact denies, in order. */
  readonly open: readonly number[];
  /** The first word that has been judged or that a fact denies, too. */
  readonly settled?: number;
}

/**
 * What a negator denies: what the catalog has must not be denied, and what it matters to be without only where a fact says
 * so. Of anything else nobody claims much who says that there is none ("no fuss", "nobody climbs over anybody").
 * @param judged tokens that have been judged by phrases
 */
export function judgeScope(text: TextUnderCheck, scope: NegationScope, judged: ReadonlySet<number>): void {
  // "Non-slip" is a claim as a whole.
  const isClaim = scope.isAffix === true && text.isAccounted(scope.from);
  text.account(scope.from, scope.to);
  if (isClaim || scope.isRefusal || isElided(text, scope)) return;
  const { open, settled } = readScope(text, scope, judged);
  const word = wrongOf(text, scope, open);
  const isKnown =
    word !== undefined &&
    isAsserted(text, word) &&
    !isOnlyName(text, word) &&
    (isOfExistence(text, scope) || (isThing(text, word) && !isOnlyWarned(text, word, scope)));
  if (word === undefined) return;
  if (isTooWet(text, word)) return text.account(scope.reachFrom, scope.reachTo);
  const isSettled = settled !== undefined && (!isKnown || isOfOneThing(text, word, settled));
  // "No cushion or upholstery": what there is not beside what a fact denies, nobody claims anything with.
  if (isSettled && isOfExistence(text, scope) && !text.context.language.englishWords)
    text.account(scope.reachFrom, scope.reachTo);
  if (isSettled) return;
  // In another language, a verb that no fact has may be the denial of one: "die Unterseite rutscht nicht"; and where a fact
  // says what cannot be done, the rest is what it cannot be done with.
  const { englishWords } = text.context.language;
  const isOpen = settled !== undefined || open.some((at) => !isAsserted(text, at));
  if (englishWords && !isOfExistence(text, scope) && isOpen) return;
  // "No disposable batteries" denies but one sort of what there is; "no trace of a battery" does not.
  const isTrace = text.tokens.slice(open[0], word).some(({ folded }) => text.context.language.isOf('ofWhat', folded));
  const isOfSort = word !== open[0] && isKnown && !isTrace && !isOfWay(text, scope);
  // "Bring your own coffee" says nothing of what does not come along anyway.
  if (isKnown && isOfOwn(text, scope) && !isInBox(text, word)) return;
  if (isSwapped(text, scope, word)) return text.account(scope.reachFrom, scope.reachTo);
  if (isSuperlative(text, scope, word) || isOtherMaterial(text, scope, word))
    return text.account(scope.reachFrom, scope.reachTo);
  const isLittle = isOfExistence(text, scope) && isNextToNothing(text, word);
  const isAlmost = isNearlyDenied(text, scope);
  if (isLittle || (isAlmost && isMeasuredOf(text, word))) return text.account(scope.reachFrom, scope.reachTo);
  const isGrave =
    !isOfSort &&
    ((isKnown && isHad(text, scope, word)) ||
      isDescribed(text, scope, word) ||
      (isWeighty(text, scope, word) && !text.context.support.deniesUnread && !isNotGot(text, scope)));
  // What happens never is a word for the vocabulary, which knows what is harmless.
  if (!isGrave && !isOfExistence(text, scope)) return;
  if (!isGrave && !isKnown && (isOfReaders(text, word) || isOfDoing(text, scope, word))) return;
  const isCertain = isOfHaving(text, scope) && !isAlmost && !isOfEvent(text, scope, word);
  const severity = isGrave && isCertain ? 'hard' : 'soft';
  const [from, to] = [Math.min(scope.from, word), Math.max(scope.to, word + 1)];
  const what = text.tokens[word].text;
  const reason = isKnown ? `the catalog says ${what}, the text denies it` : `no fact says that there is no ${what}`;
  text.report('polarity', severity, from, to, reason);
  text.account(scope.reachFrom, scope.reachTo);
}

/** What denies with a verb that something is there: "does not come with", "never seen". */
const NOT_HAD =
  /^(?:have|has|had|got|get|count|on|feature|include|contain|offer|carry|use|hold|sport|boast|with|expect(?:ing)?|find|see|seen|for|met|of|knows?|known|touched|own)$/;

/** "Not the lightest of mats": who denies that nothing is lighter praises nothing. The footrest is no superlative. */
function isSuperlative({ tokens, mentions, context }: TextUnderCheck, { from }: NegationScope, at: number): boolean {
  if (context.language.englishWords || mentionsAt(mentions, at).length > 0) return false;
  const before = tokens.slice(from + 1, at).at(-1)?.folded;
  return before === 'the' && /^[a-z]{3,}est$/.test(tokens[at].folded) && tokens.at(at + 1)?.folded === 'of';
}

/** "Cotton? No, linen", "not beech but oak": where a fact has the material, another one is truly denied beside it. */
function isOtherMaterial(text: TextUnderCheck, scope: NegationScope, at: number): boolean {
  const { tokens, mentions, context } = text;
  const { language, support } = context;
  if (isWeighed(text, at)) return false;
  const isMaterial = (one: Mention) => one.concepts.every((concept) => language.kindOf(concept) === 'material');
  const denied = mentionsAt(mentions, at).filter(isMaterial);
  if (denied.length === 0 || denied.some(({ concepts }) => concepts.some((one) => support.concepts.has(one))))
    return false;
  const { sentence } = tokens[scope.from];
  return mentions.some(
    (one) =>
      one.from > Math.max(at, scope.from) &&
      tokens[one.from].sentence <= sentence + 1 &&
      isMaterial(one) &&
      one.concepts.every((concept) => support.concepts.has(concept)),
  );
}

/** Whether it matters to be without it, whatever else there is: plastic, latex. */
function isWeighed(text: TextUnderCheck, at: number): boolean {
  return text.find(text.context.language.weighty).some(({ from, to }) => from <= at && at < to);
}

/** "Neither of you", "no little chin gets pinched": people, and what else stands around the product, which is none of its parts. */
function isOfReaders(text: TextUnderCheck, at: number): boolean {
  return !text.context.language.englishWords && mentionsAt(text.mentions, at).length === 0 && isOrdinary(text, at);
}

/** "Sans plisser les yeux", "sin entornar los ojos": what nobody does. */
function isOfDoing({ tokens, mentions, context: { language } }: TextUnderCheck, { to }: NegationScope, at: number) {
  const isInfinitive = language.isOf('infinitives', tokens[at].folded) && mentionsAt(mentions, at).length === 0;
  return isInfinitive && tokens.slice(to, at).every(({ folded }) => language.functionWords.has(folded));
}

/** "Where no peg will hold": that something does not happen, not even with what is there. */
function isOfEvent({ tokens, context }: TextUnderCheck, { from }: NegationScope, at: number): boolean {
  return !context.language.englishWords && tokens[from].folded === 'no' && EVENT.test(tokens.at(at + 1)?.folded ?? '');
}
const EVENT = /^(?:will|would|can|could|may|might|ever|dares?|wants?|needs?)$/;

/** What is done with something that is there, too: "swap the pads once they are worn", and what only happens or does not. */
const OF_WAY =
  /^(?:swap|trad|replac|forget|keep|kept|stay|leave|except|spares|avoid|rather|instead|unlike|other|opposed|never|hardly|scarcely|cannot|(?:do|does|did|ca|could|wo|would|should)n['’]t)/;

/**
 * Whether the denial is one of having or being: "no lid", "lid not included", "not beech". That something does not happen, or
 * is there in place of another ("cannot see obstacles", "rather than steel"), may be true whatever the catalog has.
 */
function isOfHaving(
  { tokens, context: { language } }: TextUnderCheck,
  { from, to, reachFrom }: NegationScope,
): boolean {
  if (language.englishWords || reachFrom < from || (to - from > 1 && NOT_HAD.test(tokens[to - 1].folded))) return true;
  // "Is never tinted".
  const isOfState = /^(?:is|are|was|were|looks?|feels?)$/.test(tokens[from - 1]?.folded ?? '');
  if (isOfState && /^(?:never|hardly|scarcely)$/.test(tokens[from].folded)) return true;
  const isOfVerb = tokens[from].folded === 'not' && HELPING.test(tokens[from - 1]?.folded ?? '');
  return !isOfVerb && !OF_WAY.test(tokens[from].folded);
}

/** "Swap the insole for your own", where it can be taken out. */
function isSwapped(
  { tokens, context: { support, language } }: TextUnderCheck,
  { from }: NegationScope,
  at: number,
): boolean {
  if (!/^(?:swap|trad|replac)/.test(tokens[from].folded)) return false;
  const stem = language.stem(tokens[at].folded);
  return [...support.yesNo.values()].some(
    ({ attribute, holds }) =>
      holds &&
      /removable|detachable|replaceable|changeable/.test(attribute) &&
      stemsIn([attribute], language).includes(stem),
  );
}

/** What says of a thing only that one does not get it. */
const NOT_GOT = /^(?:included|supplied|provided|separately|extra)$/;
const BOX = /box|content|accessor|includ|suppl|compris|package|scope|set/;

/** "Not included": of what the catalog says nothing of, nobody is promised anything. */
function isNotGot({ tokens, context }: TextUnderCheck, { from, to, reachFrom }: NegationScope): boolean {
  return !context.language.englishWords && reachFrom < from && NOT_GOT.test(tokens[to - 1].folded);
}

/** Whether one gets what facts speak of, where that is denied: "storage: SD card" does not say that a card comes along. */
function isHad(text: TextUnderCheck, scope: NegationScope, at: number): boolean {
  const { tokens, context } = text;
  const { product, language, support } = context;
  if (!isNotGot(text, scope)) return true;
  const stem = language.stem(tokens[at].folded);
  const isOf = ({ attribute, field }: Fact) => stemsIn([attribute, field], language).includes(stem);
  return support.parts.has(stem) || product.facts.some(isOf) || isInBox(text, at);
}

/** Whether facts say that the thing comes along. */
function isInBox({ tokens, context: { product, support, language } }: TextUnderCheck, at: number): boolean {
  const stem = language.stem(tokens[at].folded);
  return [...product.facts, ...support.yesNo.values()].some((fact) => {
    if (fact.kind === 'boolean')
      return fact.holds && BOX.test(fact.attribute) && stemsIn([fact.attribute], language).includes(stem);
    return BOX.test(fact.attribute) && stemsIn(fact.values, language).includes(stem);
  });
}

const HELPING = /^(?:do|does|did|can|could|will|would)$/;

/** "The height adjusts, the arms do not.": of what the arms do not do, another clause has the verb. */
function isElided({ tokens }: TextUnderCheck, { from, reachFrom }: NegationScope): boolean {
  const { folded } = tokens[from];
  if (reachFrom >= from || (from > 1 && /^[:?]$/.test(tokens[from - 1].text))) return false;
  return (
    /^(?:(?:do|does|did|ca|wo|could|would)n['’]t|cannot)$/.test(folded) ||
    (folded === 'not' && HELPING.test(tokens[from - 1].folded))
  );
}

/** "Bring your own": what does not come along. */
function isOfOwn({ tokens, context: { language } }: TextUnderCheck, { from, to, reachFrom }: NegationScope): boolean {
  const [first, last] = [tokens[from].folded, tokens[to - 1].folded];
  return !language.englishWords && reachFrom >= to && (last === 'own' || /^(?:have|has|need|needs)$/.test(first));
}

const stemsIn = (texts: readonly string[], { stem }: Language) =>
  texts.flatMap((one) => foldedTokens(one.replaceAll(/[_.]/g, ' '))).map(stem);

function readScope(text: TextUnderCheck, scope: NegationScope, judged: ReadonlySet<number>): Denied {
  const { tokens, context } = text;
  const open: number[] = [];
  let settled: number | undefined;
  for (let at = scope.reachFrom; at < scope.reachTo; at++) {
    if (judged.has(at)) settled ??= at;
    // Where it is not ("no sleeve in this bag") is no matter of what it is not.
    if (settled !== undefined && context.language.prepositions.has(tokens[at].folded)) break;
    const isSaid = saysSomething(text, at, isOfExistence(text, scope)) || isComplement(text, at, open);
    if (judged.has(at) || !text.isDenied(at) || !isSaid || isOfOther(text, scope, at)) continue;
    if (factOfDenied(text, at, at + 1, isOfBeing(text, scope) ? 'of being' : 'of anything')) {
      settled ??= at;
      text.account(at, at + 1);
    } else open.push(at);
  }
  return { open, settled };
}

/** The water of "no protection against water", whatever else the word may say. */
function isComplement({ tokens, context: { language } }: TextUnderCheck, at: number, open: readonly number[]): boolean {
  const isOf = open.at(-1) === at - 2 && /^(?:against|from|of)$/.test(tokens[at - 1].folded);
  return !language.englishWords && isOf && tokens[at].kind === 'word' && !language.functionWords.has(tokens[at].folded);
}

/** The bracket of "Schrauben für die Halterung fehlen": behind a preposition, what the missing thing is for. */
function isOfOther(
  { tokens, context: { language } }: TextUnderCheck,
  { from, reachFrom }: NegationScope,
  at: number,
): boolean {
  if (!language.englishWords || reachFrom >= from || isHan(tokens[at].folded)) return false;
  const isThing = ({ kind, folded }: Token) => kind === 'word' && !language.functionWords.has(folded);
  let last = at - 1;
  while (last > reachFrom && !language.isOf('forWhat', tokens[last].folded)) if (isThing(tokens[last--])) return false;
  return last > reachFrom && !isThing(tokens[last]) && tokens.slice(reachFrom, last).some(isThing);
}

/**
 * The word that makes a denial wrong: the first, or of several that name one thing ("no removable lid", "no trace of a lid")
 * the weightiest.
 */
function wrongOf(text: TextUnderCheck, scope: NegationScope, open: readonly number[]): number | undefined {
  const [first] = open;
  if (first === undefined || !isOfExistence(text, scope)) return first;
  if (isOfWay(text, scope)) return open.find((at) => isAsserted(text, at) && isThing(text, at)) ?? first;
  const isJoined = (at: number, index: number) =>
    text.tokens.slice(open[index - 1] + 1, at).every(({ folded }) => text.context.language.isOf('ofWhat', folded));
  const end = open.findIndex((at, index) => index > 0 && !isJoined(at, index));
  const ofOneThing = open.slice(0, end < 0 ? open.length : end);
  return ofOneThing.find((at) => isAsserted(text, at)) ?? ofOneThing.find((at) => isWeighty(text, scope, at)) ?? first;
}

/** "No", "without", "-free": what it says is that something is not there. */
function isOfExistence(
  { tokens, context: { language } }: TextUnderCheck,
  { from, to, isAffix }: NegationScope,
): boolean {
  return isAffix === true || isTrace({ tokens, from, to }) || !language.negation.verbal?.has(tokens[from].folded);
}

/** "Not a trace of": of what there is not even a little. */
function isTrace({ tokens, from, to }: { tokens: readonly Token[]; from: number; to: number }): boolean {
  return to - from > 2 && tokens[to - 1].folded === 'of' && !/^[,;]$/.test(tokens[from].text);
}

/** The same, and what says behind a thing that it is not there: "not included", "fehlt". */
function isOfBeing(text: TextUnderCheck, scope: NegationScope): boolean {
  const { tokens, context } = text;
  const isAbsent = ({ folded }: Token) => context.language.isOf('absence', folded);
  return isOfExistence(text, scope) || tokens.slice(scope.from, scope.to).some(isAbsent);
}

/** "No way to plug in a cable": what cannot be done with a thing that is there. */
function isOfWay({ tokens }: TextUnderCheck, { to }: NegationScope): boolean {
  const [way, joint] = [tokens.at(to)?.folded ?? '', tokens.at(to + 1)?.folded ?? ''];
  return /^(?:ways?|means|possibility|option|chance|place|room|space)$/.test(way) && /^(?:to|of|for)$/.test(joint);
}

/** What is denied of these sells nothing: "no hurry", "no deal". */
const SELLS: ReadonlySet<ClaimClass> = new Set(['promotion', 'superlative']);

/** A part or a material, a claim, a substance, what other products have, a name in capitals ("PFAS"). */
function isWeighty(text: TextUnderCheck, scope: NegationScope, at: number): boolean {
  const { tokens, mentions, context } = text;
  const { language, catalog } = context;
  const { folded, text: word } = tokens[at];
  // "It is not matt" says what other facts say already, or next to nothing.
  const isNamed = mentionsAt(mentions, at).some(
    ({ concepts }) => isOfExistence(text, scope) || concepts.some((concept) => language.kindOf(concept) === 'part'),
  );
  if (scope.isAffix) return true;
  // "Rather than a cap": what something is preferred to is no claim.
  if (/^(?:rather|instead|other|unlike|opposed)$/.test(tokens[scope.from].folded)) return false;
  if (isNamed) return true;
  if (catalog.values.has(folded) || /^\p{Lu}{2,}$/u.test(word)) return true;
  const found = [
    ...text.find(language.weighty),
    ...text
      .find(language.claims)
      .filter(({ entry: { rule, claimClass } }) => rule !== 'allowed' && !SELLS.has(claimClass)),
  ];
  return found.some(({ from, to }) => from <= at && at < to);
}

/** The most words between two that tell of one thing: "L'ampoule (culot E27)". */
const MAX_APART = 3;

/** Whether a word only tells more of the thing that a fact denies: "ohne E27-Leuchtmittel". */
function isOfOneThing({ tokens, context: { language } }: TextUnderCheck, word: number, thing: number): boolean {
  const between = tokens.slice(Math.min(word, thing) + 1, Math.max(word, thing));
  const parts = ({ folded, text }: Token) =>
    language.conjunctions.has(folded) || language.negation.concord.has(folded) || /^[,、，;]$/.test(text);
  // "No choking hazard for children": whom it is none for is another matter.
  if (word < thing && !language.englishWords && between.some(({ folded }) => folded === 'for')) return false;
  return between.length <= MAX_APART && !between.some(parts);
}

/** A word of weight, or one that a fact has for something that can be there: "no assembly". */
function saysSomething(text: TextUnderCheck, at: number, isOfThing: boolean): boolean {
  const { kind, folded, glue } = text.tokens[at];
  const { language, support } = text.context;
  // The "s" of "under 3s".
  if (folded.length === 1 && glue === 'tight' && text.tokens[at - 1]?.kind === 'number') return false;
  if (kind !== 'word' || text.masked[at] || text.kinds[at] || support.heads.has(language.stem(folded))) return false;
  if (isVerbOfColour(text, at) || isNarrowed(text, at)) return false;
  const isStyle = language.isStyle(folded) || isInHanWord(text.tokens, at, language.units);
  // "No hooks": what can be done with a hook is a word of style.
  const isNamed =
    isOfThing && !language.englishWords && isNoun(folded) && /^(?:no|without)$/.test(text.tokens[at - 1]?.folded ?? '');
  if (!isStyle || isNamed) return true;
  const isThing = isOfThing || support.parts.has(language.stem(folded)) || support.valueWords.has(folded);
  return isThing && isAsserted(text, at) && !language.functionWords.has(folded);
}

/** "Rather than black it out". */
function isVerbOfColour({ tokens, mentions, context: { language } }: TextUnderCheck, at: number): boolean {
  if (!/^(?:it|them|you|us)$/.test(tokens.at(at + 1)?.folded ?? '')) return false;
  return mentionsAt(mentions, at).some(
    ({ from, to, concepts }) => from === at && to === at + 1 && language.kindOf(concepts[0]) === 'colour',
  );
}

/** "Can't be played alone": played it can be; what is denied is how. */
function isNarrowed({ tokens, context: { language } }: TextUnderCheck, at: number): boolean {
  if (language.englishWords || at === 0 || !/^(?:be|been|being)$/.test(tokens[at - 1].folded)) return false;
  return /^(?:alone|solo|together|here|there|everywhere|often|twice|again|outdoors|outside|indoors|inside|by|[a-z]{3,}ly)$/.test(
    tokens.at(at + 1)?.folded ?? '',
  );
}

/** Whether a value, a part or the name of what is counted has the word: "max load" does not say what "do not load" denies. */
function isThing(text: TextUnderCheck, at: number): boolean {
  const { tokens, context } = text;
  const { product, language, support } = context;
  const stem = language.stem(tokens[at].folded);
  const isNamed = support.parts.has(stem) || support.valueWords.has(tokens[at].folded);
  if (isHan(tokens[at].folded) || isNamed || isRootOfYes(text, at)) return true;
  const isMeasure = ({ attribute, unit }: Fact) => unit !== undefined || /^(?:max|min)_/.test(attribute);
  return product.facts.some((fact) => !isMeasure(fact) && isSaidIn(fact, stem, language));
}

/** Whether the description speaks of the thing, and does not say that it is not there. */
function isDescribed(text: TextUnderCheck, scope: NegationScope, at: number): boolean {
  const { support, language } = text.context;
  if (language.englishWords || !isOfExistence(text, scope)) return false;
  return catalogClaims(support, language).describedStems.has(language.stem(text.tokens[at].folded));
}

/** Whether a fact says what the text denies. */
function isAsserted(text: TextUnderCheck, at: number): boolean {
  const { context, tokens } = text;
  if (isHan(tokens[at].folded)) return isInHanWord(tokens, at, context.support.units);
  const { words, stems } = context.support;
  return words.has(tokens[at].folded) || stems.has(context.language.stem(tokens[at].folded)) || isRootOfYes(text, at);
}
