import { type Fact } from '../../facts/facts';
import { type AlternativeWords } from '../../locales/check-words';
import { type Language } from '../language/language';
import { phrasesOf } from '../language/language-words';
import { foldedTokens } from '../language/tokens';
import { WordList } from '../language/word-list';
import { isDenying } from '../support/denying-clauses';
import { type Support } from '../support/support';
import { type TextUnderCheck } from '../text-under-check';

/** Of what there is one of several, compiled. */
interface Alternatives {
  readonly of: WordList;
  readonly values: readonly WordList[];
  readonly kind: AlternativeWords['kind'];
}

/** What facts, name and description say of one such thing. */
interface Told {
  readonly facts: readonly { readonly fact: Fact; readonly value: WordList }[];
  /** All words that the catalog has for the product. */
  readonly words: ReadonlySet<string>;
}

/** "A slim fit", "square lenses", "on a block heel": one of several, of which the catalog says another, or nothing. */
export function checkAlternatives(text: TextUnderCheck): void {
  const { tokens, context } = text;
  const { alternatives } = compiledOf(context.language);
  const word = (at: number) => (at < tokens.length && at >= 0 && tokens[at].kind !== 'mark' ? tokens[at].folded : '');
  tokens.forEach(({ folded, kind }, at) => {
    if (kind !== 'word' || text.masked[at] || text.unsaid[at]) return;
    for (const one of alternatives) {
      if (!one.of.has(folded)) continue;
      // "Slim fit", "v-neck"; "the fit is slim", "cut slim".
      const isBehind = context.language.isOf('looking', word(at + 1));
      const place = [at - 1, isBehind ? at + 2 : -1].find((from) => valueAt(one, word(from)) !== undefined);
      if (place === undefined || text.isDenied(place) || text.masked[place]) continue;
      judge(text, one, at, place);
    }
  });
}

/** "A hidden zip", where the closure is buttons; of a pocket's zip no fact about the closure tells. */
export function checkFastenings(text: TextUnderCheck): void {
  const { tokens, context } = text;
  const { product, support, language } = context;
  const { fastenings } = compiledOf(language);
  if (fastenings.length === 0) return;
  const told = product.facts.find(
    ({ attribute, part, kind }) =>
      kind === 'text' && part === undefined && /^(?:closure|fastening|fastener)(?:_type)?$/.test(attribute),
  );
  const words = told?.values.flatMap(foldedTokens) ?? [];
  if (!told || !fastenings.some((one) => words.some((word) => one.has(word)))) return;
  const all = new Set([...support.words, ...support.describedWords, ...words]);
  tokens.forEach(({ folded, kind }, at) => {
    const way = kind === 'word' ? fastenings.find((one) => one.has(folded)) : undefined;
    // "To zip", "you buckle": what somebody does.
    if (
      !way ||
      language.isOf('subjects', tokens[at - 1]?.folded ?? '') ||
      text.masked[at] ||
      text.unsaid[at] ||
      text.isDenied(at)
    )
      return;
    if ([...all].some((word) => way.has(word)) || isOfOpening(text, at)) return;
    text.report('polarity', 'hard', at, at + 1, `${told.field} is ${told.values.join(', ')}, not ${tokens[at].text}`);
    text.account(at, at + 1);
  });
}

/** A pocket, a sleeve: its zip is its own. */
function isOfOpening(text: TextUnderCheck, at: number): boolean {
  return text.sentenceAt(at).some(({ folded }) => text.context.language.isOf('openings', folded));
}

function valueAt({ values }: Alternatives, word: string): WordList | undefined {
  return word === '' ? undefined : values.find((value) => value.has(word));
}

function judge(text: TextUnderCheck, one: Alternatives, thing: number, place: number): void {
  const { tokens, context } = text;
  const { support, language } = context;
  const { folded } = tokens[place];
  const value = valueAt(one, folded)!;
  const told = toldOf(context, one, tokens[thing].folded);
  if ([...told.words].some((word) => value.has(word)) || support.stems.has(language.stem(folded))) return;
  const other = told.facts.find((fact) => fact.value !== value);
  if (!other && one.kind === 'doubtful') return;
  const [from, to] = [Math.min(thing, place), Math.max(thing, place) + 1];
  const words = text.words(from, to);
  const reason = other
    ? `${other.fact.field} is ${other.fact.values.join(', ')}, not ${words}`
    : `no fact says ${words}`;
  text.report('polarity', other ? 'hard' : 'soft', from, to, reason);
  text.account(from, to);
}

const known = new WeakMap<Support, Map<Alternatives, Map<string, Told>>>();

/** What the catalog says of the thing: facts that are called so, and whose values name it. */
function toldOf({ support, product, language }: TextUnderCheck['context'], one: Alternatives, thing: string): Told {
  let all = known.get(support);
  if (!all) known.set(support, (all = new Map<Alternatives, Map<string, Told>>()));
  let ofOne = all.get(one);
  if (!ofOne) all.set(one, (ofOne = new Map<string, Told>()));
  let told = ofOne.get(thing);
  if (!told) ofOne.set(thing, (told = workOut(product.facts, one, thing, language, support)));
  return told;
}

function workOut(facts: readonly Fact[], one: Alternatives, thing: string, language: Language, support: Support): Told {
  const stem = language.stem(thing);
  const isOf = (words: readonly string[]) =>
    words.some((word) => language.stem(word) === stem || (one.kind !== 'shape' && one.of.has(word)));
  const found = facts.flatMap((fact) => {
    if (fact.kind !== 'text' || fact.source !== 'structured') return [];
    const name = foldedTokens(`${fact.attribute} ${fact.field} ${fact.part ?? ''}`.replaceAll(/[_.]/g, ' '));
    return fact.values.flatMap((value) => {
      const words = foldedTokens(value);
      // "Shape: round" is of the product, and so of its lenses.
      if (isDenying(value, language) || !(isOf(name) || isOf(words) || name.includes('shape'))) return [];
      const said = words.map((word) => valueAt(one, word)).find((each) => each !== undefined);
      return said ? [{ fact, value: said }] : [];
    });
  });
  return { facts: found, words: new Set([...support.words, ...support.describedWords]) };
}

interface Compiled {
  readonly alternatives: readonly Alternatives[];
  /** What closes a thing, each one way to. */
  readonly fastenings: readonly WordList[];
}

const compiled = new WeakMap<Language, Compiled>();

function compiledOf(language: Language): Compiled {
  let words = compiled.get(language);
  if (!words) compiled.set(language, (words = compile(language)));
  return words;
}

function compile({ words: { alternatives = [], fastenings = '' } }: Language): Compiled {
  const listsOf = (phrases: string) => phrasesOf(phrases).map((words) => new WordList(words));
  return {
    alternatives: alternatives.map(({ of, values, kind }) => ({ of: new WordList(of), values: listsOf(values), kind })),
    fastenings: listsOf(fastenings),
  };
}
