import { type Fact, type ProductFacts } from '../../facts/facts';
import { judgeScope } from './denials';
import { factOfDenied } from './fact-of-denied';
import { BySentence } from '../language/by-sentence';
import { isHan } from '../language/han-words';
import { checkAdmitted } from './admitted';
import { checkAffirmed } from './affirmed';
import { checkAlternatives, checkFastenings } from './alternatives';
import { isOnlyDone } from './done-only';
import { checkHasToBeGot } from './has-to-be-got';
import { checkImplied } from './implied';
import { checkNotThere } from './not-there';
import { checkOpposites } from './opposites';
import { checkWorded } from './worded';
import { type PhraseMatch } from '../language/phrases';
import { OPPOSITE } from '../support/support';
import { SpanCover, withoutTwins } from '../language/span-cover';
import { type TextUnderCheck } from '../text-under-check';
import { isHeldUnderWater } from '../support/under-water';
import { saysNo } from '../support/yes-no-facts';
import { tokensOf } from '../language/tokens';
import { type Finding } from '../verdict';

/** What carries a yes besides the fact itself: what is waterproof resists water. */
const CARRIED_BY = new Map([['water_resistant', 'waterproof']]);

/** Attributes that catalogs have for the same. */
const SAME = new Map([
  ['frost_proof', ['frost_resistant', 'frostproof']],
  ['family_friendly', ['child_friendly']],
  ['wireless', ['cordless']],
  ['foldable', ['collapsible', 'folding']],
  ['dishwasher_safe', ['dishwasher_proof']],
  ['induction', ['induction_compatible', 'induction_ready', 'induction_suitable', 'induction_hob', 'induction_hobs']],
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
  const others = text
    .find(language.polar)
    .filter(({ entry, from, to }) => !own.some((one) => isSaidBy(one, entry, from, to)));
  const matches = [...own, ...others];
  const nearby = new BySentence(text.tokens, matches, (one) => one);
  for (const match of widest(matches)) {
    // In Chinese the lamp (灯) begins the bulb (灯泡).
    const isKind = text.kinds.slice(match.from, match.to).every(Boolean);
    if (text.masked[match.from] || isKind || text.unsaid[match.from]) continue;
    if (isOfOtherName(text, match) || isOnlyDone(text, match.entry, match.from)) continue;
    // "Plastic-free packaging" holds "plastic packaging".
    if (match.entry.startsWith(OPPOSITE) && own.includes(match) && hasSuffix(text, match)) continue;
    if (isSaidNearby(text, match, nearby) || isOfAllergy(text, match)) continue;
    if (isInOtherSense(text, match) || isOfDescribedPart(text, match)) {
      text.account(match.from, match.to);
      continue;
    }
    const isDenying = worded.includes(match) && !opensWithNegator(text, match);
    judgeAttribute(text, match, text.denies(match.from, match.to, isDenying ? 'denying' : 'own'));
    for (let at = match.from; at < match.to; at++) judged.add(at);
  }
  checkWorded(text, judged);
  for (const scope of text.negation.scopes) judgeScope(text, scope, judged);
  judgeSuffixes(text);
  checkImplied(text, judged);
  checkNotThere(text, judged);
  checkHasToBeGot(text);
  checkOpposites(text);
  checkAlternatives(text);
  checkFastenings(text);
  checkAffirmed(text);
  checkAdmitted(text);
}

/** "Sans alcool", of what is alcohol-free: the "sans" is the attribute's own. */
function opensWithNegator(
  { tokens, context: { language } }: TextUnderCheck,
  { from, to }: PhraseMatch<string>,
): boolean {
  return language.negators.find(tokens.slice(from, to)).some((one) => one.from === 0);
}

/** "Vor dem ersten Frost leeren, der Schlauch ist nicht frostsicher": the sentence denies what the advice is about. */
function isSaidNearby(text: TextUnderCheck, match: PhraseMatch<string>, all: BySentence<PhraseMatch<string>>): boolean {
  const { context } = text;
  const isNo = context.support.yesNo.get(match.entry)?.holds === false;
  if (!context.language.englishWords || !isNo || text.denies(match.from, match.to)) return false;
  return all
    .within(match.from, match.from + 1)
    .some(({ entry, from, to }) => entry === match.entry && text.denies(from, to));
}

/** "Not with a nut allergy", "if you are allergic to nuts": of who reads, and not of what is in it. */
function isOfAllergy({ tokens, context: { language } }: TextUnderCheck, { from, to }: PhraseMatch<string>): boolean {
  if (language.englishWords) return false;
  const behind = tokens.at(to)?.folded ?? '';
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ folded }) => folded);
  return (
    /^(?:allerg|intoleran)/.test(behind) || (before.at(-1) === 'to' && /^(?:allerg|intoleran|sensitiv)/.test(before[0]))
  );
}

/** "Une noisette de crème": as much as a hazelnut, and nothing with nuts. */
function isInOtherSense(text: TextUnderCheck, { from, to }: PhraseMatch<string>): boolean {
  return text.find(text.context.language.otherSenses).some((one) => one.from <= from && to <= one.to);
}

/** The knobs of "mandos de latón", of what has no remote control, which is a "mando", too. */
function isOfDescribedPart(
  { tokens, context: { support, language } }: TextUnderCheck,
  { from, to, entry }: PhraseMatch<string>,
): boolean {
  const part = to - from === 1 ? support.parts.get(language.stem(tokens[from].folded)) : undefined;
  return !!language.englishWords && part !== undefined && support.described.has(part) && !entry.includes(part);
}

/** "Reel seat", which a fact is about, of a rod with no reel. */
function isOfOtherName(
  { tokens, context: { support, language } }: TextUnderCheck,
  { from, to, entry }: PhraseMatch<string>,
) {
  const next = tokens.at(to);
  if (next?.kind !== 'word' || language.functionWords.has(next.folded)) return false;
  if (!support.pairs.has(`${tokens[to - 1].folded} ${next.folded}`)) return false;
  const own = entry.replace(OPPOSITE, '').split('_').map(language.stem);
  const isOwn = tokens.slice(from, to).every(({ folded }) => own.includes(language.stem(folded)));
  return isOwn && !own.includes(language.stem(next.folded));
}

function hasSuffix({ tokens, context }: TextUnderCheck, { from, to }: PhraseMatch<string>): boolean {
  const { suffixes } = context.language.negation;
  return tokens.slice(from, to).some(({ folded }) => suffixes.includes(folded));
}

/** "Hoodless", "unlined": a denial in one word. */
function judgeSuffixes(text: TextUnderCheck): void {
  const { language, support } = text.context;
  const { suffixes, prefixes } = language.negation;
  text.tokens.forEach(({ kind, folded }, at) => {
    if (kind !== 'word' || text.isAccounted(at) || support.words.has(folded) || language.isStyle(folded)) return;
    const prefix = prefixes.find((one) => folded.startsWith(one) && folded.length > one.length + 3);
    if (prefix) return judgePrefixed(text, at, folded.slice(prefix.length));
    const suffix = suffixes.find((one) => folded.endsWith(one) && folded.length > one.length + 2);
    if (suffix) judgeSuffixed(text, at, folded.slice(0, -suffix.length));
  });
}

/** "Hoodless": "effortless" and "endless" are words for the vocabulary. */
function judgeSuffixed(text: TextUnderCheck, at: number, rest: string): void {
  const { language, support } = text.context;
  const stem = language.stem(rest);
  const isDenied = support.denied.some(({ stems }) => stems.has(stem));
  if (isDenied || (!support.stems.has(stem) && !isThing(text, rest))) return;
  text.report('polarity', 'hard', at, at + 1, `no fact says ${text.tokens[at].text}`);
  text.account(at, at + 1);
}

/** A part, a material or a substance. */
function isThing({ context: { language } }: TextUnderCheck, word: string): boolean {
  return language.conceptsIn(word).length > 0 || language.weighty.find(tokensOf(word)).length > 0;
}

/** "Unlined": as good as "not lined", where facts speak of a lining; any other word is one for the vocabulary. */
function judgePrefixed(text: TextUnderCheck, at: number, rest: string): void {
  const { language, support } = text.context;
  const stem = language.stem(rest);
  if (support.denied.some(({ stems }) => stems.has(stem))) {
    // "Not unflavoured".
    if (text.isDenied(at)) text.report('polarity', 'hard', at, at + 1, `the catalog says that it is not ${rest}`);
    return text.account(at, at + 1);
  }
  if (!support.stems.has(stem) || (language.isStyle(rest) && !support.parts.has(stem))) return;
  text.report('polarity', 'hard', at, at + 1, `the catalog says ${rest}, the text denies it`);
  text.account(at, at + 1);
}

/** Those that are not inside another, of each attribute the first of several for the same words. */
function widest(matches: readonly PhraseMatch<string>[]): PhraseMatch<string>[] {
  const cover = new SpanCover(matches);
  const outer = matches.filter((one) => !cover.hasLonger(one));
  const first = new Set([...Map.groupBy(outer, ({ entry }) => entry).values()].flatMap((ones) => withoutTwins(ones)));
  return outer.filter((one) => first.has(one));
}

function judgeAttribute(text: TextUnderCheck, { entry, from, to }: PhraseMatch<string>, isDenied: boolean): void {
  const { language } = text.context;
  const { facts, yesNo, describedYesNo } = text.context.support;
  const attribute = entry.replace(OPPOSITE, '');
  const says = entry.startsWith(OPPOSITE) === isDenied;
  const fact = [attribute, ...(SAME.get(attribute) ?? [])]
    .map((one) => yesNo.get(one))
    .find((one) => one !== undefined);
  // "Without cable", where no cable is included, is no matter of what it does without.
  const isDenial =
    !says || text.denies(from, to) || text.negatorsAt(from).some((one) => one.from >= from && one.to <= to);
  if (!fact && isDenial && factOfDenied(text, from, to)) return;
  text.account(from, to);
  if (fact) {
    if (fact.holds === says) return;
    const isOther =
      (isModifier(text, to) && !isOpened(text, from)) ||
      isOwnAffair(text, fact, from) ||
      (text.mayBeDenied(from, to) && !isDeniedTwice(text, from));
    const severity = says && isOther ? 'soft' : 'hard';
    const reason = `${fact.field} is ${fact.values[0]}: the text says the opposite`;
    return text.report('polarity', severity, from, to, reason);
  }
  if (isFollowed(text, attribute, says)) return;
  const isOfValue = !says && !entry.startsWith(OPPOSITE) && !facts.has(attribute) && isQuoted(text, from, to);
  if (isOfValue) return text.report('polarity', 'hard', from, to, `the catalog says ${text.words(from, to)}`);
  if (isSaidByFact(text, { from, to, entry: attribute }, says, facts.get(attribute))) return;
  const words = text.words(from, to);
  const described = describedYesNo.get(attribute);
  if (described !== undefined && described !== says)
    return text.report('polarity', 'hard', from, to, `the description says the opposite of ${words}`);
  // What the description warns of is no claim.
  if (described !== undefined && (!says || attribute.startsWith('contains_'))) return;
  const reason = says ? `no fact says ${words}` : `no fact says that it is not ${words}`;
  // "The flaps fold shut": a verb tells what its object does, and needs no product that is made for it.
  const isVerb = says && to - from === 1 && /able$/.test(attribute) && !/[ai]ble$/.test(text.tokens[from].folded);
  if (isVerb && !language.englishWords) return text.report('polarity', 'soft', from, to, reason);
  const isDescribed = described === says || (says && isClaimedSoftly(text, words, from));
  text.report(
    'polarity',
    isDescribed ? 'soft' : 'hard',
    from,
    to,
    isDescribed ? `only the description says ${words}` : reason,
  );
}

/** "并不是不能机洗": of two negators that both reach it, the one takes back the other. */
function isDeniedTwice({ negation: { scopes } }: TextUnderCheck, at: number): boolean {
  return scopes.filter(({ from, reachFrom, reachTo }) => from !== at && reachFrom <= at && at < reachTo).length > 1;
}

/** "Raisin haters": before a word that nothing is known of, a word may name something else. */
function isModifier({ tokens, context: { language, support } }: TextUnderCheck, at: number): boolean {
  const next = tokens.at(at);
  if (next?.kind !== 'word' || next.sentence !== tokens[at - 1].sentence || isHan(next.text)) return false;
  return !language.isStyle(next.folded) && !support.stems.has(language.stem(next.folded));
}

/** "Comes with prescription lenses": behind what tells that it is there. */
function isOpened(text: TextUnderCheck, from: number): boolean {
  const { tokens } = text;
  // "Have built-in springs": what is built in is there.
  if (tokens[from - 1]?.folded === 'in' && tokens[from - 2]?.folded === 'built') return true;
  if (/^(?:its|their)$/.test(tokens[from - 1]?.folded ?? '')) return true;
  const isNear = (to: number) =>
    to === from || (to < from && from - to <= 2 && tokens.slice(to, from).every(({ folded }) => BUILT_IN.test(folded)));
  return text.find(text.context.language.beforeParts).some(({ to }) => isNear(to));
}

const BUILT_IN = /^(?:built|in|integrated|internal|own|real|proper|handy|little|small|extra)$/;

/** Whether the check of claims has found the words in the name or the description. */
function isClaimedSoftly({ findings, tokens }: TextUnderCheck, words: string, from: number): boolean {
  const { start } = tokens[from];
  const isAround = (one: Finding) => one.start <= start && one.end >= start + words.length;
  return findings.some((one) => one.check === 'claims' && one.severity === 'soft' && isAround(one));
}

/** "You need a bulb, none is included": in other languages than English no list tells what only speaks of a thing. */
function isOwnAffair(text: TextUnderCheck, fact: Fact, at: number): boolean {
  const isOfThing = /_(?:included|supplied)$/.test(fact.attribute);
  return isOfThing && !!text.context.language.englishWords && text.negatorsAt(at).length > 0;
}

/** Whether other facts carry the yes or the no. */
function isFollowed({ context }: TextUnderCheck, attribute: string, says: boolean): boolean {
  const { product, support, language } = context;
  // What has a least and a greatest height can be adjusted, and what has a piece that makes it longer.
  if (attribute === 'adjustable' && says)
    return ['min', 'max'].every((end) => hasBound(product, end)) || product.facts.some(isExtension);
  // What only resists water is not waterproof.
  if (attribute === 'waterproof' && says && product.facts.some(isHeldUnderWater)) return true;
  if (attribute === 'waterproof' && !says) return resistsWater(product) || RESISTS_WATER.test(product.description);
  if (attribute === 'water_resistant' && says && resistsWater(product)) return true;
  // What is no matter for the dishwasher is washed by hand.
  if (attribute === 'machine_washable' && !says && support.yesNo.get('dishwasher_safe')?.holds === false) return true;
  // A cordless drill is called so, and what has a radio needs no wire.
  if (
    attribute === 'wireless' &&
    says &&
    (['cordless', 'wireless'].some((word) => support.named.stems.has(language.stem(word))) || hasRadio(product))
  )
    return true;
  if (says && support.yesNo.get(CARRIED_BY.get(attribute) ?? '')?.holds) return true;
  // "Goes in the washing machine", said of a cover that does.
  return [...support.yesNo.values()].some(
    (one) =>
      one.holds === says && (one.attribute.endsWith(`_${attribute}`) || one.attribute.startsWith(`${attribute}_`)),
  );
}

/** Said in a value's own words: a list of features holds "machine washable". */
function isSaidByFact(
  text: TextUnderCheck,
  { from, to, entry: attribute }: PhraseMatch<string>,
  says: boolean,
  fact: Fact | undefined,
): boolean {
  if (!says) return !fact && (isDoneAlready(text, from, to) || isQuoted(text, from, to));
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

/** "Dry clean only", where a value has all of its words. */
function isQuoted({ tokens, context: { language, support } }: TextUnderCheck, from: number, to: number): boolean {
  const stems = tokens.slice(from, to).map(({ folded }) => language.stem(folded));
  return support.structured.some(({ values }) => values.some((value) => ` ${value} `.includes(` ${stems.join(' ')} `)));
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

function hasRadio({ facts }: ProductFacts): boolean {
  const isOfRadio = ({ attribute, values }: Fact) =>
    /(?:^|_)(?:wi_?fi|wlan|bluetooth)(?:_|$)/.test(attribute) ||
    (/^(?:connect|connection|interface|radio)/.test(attribute) &&
      values.some((one) => /bluetooth|wi-?fi|wlan/i.test(one)));
  return facts.some((fact) => isOfRadio(fact) && !saysNo(fact));
}

function hasBound({ facts }: ProductFacts, end: string): boolean {
  return facts.some(({ attribute }) => new RegExp(`^(?:height|length|width)_${end}`).test(attribute));
}

const isExtension = ({ attribute, unit }: Fact) => unit !== undefined && /(?:^|_)exten(?:sion|der)/.test(attribute);

const RESISTS_WATER =
  /\b(?:water|rain|splash|shower)(?: |-)?(?:resist|repell|proof: no)|\bip(?:x|\d)[1-6]\b|\b\d+ ?atm\b/i;

function resistsWater({ facts }: ProductFacts): boolean {
  const isSaid = (fact: Fact) =>
    fact.kind === 'boolean'
      ? fact.holds && fact.attribute === 'water_resistant'
      : fact.source === 'structured' && fact.values.some((value) => RESISTS_WATER.test(value));
  return facts.some(isSaid);
}

const DONE = /^(?:delivered|supplied|shipped|comes|pre|fully|factory)_/;

/** In its very words, or in those that name another attribute of the product. */
function isSaidBy(own: PhraseMatch<string>, entry: string, from: number, to: number): boolean {
  if (own.from === from && own.to === to) return true;
  return own.entry !== entry && own.from <= from && own.to >= to && own.to - own.from > to - from;
}
