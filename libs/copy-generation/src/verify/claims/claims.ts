import { type Fact } from '../../facts/facts';
import { type ClaimWords } from '../../locales/check-words';
import { type ClaimClass, type ClaimPolicy, type ClaimRule } from '../../policy/copy-policy';
import { mergedRules } from '../../policy/merged-rules';
import { isCertified, isNamed } from './certificates';
import { catalogClaims, kindOfClaim } from './described-claims';
import { type Language } from '../language/language';
import { isHan, isInHanWord } from '../language/han-words';
import { PhraseIndex, type PhraseMatch } from '../language/phrases';
import { type StructuredFact, type Support } from '../support/support';
import { type TextUnderCheck } from '../text-under-check';
import { type Token } from '../language/tokens';
import { saysNo } from '../support/yes-no-facts';

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
  const all = language.claims.find(text.tokens);
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

const ORIGIN: Judged = { claimClass: 'origin', rule: 'evidence' };

function placesIn({ tokens, context: { language } }: TextUnderCheck): PhraseMatch<'place'>[] {
  return [...(language.placeNames?.find(tokens) ?? []), ...(language.placeAdjectives?.find(tokens) ?? [])];
}

type Judged = Pick<ClaimRule, 'claimClass' | 'rule'> & Pick<ClaimWords, 'carriedBy'>;

function judge(text: TextUnderCheck, { from, to }: PhraseMatch<unknown>, rule: Judged, ban: string): void {
  const isMasked = text.tokens
    .slice(from, to)
    .some((_, offset) => text.masked[from + offset] || text.kinds[from + offset]);
  // What is denied is the next check's matter: "not waterproof" is no claim.
  const isValue = text.tokens.slice(from, to).every((_, offset) => text.values[from + offset]);
  if (isMasked || isValue || text.unsaid[from] || text.denies(from, to)) return;
  // "Holds up to 20 kg" is a measure, though "holds up" is a claim.
  const isMeasure = text.quantities.some((one) => one.comparator && from < one.from && one.from < to && to < one.to);
  if (isMeasure) return;
  if (text.context.language.englishWords && isOwnValue(text, from, to)) return;
  // "来自 Lumen" names the maker.
  const isMaker = rule.claimClass === 'origin' && isHan(text.tokens[from].text) && text.masked.at(to) === true;
  if (isMaker && to < text.tokens.length) return;
  const words = text.words(from, to);
  if (rule.rule === 'banned') {
    if (ban.startsWith('no copy') && (isLiteral(text, from, to) || isLabel(text, words))) return;
    return text.report('claims', 'hard', from, to, `${WHAT[rule.claimClass]}: ${ban}`);
  }
  if (isCarried(text, from, to, rule)) return;
  const isDoubtful = text.mayBeDenied(from) || isToldElsewhere(text, from, to, rule);
  const severity = isDoubtful ? 'soft' : 'hard';
  text.report('claims', severity, from, to, `${WHAT[rule.claimClass]}: no structured fact says ${words}`);
}

/** What a thing withstands and is made for: claims that a translator may take for one another. */
const OF_USE: ReadonlySet<ClaimClass> = new Set<ClaimClass>(['durability', 'safety', 'compatibility']);

/**
 * What only the name or the description says has no evidence; but whoever repeats it has invented nothing, and somebody must
 * look.
 */
function isToldElsewhere(text: TextUnderCheck, from: number, to: number, rule: Judged): boolean {
  const { support, language } = text.context;
  const { described, describedStems, namedStems, classes } = catalogClaims(support, language);
  // Of which material it is made is no matter of claims: "Bio-Baumwolle".
  const isOther = (at: number) => text.mentions.some((one) => one.from <= at && at < one.to);
  const said = text.tokens.slice(from, to).filter(({ kind }) => kind !== 'mark');
  const own = text.tokens.slice(from, to).filter(({ kind }, more) => kind !== 'mark' && !isOther(from + more));
  const words = own.length > 0 ? own : said;
  const weighty = weightyOf(text, words);
  const areIn = (stems: ReadonlySet<string>) => weighty.every(({ folded }) => stems.has(language.stem(folded)));
  if (rule.claimClass === 'origin' && isHandwork(text, words, [{ values: [support.description] }])) return true;
  if (areIn(namedStems)) return true;
  // By what it promises, and by where it says a thing is from, a shop is bound.
  const isBinding = rule.claimClass === 'warranty' || rule.claimClass === 'origin';
  if (!rule.carriedBy && OF_USE.has(rule.claimClass) && classes.has(rule.claimClass)) return true;
  if (!isBinding && (areIn(describedStems) || described.has(kindOfClaim(rule) ?? ''))) return true;
  return rule.carriedBy?.includes('certificates') === true && isNamed(text, from, support.named.fact.values);
}

/** Without function words and what only joins on ("non-slip"), where something else is left. */
function weightyOf({ context: { language } }: TextUnderCheck, words: readonly Token[]): readonly Token[] {
  const { prefixes } = language.words.negation;
  const weighty = words.filter(({ folded }) => !language.functionWords.has(folded) && !prefixes.includes(folded));
  return weighty.length > 0 ? weighty : words;
}

/** "绿色" and "écossais" are a colour and a pattern, where the facts have them. */
function isOwnValue({ mentions, context: { support } }: TextUnderCheck, from: number, to: number): boolean {
  return mentions.some(
    (one) => one.from <= from && to <= one.to && one.concepts.some((concept) => support.concepts.has(concept)),
  );
}

/** "Precisión: 1 g": the locale's own label of a fact of the product praises nothing. */
function isLabel({ context: { support, language } }: TextUnderCheck, words: string): boolean {
  const folded = words.toLowerCase();
  return [...support.facts.values()].some((fact) => language.grammar.label(fact).toLowerCase() === folded);
}

/** Whether a structured fact about one of the attributes holds, or one has all words of weight of the claim. */
function isCarried(
  text: TextUnderCheck,
  from: number,
  to: number,
  { claimClass, rule, carriedBy = [] }: Judged,
): boolean {
  const { support, language } = text.context;
  const isTrue = carriedBy.some((attribute) =>
    support.structured.some(
      ({ fact }) =>
        !saysNo(fact) && (attribute === 'certificates' ? isCertified(text, from, fact) : fact.attribute === attribute),
    ),
  );
  if (catalogClaims(support, language).structured.has(kindOfClaim({ claimClass, carriedBy, rule }) ?? '')) return true;
  if (isTrue || (claimClass === 'compatibility' && isObjectSaid(text, from, to))) return true;
  const words = text.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const isOwn = ({ folded }: Token, offset: number) =>
    isHan(folded) ? isInHanWord(text.tokens, from + offset, language.units) : language.isStyle(folded);
  const content = words.filter((word, offset) => !isOwn(word, offset));
  // "Cut in three sizes" names no country.
  if (content.length === 0 && words.length > 1 && claimClass === 'origin') return true;
  const weighty = weightyOf(text, content.length > 0 ? content : words);
  const stems = weighty.map(({ folded }) => language.stem(folded));
  if (claimClass === 'origin' && (isHandwork(text, weighty, trueFacts(support)) || isWashedByHand(text, from, words)))
    return true;
  // A kind of thing is no promise: a Bluetooth speaker is called so.
  if (carriedBy.includes('name') && stems.every((stem) => support.nameStems.has(stem))) return true;
  // What a name says it works with, it may be said to work with: "Bluetooth Speaker".
  const isByName = claimClass === 'compatibility' && language.englishWords !== undefined;
  const facts = isByName ? [support.named, ...support.structured] : support.structured;
  return facts.some(
    (one) =>
      stems.every((stem) => one.stems.has(stem)) &&
      hasTogether(one.letters, weighty) &&
      isAbout(one.fact, claimClass) &&
      !(claimClass === 'eco' && isOfPart(text, one.fact) && isSaidOfWhole(text, from)) &&
      isWhole(one.fact, text, from),
  );
}

/** Of a script without spaces, a claim's letters must stand together in one of the fact's words. */
function hasTogether(letters: string, words: readonly Token[]): boolean {
  const runs: string[] = [];
  words
    .filter(({ text }) => isHan(text))
    .forEach(({ text, start }, index, all) => {
      if (index > 0 && all[index - 1].end === start) runs[runs.length - 1] += text;
      else runs.push(text);
    });
  return runs.every((run) => letters.includes(run));
}

/** "Handgefertigt", "à la main", "手工", where a fact says in English that it is made so. */
function isHandwork(
  { context: { language } }: TextUnderCheck,
  words: readonly Token[],
  says: readonly Partial<Fact>[],
): boolean {
  if (!language.englishWords || !words.some(({ folded }) => /^(?:hand|main$|mano$|手)/.test(folded))) return false;
  return says.some(
    ({ kind, attribute = '', values = [] }) =>
      (kind === 'boolean' && attribute.startsWith('hand')) ||
      (attribute !== 'care' && values.some((value) => /\bhand-/i.test(value))),
  );
}

function trueFacts({ structured }: Support): Fact[] {
  return structured.map(({ fact }) => fact).filter((fact) => !saysNo(fact));
}

const WASH = /^(?:lav|wasch|gewasch|spuel|rinc|nettoy|enjuag|frieg|reinig|limpi)/;

/** "Von Hand spülen", "à la main": how it is washed, where no machine may do it. */
function isWashedByHand(
  { tokens, context: { support, language } }: TextUnderCheck,
  from: number,
  words: readonly Token[],
): boolean {
  if (!language.englishWords || !words.some(({ folded }) => /^(?:hand|main|mano)$/.test(folded))) return false;
  if (!tokens.some(({ folded, sentence }) => sentence === tokens[from].sentence && WASH.test(folded))) return false;
  const isNo = (attribute: string) => support.yesNo.get(attribute)?.holds === false;
  const isHandWash = ({ fact }: StructuredFact) => fact.values.some((value) => /\bhand wash|wash by hand/i.test(value));
  return isNo('dishwasher_safe') || isNo('machine_washable') || support.structured.some(isHandWash);
}

function isOfPart({ context: { support, language } }: TextUnderCheck, { attribute, part }: Fact): boolean {
  return part !== undefined || attribute.split('_').some((word) => support.parts.has(language.stem(word)));
}

/** "The whole shoe is recycled", of which the laces are. */
function isSaidOfWhole({ tokens, context: { language } }: TextUnderCheck, from: number): boolean {
  if (language.englishWords) return false;
  const { clause } = tokens[from];
  return tokens.slice(0, from).some((one) => one.clause === clause && WHOLE.test(one.folded));
}

const WHOLE = /^(?:whole|entire|entirely|all|completely|fully|wholly|everything|every|throughout)$/;

/** What is washed by hand is not made by hand. */
function isAbout({ attribute }: Fact, claimClass: ClaimClass): boolean {
  return attribute !== 'care' || claimClass !== 'origin';
}

/** A certificate's name in a value: an abbreviation, or words with capitals ("Leaping Bunny"). */
/** How many words behind "works with" are looked at for what it works with. */
const MAX_OBJECT = 4;

/** "Works on induction hobs", where a fact says induction: a yes, or a value with all words of weight up to the next mark. */
function isObjectSaid(text: TextUnderCheck, from: number, to: number): boolean {
  const { tokens, context } = text;
  const { language, support } = context;
  const generic = tokens
    .slice(from, to)
    .every(({ folded }) => language.isStyle(folded) || language.prepositions.has(folded));
  if (!generic) return false;
  let end = to;
  while (
    end < tokens.length &&
    end < to + MAX_OBJECT &&
    tokens[end].kind === 'word' &&
    !language.conjunctions.has(tokens[end].folded)
  )
    end++;
  const holds = (attribute: string) => {
    const fact = support.facts.get(attribute);
    return fact?.kind === 'boolean' && fact.holds;
  };
  const object = tokens.slice(to, end);
  const polar = [...language.polar.find(object), ...support.polar.find(object)];
  if (polar.length > 0 && polar.every(({ entry }) => support.facts.get(entry)?.kind === 'boolean'))
    return polar.every(({ entry }) => holds(entry));
  const stems = object
    .map(({ folded }) => folded)
    .filter((word) => !language.isStyle(word))
    .map(language.stem);
  return stems.length > 0 && support.structured.some((one) => stems.every((stem) => one.stems.has(stem)));
}

/** "Safe" is not all that "dishwasher safe" says: the rest must stand in the sentence, too. */
function isWhole(fact: Fact, text: TextUnderCheck, from: number): boolean {
  if (fact.kind !== 'boolean') return true;
  const { language } = text.context;
  if (language.englishWords) return true;
  const { sentence } = text.tokens[from];
  const said = new Set(
    text.tokens.filter((one) => one.sentence === sentence).map(({ folded }) => language.stem(folded)),
  );
  const named = fact.attribute.split('_').filter((word) => !language.isStyle(word));
  // An attribute's name is English: of another language's words there is nothing to compare.
  const isNamed = named.some((word) => said.has(language.stem(word)));
  return !isNamed || named.length < 2 || said.has(language.stem(named[0]));
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
  return matches.filter(
    (one, index) =>
      !matches.some(
        (other, place) =>
          other.entry.claimClass === one.entry.claimClass &&
          other.from <= one.from &&
          other.to >= one.to &&
          (other.to - other.from > one.to - one.from || place < index) &&
          other.entry.rule === one.entry.rule,
      ),
  );
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
