import { type Mention, mentionBefore } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { isKnownThing, linksOf } from './links';
import { isWhole } from './noun-at';
import {
  DETERMINERS,
  hasValue,
  placeAt,
  freePlacesAt,
  severityFor,
  type Target,
  thingAt,
  thingFrom,
  thingOfVerb,
  behindDeterminers,
  wholeAt,
} from './targets';
import { type Severity } from './translated-mentions';
import { endOfValues } from './values-at';

/** What a value is tied to, and how grave it is where no fact says it of one of them. */
interface Tie {
  readonly targets: readonly Target[];
  readonly atMost: 'hard' | 'soft';
}

/**
 * Whether the words around a value tie it to a thing or a place of the product in another way than by standing before a noun
 * or being what it is: "brass for the stem", "cotton inside", "cork where your hands are". What is wrong is reported.
 */
export function checkTie(text: TextUnderCheck, mention: Mention): boolean {
  const { support, language } = text.context;
  if (language.englishWords || support.bearers.things.size === 0) return false;
  if (!mention.concepts.some((concept) => support.concepts.has(concept))) return false;
  const tie = tieOf(text, mention);
  if (!tie) return false;
  text.account(mention.from, mention.to);
  for (const target of tie.targets) {
    const severity = severityFor(text, target, mention);
    if (severity) {
      reportOf(text, mention, target, tie.atMost === 'soft' ? 'soft' : severity);
      return true;
    }
  }
  return true;
}

/** A value that nothing ties, in a clause that speaks of a place that has it not: "inside these boots you touch suede". */
export function checkUntied(text: TextUnderCheck, mention: Mention): void {
  const { support, language } = text.context;
  if (language.englishWords || support.bearers.things.size === 0) return;
  if (mention.concepts.some((concept) => support.bearers.byConcept.get(concept)?.has(''))) return;
  if (linksOf(text, mention).length > 0 || isBeforeNoun(text, mention)) return;
  const places = freePlacesAt(text, mention.from);
  if (places.length === 0 || places.some((place) => hasValue(text, place, mention))) return;
  const { clause } = text.tokens[mention.from];
  const isNamed = text.tokens.some(
    (token, at) => token.clause === clause && isKnownThing(text, at) && hasValue(text, thingAt(text, at), mention),
  );
  if (!isNamed) reportOf(text, mention, places[0], 'soft');
}

function isBeforeNoun(text: TextUnderCheck, { to }: Mention): boolean {
  const at = endOfValues(text, to);
  if (at >= text.tokens.length || text.tokens[at].kind !== 'word') return false;
  return !text.context.language.functionWords.has(text.tokens[at].folded);
}

function reportOf(text: TextUnderCheck, mention: Mention, target: Target, severity: NonNullable<Severity>): void {
  const [from, to] = [Math.min(mention.from, target.from), Math.max(mention.to, target.to)];
  const where = `${target.isPlace ? '' : 'of the '}${text.words(target.from, target.to)}`;
  const reason = `no fact says ${text.words(mention.from, mention.to)} ${where}`;
  text.report('attributes', severity, from, to, reason);
}

function tieOf(text: TextUnderCheck, mention: Mention): Tie | undefined {
  const links = linksOf(text, mention);
  const noun = links.find(({ how }) => how === 'before')?.at;
  const isSubject = links.some(({ how, at }) => how !== 'before' && isKnownThing(text, at));
  if (isSubject || (noun !== undefined && isKnownThing(text, noun))) return undefined;
  const isOfWhole = isWholeBehind(text, mention);
  const tie = isOfWhole ? undefined : (behind(text, mention) ?? byVerb(text, mention));
  return (
    tie ??
    byPronoun(text, mention) ??
    byQuestion(text, mention) ??
    bySubject(text, mention) ??
    before(text, mention) ??
    ownNoun(text, mention)
  );
}

function isWholeBehind(text: TextUnderCheck, { to }: Mention): boolean {
  let at = endOfValues(text, to);
  while (at < text.tokens.length && isLoose(text, at)) at++;
  return at < text.tokens.length && isWhole(text, at);
}

const sure = (target: Target | undefined): Tie | undefined => target && { targets: [target], atMost: 'hard' };

/** "Brass for the stem and the base", "linen on the shade", "navy inside", "tan where the handle sits". */
function behind(text: TextUnderCheck, mention: Mention): Tie | undefined {
  const { tokens } = text;
  let at = endOfValues(text, mention.to);
  for (let more = 0; more < 2 && at < tokens.length && isLoose(text, at); more++) at++;
  if (at >= tokens.length || tokens[at].sentence !== tokens[mention.from].sentence) return undefined;
  const place = placeAt(text, at);
  if (place && isWholePlace(text, place)) return sure(place);
  if (/^(?:where|wherever)$/.test(tokens[at].folded)) return sure(thingFrom(text, at + 1));
  if (at > endOfValues(text, mention.to)) return undefined;
  at = behindChoosing(text, at);
  if (!TO_THINGS.has(tokens.at(at)?.folded ?? '')) return undefined;
  if (!DETERMINERS.has(tokens.at(at + 1)?.folded ?? '')) return undefined;
  const isSure = /^(?:for|of)$/.test(tokens[at].folded);
  const targets = thingsFrom(text, at + 1);
  return targets.length > 0 ? { targets, atMost: isSure ? 'hard' : 'soft' } : undefined;
}

/** The things of "the stem and the base", with the product among them ("the body and the lid"). */
function thingsFrom(text: TextUnderCheck, start: number): Target[] {
  const targets: Target[] = [];
  for (let next: number | undefined = start; next !== undefined;) {
    const noun = behindDeterminers(text, next);
    const isBody = noun < text.tokens.length && text.context.language.wholes.has(text.tokens[noun].folded);
    const target = thingFrom(text, next) ?? (isBody ? wholeAt(noun) : undefined);
    if (target) targets.push(target);
    next = joined(text, target?.to ?? noun + 1);
  }
  return targets;
}

/** Behind "is reserved", "was chosen", "goes" and the like. */
function behindChoosing({ tokens }: TextUnderCheck, from: number): number {
  let at = from;
  while (at - from < 3 && /^(?:is|are|was|were|has|been|only|alone)$/.test(tokens.at(at)?.folded ?? '')) at++;
  return CHOOSING.test(tokens.at(at)?.folded ?? '') ? at + 1 : from;
}
const CHOOSING = /^(?:reserved|chosen|used|kept|picked|saved|selected|left|set|taken|goes|does|serves|makes)$/;
const TO_THINGS: ReadonlySet<string> = new Set(['for', 'of', 'on', 'at', 'along']);

/** Where the next of several things begins: "the stem and the base", "body, lid and knob". */
function joined({ tokens, context: { language } }: TextUnderCheck, at: number): number | undefined {
  if (at + 1 >= tokens.length || tokens[at].sentence !== tokens[at - 1].sentence) return undefined;
  const isJoint = (one: number) => tokens[one].text === ',' || language.conjunctions.has(tokens[one].folded);
  if (!isJoint(at)) return undefined;
  const next = isJoint(at + 1) ? at + 2 : at + 1;
  return next < tokens.length && DETERMINERS.has(tokens[next].folded) ? next : undefined;
}

/** A word that is no small one, no value and nothing that facts name: the secret of "a burgundy secret inside". */
function isLoose(text: TextUnderCheck, at: number): boolean {
  const { tokens, mentions, context } = text;
  const { kind, folded } = tokens[at];
  if (kind !== 'word' || context.language.functionWords.has(folded) || isKnownThing(text, at)) return false;
  if (context.support.attributeWords.has(folded)) return false;
  const isMention = mentions.some(({ from, to }) => from <= at && at < to);
  return !isMention && !isWhole(text, at) && !context.language.prepositions.has(folded) && !placeAt(text, at);
}

/** Whether it is no place of something else: "inside a sleeve", "on top of the base". */
function isWholePlace(text: TextUnderCheck, { from, to }: Target): boolean {
  const { tokens, context } = text;
  const next = tokens.at(to);
  if (to >= tokens.length || next!.sentence !== tokens[from].sentence || next!.kind === 'mark') return true;
  if (next!.folded === 'of') {
    const noun = [1, 2, 3].map((more) => to + more).find((at) => at < tokens.length && isWhole(text, at));
    return noun !== undefined;
  }
  if (context.language.conjunctions.has(next!.folded))
    return !/^(?:in|out|inside|outside)$/.test(tokens.at(to + 1)?.folded ?? '');
  const isAdverb = to - from === 1;
  return (
    !isAdverb ||
    (context.language.functionWords.has(next!.folded) && !/^(?:an?|the|its|your|this|these|that)$/.test(next!.folded))
  );
}

/** "Piped in yellow", "tipped with brass", of the piping and the tips. */
function byVerb(text: TextUnderCheck, { from }: Mention): Tie | undefined {
  const { tokens } = text;
  const first = startOfValues(text, from);
  if (first < 2 || !/^(?:in|with)$/.test(tokens[first - 1].folded) || !/ed$/.test(tokens[first - 2].folded))
    return undefined;
  return sure(thingOfVerb(text, first - 2));
}

/** "The part that you hold is brass": what one does with it is the subject. */
function bySubject(text: TextUnderCheck, { from }: Mention): Tie | undefined {
  const { tokens } = text;
  const is = startOfValues(text, from) - 1;
  if (is < 2 || !/^(?:is|are)$/.test(tokens[is].folded)) return undefined;
  for (let at = is; at > 1 && is - at < MAX_BETWEEN && tokens[at].clause === tokens[is].clause; at--) {
    const place = placeAt(text, at, 'to');
    if (!place) continue;
    const before = tokens.slice(Math.max(0, place.from - 2), place.from).map(({ folded }) => folded);
    if (before.some((word) => SUBJECTS.has(word))) return sure(place);
  }
  return undefined;
}
const MAX_BETWEEN = 6;
const SUBJECTS: ReadonlySet<string> = new Set('part parts bit bits piece pieces end thing what'.split(' '));

/** "A flash of tan: that is the handle", "That flash of tan? It's the handle." */
function byPronoun(text: TextUnderCheck, { to }: Mention): Tie | undefined {
  const { tokens } = text;
  const mark = tokens.findIndex(({ kind, text: said }, at) => at >= to && kind === 'mark' && said !== ',');
  if (mark < 0 || mark - to > MAX_BETWEEN || !/^[:?–—]$/.test(tokens[mark].text)) return undefined;
  const words = [1, 2].map((more) => tokens.at(mark + more)?.folded ?? '');
  const isShort = /^(?:that's|it's|this's|they're)$/.test(words[0]);
  const isLong = /^(?:that|it|this|those|they)$/.test(words[0]) && /^(?:is|are|s)$/.test(words[1]);
  const start = mark + (isShort ? 2 : 3);
  const isNamed = (isShort || isLong) && /^(?:the|its|their)$/.test(tokens[start]?.folded ?? '');
  return isNamed ? sure(thingFrom(text, start)) : undefined;
}

/** "What is the base made of? Marble." */
function byQuestion(text: TextUnderCheck, { from }: Mention): Tie | undefined {
  const { tokens } = text;
  const first = startOfValues(text, from);
  const mark = first - 1;
  if (mark < 2 || tokens[mark].text !== '?') return undefined;
  let start = mark;
  while (start > 0 && tokens[start - 1].sentence === tokens[mark].sentence) start--;
  if (!/^(?:what|what's|which)$/.test(tokens[start].folded)) return undefined;
  for (let at = mark; at > start; at--) {
    const place = placeAt(text, at, 'to');
    if (place) return sure(place);
    if (isKnownThing(text, at)) return sure(thingAt(text, at));
  }
  return undefined;
}

/** "Inside, cotton", "outside there is aluminium", "underneath: steel". */
function before(text: TextUnderCheck, { from }: Mention): Tie | undefined {
  const { tokens } = text;
  let at = startOfValues(text, from);
  const end = endOfValues(text, from);
  if (isKnownThing(text, end) && !isWhole(text, end)) return undefined;
  let hasLink = false;
  while (at > 0 && tokens[at - 1].sentence === tokens[from].sentence && LEADING.test(tokens[at - 1].folded)) {
    at--;
    hasLink ||= !/^an?$/.test(tokens[at].folded);
  }
  const place = at > 0 ? placeAt(text, at, 'to') : undefined;
  if (!place || !isFirst(text, place.from)) return undefined;
  // "Inside a cotton pouch" is where something is, unless the text says what is outside as well.
  return hasLink || isContrast(text, place) ? sure(place) : undefined;
}
const LEADING = /^(?:,|:|there|there's|it's|it|is|are|comes|in|an?)$/;

function isFirst({ tokens, context: { language } }: TextUnderCheck, from: number): boolean {
  const last = tokens[from - 1];
  return (
    from === 0 ||
    last.sentence !== tokens[from].sentence ||
    last.kind === 'mark' ||
    language.conjunctions.has(last.folded)
  );
}

function isContrast(text: TextUnderCheck, { from, stems }: Target): boolean {
  const { sentence } = text.tokens[from];
  return text.tokens.some((token, at) => {
    if (token.sentence !== sentence || at === from) return false;
    const other = placeAt(text, at);
    return other !== undefined && other.stems[0] !== stems[0] && isFirst(text, at);
  });
}

/** The noun right behind the values, by whichever name: the edge of "a yellow edge", where facts say piping. */
function ownNoun(text: TextUnderCheck, mention: Mention): Tie | undefined {
  const at = endOfValues(text, mention.to);
  if (at >= text.tokens.length || text.tokens[at].kind !== 'word' || isWhole(text, at)) return undefined;
  const target = thingAt(text, at);
  return target.stems.length > 1 && hasValue(text, target, mention) ? sure(target) : undefined;
}

/** The most values that are said of one thing, with what tells how: "a fairly light, very soft olive cotton". */
const MAX_RUN = 8;

/** Where the values begin that stand right before one another, with what they are described by. */
function startOfValues({ tokens, mentions }: TextUnderCheck, from: number): number {
  let start = from;
  for (let run = 0; run < MAX_RUN; run++) {
    const last = mentionBefore(mentions, start);
    const isDescribed = start > 0 && tokens[start - 1].kind === 'word' && /ly$/.test(tokens[start - 1].folded);
    if (!last && !isDescribed) break;
    start = last ? last.from : start - 1;
  }
  return start;
}
