import { type Mention, mentionsWithin } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { type Head, headAt, isWhole } from './noun-at';
import { ofHead } from './owners';
import { isOfOtherValue } from './translated-mentions';

/** A thing that a text names, by the last of its words. */
interface Thing {
  readonly head: Exclude<Head, 'product' | undefined>;
  readonly at: number;
}

/** The most words between the two things of "from the collar down to the hem". */
const MAX_SPAN = 8;

/**
 * What is said of several things at once, in other languages than the catalog's: "Griff und Deckel sind aus Buche", "von der
 * Tasche bis zum Gurt", "der Griff ist aus Buche, der Deckel ebenso". A fact must say it of each.
 */
export function checkLikewise(text: TextUnderCheck): void {
  if (!text.context.language.englishWords) return;
  const values = text.mentions.filter((mention) => isValue(text, mention));
  if (values.length === 0) return;
  for (const mention of values) {
    const { from } = mention;
    if (text.isDenied(from) || hasPeer(text, mention, values)) continue;
    const joined = thingsThatAre(text, mention);
    const things = joined.length > 1 ? joined : thingsBetween(text, mention);
    for (const thing of things) judge(text, mention, thing);
    const meant = thingMeantFor(text, mention);
    if (meant) judge(text, mention, meant, 'soft');
  }
  for (const { from, to } of text.find(text.context.language.alike)) {
    const said = valueBefore(text, values, from);
    for (const thing of said ? thingsAlone(text, from, to) : []) judge(text, said!, thing);
  }
}

/** "Griff und Deckel sind aus Buche und Kupfer": of several values each may be of another thing. */
export function isOfOneOf(text: TextUnderCheck, mention: Mention, at: number): boolean {
  const values = text.mentions.filter((one) => isValue(text, one));
  if (!text.context.language.englishWords || !hasPeer(text, mention, values)) return false;
  return thingsBefore(text, at).some((thing) => severityOf(text, mention, thing) === undefined);
}

function isValue(text: TextUnderCheck, { concepts, compoundOf }: Mention): boolean {
  const { language } = text.context;
  return (compoundOf ?? 'product') === 'product' && concepts.every((one) => language.kindOf(one) !== 'part');
}

/** Whether the clause has another value of the kind: then neither is said of all its things. */
function hasPeer(text: TextUnderCheck, mention: Mention, values: readonly Mention[]): boolean {
  const { language } = text.context;
  const kinds = mention.concepts.map((one) => language.kindOf(one));
  return values.some(
    (one) =>
      one !== mention &&
      text.tokens[one.from].sentence === text.tokens[mention.from].sentence &&
      one.concepts.some((concept) => kinds.includes(language.kindOf(concept))) &&
      (text.tokens[one.from].clause === text.tokens[mention.from].clause || text.tokens[one.to]?.text === '、'),
  );
}

/** "A und B sind aus …", "A和B都是…": the things before what says that they are. */
function thingsThatAre(text: TextUnderCheck, { from }: Mention): Thing[] {
  const { tokens, context } = text;
  const { language } = context;
  let at = from - 1;
  const isInside = (one: number) => one >= 0 && tokens[one].clause === tokens[from].clause;
  // Only what joins a subject to what it is may stand between.
  while (isInside(at) && language.functionWords.has(tokens[at].folded) && !isAllOf(text, at)) at--;
  for (; isInside(at) && isAllOf(text, at); at--) if (!isAllOf(text, at - 1)) return thingsBefore(text, at - 1);
  return [];
}

function isAllOf({ tokens, context: { language } }: TextUnderCheck, at: number): boolean {
  return at >= 0 && language.isOf('allOf', tokens[at].folded);
}

/** "… von A bis B": the things that the value reaches from and to, of which the first may be the product. */
function thingsBetween(text: TextUnderCheck, { to }: Mention): Thing[] {
  const { tokens, context } = text;
  const { language } = context;
  if (!language.isOf('reachesFrom', tokens[to]?.folded ?? '')) return [];
  const first = thingFrom(text, to + 1);
  for (let at = to + 2; at < Math.min(tokens.length, to + MAX_SPAN); at++) {
    if (tokens[at].clause !== tokens[to].clause) return [];
    if (!language.isOf('reachesTo', tokens[at].folded) || (first && at <= first.at)) continue;
    const last = thingFrom(text, at + 1);
    return [first, last].filter((one) => one !== undefined);
  }
  return [];
}

/** "Das helle Leder ist für die Taschen": what a value is kept for, where the clause names nothing else before. */
function thingMeantFor(text: TextUnderCheck, { to }: Mention): Thing | undefined {
  const { tokens, context } = text;
  const { language } = context;
  for (let at = to; at < tokens.length && tokens[at].clause === tokens[to - 1].clause; at++) {
    if (language.isOf('forWhat', tokens[at].folded)) return thingFrom(text, at + 1);
    if (!text.masked[at] && (isWhole(text, at) || thingAt(text, at))) return undefined;
  }
  return undefined;
}

/** The things of a clause that says nothing but that they are alike: "der Deckel ebenso", "壶盖也是". */
function thingsAlone(text: TextUnderCheck, from: number, to: number): Thing[] {
  const { tokens, context } = text;
  const { clause } = tokens[from];
  let [start, end] = [from, to];
  while (start > 0 && tokens[start - 1].clause === clause) start--;
  while (end < tokens.length && tokens[end].clause === clause && tokens[end].kind !== 'mark') end++;
  const things: Thing[] = [];
  for (let at = start; at < end; at++) {
    if (at >= from && at < to) continue;
    const thing = thingAt(text, at);
    if (thing) things.push(thing);
    else if (tokens[at].kind === 'word' && !context.language.functionWords.has(tokens[at].folded) && !isWhole(text, at))
      return [];
  }
  return mentionsWithin(text.mentions, start, end).some((one) => isValue(text, one)) ? [] : things;
}

/** The nearest value before the place: of its sentence, or of the one before it. */
function valueBefore({ tokens }: TextUnderCheck, values: readonly Mention[], at: number): Mention | undefined {
  const said = values.findLast(({ to }) => to <= at);
  return said && tokens[at].sentence - tokens[said.from].sentence < 2 ? said : undefined;
}

/** Things joined by "and" that end at or before the place, and what the last of them is of. */
function thingsBefore(text: TextUnderCheck, end: number): Thing[] {
  const { tokens, context } = text;
  const { functionWords, conjunctions, prepositions } = context.language;
  const things: Thing[] = [];
  const isSmall = (at: number) =>
    at >= 0 && functionWords.has(tokens[at].folded) && !conjunctions.has(tokens[at].folded);
  let at = end;
  while (isSmall(at) || (at >= 0 && isWhole(text, at) && !thingAt(text, at))) at--;
  for (;;) {
    const thing = at >= 0 ? thingAt(text, at) : undefined;
    if (!thing) return things;
    things.unshift(thing);
    while (at >= 0 && isSame(thingAt(text, at), thing)) at--;
    while (isSmall(at) && !prepositions.has(tokens[at].folded)) at--;
    if (at < 0 || !conjunctions.has(tokens[at].folded) || tokens[at].sentence !== tokens[end].sentence) return things;
    at--;
  }
}

function thingFrom(text: TextUnderCheck, from: number): Thing | undefined {
  const { tokens, context } = text;
  let at = from;
  while (at < tokens.length && context.language.functionWords.has(tokens[at].folded) && !thingAt(text, at)) at++;
  const thing = at < tokens.length ? thingAt(text, at) : undefined;
  while (thing && at + 1 < tokens.length && isSame(thingAt(text, at + 1), thing)) at++;
  return thing && { ...thing, at };
}

function thingAt(text: TextUnderCheck, at: number): Thing | undefined {
  const head = headAt(text, at, NO_VALUE, text.mentions);
  return head === undefined || head === 'product' ? undefined : { head, at };
}
const NO_VALUE: Mention = { concepts: [], from: 0, to: 0 };

function isSame(one: Thing | undefined, other: Thing): boolean {
  const keyOf = ({ head }: Thing) => ('part' in head ? head.part : head.noun);
  return one !== undefined && keyOf(one) === keyOf(other);
}

/** @param open how grave it is where facts say no other value of the thing */
function judge(text: TextUnderCheck, mention: Mention, thing: Thing, open?: 'soft'): void {
  const severity = severityOf(text, mention, thing);
  const grave = severity === 'soft' ? open : severity;
  if (!grave) return;
  const { tokens } = text;
  const [from, to] = [Math.min(mention.from, thing.at), Math.max(mention.to, thing.at + 1)];
  const reason = `no fact says ${text.words(mention.from, mention.to)} of the ${tokens[thing.at].text}`;
  text.report('attributes', grave, from, to, reason);
}

/** Hard only where facts say another value of that kind of the thing, soft where they say this one of others alone. */
function severityOf(text: TextUnderCheck, mention: Mention, { head, at }: Thing): 'hard' | 'soft' | undefined {
  const { concepts } = text.context.support;
  const known = mention.concepts.filter((concept) => concepts.has(concept));
  const severity = ofHead(text, known, head);
  return severity && (isOfOtherValue(text, mention, at) ? 'hard' : 'soft');
}
