import { type Mention, mentionBefore, mentionFrom } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { headAt } from './noun-at';
import { ofHead } from './owners';
import { certainOf } from './translated-mentions';

/** The most words of an aside between commas: "tout comme les pieds du fauteuil". */
const MAX_ASIDE = 7;

/**
 * Things that a text says to be as another, in languages whose describing words stand behind their noun: "tout comme les
 * pieds", "el borde también", "cinta y goma doradas". Of each a fact must say it.
 */
export function checkLikened(text: TextUnderCheck): void {
  const { tokens, mentions, context } = text;
  const { language } = context;
  if (!language.words.describesBehind) return;
  for (const { from, to } of text.find(language.likening)) {
    const at = behindArticles(text, to);
    if (at === undefined) continue;
    const values = [valuesBehindAside(text, from, at), valuesBefore(text, from), lastValue(text, from)];
    judge(text, values.find(({ length }) => length > 0) ?? [], at, [from, at + 1]);
  }
  tokens.forEach(({ folded }, at) => {
    if (language.isOf('also', folded)) judgeAlso(text, at);
  });
  for (const mention of mentions) judgeShared(text, mention);
}

/** Where the noun stands behind articles, of which one must be there. */
function behindArticles({ tokens, context: { language } }: TextUnderCheck, from: number): number | undefined {
  let at = from;
  while (at < tokens.length && language.isOf('articles', tokens[at].folded)) at++;
  // "Como el" has its article in the phrase, or behind it.
  return at < tokens.length && (at > from || language.isOf('articles', tokens[from - 1].folded)) ? at : undefined;
}

/** The values that end right before the place, or before a mark and an "and" there. */
function valuesBefore(text: TextUnderCheck, place: number): Mention[] {
  const { tokens, mentions, context } = text;
  const { sentence } = tokens[Math.min(place, tokens.length - 1)];
  let at = place;
  const isJoint = (one: number) =>
    /^[,;]$/.test(tokens[one].text) || context.language.conjunctions.has(tokens[one].folded);
  while (at > 0 && isJoint(at - 1)) at--;
  const values: Mention[] = [];
  for (let one; (one = mentionBefore(mentions, at)); at = one.from)
    if (tokens[one.from].sentence === sentence && isValue(text, one)) values.push(one);
    else break;
  return values;
}

/** Behind a mark, the last value of the sentence: "de la laine pour le tricot, et jusque sur les coudières". */
function lastValue(text: TextUnderCheck, place: number): Mention[] {
  const { tokens, mentions } = text;
  const isOpened = place > 0 && (tokens[place - 1].text === ',' || tokens[place - 2]?.text === ',');
  const { sentence } = tokens[place];
  const last = mentions.findLast(
    (one) => one.to <= place && tokens[one.from].sentence === sentence && isValue(text, one),
  );
  return isOpened && last ? [last] : [];
}

/** The values behind "les accoudoirs, tout comme les pieds, sont en". */
function valuesBehindAside(text: TextUnderCheck, from: number, noun: number): Mention[] {
  const { tokens, mentions } = text;
  const { sentence } = tokens[from];
  if (from === 0 || tokens[from - 1].text !== ',') return [];
  const isHere = (at: number) => at < tokens.length && tokens[at].sentence === sentence;
  let comma = noun + 1;
  while (isHere(comma) && comma - noun < MAX_ASIDE && tokens[comma].text !== ',') comma++;
  if (!isHere(comma) || tokens[comma].text !== ',') return [];
  for (let at = comma + 1; isHere(at) && tokens[at].kind !== 'mark'; at++) {
    const values: Mention[] = [];
    for (let one; (one = mentionFrom(mentions, at)) && isValue(text, one); at = one.to) values.push(one);
    if (values.length > 0) return values;
  }
  return [];
}

/** "Le dossier est blanc, les pieds aussi", "y el borde lo es también". */
function judgeAlso(text: TextUnderCheck, also: number): void {
  const { tokens, context } = text;
  const { language } = context;
  const next = tokens.at(also + 1);
  // "Le col aussi est en velours" says of what it is itself.
  if (also + 1 < tokens.length && next!.kind !== 'mark' && next!.sentence === tokens[also].sentence) return;
  let noun = also - 1;
  while (noun > 0 && (language.isOf('being', tokens[noun].folded) || language.isOf('objects', tokens[noun].folded)))
    noun--;
  let start = noun;
  while (start > 0 && language.isOf('articles', tokens[start - 1].folded)) start--;
  const before = tokens[start - 1];
  const isOpened = start > 0 && (before.kind === 'mark' || language.conjunctions.has(before.folded));
  if (isOpened) judge(text, valuesBefore(text, start), noun, [start, also + 1]);
}

/** "Goma y cinta doradas": in the plural, behind two things that are one each, it is said of both. */
function judgeShared(text: TextUnderCheck, mention: Mention): void {
  const { tokens, context } = text;
  const { language } = context;
  const isPlural = (at: number) => /[sx]$/.test(tokens[at].folded);
  const second = mention.from - 1;
  if (second < 2 || !isValue(text, mention) || !isPlural(mention.to - 1) || isPlural(second)) return;
  let joint = second - 1;
  while (joint > 0 && language.isOf('articles', tokens[joint].folded)) joint--;
  const first = joint - 1;
  if (first < 0 || !language.conjunctions.has(tokens[joint].folded) || isPlural(first)) return;
  if (isThing(text, second, mention)) judge(text, [mention], first, [first, mention.to]);
}

function isThing(text: TextUnderCheck, at: number, mention: Mention): boolean {
  return typeof headAt(text, at, mention, text.mentions) === 'object';
}

function isValue({ context: { language } }: TextUnderCheck, { concepts }: Mention): boolean {
  return concepts.every((concept) => /^(?:colour|material|pattern)$/.test(language.kindOf(concept) ?? ''));
}

/** Whether the facts say the values of the thing: of which they say others, they are wrong. */
function judge(
  text: TextUnderCheck,
  values: readonly Mention[],
  at: number,
  [from, to]: readonly [from: number, to: number],
): void {
  const { support } = text.context;
  for (const mention of values) {
    const head = headAt(text, at, mention, text.mentions);
    const known = mention.concepts.filter((concept) => support.concepts.has(concept));
    if (typeof head !== 'object' || known.length === 0 || text.isDenied(mention.from) || text.isDenied(at)) continue;
    const wrong = ofHead(text, known, head);
    const severity = wrong && certainOf(text, wrong, mention, head);
    if (!severity) continue;
    const reason = `no fact says ${text.words(mention.from, mention.to)} of the ${text.tokens[at].text}`;
    return text.report('attributes', severity, from, to, reason);
  }
}
