import { type Language } from '../language/language';
import { type Token } from '../language/tokens';
import { type NegationScope } from './negation-scope';

type Span = Pick<NegationScope, 'from' | 'to'>;

/** English negators that do not deny what stands right behind them; in other languages these rules do not hold. */

/** "Pour with it or without it", "wear it with the belt or, since it comes off, without": either way, and nothing is denied. */
export function isEitherWay(tokens: readonly Token[], { from, to }: Span, language: Language): boolean {
  if (language.englishWords || tokens[from].folded !== 'without') return false;
  let joint = from - 1;
  const { sentence } = tokens[from];
  while (joint > 0 && !/^(?:or|and)$/.test(tokens[joint].folded) && tokens[joint].sentence === sentence) joint--;
  if (joint < 1 || tokens[joint].sentence !== sentence || tokens[joint].kind === 'mark') return false;
  if (tokens[joint - 1].folded === 'with') return joint === from - 1;
  const isBare = isEnd(tokens, to) || (/^(?:it|them|one|that)$/.test(tokens[to].folded) && isEnd(tokens, to + 1));
  return isBare && tokens.slice(0, joint).some((one) => one.folded === 'with' && one.sentence === sentence);
}

const isEnd = (tokens: readonly Token[], at: number) => at >= tokens.length || tokens[at].kind === 'mark';

/** "The corner gets forgotten. Not with a spout this long.": what a sentence before says, with what is there. */
export function isOfSentenceBefore(tokens: readonly Token[], { from, to }: Span, language: Language) {
  if (language.englishWords || from < 2 || tokens[from].folded !== 'not') return false;
  const isFirst = tokens[from - 1].sentence !== tokens[from].sentence && /^[.!?…]$/.test(tokens[from - 1].text);
  const isOfThing = /^(?:a|an|the|this|these|that|those|our|its|his|her|your|my|such)$/.test(
    tokens.at(to + 1)?.folded ?? '',
  );
  return isFirst && isOfThing && /^(?:with|in|on)$/.test(tokens.at(to)?.folded ?? '');
}

/** What one says who has to get something elsewhere. */
const GETTING =
  /^(?:needs?|gets?|buys?|brings?|supply|add|adds|takes?|requires?|wants?|finds?|orders?|uses?|have|has|runs?|provide)$/;

/** What says of "none" that it is not there. */
const IS_THERE = /^(?:included|includes?|supplied|provided|comes?|there|fitted|enclosed|packed|delivered)$/;

/** How many words behind "none" tell that it is not there: "none of them is included". */
const MAX_TO_PRESENCE = 4;

/** "You need a bulb for it; none is included": the bulb, which stands before. */
export function antecedentOf(
  tokens: readonly Token[],
  { from, to }: Span,
  language: Language,
): Pick<NegationScope, 'reachFrom' | 'reachTo'> | undefined {
  if (language.englishWords || tokens[from].folded !== 'none' || from === 0) return undefined;
  const behind = tokens.slice(to, to + MAX_TO_PRESENCE).filter((one) => one.clause === tokens[from].clause);
  if (!behind.some(({ folded }) => IS_THERE.test(folded))) return undefined;
  const { sentence } = tokens[from];
  for (let at = from - 1; at >= 0 && tokens[at].sentence >= sentence - 1; at--) {
    if (!GETTING.test(tokens[at].folded)) continue;
    let reachFrom = at + 1;
    while (reachFrom < from && language.functionWords.has(tokens[reachFrom].folded)) reachFrom++;
    let reachTo = reachFrom;
    while (reachTo < from && tokens[reachTo].kind !== 'mark' && !language.functionWords.has(tokens[reachTo].folded))
      reachTo++;
    if (reachTo > reachFrom) return { reachFrom, reachTo };
  }
  return undefined;
}

/** "Has left the springs out", "leaves the hood off": what stands between. */
export function leftOut(tokens: readonly Token[], language: Language): NegationScope[] {
  return language.splitNegators.find(tokens).flatMap(({ from, to }): NegationScope[] => {
    const isWhere = !isEnd(tokens, to) && !/^(?:of|and|but|as|because|since|so)$/.test(tokens[to].folded);
    const isThing = tokens.slice(from + 1, to - 1).some(({ folded }) => !language.functionWords.has(folded));
    return isWhere || !isThing ? [] : [{ from, to: from + 1, reachFrom: from + 1, reachTo: to - 1 }];
  });
}

/** Verbs of giving one thing with another. */
const GIVING =
  /^(?:fits?|fitted|equips?|equipped|suppl(?:y|ies|ied)|provides?|provided|furnish(?:es|ed)?|bundles?|bundled|ships?|shipped|packs?|packed|sends?|sent|delivers?|delivered|sells?|sold)$/;

/** "Does not fit its bike with a brake": the place behind the "with", of which alone the denial is; 0 for none. */
export function givenBehind(tokens: readonly Token[], { from, to }: Span, language: Language): number {
  if (language.englishWords || !GIVING.test(tokens.at(to)?.folded ?? '')) return 0;
  let at = to + 1;
  while (at < tokens.length && tokens[at].clause === tokens[from].clause && tokens[at].folded !== 'with') at++;
  return tokens.at(at)?.folded === 'with' && tokens[at].clause === tokens[from].clause ? at + 1 : 0;
}
