import { type Fact } from '../facts/facts';
import { factOfDenied } from './denials';
import { type PhraseMatch } from './phrases';
import { type NegationScope } from './negation';
import { type TextUnderCheck } from './text-under-check';

/** What carries a yes besides the fact itself: what is waterproof resists water. */
const CARRIED_BY = new Map([['water_resistant', 'waterproof']]);

/** Yes and no against the catalog's; what is denied must be denied there, too. */
export function checkPolarity(text: TextUnderCheck): void {
  const judged = new Set<number>();
  const { language, support } = text.context;
  const matches = [...support.polar.find(text.tokens), ...language.polar.find(text.tokens)];
  for (const match of matches.filter((one) => isWidest(one, matches))) {
    if (text.masked[match.from] || text.unsaid[match.from]) continue;
    judgeAttribute(text, match);
    for (let at = match.from; at < match.to; at++) judged.add(at);
  }
  for (const scope of text.negation.scopes) judgeScope(text, scope, judged);
}

function isWidest({ from, to }: PhraseMatch<string>, all: readonly PhraseMatch<string>[]): boolean {
  return !all.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from);
}

function judgeAttribute(text: TextUnderCheck, { entry: attribute, from, to }: PhraseMatch<string>): void {
  const { facts } = text.context.support;
  const says = saysYes(text, from, to);
  const fact = facts.get(attribute);
  const words = text.words(from, to);
  text.account(from, to);
  if (fact?.kind === 'boolean') {
    if (fact.holds === says) return;
    return text.report('polarity', 'hard', from, to, `${fact.field} is ${fact.values[0]}: the text says the opposite`);
  }
  const wider = facts.get(CARRIED_BY.get(attribute) ?? '');
  if (says && wider?.kind === 'boolean' && wider.holds) return;
  if (isSaidByFact(text, from, to, says, fact)) return;
  text.report('polarity', 'hard', from, to, says ? `no fact says ${words}` : `no fact says that it is not ${words}`);
}

/** Whether the text affirms the phrase; a negator that is a piece of the phrase ("BPA-free") denies nothing. */
function saysYes({ negation }: TextUnderCheck, from: number, to: number): boolean {
  const denials = negation.scopes.filter(
    (scope) => !(scope.from >= from && scope.to <= to) && scope.reachFrom < to && scope.reachTo > from,
  );
  return denials.length % 2 === 0;
}

/** Said in a value's own words: a list of features holds "machine washable". */
function isSaidByFact(text: TextUnderCheck, from: number, to: number, says: boolean, fact: Fact | undefined): boolean {
  if (!says) return false;
  if (fact && fact.kind !== 'boolean') return true;
  const { language, support } = text.context;
  const stems = text.tokens.slice(from, to).map(({ folded }) => language.stem(folded));
  return support.structured.some((one) => stems.every((stem) => one.stems.has(stem)));
}

/** What a negator denies: parts and values must be denied by a fact; other words, too, unless they say nothing. */
function judgeScope(text: TextUnderCheck, scope: NegationScope, judged: ReadonlySet<number>): void {
  const { tokens, context } = text;
  let isJudged = false;
  let content: number | undefined;
  for (let at = scope.reachFrom; at < scope.reachTo; at++) {
    if (judged.has(at)) isJudged = true;
    const isWord = tokens[at].kind === 'word' && !text.masked[at] && !context.language.isStyle(tokens[at].folded);
    const isDenied = text.isDenied(at);
    if (!isWord || judged.has(at) || !isDenied) continue;
    const fact = factOfDenied(text, at, at + 1);
    if (fact) {
      isJudged = true;
      text.account(at, at + 1);
    } else content ??= at;
  }
  text.account(scope.from, scope.to);
  if (content === undefined || (isJudged && !isAsserted(text, content))) return;
  const [from, to] = [Math.min(scope.from, content), Math.max(scope.to, content + 1)];
  const word = tokens[content].text;
  const isKnown = isAsserted(text, content);
  const reason = isKnown ? `the catalog says ${word}, the text denies it` : `no fact says that there is no ${word}`;
  text.report('polarity', 'hard', from, to, reason);
  text.account(scope.reachFrom, scope.reachTo);
}

/** Whether a fact says what the text denies. */
function isAsserted({ context, tokens }: TextUnderCheck, at: number): boolean {
  const { words, stems } = context.support;
  return words.has(tokens[at].folded) || stems.has(context.language.stem(tokens[at].folded));
}
