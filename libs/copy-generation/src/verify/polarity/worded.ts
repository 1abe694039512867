import { type Wordings } from '../../locales/check-words';
import { type Fact } from '../../facts/facts';
import { type Language } from '../language/language';
import { phrasesOf } from '../language/language-words';
import { PhraseIndex } from '../language/phrases';
import { type Token } from '../language/tokens';
import { type Support } from '../support/support';
import { isHeldUnderWater } from '../support/under-water';
import { type YesNo } from '../support/yes-no-facts';
import { type TextUnderCheck } from '../text-under-check';

/** A phrase's attributes, by their place in the list, and whether it says yes to them. */
interface Worded {
  readonly row: number;
  readonly isYes: boolean;
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
  for (const { entry, from, to } of indexOf(language, wordings).find(text.tokens)) {
    const fact = facts.get(entry.row);
    // "Leak-proof" says nothing of leaks; "rechargez-la" says what it says.
    const next = text.tokens.at(to);
    const isHalf = to < text.tokens.length && next!.glue === 'hyphen' && !language.functionWords.has(next!.folded);
    // "不漏水", which was judged as a whole.
    const isInside = judged.has(from) && judged.has(from - 1);
    if (!fact || isHalf || isInside || text.unsaid[from] || text.masked[from]) continue;
    const says = entry.isYes !== (text.denies(from, to) || isDeniedBehind(text, to));
    if (says !== fact.holds) {
      const severity = isCertain(text, from, to) ? 'hard' : 'soft';
      text.report('polarity', severity, from, to, `${fact.field} is ${fact.values[0]}: the text says the opposite`);
    }
    text.account(from, to);
    for (let at = from; at < to; at++) judged.add(at);
  }
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
  return !text.sentenceAt(from).some((one) => /^[?…]$/.test(one.text) || isCondition(one));
}

const known = new WeakMap<Support, ReadonlyMap<number, YesNo>>();

function factsOf({ support, product }: TextUnderCheck['context'], wordings: Wordings): ReadonlyMap<number, YesNo> {
  let facts = known.get(support);
  if (!facts) {
    const all = [...support.yesNo.values(), ...product.facts.flatMap(ratedFor)];
    const found = wordings.flatMap(({ attribute }, row) => {
      const [fact, ...others] = all.filter((one) => attribute.test(one.attribute));
      // Of what resists water and is not waterproof, neither is certain.
      const isTold = fact !== undefined && others.every(({ holds }) => holds === fact.holds);
      return isTold ? [[row, fact] as const] : [];
    });
    known.set(support, (facts = new Map(found)));
  }
  return facts;
}

function ratedFor(fact: Fact): YesNo[] {
  return isHeldUnderWater(fact) ? [{ ...fact, kind: 'boolean', holds: true, attribute: 'waterproof' }] : [];
}

const compiled = new WeakMap<Language, PhraseIndex<Worded>>();

function indexOf(language: Language, wordings: Wordings): PhraseIndex<Worded> {
  let index = compiled.get(language);
  if (!index) {
    const entries = wordings.flatMap(({ yes, no }, row) => [
      ...phrasesOf(yes).map((phrase): [string, Worded] => [phrase, { row, isYes: true }]),
      ...phrasesOf(no).map((phrase): [string, Worded] => [phrase, { row, isYes: false }]),
    ]);
    compiled.set(language, (index = new PhraseIndex(entries)));
  }
  return index;
}
