import { type ConceptKind } from '../../lexicon/concepts';
import { bothSides, wholes } from '../../locales/en/places';
import { phrasesOf } from '../language/language-words';
import { PhraseIndex } from '../language/phrases';
import { type Mention, mentionFrom } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { isKnownThing, linksOf } from './links';
import { isWhole } from './noun-at';
import {
  DETERMINERS,
  hasValue,
  isDescribed,
  placeAt,
  severityFor,
  type Target,
  thingAt,
  thingFrom,
  wholeAt,
} from './targets';
import { endOfValues } from './values-at';

const indexOf = (list: string) => new PhraseIndex(phrasesOf(list).map((phrase) => [phrase, 'whole'] as const));
const WHOLES = indexOf(wholes);
const BOTH_SIDES = indexOf(bothSides);

/** What a text says to go on over several things: "olive down to the sole", "steel throughout", "a brass stem and base". */
export function checkSpreads(text: TextUnderCheck): void {
  const { language, support } = text.context;
  if (language.englishWords || support.bearers.things.size === 0) return;
  const values = text.mentions.filter((mention) => isValue(text, mention));
  if (values.length === 0) return;
  checkExtents(text, values);
  checkWholes(text, values);
  checkLists(text, values);
  for (const value of values) checkSecondNoun(text, value);
}

function isValue(text: TextUnderCheck, { from, concepts }: Mention): boolean {
  const { language, support } = text.context;
  if (text.isDenied(from) || text.unsaid[from] || text.masked[from]) return false;
  return (
    concepts.every((one) => OF_LOOKS.has(language.kindOf(one)!)) && concepts.some((one) => support.concepts.has(one))
  );
}
const OF_LOOKS: ReadonlySet<ConceptKind> = new Set(['colour', 'material', 'pattern'] as const);

/** The value that is said before the token, or else behind it, in its sentence, of no thing of its own: "a brass knob". */
function valueNear(text: TextUnderCheck, values: readonly Mention[], at: number): Mention | undefined {
  const { sentence } = text.tokens[at];
  const free = values.filter(({ from }) => text.tokens[from].sentence === sentence && !isBeforeThing(text, from));
  return free.filter(({ to }) => to <= at).at(-1) ?? free.find(({ from }) => from > at);
}

function isBeforeThing(text: TextUnderCheck, from: number): boolean {
  const end = endOfValues(text, from);
  return isKnownThing(text, end) && !isWhole(text, end);
}

function report(text: TextUnderCheck, value: Mention, target: Target, severity: 'hard' | 'soft'): void {
  const where = `${target.isPlace ? '' : 'of the '}${text.words(target.from, target.to)}`;
  const reason = `no fact says ${text.words(value.from, value.to)} ${where}`;
  text.report('attributes', severity, Math.min(value.from, target.from), Math.max(value.to, target.to), reason);
}

function judge(text: TextUnderCheck, value: Mention, target: Target): boolean {
  const severity = severityFor(text, target, value);
  if (severity) report(text, value, target, severity);
  return severity !== undefined;
}

/** "Right down to the sole", "to the very last strap", "from the collar to the hem". */
function checkExtents(text: TextUnderCheck, values: readonly Mention[]): void {
  const { tokens } = text;
  for (let to = 1; to < tokens.length - 1; to++) {
    if (tokens[to].folded !== 'to' || tokens[to].sentence !== tokens[to + 1].sentence) continue;
    const end = thingFrom(text, startOfEnd(text, to + 1));
    if (!end) continue;
    const from = startOfRange(text, to);
    const isLed =
      UP_TO.test(tokens[to - 1].folded) || /^(?:very|last|tip|tips|end)$/.test(tokens.at(to + 2)?.folded ?? '');
    if (!from && !isLed) continue;
    const value = valueNear(text, values, from?.from ?? to);
    if (!value || Math.abs(value.from - to) > MAX_AWAY) continue;
    for (const target of from ? [from, end] : [end]) if (judge(text, value, target)) break;
  }
}
const UP_TO = /^(?:right|down|up|through|clear|clean|straight|way|even)$/;
/** The most words between a value and how far it goes. */
const MAX_AWAY = 12;

/** Behind "the very tip of" and the like. */
function startOfEnd({ tokens }: TextUnderCheck, from: number): number {
  const run = tokens.slice(from, from + MAX_RANGE).map(({ folded }) => folded);
  const end = run.findIndex((word) => !DETERMINERS.has(word) && !/^(?:tips?|ends?|edges?|bottom|top)$/.test(word));
  return run.slice(0, Math.max(0, end)).includes('of') ? from + end : from;
}

/** The collar of "from the collar (right down) to". */
function startOfRange(text: TextUnderCheck, to: number): Target | undefined {
  const { tokens } = text;
  for (let at = to - 1; at >= 0 && to - at < MAX_RANGE && tokens[at].sentence === tokens[to].sentence; at--)
    if (tokens[at].folded === 'from') return thingFrom(text, at + 1);
  return undefined;
}
const MAX_RANGE = 7;

/** "Steel throughout", where the facts say something else of a thing; "cream inside and out" of either side. */
function checkWholes(text: TextUnderCheck, values: readonly Mention[]): void {
  const { support, language } = text.context;
  for (const { from, to } of text.find(BOTH_SIDES)) {
    const value = valueNear(text, values, from);
    if (!value || text.tokens[value.from].clause !== text.tokens[from].clause) continue;
    for (const side of [placeAt(text, from), placeAt(text, to - 1)]) if (side && judge(text, value, side)) break;
  }
  for (const { from, to } of text.find(WHOLES)) {
    const value = valueNear(text, values, from);
    if (!value || text.tokens[value.from].clause !== text.tokens[from].clause) continue;
    const kinds = value.concepts.map((one) => language.kindOf(one)!);
    const isElse = [...support.bearers.described].some(
      ([thing, said]) =>
        thing !== '' &&
        kinds.some((kind) => said.has(kind)) &&
        !value.concepts.some((concept) => support.bearers.byConcept.get(concept)?.has(thing)),
    );
    if (isElse) report(text, value, { stems: [], parts: [], from, to, isVague: true, isPlace: true }, 'soft');
  }
}

/** "Orange: shaft, strap and grip", "steel through and through, base and body". */
function checkLists(text: TextUnderCheck, values: readonly Mention[]): void {
  const { tokens } = text;
  for (const value of values) {
    let at = endOfValues(text, value.to);
    const whole = text.find(WHOLES).find(({ from }) => from === at);
    if (whole) at = whole.to;
    if (at >= tokens.length || !(tokens[at].text === ':' || (whole && tokens[at].text === ','))) continue;
    if (isOneOfSeveral(text, value)) continue;
    for (const target of thingsListed(text, at + 1)) if (judge(text, value, target)) break;
  }
}

/** "Steel, brass and concrete: arm, knob and base" are each of another. */
function isOneOfSeveral({ tokens, mentions }: TextUnderCheck, { from, concepts }: Mention): boolean {
  return mentions.some(
    (one) =>
      one.to <= from &&
      tokens[one.from].sentence === tokens[from].sentence &&
      one.concepts.some((concept) => !concepts.includes(concept)),
  );
}

/** Bare things with commas and "and" between, up to the end of the list. */
function thingsListed(text: TextUnderCheck, start: number): Target[] {
  const { tokens, context } = text;
  const found: Target[] = [];
  for (let at = start; at < tokens.length && tokens[at].sentence === tokens[start - 1].sentence; at++) {
    const isJoint = tokens[at].text === ',' || context.language.conjunctions.has(tokens[at].folded);
    if (isJoint || DETERMINERS.has(tokens[at].folded)) continue;
    if (mentionFrom(text.mentions, at) && !isKnownThing(text, at)) return [];
    const isBody = context.language.wholes.has(tokens[at].folded);
    if (!isBody && !isKnownThing(text, at)) break;
    found.push(isKnownThing(text, at) ? thingAt(text, at) : wholeAt(at));
  }
  return found;
}

/** "A brass stem and base": what stands behind "and" without an article has the value, too, or none is told. */
function checkSecondNoun(text: TextUnderCheck, value: Mention): void {
  const { tokens, context } = text;
  const first = linksOf(text, value).find(({ how }) => how === 'before');
  if (!first || tokens.at(first.at + 1)?.folded !== 'and' || !hasValue(text, thingAt(text, first.at), value)) return;
  const second = first.at + 2;
  if (!isKnownThing(text, second) || isWhole(text, second) || mentionFrom(text.mentions, second + 1)) return;
  const next = tokens.at(second + 1);
  const isLast =
    second + 1 >= tokens.length || next!.kind === 'mark' || context.language.functionWords.has(next!.folded);
  const target = thingAt(text, second);
  if (isLast && isDescribed(text, target, value) && severityFor(text, target, value))
    report(text, value, target, 'soft');
}
