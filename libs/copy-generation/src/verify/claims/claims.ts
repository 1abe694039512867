import { type ConceptId } from '../../lexicon/concepts';
import { OTHER_USES } from '../../locales/carried-by';
import { type ClaimWords } from '../../locales/check-words';
import { type ClaimClass, type ClaimPolicy, type ClaimRule } from '../../policy/copy-policy';
import { mergedRules } from '../../policy/merged-rules';
import { isCautious, isOfOuting } from './around-water';
import { type Evidence, isCarried, isHandwork, weightyOf } from './carried';
import { isNamed } from './certificates';
import { catalogClaims, kindOfClaim } from './described-claims';
import { type Language } from '../language/language';
import { isHan } from '../language/han-words';
import { PhraseIndex, type PhraseMatch } from '../language/phrases';
import { factOfDenied } from '../polarity/fact-of-denied';
import { isForSoMany } from '../numbers/people';
import { isMentioned, mentionsAt, mentionsWithin } from '../mention-index';
import { isInIdiom } from '../ordinary-words';
import { SpanCover, withoutTwins } from '../language/span-cover';
import { type TextUnderCheck } from '../text-under-check';
import { foldedTokens, type Token } from '../language/tokens';

const WHAT: Readonly<Record<ClaimClass, string>> = {
  eco: 'a claim about the environment',
  health: 'a claim about health',
  safety: 'a claim about safety',
  origin: 'a claim about where it is from',
  durability: 'a claim about how much it withstands',
  warranty: 'a promise of the seller',
  promotion: 'an advertisement of a price or an offer',
  superlative: 'praise',
  compatibility: 'a claim about what it works with',
};

/** Words that claim: refused, or only where a structured fact says the same. A tenant's rules come first. */
export function checkClaims(text: TextUnderCheck): void {
  const { language, policy } = text.context;
  const ofTenant = tenantRules(policy, language).find(text.tokens);
  const decided = new Set<number>();
  for (const match of ofTenant) {
    for (let at = match.from; at < match.to; at++) decided.add(at);
    if (match.entry.rule !== 'allowed') judge(text, match, match.entry, 'the tenant bans it');
  }
  const all = text.find(language.claims);
  const harmless = all.filter(({ entry }) => entry.rule === 'allowed');
  // In English a phrase is harmless for one class: "save the planet" saves no money, and claims for all that.
  const isHarmless = ({ entry: { claimClass }, from, to }: PhraseMatch<ClaimWords>) =>
    isInside(
      language.englishWords ? harmless : harmless.filter(({ entry }) => entry.claimClass === claimClass),
      from,
      to,
    );
  const found = all.filter((one) => !isDecided(decided, one.from, one.to) && !isHarmless(one));
  for (const match of widest(found)) {
    if (match.entry.rule !== 'allowed') judge(text, match, match.entry, 'no copy may make it');
  }
  // Where the verb stands last ("in Portugal gefertigt"), no phrase has the country: it claims by itself.
  const isFound = (from: number, to: number) => found.some((one) => one.from <= from && one.to >= to);
  const places = placesIn(text).filter(({ from, to }) => !isDecided(decided, from, to) && !isFound(from, to));
  for (const match of places) judge(text, match, ORIGIN, 'no copy may make it');
  const read = all.filter(({ entry }) => entry.rule !== 'allowed');
  for (const { from, to } of [...ofTenant, ...read, ...places]) text.account(from, to);
}

const ORIGIN: Evidence = { claimClass: 'origin', rule: 'evidence' };

function placesIn(text: TextUnderCheck): PhraseMatch<'place'>[] {
  const { tokens, context } = text;
  const { placeNames, placeAdjectives } = context.language;
  const all = [...(placeNames?.find(tokens) ?? []), ...(placeAdjectives?.find(tokens) ?? [])];
  return all.filter(({ from, to }) => !isInIdiom(text, from, to));
}

function judge(text: TextUnderCheck, { from, to }: PhraseMatch<unknown>, rule: Evidence, ban: string): void {
  const isRead = (_: Token, offset: number) => text.masked[from + offset] || text.kinds[from + offset];
  const said = text.tokens.slice(from, to);
  // "Sofá cama": that one word says what it is carries nothing of what else it turns into.
  const isMasked = rule.carriedBy === OTHER_USES ? said.every(isRead) : said.some(isRead);
  // What is denied is the next check's matter: "not waterproof" is no claim.
  const isValue = text.tokens.slice(from, to).every((_, offset) => text.values[from + offset]);
  if (isMasked || isValue || text.unsaid[from] || text.denies(from, to) || isRefusedFirst(text, from, to)) return;
  if (isOwnPart(text, from, to) || isMeasured(text, to) || text.isWarning(from, to)) return;
  if (rule.claimClass === 'compatibility' && (hasRoomSaid(text, from, to) || isOfKnownAge(text, from, to))) return;
  if (rule.claimClass === 'durability' && isOfOuting(text, from)) return;
  if (rule.isDoubtful && rule.claimClass === 'durability' && isCautious(text, from)) return;
  const isOfLife = rule.claimClass === 'superlative' || rule.claimClass === 'origin';
  if (isOfLife && (isInIdiom(text, from, to) || isOfPerson(text, from, to))) return;
  // "Holds up to 20 kg" is a measure, though "holds up" is a claim.
  const isMeasure = text
    .quantitiesAt(from)
    .some((one) => one.comparator && from < one.from && one.from < to && to < one.to);
  if (isMeasure) return;
  if (text.context.language.englishWords && isOwnValue(text, from, to)) return;
  // "来自 Lumen" names the maker.
  const isMaker = rule.claimClass === 'origin' && isHan(text.tokens[from].text) && text.masked.at(to) === true;
  if (isMaker && to < text.tokens.length) return;
  if (rule.claimClass === 'origin' && isOfStuff(text, from, to)) return;
  const words = text.words(from, to);
  if (rule.rule === 'banned') {
    if (ban.startsWith('no copy') && (isLiteral(text, from, to) || isLabel(text, words) || isSection(text, from, to)))
      return;
    return text.report('claims', 'hard', from, to, `${WHAT[rule.claimClass]}: ${ban}`);
  }
  if (isCarried(text, from, to, rule) || isOfThing(text, from, to) || isLackSaid(text, from, to)) return;
  const isDoubtful = rule.isDoubtful || text.mayBeDenied(from) || isToldElsewhere(text, from, to, rule);
  const severity = isDoubtful ? 'soft' : 'hard';
  text.report('claims', severity, from, to, `${WHAT[rule.claimClass]}: no structured fact says ${words}`);
}

/** "Ihre beste Freundin", "mon amie préférée": whom one loves best. */
function isOfPerson({ tokens, context: { language } }: TextUnderCheck, from: number, to: number): boolean {
  const isPerson = (at: number) =>
    tokens[at]?.sentence === tokens[from].sentence && language.isOf('persons', tokens[at].folded);
  return isPerson(to) || (language.words.describesBehind && isPerson(from - 1));
}

/** "Sleeps up to two", where facts say for how many people it is. */
function hasRoomSaid(text: TextUnderCheck, from: number, to: number): boolean {
  return text.quantitiesAt(from).some((one) => one.from >= from && one.numberTo <= to && isForSoMany(text, one));
}

/** "For children from three to six", where a fact says for which age it is: the number is another check's. */
function isOfKnownAge({ tokens, context: { product, language } }: TextUnderCheck, from: number, to: number): boolean {
  if (!tokens.slice(from, to).some(({ folded }) => language.isOf('children', folded))) return false;
  return product.facts.some(({ attribute }) => /(?:^|_)ages?(?:_|$)/.test(attribute));
}

/** "Tissé en coton": what stands where a place would is what it is made of, or a colour. */
function isOfStuff({ mentions, context: { language } }: TextUnderCheck, from: number, to: number): boolean {
  const isStuff = (concept: ConceptId) => /^(?:material|colour|pattern)$/.test(language.kindOf(concept) ?? '');
  return (
    !!language.englishWords &&
    mentionsWithin(mentions, from + 1, to).some((one) => from < one.from && one.concepts.every(isStuff))
  );
}

/** "Not for people with an allergy": the negator right before it, or that begins with it. */
function isRefusedFirst({ tokens, context: { language } }: TextUnderCheck, from: number, to: number): boolean {
  if (language.englishWords || from === 0 || !/^(?:not|never|un\p{L}+)$/u.test(tokens[from - 1].folded)) return false;
  return tokens[from].folded === 'for' && tokens[from - 1].sentence === tokens[to - 1].sentence;
}

/** "Seat and back in oak": the one word of weight is a part that facts name, behind another or an article. */
function isOwnPart(
  { tokens, mentions, context: { language, support } }: TextUnderCheck,
  from: number,
  to: number,
): boolean {
  const weighty = tokens.slice(from, to).filter(({ folded }) => !language.prepositions.has(folded));
  const before = tokens[from - 1]?.folded ?? '';
  const isNoun = language.conjunctions.has(before) || /^(?:the|its|their|a)$/.test(before);
  const isPart = mentionsAt(mentions, from).some(
    ({ from: at, concepts }) =>
      at === from && concepts.some((one) => language.kindOf(one) === 'part' && support.concepts.has(one)),
  );
  return isPart && isNoun && weighty.length === 1 && !language.englishWords;
}

/** "Footprint: 42 cm by 45", "a footprint of 30 cm": the room that it takes. */
function isMeasured(text: TextUnderCheck, to: number): boolean {
  const { tokens, context } = text;
  const isJoint = /^(?::|of|is)$/.test(tokens.at(to)?.folded ?? '') && to < tokens.length;
  const isLength = text.quantitiesAt(to - 1).some(({ from, unit }) => from === to + 1 && unit?.dimension === 'length');
  return isJoint && isLength && /^footprints?$/.test(tokens[to - 1].folded) && !context.language.englishWords;
}

/** What a thing withstands and is made for: claims that a translator may take for one another. */
const OF_USE: ReadonlySet<ClaimClass> = new Set<ClaimClass>(['durability', 'safety', 'compatibility']);

/**
 * What only the name or the description says has no evidence; but whoever repeats it has invented nothing, and somebody must
 * look.
 */
function isToldElsewhere(text: TextUnderCheck, from: number, to: number, rule: Evidence): boolean {
  const { support, language } = text.context;
  const { described, describedStems, namedStems, classes } = catalogClaims(support, language);
  // Of which material it is made is no matter of claims: "Bio-Baumwolle".
  const isOther = (at: number) => isMentioned(text.mentions, at);
  const said = text.tokens.slice(from, to).filter(({ kind }) => kind !== 'mark');
  const own = text.tokens.slice(from, to).filter(({ kind }, more) => kind !== 'mark' && !isOther(from + more));
  const words = own.length > 0 ? own : said;
  const weighty = weightyOf(text, words);
  const areIn = (stems: ReadonlySet<string>) => weighty.every(({ folded }) => stems.has(language.stem(folded)));
  if (rule.claimClass === 'origin' && isHandwork(text, words, [{ values: [support.description] }])) return true;
  if (areIn(namedStems)) return true;
  if (!rule.carriedBy && OF_USE.has(rule.claimClass) && classes.has(rule.claimClass)) return true;
  if (areIn(describedStems) || isSameStrain(text, from, to, rule)) return true;
  const kind = kindOfClaim(rule) ?? '';
  if (rule.claimClass === 'warranty') return described.has(kind) && isNoMore(text, weighty, describedStems);
  if (rule.claimClass !== 'origin' && described.has(kind)) return true;
  return (
    rule.carriedBy?.includes('certificates') === true && isNamed(text, from, support.named.fact.values.flatMap(marksIn))
  );
}

/** How something is said to bear a strain: "frost-proof", "resists frost", "withstands frost". */
const BEARS =
  /^(?:proof|resistant|resistance|resists?|withstands?|withstood|tight|repellent|repels?|braves?|survives?|stands?|handles?|endures?)$/;

/** "Withstands frost", of which the description says that it is frost-resistant: the strain is the same. */
function isSameStrain(
  { tokens, context }: TextUnderCheck,
  from: number,
  to: number,
  { claimClass }: Evidence,
): boolean {
  const { language, support } = context;
  const { describedStems } = catalogClaims(support, language);
  if (claimClass !== 'durability' || language.englishWords) return false;
  const words = tokens.slice(from, Math.min(tokens.length, to + 1));
  const strains = words.filter(
    ({ kind, folded }) => kind === 'word' && !BEARS.test(folded) && !language.functionWords.has(folded),
  );
  const isBorne =
    words.some(({ folded }) => BEARS.test(folded)) && support.describedWords.some((word) => BEARS.test(word));
  return isBorne && strains.length === 1 && describedStems.has(language.stem(strains[0].folded));
}

/** A name's words in capitals: any other of its words begins with one. */
function marksIn(name: string): string[] {
  return name.match(/\p{Lu}[\p{Lu}\p{N}-]+/gu) ?? [];
}

/** "Backed by a warranty", where the description has one: of "lifetime", it would have to speak as well. */
function isNoMore(
  { context: { language } }: TextUnderCheck,
  words: readonly Token[],
  describedStems: ReadonlySet<string>,
): boolean {
  return words.every(
    ({ folded }) => PROMISE.test(folded) || language.isStyle(folded) || describedStems.has(language.stem(folded)),
  );
}

const PROMISE = /^(?:warrant|guarant)/;

/**
 * "No rain cover", "carbon plate", "a footprint" that is not included: in a name that the catalog has for something, a word
 * claims nothing.
 */
function isOfThing({ tokens, context: { language, support } }: TextUnderCheck, from: number, to: number): boolean {
  if (language.englishWords) return false;
  const isSold = (word: string) => ['included', 'supplied'].some((end) => support.yesNo.has(`${word}_${end}`));
  if (to - from === 1 && isSold(tokens[from].folded)) return true;
  return tokens.slice(from, to).some(({ folded, sentence }, more) => {
    const next = tokens.at(from + more + 1);
    if (next?.kind !== 'word' || next.sentence !== sentence || language.functionWords.has(folded)) return false;
    const name = [folded, next.folded].join('_');
    return support.facts.has(name) || support.yesNo.has(name) || isSold(name);
  });
}

/** "Nickel-free", where a fact says so. */
function isLackSaid(text: TextUnderCheck, from: number, to: number): boolean {
  const scope = text.negatorsAt(from).find((one) => one.isAffix && from <= one.from && one.to <= to);
  return scope !== undefined && factOfDenied(text, scope.reachFrom, scope.reachTo) !== undefined;
}

/** "绿色" and "écossais" are a colour and a pattern, where the facts have them. */
function isOwnValue({ mentions, context: { support } }: TextUnderCheck, from: number, to: number): boolean {
  return mentionsAt(mentions, from).some(
    (one) => one.from <= from && to <= one.to && one.concepts.some((concept) => support.concepts.has(concept)),
  );
}

/** "Precisión: 1 g": the locale's own label of a fact of the product praises nothing. */
function isLabel({ context: { support, language } }: TextUnderCheck, words: string): boolean {
  const folded = words.toLowerCase();
  return [...support.facts.values()].some((fact) => language.grammar.label(fact).toLowerCase() === folded);
}

/** "Weihnachten", as the language calls the section that the product stands in; all of its heading must stand there. */
function isSection({ tokens, context: { product, language } }: TextUnderCheck, from: number, to: number): boolean {
  const levels = product.facts.flatMap(({ attribute, values }) => (attribute === 'category' ? values : []));
  const headings = levels.map((level) => foldedTokens(language.grammar.section(level)));
  return headings.some((words) =>
    words.some((_, offset) => {
      const start = from - offset;
      const isThere = words.every((word, index) => tokens.at(start + index)?.folded === word);
      return start >= 0 && isThere && start + words.length >= to;
    }),
  );
}

/** The very words of a structured value, or of a yes: a colour called "Super White", "dermatologically tested". */
function isLiteral(text: TextUnderCheck, from: number, to: number): boolean {
  const {
    support: { structured },
    language,
  } = text.context;
  const own = text.tokens.slice(from, to).map(({ folded }) => language.stem(folded));
  return structured.some(({ fact, values }) => {
    const yes = fact.kind === 'boolean' && fact.holds ? [fact.attribute.split('_').map(language.stem).join(' ')] : [];
    return [...values, ...yes].some((value) => ` ${value} `.includes(` ${own.join(' ')} `));
  });
}

/** Inside a phrase in which the words claim nothing: "parte superior". */
function isInside(matches: readonly PhraseMatch<unknown>[], from: number, to: number): boolean {
  return matches.some((one) => one.from <= from && one.to >= to);
}

function isDecided(decided: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (decided.has(at)) return true;
  return false;
}

/** Without those that stand inside another of their class. */
function widest(matches: readonly PhraseMatch<ClaimWords>[]): PhraseMatch<ClaimWords>[] {
  const ofKind = Map.groupBy(matches, ({ entry: { claimClass, rule } }) => `${claimClass} ${rule}`);
  const found = new Set(
    [...ofKind.values()].flatMap((ones) => {
      const cover = new SpanCover(ones);
      return withoutTwins(ones.filter((one) => !cover.hasLonger(one)));
    }),
  );
  return matches.filter((one) => found.has(one));
}

const compiled = new WeakMap<ClaimPolicy, WeakMap<Language, PhraseIndex<ClaimRule>>>();

function tenantRules(policy: ClaimPolicy, language: Language): PhraseIndex<ClaimRule> {
  let byLanguage = compiled.get(policy);
  if (!byLanguage) compiled.set(policy, (byLanguage = new WeakMap()));
  let index = byLanguage.get(language);
  if (!index) {
    const rules = mergedRules(policy, language.grammar.tag);
    byLanguage.set(language, (index = PhraseIndex.ofPlain(rules.map((rule) => [rule.words, rule]))));
  }
  return index;
}
