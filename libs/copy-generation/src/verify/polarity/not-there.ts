import { type ProductFacts } from '../../facts/facts';
import { type Language } from '../language/language';
import { foldedTokens } from '../language/tokens';
import { clausesOf } from '../support/denying-clauses';
import { type Support } from '../support/support';
import { type YesNo } from '../support/yes-no-facts';
import { type TextUnderCheck } from '../text-under-check';
import { isOnlyDone } from './done-only';
import { isAffirmedNext } from './answers';

/** What the catalog says is not there, not needed or cannot be had. */
interface Absent {
  readonly fact: YesNo;
  /** Stems of the words for the thing. */
  readonly things: readonly string[];
  /** Stems before it in its name, one of which must stand there where the catalog has the thing of another sort. */
  readonly sorts: readonly string[];
  readonly isNeed: boolean;
  /** Whether the thing alone is enough to mean it. */
  readonly isOnly: boolean;
  /** Whether the catalog has something else that is called the same. */
  readonly isElsewhere: boolean;
}

/** How many words are read before and behind a mention. */
const MAX_READ = 8;

/** What tells, right before a thing, that it is there; articles and one word that describes may stand between. */
const IS_THERE_BEFORE =
  /(?:^| )(?:there(?: i|')?s|there are|you(?:'ll| will)? (?:also |even )?(?:get|have|receive)|(?:can|could|may) (?:be|have (?:it|them|yours))|(?:comes?|came|complete) with|(?:comes?|arrives?|travels?|lives?|packed|stored) in|(?:thought of|thrown in|seen to|taken care of)|with|has|have|includes|include|including|plus|features|brings)$/;

/** What tells the same right behind it. */
const IS_THERE_BEHIND =
  /^(?: (?:that |which )?(?:you|it|they|one) (?:needs?|wants?|requires?|takes?|uses?|runs? on))? (?:(?:is|are|comes|come|sits|sit|'s|lies|lie|waits|wait|travels|travel|rides|ride|hides|hide|goes|go|fits|fit) )?(?:(?:already|also|all|even|both|too|right|always|of course|tucked|packed|waiting|along) )*(?:in there|(?:in|inside) (?:the|one|that) (?:(?:same|very|same little) )?(?:box|set|package|pack|kit|bag|sack|pouch|case|tin|carton|bundle|parcel)|(?:tucked|hidden|stowed|folded|stored|kept|packed) (?:in|into|inside|under|behind|away|with)|(?:already |all )?(?:screwed|plugged|clipped|slotted|wired) in|(?:already|all) (?:packed|inside|fitted|aboard|on board)|inside already|part of (?:the|this|it)|built in|on board|integrated|preinstalled|supplied|fitted|installed|attached|enclosed|no problem|possible|available|welcome|as standard)(?: (?!separately|extra|as an extra|on request)|$)/;

/** What says behind a thing that it is the reader's. */
const OF_OWN =
  /^ (?:of your own|of one's own|(?:that |which )?you (?:already )?(?:own|have|bring|buy|get|find|supply|choose)|from home|from another)(?: |$)/;

/** "Pull up the hood", "switch on the hammer": who is told to do so has it. */
const USED_BEFORE =
  /(?:^|(?:^| )(?:just|simply|to|and|then|you|can|please)) (?:switch|turn|flip|pull|push|press|lift|lower|raise|ring|squeeze|put|slide|set|fold|open|close|shut|fasten|undo|unzip|work|play)(?: (?:on|off|up|down|out|in|back))* (?:the|its|their)$|(?:hang|carry|hold|grab|lift|take|pick)s? (?:it|them)(?: [a-z]+){0,4} by (?:the|its|their)$/;

/** "So is the heater." */
const SO_BEFORE = /(?:^| )so (?:is|are|does|do|comes|come)$/;

/** "No need to buy a": what comes along need not be got. */
const NEED_NOT_BE_GOT =
  /(?:^| )(?:no (?:need|reason|cause) to|need not|needn't|(?:do not|don't|won't|will not) (?:need|have) to|without having to|instead of having to|saves? you|spares? you) (?:also )?(?:bring|buy|order|get|add|find|supply|source|fetch|pack|look for|pay for|pay extra for|hunt for|shop for|think of|worry about)(?:ing)?(?: (?:a|an|the|your|own|any|separate|extra|spare))*$/;

/** "Download the app first", of what is not needed. */
const TO_BE_FETCHED = /^ (?:just |simply |first |then )?(?:download|install|fetch|buy|get|find|put in|insert)$/;

/** "Puts a", of what somebody puts in. */
const PUT_BEFORE =
  /(?:^| )(?:puts?|throws?|adds?|packs?|slips?|tucks?|pops?|drops?|sends?|encloses?|includes?|gives? you|supplies|supply|provides?)$/;

/** "In with it": what is put in, behind the thing. */
const PUT_BEHIND =
  /^ (?:in with|in the (?:box|bag|set|case|parcel|pack)|into the|on top|for free|alongside|along with|too|as well|in$)/;

const BETWEEN = /(?: (?:a|an|the|its|their|your|one|two|some|own|matching|small|little|handy))+$/;

/** What speaks of a thing that one has or gets elsewhere. */
const ELSEWHERE =
  /(?:^| )(?:needs?|needed|requires?|required|takes?|uses?|add|adding|bring|buy|buying|bought|ordered|purchased|fit|choose|pick|order|find|own|separate|separately|extra|extras|optional|yourself|elsewhere|instead|but|except|just|only|rather|if|when|once|unless|until)(?: |$)/;

const known = new WeakMap<Support, readonly Absent[]>();

/**
 * "With a bulb", "the cabinet is part of the set", "so is the heater": what the catalog says is not there, said to be there;
 * where a text only names it and neither denies it nor says where it comes from, somebody must look.
 * @param judged tokens that have been judged by phrases
 */
export function checkNotThere(text: TextUnderCheck, judged: ReadonlySet<number>): void {
  const { support, language, product } = text.context;
  let absent = known.get(support);
  if (!absent) known.set(support, (absent = absentOf(product, support, language)));
  if (absent.length === 0) return;
  const stems = text.tokens.map(({ folded, kind }) => (kind === 'word' ? language.stem(folded) : ''));
  const isThing = (one: Absent, at: number) => one.things.includes(stems[at]);
  for (const one of absent) {
    // "Takes a bulb (not supplied) and can be dimmed with a suitable bulb."
    if (stems.some((_, at) => isThing(one, at) && text.isDenied(at))) continue;
    stems.forEach((_, at) => {
      if (!isThing(one, at) || judged.has(at) || text.masked[at] || isOnlyDone(text, one.fact.attribute, at)) return;
      const isSort = at > 0 && one.sorts.includes(stems[at - 1]);
      if (isSort || one.isOnly) judge(text, one, at);
    });
  }
}

function judge(text: TextUnderCheck, one: Absent, at: number): void {
  const { fact } = one;
  const reason = `${fact.field} is ${fact.values[0]}: the text says the opposite`;
  if (isSaid(text, one, at)) text.report('polarity', isOnlySupposed(text, at) ? 'soft' : 'hard', at, at + 1, reason);
  else if (!one.isElsewhere && isOpen(text, at))
    text.report('polarity', 'soft', at, at + 1, `${fact.field} is ${fact.values[0]}`);
}

/** "If you have a battery", "with a battery?"; but "batteries? Already in there" supposes nothing. */
function isOnlySupposed(text: TextUnderCheck, at: number): boolean {
  if (text.tokens.at(at + 1)?.text === '?' && isToldBehind(text, at)) return false;
  if (isAffirmedNext(text, at)) return false;
  const { clause } = text.tokens[at];
  return text
    .sentenceAt(at)
    .some((one) => one.text === '?' || (one.clause === clause && /^(?:if|once|unless|whether)$/.test(one.folded)));
}

/** Whether the text says that it is there, or that it is needed. */
function isSaid(text: TextUnderCheck, { fact, isNeed, sorts }: Absent, at: number): boolean {
  const { tokens, context } = text;
  const { language } = context;
  const { clause, sentence } = tokens[at];
  const needs = text.find(language.requiring);
  const isOpenedBy = (starts: readonly { to: number }[]) => starts.some(({ to }) => to === at || to === at - 1);
  if (isNeed) {
    // "No need to iron".
    const harmless = text.find(language.harmless);
    const isNoNeed = (to: number) => harmless.some((other) => other.from < to && to <= other.to);
    if (!language.englishWords && TO_BE_FETCHED.test(wordsBefore(text, sorts, at))) return true;
    return !isCompound(text, at) && isOpenedBy(needs.filter(({ to }) => !isNoNeed(to)));
  }
  // "Which is not included" has the word in its denial.
  const isOfDenial = (place: number) => text.negatorsAt(place).some(({ from, to }) => from <= place && place < to);
  const boxes = text
    .find(language.inTheBox)
    .filter(({ from }) => tokens[from].sentence === sentence && !isOfDenial(from) && !text.isDenied(from));
  const isNeeded = needs.some(({ from }) => tokens[from].clause === clause);
  // "It takes bits up to 13 mm, and two batteries come with it."
  const isBoxed = boxes.some(({ from }) => !isNeeded || tokens[from].clause === clause);
  if (isOfOwn(text, at)) return false;
  const isAsked = tokens.at(at + 1)?.text === '?' && isAffirmedNext(text, at);
  if (isUsed(text, fact, sorts, at)) return true;
  if (isAsked || isToldBehind(text, at) || NEED_NOT_BE_GOT.test(wordsBefore(text, sorts, at))) return true;
  const isOpened = !isNeeded && (isOpenedBy(text.find(language.beforeParts)) || isToldBefore(text, sorts, at));
  if (isCompound(text, at) && !(isBoxed && language.isStyle(tokens[at + 1].folded))) return false;
  return isOpened || isBoxed || isDoublyDenied(text, at);
}

/** What is not included one may have all the same. */
function isUsed(text: TextUnderCheck, { attribute }: YesNo, sorts: readonly string[], at: number): boolean {
  const { tokens, context } = text;
  if (context.language.englishWords || NAMED.test(attribute)) return false;
  let end = at;
  while (end > 0 && sorts.includes(context.language.stem(tokens[end - 1].folded))) end--;
  return USED_BEFORE.test(wordsOf(text, Math.max(0, end - MAX_READ), end, tokens[at].sentence));
}

/** "With an adapter of your own". */
function isOfOwn(text: TextUnderCheck, at: number): boolean {
  const behind = wordsOf(text, at + 1, at + 1 + MAX_READ, text.tokens[at].sentence);
  return !text.context.language.englishWords && OF_OWN.test(behind);
}

/** In English words before it: "there is a", "so is the". */
function isToldBefore(text: TextUnderCheck, sorts: readonly string[], at: number): boolean {
  const { tokens, negation, context } = text;
  if (context.language.englishWords) return false;
  const { sentence } = tokens[at];
  const before = wordsBefore(text, sorts, at);
  if (IS_THERE_BEFORE.test(before)) return true;
  if (PUT_BEFORE.test(before) && PUT_BEHIND.test(wordsOf(text, at + 1, at + 1 + MAX_READ, sentence))) return true;
  return SO_BEFORE.test(before) && !negation.scopes.some(({ from }) => tokens[from].sentence >= sentence - 1);
}

/** The words before a thing, without those that only tell of what sort it is. */
function wordsBefore(text: TextUnderCheck, sorts: readonly string[], at: number): string {
  const { tokens, context } = text;
  let end = at;
  while (end > 0 && sorts.includes(context.language.stem(tokens[end - 1].folded))) end--;
  return wordsOf(text, Math.max(0, end - MAX_READ), end, tokens[at].sentence).replace(BETWEEN, '');
}

/** In English words behind it, "is part of the set", or in the answer to whether it is there: "Batteries? Already in there." */
function isToldBehind(text: TextUnderCheck, at: number): boolean {
  const { tokens, context } = text;
  if (context.language.englishWords) return false;
  const isAsked = tokens.at(at + 1)?.text === '?';
  const [first, sentence] = isAsked ? [at + 2, tokens[at].sentence + 1] : [at + 1, tokens[at].sentence];
  return IS_THERE_BEHIND.test(wordsOf(text, first, first + MAX_READ, sentence));
}

/** The sentence's words between two places, each behind a space. */
function wordsOf({ tokens }: TextUnderCheck, from: number, to: number, sentence: number): string {
  return tokens
    .slice(from, to)
    .filter((one) => one.kind !== 'mark' && one.sentence === sentence)
    .map(({ folded }) => ` ${folded}`)
    .join('');
}

/** "With a battery life of 10 hours" has no battery in it; "the battery comes in the box" has. */
function isCompound({ tokens, context: { language } }: TextUnderCheck, at: number): boolean {
  const next = tokens.at(at + 1);
  return next?.kind === 'word' && next.sentence === tokens[at].sentence && !language.functionWords.has(next.folded);
}

/** "Does not come without a bulb". */
function isDoublyDenied({ negation }: TextUnderCheck, at: number): boolean {
  return negation.scopes.some(
    ({ to, reachFrom, reachTo }) => reachFrom <= at && at < reachTo && to <= at && to >= at - 2,
  );
}

/** Whether the sentence names it with nothing that could mean that it is not there, or not of the product. */
function isOpen(text: TextUnderCheck, at: number): boolean {
  const { tokens, unsaid, context } = text;
  const { language } = context;
  if (language.englishWords || unsaid[at] || language.isStyle(tokens[at].folded) || isCompound(text, at)) return false;
  const own = text.sentenceAt(at);
  if (own.some((one) => /^[?…]$/.test(one.text)) || ELSEWHERE.test(own.map(({ folded }) => folded).join(' ')))
    return false;
  const isPlace = at > 0 && language.prepositions.has(tokens[at - 1].folded) && tokens[at - 1].folded !== 'with';
  return !isPlace && [language.negators, language.postponed].every((index) => index.find(own).length === 0);
}

const NAMED = /^(.+?)_(included|supplied|provided|possible|available|needed|required|necessary)$/;

function absentOf(product: ProductFacts, support: Support, language: Language): Absent[] {
  const facts = [...support.yesNo.values(), ...soldApart(product)].filter(({ holds }) => !holds);
  const isSaid = ({ attribute }: { attribute: string }) => support.yesNo.get(attribute)?.holds !== false;
  const own = [product.name, ...product.facts.filter((fact) => isSaid(fact) && !DENYING.test(fact.values.join(' ')))];
  // Of "strap colour", the part may be gone from the attribute's name.
  const texts = own.flatMap(({ values, attribute, field }) => [...values, attribute, field].map(spaced));
  const elsewhere = new Set(texts.flatMap(foldedTokens).map(language.stem));
  return facts.flatMap((fact): Absent[] => {
    const named = NAMED.exec(fact.attribute);
    // Of other languages' words no list tells what only speaks of a thing.
    if (!named && language.englishWords) return [];
    const words = foldedTokens((named?.[1] ?? fact.attribute.replace(OF_FUNCTION, '')).replaceAll('_', ' '));
    const thing = words.at(-1);
    if (thing === undefined || (!named && !isNoun(thing, language))) return [];
    const isNeed = /^(?:needed|required|necessary)$/.test(named?.[2] ?? '');
    const isElsewhere = elsewhere.has(language.stem(thing));
    // "Charging", without "wireless" before it, is done by wire as well.
    const isSaidByVerb = !named && words.length > 1 && thing.endsWith('ing');
    const isOnly = isNeed || /^(?:included|supplied)$/.test(named?.[2] ?? '') || (!isElsewhere && !isSaidByVerb);
    const others = language.englishWords ? [] : language.synonymsOf(thing).map(language.stem);
    const things = [language.stem(thing), ...others.filter((stem) => !elsewhere.has(stem))];
    return [{ fact, things, sorts: words.slice(0, -1).map(language.stem), isNeed, isOnly, isElsewhere }];
  });
}

const spaced = (words: string) => words.replaceAll(/[_.]/g, ' ');

const DENYING = /\b(?:not?|none|without|never)\b/i;

/** What an attribute's name adds to what there is: "hammer function". */
const OF_FUNCTION = /_(?:function|mode|feature|action|option)$/;

/** No word for how something is, or for what is done: of those, "with" and "a" say nothing. */
const NO_NOUN = /(?:[ai]ble|proof|resistant|safe|free|friendly|ready|ed)$|^(?:use|care|operation|function|mode)$/;

function isNoun(word: string, { functionWords }: Language): boolean {
  return word.length > 2 && !functionWords.has(word) && !NO_NOUN.test(word);
}

const SOLD_APART =
  /^(?:an? |the |and )*(.+?) (?:is |are )?(?:not (?:included|supplied|provided)|(?:sold|available|bought) separately)/i;
const NONE_INCLUDED = /^no (.+?) (?:is |are )?(?:included|supplied|provided)\b/i;

/** "Bumper bar and cup holder sold separately", "no ink included": what the description says is not included. */
function soldApart({ name, description }: ProductFacts): YesNo[] {
  if (description === '') return [];
  return clausesOf(description).flatMap((clause): YesNo[] => {
    const said = NONE_INCLUDED.exec(clause) ?? SOLD_APART.exec(clause);
    const things = said?.[1].split(/,| and | or /) ?? [];
    return things
      .filter((thing) => thing.split(' ').length <= 3)
      .map((thing) => ({
        ...{ ...name, kind: 'boolean', holds: false, field: 'description', values: [clause] },
        attribute: `${thing.trim().replaceAll(' ', '_')}_included`,
      }));
  });
}
