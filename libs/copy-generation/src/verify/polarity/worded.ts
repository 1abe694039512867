import { type Wordings } from '../../locales/check-words';
import { type Fact } from '../../facts/facts';
import { type Language } from '../language/language';
import { phrasesOf } from '../language/language-words';
import { PhraseIndex, type PhraseMatch } from '../language/phrases';
import { type Token, tokensOf } from '../language/tokens';
import { type Support } from '../support/support';
import { isHeldUnderWater } from '../support/under-water';
import { type YesNo } from '../support/yes-no-facts';
import { type TextUnderCheck } from '../text-under-check';
import { isAffirmedNext } from './answers';

/** A phrase's attributes, by their place in the list, and whether it says yes to them. */
interface Worded {
  readonly row: number;
  readonly isYes: boolean;
  /** Whether it has a negator of its own: "darf nicht nass werden". Of others one between its words denies it. */
  readonly isDenying: boolean;
}

/**
 * "They keep the light out", of curtains that are no blackout: what no attribute's own words say.
 * @param judged tokens that have been judged by phrases; those of these phrases are added
 */
export function checkWorded(text: TextUnderCheck, judged: Set<number>): void {
  const { language } = text.context;
  const { wordings } = language.words;
  if (!wordings) return;
  const facts = factsOf(text.context, wordings);
  if (facts.size === 0) return;
  const matches = indexOf(language, wordings).find(text.tokens);
  for (const match of matches) {
    const { entry, from, to } = match;
    // "Leak-proof" says nothing of leaks; "rechargez-la" says what it says.
    const next = text.tokens.at(to);
    const isHalf = to < text.tokens.length && next!.glue === 'hyphen' && !language.functionWords.has(next!.folded);
    // "不漏水", which was judged as a whole.
    const isInside = judged.has(from) && judged.has(from - 1);
    if (isHalf || isInside || text.unsaid[from] || text.masked[from] || isAnswered(text, match, matches)) continue;
    const fact = factMeant(text, facts.get(entry.row) ?? [], from);
    if (!fact) continue;
    // English phrases leave no room for one.
    const isOwn = entry.isDenying || language.englishWords === undefined;
    const isDenied = text.denies(from, to, isOwn ? 'own' : 'denying');
    const says = entry.isYes !== (isDenied || isDeniedBehind(text, to));
    if (says !== fact.holds) {
      const severity = isCertain(text, from, to) ? 'hard' : 'soft';
      text.report('polarity', severity, from, to, `${fact.field} is ${fact.values[0]}: the text says the opposite`);
    }
    text.account(from, to);
    for (let at = from; at < to; at++) judged.add(at);
  }
}

/** "The dishwasher? It would rather be washed by hand.": what a question names, the next sentence judges. */
function isAnswered(text: TextUnderCheck, { entry, from }: PhraseMatch<Worded>, all: readonly PhraseMatch<Worded>[]) {
  const { sentence } = text.tokens[from];
  if (text.sentenceAt(from).at(-1)?.text !== '?') return false;
  return all.some((one) => one.entry.row === entry.row && text.tokens[one.from].sentence === sentence + 1);
}

/** The fact that the words are about: of a part, where their clause names it, else of the product, or of a part named near. */
function factMeant(text: TextUnderCheck, facts: readonly FactOfThing[], at: number): YesNo | undefined {
  const ofParts = facts.filter(({ stems }) => stems.length > 0);
  const own = facts.find(({ stems }) => stems.length === 0);
  const named = ofParts.find(({ stems }) => isInClause(text, stems, at));
  const isOfProduct = own !== undefined || namesProduct(text, at);
  return (named ?? (isOfProduct ? own : ofParts.find((one) => isMeant(text, one, at))))?.fact;
}

const isInClause = ({ tokens, context: { language } }: TextUnderCheck, stems: readonly string[], at: number) =>
  tokens.some((one) => one.clause === tokens[at].clause && stems.includes(language.stem(one.folded)));

const isArticle = ({ folded }: Token) => /^(?:the|a|an|this|these|your|our|its)$/.test(folded);

/** "The jug may go in the dishwasher; the lid may not.": but not "those that come in the boots", which are of the boots. */
function namesProduct(text: TextUnderCheck, at: number): boolean {
  const { tokens, masked, kinds, context } = text;
  const { support, language } = context;
  const isProduct = (place: number) => kinds[place] || support.heads.has(language.stem(tokens[place].folded));
  const isOfIt = (place: number) => isProduct(place) || masked[place] || isArticle(tokens[place]);
  return tokens.some((one, place) => {
    if (one.clause !== tokens[at].clause || place >= at || !isProduct(place)) return false;
    let before = place - 1;
    while (before >= 0 && isOfIt(before)) before--;
    return before < 0 || !language.prepositions.has(tokens[before].folded);
  });
}

function isMeant({ tokens, mentions, context: { language } }: TextUnderCheck, { stems }: FactOfThing, at: number) {
  const { sentence, clause } = tokens[at];
  const isThing = ({ kind, folded }: Token) => kind === 'word' && stems.includes(language.stem(folded));
  const near = tokens.filter((one) => one.sentence === sentence || one.sentence === sentence - 1);
  if (!near.some(isThing)) return false;
  // "The insole is removable, the sole is glued on": of another part.
  return !mentions.some(
    ({ from, concepts }) => tokens[from].clause === clause && concepts.some((one) => language.kindOf(one) === 'part'),
  );
}

/** How many words behind a verb of German its "nicht" may stand: "rutscht es auf den Fliesen nicht". */
const MAX_BEHIND = 5;

/** "Dafür rutscht es nicht über die Fliesen": German denies a verb behind it. */
function isDeniedBehind({ tokens, context: { language } }: TextUnderCheck, to: number): boolean {
  const { clause } = tokens[to - 1];
  const behind = tokens.slice(to, to + MAX_BEHIND).filter((one) => one.clause === clause);
  return behind.some(({ folded }) => language.isOf('verbDeniers', folded));
}

/** No question, no condition, and no negator in the sentence but those that were read as reaching the words or not. */
function isCertain(text: TextUnderCheck, from: number, to: number): boolean {
  const { language } = text.context;
  const own = new Set(text.tokens.slice(from, to));
  const isCondition = (one: Token) => !own.has(one) && language.isOf('conditions', one.folded);
  const sentence = text.sentenceAt(from);
  const isAsked = sentence.at(-1)?.text === '?';
  if (isAsked && (isAffirmedNext(text, from) || text.denies(from, to))) return true;
  return !sentence.some((one) => /^[?…]$/.test(one.text) || isCondition(one));
}

/** A yes or no, with the stems of the part that it is of; none of the product itself. */
interface FactOfThing {
  readonly fact: YesNo;
  readonly stems: readonly string[];
}

const known = new WeakMap<Support, ReadonlyMap<number, readonly FactOfThing[]>>();

function factsOf(
  { support, product, language }: TextUnderCheck['context'],
  wordings: Wordings,
): ReadonlyMap<number, readonly FactOfThing[]> {
  let facts = known.get(support);
  if (!facts) {
    const all = [...support.yesNo.values(), ...product.facts.flatMap(ratedFor)];
    const found = wordings.flatMap(({ attribute }, row) => {
      const read = all.flatMap((fact): FactOfThing[] => {
        const match = attribute.exec(fact.attribute);
        return match ? [{ fact, stems: stemsOfThing(match.groups?.thing ?? match.groups?.part, language) }] : [];
      });
      const own = read.filter(({ stems }) => stems.length === 0);
      // Of what resists water and is not waterproof, neither is certain.
      const isTold = own.every(({ fact }) => fact.holds === own[0].fact.holds);
      const certain = isTold ? read : read.filter(({ stems }) => stems.length > 0);
      return certain.length > 0 ? [[row, certain] as const] : [];
    });
    known.set(support, (facts = new Map(found)));
  }
  return facts;
}

/** Of a "cushion cover", the cover, in whichever words. */
function stemsOfThing(thing: string | undefined, language: Language): string[] {
  const head = thing?.split('_').at(-1);
  return head ? language.synonymsOf(head).map(language.stem) : [];
}

function ratedFor(fact: Fact): YesNo[] {
  return isHeldUnderWater(fact) ? [{ ...fact, kind: 'boolean', holds: true, attribute: 'waterproof' }] : [];
}

const compiled = new WeakMap<Language, PhraseIndex<Worded>>();

function indexOf(language: Language, wordings: Wordings): PhraseIndex<Worded> {
  let index = compiled.get(language);
  if (!index) {
    const isDenying = (phrase: string) => language.negators.find(tokensOf(phrase.replaceAll('|', ' '))).length > 0;
    const entriesOf = (phrases: string, row: number, isYes: boolean) =>
      phrasesOf(phrases).map((one): [string, Worded] => [one, { row, isYes, isDenying: isDenying(one) }]);
    const entries = wordings.flatMap(({ yes, no }, row) => [
      ...entriesOf(yes, row, true),
      ...entriesOf(no, row, false),
    ]);
    compiled.set(language, (index = new PhraseIndex(entries)));
  }
  return index;
}
