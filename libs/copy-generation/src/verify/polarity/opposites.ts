import { type Fact } from '../../facts/facts';
import { type Opposite } from '../../locales/check-words';
import { checks as englishChecks } from '../../locales/en/checks';
import { type Language } from '../language/language';
import { phrasesOf } from '../language/language-words';
import { PhraseIndex, type PhraseMatch } from '../language/phrases';
import { tokensOf } from '../language/tokens';
import { type Support } from '../support/support';
import { saysNo } from '../support/yes-no-facts';
import { type TextUnderCheck } from '../text-under-check';
import { isSaidOfProduct } from './of-product';
import { describedStates, type Side, type State, stateOf, statesOf } from './opposite-states';

/** The words of a language that exclude others. */
interface Index {
  readonly states: PhraseIndex<Side>;
  /** In texts: wherever they stand, and where they are said of the product. */
  readonly kinds: PhraseIndex<Side>;
  readonly ofProduct: PhraseIndex<Side>;
  /** In facts: wherever they stand, and as whole values. */
  readonly inFacts: PhraseIndex<Side>;
  readonly asValues: PhraseIndex<Side>;
  /** Pairs whose first side is not wrong where facts are on the second; pairs that a part of the product is not judged by. */
  readonly oneWay: ReadonlySet<string>;
  readonly ofWhole: ReadonlySet<string>;
}

/** What the facts exclude. */
interface Excluded {
  /** By pair and side. */
  readonly kinds: ReadonlyMap<string, Fact>;
  readonly states: readonly State[];
}

const keyOf = ({ pair, side }: Side) => `${pair} ${side}`;
const otherOf = ({ pair, side }: Side): Side => ({ pair, side: side === 0 ? 1 : 0 });

/** "Glossy", of what is matte; "the tray is fixed", of one that comes off; "cannot be taken out", too. */
export function checkOpposites(text: TextUnderCheck): void {
  const { language } = text.context;
  const index = indexOf(language);
  const excluded = excludedBy(text, index);
  if (excluded.kinds.size > 0) {
    const said = index.ofProduct.find(text.tokens).filter(({ from, to }) => isSaidOfProduct(text, from, to));
    for (const match of [...index.kinds.find(text.tokens), ...said]) {
      const fact = excluded.kinds.get(keyOf(match.entry));
      const isSaid = !text.masked[match.from] && !text.unsaid[match.from] && !isDenied(text, match);
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

/** "不含咖啡因": a negator may begin before the phrase and end in it; "smells of nothing" ends in one. */
function isDenied(text: TextUnderCheck, { from, to }: PhraseMatch<Side>): boolean {
  if (text.tokens[to - 1].folded === 'nothing') return true;
  return text.denies(from, to) || text.negatorsAt(to - 1).some((one) => one.from < from && from < one.to);
}

function refuse(text: TextUnderCheck, { field, values }: Fact, { from, to }: PhraseMatch<Side>): void {
  text.report('polarity', 'hard', from, to, `${field} is ${values.join(', ')}: the text says the opposite`);
  text.account(from, to);
}

const known = new WeakMap<Support, Excluded>();

function excludedBy(text: TextUnderCheck, index: Index): Excluded {
  const { product, support, language } = text.context;
  let excluded = known.get(support);
  if (!excluded) {
    const facts = [product.name, ...product.facts.filter(({ source }) => source !== 'merchant_text')];
    const states = [
      ...statesOf([...support.yesNo.values(), ...facts], language, index.states),
      ...describedStates(product, language, index.states),
    ];
    known.set(support, (excluded = { kinds: kindsOf(facts, text, index), states }));
  }
  return excluded;
}

/** Facts that say what it is, and not what it is like. */
const OF_KIND: ReadonlySet<string> = new Set(['name', 'category', 'type']);

/** Sides that no fact and no description is on, while a fact is on the other. */
function kindsOf(facts: readonly Fact[], { context }: TextUnderCheck, own: Index): Map<string, Fact> {
  const { language, support, product } = context;
  // Catalogs are in English or in the language of the text.
  const indexes = language.englishWords ? [own, english()] : [own];
  const ofFact = (fact: Fact) => [
    ...(language.englishWords
      ? sidesOf({ ...fact, values: fact.values.filter((value) => isOwn(fact, value)) }, own, 'values')
      : []),
    ...sidesOf(fact, indexes.at(-1)!, 'all'),
  ];
  // The "mat" of a yoga mat is no French one: beside English words, nothing is of another language.
  const isOwn = ({ attribute }: Fact, value: string) => {
    const isWhole = isWholly(own.inFacts, value);
    return (isWhole && !OF_KIND.has(attribute)) || language.englishWords?.all(value).length === 0;
  };
  const isOfPart = ({ part, attribute }: Fact) =>
    part !== undefined || attribute.split('_').some((word) => support.parts.has(language.stem(word)));
  const said = new Map<string, Fact>();
  for (const fact of facts.filter((one) => !saysNo(one))) {
    for (const side of ofFact(fact)) if (!own.ofWhole.has(side.pair) || !isOfPart(fact)) said.set(keyOf(side), fact);
  }
  const description = tokensOf(product.description);
  const described = indexes.flatMap(({ kinds, ofProduct }) => [
    ...kinds.find(description),
    ...ofProduct.find(description),
  ]);
  const told = new Set([...said.keys(), ...described.map(({ entry }) => keyOf(entry))]);
  return new Map(
    [...said].flatMap(([key, fact]): [string, Fact][] => {
      const [pair, side] = key.split(' ');
      const other = otherOf({ pair, side: side === '0' ? 0 : 1 });
      const mayStand = told.has(keyOf(other)) || (other.side === 0 && own.oneWay.has(pair));
      return mayStand ? [] : [[keyOf(other), fact]];
    }),
  );
}

/** What a fact says by its name and its values. */
function sidesOf({ kind, values, attribute }: Fact, { inFacts, asValues }: Index, parts: 'all' | 'values'): Side[] {
  const own = kind === 'boolean' ? [] : values;
  // Names of attributes are English.
  const names = parts === 'all' ? [attribute.replaceAll('_', ' ')] : [];
  const anywhere = [...own, ...names].flatMap((text) => inFacts.find(tokensOf(text)));
  const whole = own.map(tokensOf).flatMap((tokens) => {
    return asValues.find(tokens).filter(({ from, to }) => from === 0 && to === tokens.length);
  });
  return [...anywhere, ...whole].map(({ entry }) => entry);
}

function isWholly(index: PhraseIndex<Side>, value: string): boolean {
  const tokens = tokensOf(value);
  return index.find(tokens).some(({ from, to }) => from === 0 && to === tokens.length);
}

const compiled = new WeakMap<Language, Index>();

function indexOf(language: Language): Index {
  let index = compiled.get(language);
  if (!index) compiled.set(language, (index = compile(language.words)));
  return index;
}

let ofEnglish: Index | undefined;

const english = () => (ofEnglish ??= compile(englishChecks));

function compile({ opposites }: Language['words']): Index {
  const { states = [], kinds, oneWay, ofProduct } = opposites;
  const known = Object.entries({ ...kinds, ...oneWay });
  const whole = Object.entries(ofProduct);
  const texts = whole.map(([name, pair]) => [name, pair.texts] as const);
  return {
    states: phraseIndex(states.map((pair, at) => [String(at), pair])),
    kinds: phraseIndex(known),
    ofProduct: phraseIndex(texts),
    inFacts: phraseIndex([...known, ...whole.flatMap(([name, { facts }]) => (facts ? [[name, facts] as const] : []))]),
    asValues: phraseIndex(texts),
    oneWay: new Set(Object.keys(oneWay)),
    ofWhole: new Set(Object.keys(ofProduct)),
  };
}

function phraseIndex(pairs: readonly (readonly [name: string, pair: Opposite])[]): PhraseIndex<Side> {
  const sides = ([0, 1] as const).flatMap((side) =>
    pairs.flatMap(([name, pair]) =>
      phrasesOf(pair[side]).map((phrase): [string, Side] => [phrase, { pair: name, side }]),
    ),
  );
  return new PhraseIndex(sides);
}
