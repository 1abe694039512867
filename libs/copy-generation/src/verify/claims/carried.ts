import { type Fact } from '../../facts/facts';
import { type ClaimWords } from '../../locales/check-words';
import { type ClaimClass, type ClaimRule } from '../../policy/copy-policy';
import { isCertified } from './certificates';
import { catalogClaims, kindOfClaim } from './described-claims';
import { isMadeThere } from './made-in';
import { isHan, isInHanWord } from '../language/han-words';
import { type Support } from '../support/support';
import type { StructuredFact } from '../support/structured-fact';
import { isHeldUnderWater } from '../support/under-water';
import { type TextUnderCheck } from '../text-under-check';
import { type Token } from '../language/tokens';
import { saysNo } from '../support/yes-no-facts';

/** A claim's class and rule, with the attributes that are evidence for it. */
export type Evidence = Pick<ClaimRule, 'claimClass' | 'rule'> & Pick<ClaimWords, 'carriedBy' | 'isDoubtful'>;

/** Whether a structured fact about one of the attributes holds, or one has all words of weight of the claim. */
export function isCarried(
  text: TextUnderCheck,
  from: number,
  to: number,
  { claimClass, rule, carriedBy = [] }: Evidence,
): boolean {
  const { support, language } = text.context;
  const isTrue = carriedBy.some((attribute) =>
    support.structured.some(
      ({ fact }) =>
        !saysNo(fact) && (attribute === 'certificates' ? isCertified(text, from, fact) : fact.attribute === attribute),
    ),
  );
  if (catalogClaims(support, language).structured.has(kindOfClaim({ claimClass, carriedBy, rule }) ?? '')) return true;
  const isRated = carriedBy.includes('waterproof') && support.structured.some(({ fact }) => isHeldUnderWater(fact));
  if (isTrue || isRated || (claimClass === 'compatibility' && isObjectSaid(text, from, to))) return true;
  const words = text.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const isOwn = ({ folded }: Token, offset: number) =>
    isHan(folded) ? isInHanWord(text.tokens, from + offset, language.units) : language.isStyle(folded);
  const content = words.filter((word, offset) => !isOwn(word, offset));
  // "Cut in three sizes" names no country.
  const isMade = claimClass === 'origin' ? isMadeThere(text, from, to) : undefined;
  if (isMade !== undefined) return isMade;
  const isOfHands = words.some(({ folded }) => /^(?:by|hand|hands)$/.test(folded) && isHandmade(words));
  if (content.length === 0 && words.length > 1 && claimClass === 'origin' && !isOfHands) return true;
  const weighty = weightyOf(text, content.length > 0 ? content : words);
  const stems = weighty.map(({ folded }) => language.stem(folded));
  if (claimClass === 'origin' && (isHandwork(text, weighty, trueFacts(support)) || isWashedByHand(text, from, words)))
    return true;
  // A kind of thing is no promise: a Bluetooth speaker is called so.
  if (carriedBy.includes('name') && stems.every((stem) => support.nameStems.has(stem))) return true;
  // What a name says it works with, it may be said to work with: "Bluetooth Speaker".
  const isByName = claimClass === 'compatibility' && language.englishWords !== undefined;
  const facts = isByName ? [support.named, ...support.structured] : support.structured;
  // "Leak-proof", of a fact that says "leakproof".
  const isJoined = words.length > 1 && words.slice(1).every(({ glue }) => glue === 'hyphen');
  const joined = isJoined ? language.stem(words.map(({ folded }) => folded).join('')) : undefined;
  return facts.some(
    (one) =>
      (stems.every((stem) => one.stems.has(stem)) || (joined !== undefined && one.stems.has(joined))) &&
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
export function isHandwork(
  { context: { language } }: TextUnderCheck,
  words: readonly Token[],
  says: readonly Partial<Fact>[],
): boolean {
  if (!language.englishWords) return isHandmade(words) && says.some(isSaidByHand);
  if (!words.some(({ folded }) => language.isOf('byHand', folded))) return false;
  return says.some(
    ({ kind, attribute = '', values = [] }) =>
      (kind === 'boolean' && attribute.startsWith('hand')) ||
      (attribute !== 'care' && values.some((value) => /\bhand-/i.test(value))),
  );
}

/** "Handmade", "made by hand", "hand-crafted": by hand, whatever was done with it. */
function isHandmade(words: readonly Token[]): boolean {
  const said = words.map(({ folded }) => folded).join(' ');
  return /^(?:hand ?(?:made|crafted)|(?:(?:made|crafted) )?by hand|hand)$/.test(said);
}

/** What was knotted or thrown by hand is handmade. */
function isSaidByHand({ kind, attribute = '', values = [] }: Partial<Fact>): boolean {
  if (kind === 'boolean') return /^hand_?(?!wash)[a-z]+$/.test(attribute);
  return attribute !== 'care' && values.some((value) => BY_HAND.test(value));
}
const BY_HAND =
  /\bhand[- ]?(?:made|crafted|built|woven|knotted|tufted|loomed|thrown|blown|forged|carved|knit|knitted|spun|sewn|stitched|poured|rolled)\b|\b(?:made|crafted|woven|knotted|thrown|blown|carved|knitted|sewn|poured) by hand\b/i;

function trueFacts({ structured }: Support): Fact[] {
  return structured.map(({ fact }) => fact).filter((fact) => !saysNo(fact));
}

/** "Von Hand spülen", "à la main": how it is washed, where no machine may do it. */
function isWashedByHand(
  { tokens, context: { support, language } }: TextUnderCheck,
  from: number,
  words: readonly Token[],
): boolean {
  if (!language.englishWords || !words.some(({ folded }) => language.isOf('byHand', folded))) return false;
  const isWashing = ({ folded, sentence }: Token) =>
    sentence === tokens[from].sentence && language.isOf('washing', folded);
  if (!tokens.some(isWashing)) return false;
  const isNo = (attribute: string) => support.yesNo.get(attribute)?.holds === false;
  const isHandWash = ({ fact }: StructuredFact) => fact.values.some((value) => /\bhand wash|wash by hand/i.test(value));
  return isNo('dishwasher_safe') || isNo('machine_washable') || support.structured.some(isHandWash);
}

function isOfPart({ context: { support, language } }: TextUnderCheck, { attribute, part }: Fact): boolean {
  return part !== undefined || attribute.split('_').some((word) => support.parts.has(language.stem(word)));
}

/** "The whole shoe is recycled", of which the laces are. */
function isSaidOfWhole({ tokens, context: { language } }: TextUnderCheck, from: number): boolean {
  const { clause } = tokens[from];
  return tokens.slice(0, from).some((one) => one.clause === clause && language.isOf('wholly', one.folded));
}

/** What is washed by hand is not made by hand. */
function isAbout({ attribute }: Fact, claimClass: ClaimClass): boolean {
  return attribute !== 'care' || claimClass !== 'origin';
}

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
  const said = new Set(text.sentenceAt(from).map(({ folded }) => language.stem(folded)));
  const named = fact.attribute.split('_').filter((word) => !language.isStyle(word));
  // An attribute's name is English: of another language's words there is nothing to compare.
  const isNamed = named.some((word) => said.has(language.stem(word)));
  return !isNamed || named.length < 2 || said.has(language.stem(named[0]));
}

/** Without function words and what only joins on ("non-slip"), where something else is left. */
export function weightyOf({ context: { language } }: TextUnderCheck, words: readonly Token[]): readonly Token[] {
  const { prefixes } = language.negation;
  const weighty = words.filter(({ folded }) => !language.functionWords.has(folded) && !prefixes.includes(folded));
  return weighty.length > 0 ? weighty : words;
}
