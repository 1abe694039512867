import { type Fact, type ProductFacts } from '../../facts/facts';
import { type Opposites, type OppositeWords } from '../../locales/check-words';
import { type Language } from '../language/language';
import { phrasesOf } from '../language/language-words';
import { PhraseIndex, type PhraseMatch } from '../language/phrases';
import { type Token, tokensOf } from '../language/tokens';
import { clausesOf, isDenying } from '../support/denied-facts';
import { type Support } from '../support/support';
import { saysNo } from '../support/yes-no-facts';
import { type TextUnderCheck } from '../text-under-check';

/** One of two sides that exclude each other. */
interface Side {
  readonly pair: number;
  readonly side: 0 | 1;
}

interface Index {
  readonly states: PhraseIndex<Side>;
  readonly kinds: PhraseIndex<Side>;
}

/** What the facts exclude. */
interface Excluded {
  /** By pair and side. */
  readonly kinds: ReadonlyMap<string, Fact>;
  readonly states: readonly State[];
}

/** Of a thing, which side of a pair of states it is on. */
interface State extends Side {
  readonly fact: Fact;
  /** Stems of the words for the thing. */
  readonly thing: ReadonlySet<string>;
}

/** How far what is said of a thing may stand from it. */
const MAX_APART = 8;

const keyOf = ({ pair, side }: Side) => `${pair} ${side}`;

/** "Glossy", of what is matte; "the tray is fixed", of one that comes off; "cannot be taken out", too. */
export function checkOpposites(text: TextUnderCheck): void {
  const { language } = text.context;
  const { opposites } = language.words;
  if (!opposites) return;
  const index = indexOf(language, opposites);
  const excluded = excludedBy(text, index);
  if (excluded.kinds.size > 0) {
    for (const match of index.kinds.find(text.tokens)) {
      const fact = excluded.kinds.get(keyOf(match.entry));
      const isSaid = !text.masked[match.from] && !text.unsaid[match.from] && !text.denies(match.from, match.to);
      if (fact && isSaid) refuse(text, fact, match);
    }
  }
  if (excluded.states.length === 0) return;
  for (const match of index.states.find(text.tokens)) {
    const state = stateOf(text, match, excluded.states);
    if (!state || text.unsaid[match.from]) continue;
    const side = text.denies(match.from, match.to) ? 1 - match.entry.side : match.entry.side;
    if (side !== state.side) refuse(text, state.fact, match);
  }
}

function refuse(text: TextUnderCheck, { field, values }: Fact, { from, to }: PhraseMatch<Side>): void {
  text.report('polarity', 'hard', from, to, `${field} is ${values.join(', ')}: the text says the opposite`);
  text.account(from, to);
}

/** The state of the thing that the phrase is said of: the nearest in its clause, or before a clause that goes on about it. */
function stateOf(
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

const known = new WeakMap<Support, Excluded>();

function excludedBy({ context: { product, support, language } }: TextUnderCheck, index: Index): Excluded {
  let excluded = known.get(support);
  if (!excluded) {
    const facts = [product.name, ...product.facts.filter(({ source }) => source !== 'merchant_text')];
    const kinds = kindsOf(facts, product.description, language, index);
    known.set(
      support,
      (excluded = {
        kinds,
        states: [
          ...statesOf([...support.yesNo.values(), ...facts], language, index),
          ...describedStates(product, language, index),
        ],
      }),
    );
  }
  return excluded;
}

/** Sides that no fact and no description is on, while a fact is on the other. */
function kindsOf(facts: readonly Fact[], description: string, language: Language, { kinds }: Index): Map<string, Fact> {
  const { oneWay = [], kinds: bothWays = [] } = language.words.opposites ?? {};
  const said = new Map<string, Fact>();
  for (const fact of facts.filter((one) => !saysNo(one))) {
    const texts = [...(fact.kind === 'boolean' ? [] : fact.values), fact.attribute.replaceAll('_', ' ')];
    for (const { entry } of texts.flatMap((text) => kinds.find(tokensOf(text)))) said.set(keyOf(entry), fact);
  }
  const told = new Set([...said.keys(), ...kinds.find(tokensOf(description)).map(({ entry }) => keyOf(entry))]);
  return new Map(
    [...bothWays, ...oneWay].flatMap((_, pair) => {
      const sides = pair < bothWays.length ? ([0, 1] as const) : ([1] as const);
      return sides.flatMap((side): [string, Fact][] => {
        const fact = said.get(keyOf({ pair, side: side === 0 ? 1 : 0 }));
        return fact && !told.has(keyOf({ pair, side })) ? [[keyOf({ pair, side }), fact]] : [];
      });
    }),
  );
}

/** "Removable cover: yes", "tray: removable", "scarf: sewn on". */
function statesOf(facts: readonly Fact[], { stem, synonymsOf, functionWords }: Language, { states }: Index): State[] {
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
function describedStates({ name, description }: ProductFacts, language: Language, { states }: Index): State[] {
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

const compiled = new WeakMap<Language, Index>();

function indexOf(language: Language, { states, kinds, oneWay }: OppositeWords): Index {
  let index = compiled.get(language);
  if (!index)
    compiled.set(language, (index = { states: phraseIndex(states), kinds: phraseIndex([...kinds, ...oneWay]) }));
  return index;
}

function phraseIndex(pairs: Opposites): PhraseIndex<Side> {
  const sides = ([0, 1] as const).flatMap((side) =>
    pairs.flatMap((pair, at) => phrasesOf(pair[side]).map((phrase): [string, Side] => [phrase, { pair: at, side }])),
  );
  return new PhraseIndex(sides);
}
