import { type Fact, type ProductFacts } from '../../facts/facts';
import { type Language } from '../language/language';
import { type PhraseIndex, type PhraseMatch } from '../language/phrases';
import { type Token, tokensOf } from '../language/tokens';
import { clausesOf, isDenying } from '../support/denying-clauses';
import { saysNo } from '../support/yes-no-facts';
import { type TextUnderCheck } from '../text-under-check';

/** One of two sides that exclude each other. */
export interface Side {
  readonly pair: string;
  readonly side: 0 | 1;
}

/** Of a thing, which side of a pair of states it is on. */
export interface State extends Side {
  readonly fact: Fact;
  /** Stems of the words for the thing. */
  readonly thing: ReadonlySet<string>;
}

/** How far what is said of a thing may stand from it. */
const MAX_APART = 8;

/** The state of the thing that the phrase is said of: the nearest in its clause, or before a clause that goes on about it. */
export function stateOf(
  { tokens, context: { language, support } }: TextUnderCheck,
  { from, to, entry }: PhraseMatch<Side>,
  states: readonly State[],
): State | undefined {
  const at = (place: number) => {
    const stem = language.stem(tokens[place].folded);
    return states.find(({ pair, thing }) => pair === entry.pair && thing.has(stem));
  };
  for (
    let place = to;
    place < tokens.length && place <= to + 1 && tokens[place].clause === tokens[from].clause;
    place++
  )
    if (at(place)) return at(place);
  let namesOther = false;
  for (let place = from - 1; place >= Math.max(0, from - MAX_APART); place--) {
    const { kind, folded, sentence, clause } = tokens[place];
    if (sentence !== tokens[from].sentence || (namesOther && clause !== tokens[from].clause)) return undefined;
    if (at(place)) return at(place);
    if (kind === 'word' && support.parts.has(language.stem(folded))) return undefined;
    namesOther ||= kind === 'word' && !language.isStyle(folded);
  }
  return undefined;
}

/** "Removable cover: yes", "tray: removable", "scarf: sewn on". */
export function statesOf(
  facts: readonly Fact[],
  { stem, synonymsOf, functionWords }: Language,
  states: PhraseIndex<Side>,
): State[] {
  return facts.flatMap((fact): State[] => {
    // "Strap: leather, removable" says of the strap of what material it is, and more.
    const ofPart = fact.kind === 'text' ? fact.part : undefined;
    const name = tokensOf((ofPart ?? fact.attribute).replaceAll('_', ' '));
    const inName = states.find(name);
    const isOfName = fact.kind === 'boolean';
    const found = isOfName ? inName : fact.values.flatMap((value) => states.find(tokensOf(value)));
    if (found.length === 0 || (!isOfName && (saysNo(fact) || fact.values.some((one) => /\bnot\b/.test(one)))))
      return [];
    // "Fixed or removable".
    if (found.some(({ entry: { pair, side } }) => pair === found[0].entry.pair && side !== found[0].entry.side))
      return [];
    const others = name.filter((_, at) => !isOfName || !inName.some(({ from, to }) => from <= at && at < to));
    const thing = others
      .map(({ folded }) => folded)
      .filter((word) => !functionWords.has(word))
      .at(-1);
    if (thing === undefined) return [];
    const isNo = fact.kind === 'boolean' && !fact.holds;
    const { pair, side } = found[0].entry;
    const words = new Set([thing, ...synonymsOf(thing)].map(stem));
    return [{ fact, pair, side: isNo ? (side === 0 ? 1 : 0) : side, thing: words }];
  });
}

/** "The strap is removable", "with a removable strap": what the description says of a thing. */
export function describedStates(
  { name, description }: ProductFacts,
  language: Language,
  states: PhraseIndex<Side>,
): State[] {
  if (language.englishWords || description === '') return [];
  const { stem, synonymsOf } = language;
  return clausesOf(description).flatMap((clause): State[] => {
    const tokens = tokensOf(clause);
    const isNo = isDenying(clause, language);
    return states.find(tokens).flatMap(({ entry, from, to }): State[] => {
      // "Is not removable": a denial further away may be of anything.
      const isDenied = tokens.slice(Math.max(0, from - 2), from).some(({ folded }) => NOT.test(folded));
      if (isNo !== isDenied) return [];
      const next = tokens.at(to)?.folded ?? '';
      const thing = subjectBefore(tokens, from, language) ?? (language.isStyle(next) ? '' : next);
      if (thing === '') return [];
      const words = new Set([thing, ...synonymsOf(thing)].map(stem));
      const side = isNo ? (entry.side === 0 ? 1 : 0) : entry.side;
      return [
        { pair: entry.pair, side, fact: { ...name, field: 'description', values: [clause.trim()] }, thing: words },
      ];
    });
  });
}

const NOT = /^(?:not|cannot|[a-z]+n['’]t)$/;

/** The noun before "is" and "can be". */
function subjectBefore(tokens: readonly Token[], from: number, { functionWords }: Language): string | undefined {
  let at = from - 1;
  while (at >= 0 && functionWords.has(tokens[at].folded)) at--;
  const between = tokens.slice(at + 1, from).map(({ folded }) => folded);
  return at >= 0 && between.some((word) => /^(?:is|are|be)$/.test(word)) ? tokens[at].folded : undefined;
}
